// What becomes of each PDF of a folder: `npm run outcomes -- DIR [--json FILE]`. Every file is checked as a motion of one court,
// one after the other with the same warm reader, as in a browser; prints a table of outcomes with the cause, how many
// files each, and the slowest. After each file a good motion is read again. Fails (exit 1) where that is not read, where a
// file ends without a verdict, or where one whose pages were not all read passes.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdf, motionToCompel } from '../tests/fixtures/pdf-maker/index';
import { check } from '../utils/core/check';
import type { Filing } from '../utils/core/filing';
import { fileSource, nodeHost } from '../utils/core/pdf/host-node';
import { type ByteSource, bytesSource, usePdfHost } from '../utils/core/pdf/index';
import type { Verdict } from '../utils/core/verdict/verdict';
import { misunderstood, optionsOf } from './command-options';

const USAGE = 'usage: npm run outcomes -- DIR [--json FILE] [--court txwd]';

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: { json: { type: 'string' }, court: { type: 'string', default: 'txwd' } },
});
const folder = positionals[0];
if (!folder) {
  misunderstood(USAGE, 'Name the folder that holds the files.');
}

const filingOf = (fileName: string, size: number): Filing => ({
  court: values.court,
  caseNumber: null,
  events: ['Compel'],
  filedAt: { date: '2026-11-02', time: null, zone: 'America/Chicago' },
  documents: [{ ref: 'main', fileName, size }],
  sealed: false,
});

const checked = (fileName: string, source: ByteSource) =>
  check({ filing: filingOf(fileName, source.size), sources: new Map([['main', source]]) });

interface Outcome {
  file: string;
  outcome: string;
  ms: number;
}

usePdfHost(nodeHost());
const good = await makePdf(motionToCompel());
const expected = (await checked('good.pdf', bytesSource(good))).verdict;
const outcomes: Outcome[] = [];
const failures: string[] = [];
for (const file of readdirSync(folder).sort()) {
  const began = performance.now();
  let outcome: string;
  try {
    const source = await fileSource(join(folder, file));
    const verdict = await checked(file, source);
    await source.close();
    outcome = said(verdict);
    const read = verdict.read.documents[0];
    if (verdict.verdict === 'pass' && !(read && read.pagesRead > 0)) failures.push(`${file}: passed unread`);
  } catch (error) {
    outcome = `threw ${error instanceof Error ? error.message : error}`;
    failures.push(`${file}: ${outcome}`);
  }
  outcomes.push({ file, outcome, ms: Math.round(performance.now() - began) });
  const after = (await checked('good.pdf', bytesSource(good))).verdict;
  if (after !== expected) failures.push(`${file}: the next file was not read as before (${after})`);
}

function said({ verdict, problem, reason }: Verdict): string {
  if (verdict === 'unreadable') return `unreadable: ${problem ?? reason ?? 'untold'}`;
  return verdict;
}

const counts = new Map<string, number>();
for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
console.log('| outcome | files |\n|---|---|');
for (const [outcome, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`| ${outcome} | ${n} |`);
const slowest = outcomes.reduce((a, b) => (b.ms > a.ms ? b : a));
console.log(`\n${outcomes.length} files; slowest ${slowest.ms} ms; ${failures.length} failures`);
for (const failure of failures) console.error(failure);
if (values.json) writeFileSync(values.json, `${JSON.stringify(outcomes, null, 1)}\n`);
process.exit(failures.length > 0 ? 1 : 0);
