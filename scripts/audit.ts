// `npm run audit -- EXPORT.jsonl… [--json]`
// Takes audit exports (JSON Lines) of many machines; verifies each chain, merges them and prints checks, blocks and overrides by
// court, by check and by week. Exit 0 whole, 1 a chain is broken, 64 usage.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Entry } from '../utils/store/record';
import { type Summary, summarise } from './audit/summary';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    console.error('usage: npm run audit -- EXPORT.jsonl… [--json]');
    return 64;
  }
  const machines: { name: string; entries: Entry[] }[] = [];
  for (const file of positionals) {
    try {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((l) => l.trim() !== '');
      machines.push({ name: basename(file), entries: lines.map((l, i) => parse(l, i + 1)) });
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      return 64;
    }
  }
  const summary = summarise(machines);
  if (values.json) console.log(JSON.stringify(summary, null, 2));
  else print(summary);
  return summary.broken.length > 0 ? 1 : 0;
}

function parse(line: string, number: number): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    throw new Error(`line ${number} is no JSON`);
  }
}

function print(s: Summary): void {
  console.log(
    `${s.machines} export(s), ${s.checks} checks, ${s.blocked} blocked, ${s.overridden} overridden, ${s.filed} filed, ${s.erased} erased entries\n`,
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
  if (s.broken.length === 0) console.log('Every chain is whole.');
  for (const b of s.broken) console.log(`BROKEN ${b.machine}: entry ${b.seq} (${b.what})`);
}

process.exitCode = main();
