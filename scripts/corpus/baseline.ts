// What flipped since the baseline kept in the repository. Takes outcomes by id; gives the entries that differ. The
// baseline holds ids and outcomes only, no words of the corpus.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../../tests/corpus-baseline.json', import.meta.url);

export type Outcomes = Record<string, string>;

export interface Flip {
  id: string;
  was: string | null;
  is: string;
}

export function flipsSince(outcomes: Outcomes): Flip[] {
  const before: Outcomes = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Outcomes) : {};
  return Object.entries(outcomes)
    .filter(([id, is]) => before[id] !== is)
    .map(([id, is]) => ({ id, was: before[id] ?? null, is }));
}

export function writeBaseline(outcomes: Outcomes): void {
  const sorted = Object.fromEntries(Object.entries(outcomes).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 1)}\n`);
}
