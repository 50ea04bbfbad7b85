// `npm run audit -- FOLDER-OR-EXPORT.jsonl… [--json]`
// Takes audit exports (JSON Lines) of many machines, or folders of them; verifies each, merges those of one machine and prints checks, blocks and
// overrides by court, by check and by week. Exit 0 whole, 1 an export is broken or cut short, 64 usage.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportFile, machinesIn, readExport } from './audit/read';
import { type Summary, summarise } from './audit/summary';
import { misunderstood, optionsOf } from './command-options';

const USAGE = 'usage: npm run audit -- FOLDER-OR-EXPORT.jsonl… [--json]';

function main(): number {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.flatMap(exportsIn).length === 0) {
    misunderstood(USAGE, 'No export (.jsonl) was named, and none lies in a folder named.');
  }
  const files: ExportFile[] = [];
  for (const file of positionals.flatMap(exportsIn)) {
    try {
      files.push(readExport(file, readFileSync(file, 'utf8')));
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      return 64;
    }
  }
  const summary = summarise(machinesIn(files));
  if (values.json) console.log(JSON.stringify(summary, null, 2));
  else print(summary);
  return summary.broken.length > 0 ? 1 : 0;
}

/** A folder stands for the exports in it, since not every shell fills in `*.jsonl`. */
function exportsIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

const SAYS: Record<Summary['broken'][number]['what'], string> = {
  gap: 'missing',
  changed: 'was changed',
  unlinked: 'does not follow from the one before: one of the two was put in or changed',
  'out-of-place': 'stands twice or in the wrong place',
  'erased-without-record': 'was emptied, and no erasure is recorded',
  'erased-beyond-record': 'up to here more entries are empty than the recorded erasures took',
  'cut-short': 'the record goes on to here, the export does not',
  'no-end-line': 'the export has no end: it was cut off after the entry before',
  differs: 'is another one than in an export of the same machine',
};

function print(s: Summary): void {
  console.log(
    `${s.machines} machine(s), ${s.checks} checks, ${s.blocked} blocked, ${s.overridden} overridden, ${s.wentOn} gone on past a warning, ${s.unchecked} gone on unchecked, ${s.filed} filed, ${s.erased} erased entries, ${s.missed} that a full store could not take\n`,
  );
  for (const [title, table] of [
    ['by court', s.byCourt],
    ['by check', s.byCheck],
    ['by week', s.byWeek],
  ] as const) {
    console.log(`${title.padEnd(28)} checks  blocked  overridden`);
    for (const row of table)
      console.log(
        `  ${row.name.padEnd(26)} ${String(row.checks).padStart(6)}  ${String(row.blocked).padStart(7)}  ${String(row.overridden).padStart(10)}`,
      );
    console.log();
  }
  if (s.broken.length === 0) console.log('Every export is whole.');
  for (const c of s.clockBack)
    console.log(
      `NOTE ${c.file}: entry ${c.seq}: its time lies before that of the entry before: a clock was set back`,
    );
  for (const b of s.broken) console.log(`BROKEN ${b.file}: entry ${b.seq}: ${SAYS[b.what]}`);
}

process.exitCode = main();
