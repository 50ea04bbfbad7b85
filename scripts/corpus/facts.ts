// Facts read against facts told. Takes a row's facts and a verdict's conference; adds to the tallies of dates, times,
// modes, names, statuses, position and reason.

import type { ConferenceReport } from '../../utils/core/verdict/verdict';
import type { MotionRow } from './rows';
import { Tally } from './score';

export const FACTS = [
  'dates',
  'times',
  'modes',
  'names',
  'status',
  'position',
  'goodFaith',
  'reason',
] as const;
export type Fact = (typeof FACTS)[number];

export class FactTallies {
  readonly by: Record<Fact, Tally> = Object.fromEntries(FACTS.map((f) => [f, new Tally()])) as Record<
    Fact,
    Tally
  >;
  /** What differed, for the listing: fact, found, wanted. */
  readonly differences: { id: string; fact: Fact; found: string[]; wanted: string[] }[] = [];

  add(row: MotionRow, report: ConferenceReport | null): void {
    // A row without certificate has no facts the program is asked to read.
    if (row.certificate_text === null) return;
    const told = row.facts;
    const set = (values: readonly string[]) => new Set(values.filter(Boolean));
    const wanted: Record<Fact, Set<string>> = {
      dates: set(told.events.flatMap((e) => e.dates)),
      times: set(told.events.flatMap((e) => e.times)),
      modes: set(told.events.flatMap((e) => e.modes)),
      names: set(told.events.flatMap((e) => [...e.movant, ...e.respondent].map(plainName))),
      status: counted(told.events.map((e) => e.status)),
      position: set([told.position]),
      goodFaith: set([told.good_faith ? 'yes' : 'no']),
      reason: set([told.reason === null ? '' : 'a reason']),
    };
    const events = report?.events ?? [];
    const found: Record<Fact, Set<string>> = {
      dates: set(events.flatMap((e) => e.dates)),
      times: set(events.flatMap((e) => e.times)),
      modes: set(events.flatMap((e) => e.modes)),
      names: set(events.flatMap((e) => [...e.movant, ...e.respondent].map(plainName))),
      status: counted(events.map((e) => e.status)),
      position: set([report?.position ?? 'unknown']),
      goodFaith: set([report?.goodFaith ? 'yes' : 'no']),
      reason: set([report?.reason ? 'a reason' : '']),
    };
    for (const fact of FACTS) {
      this.by[fact].add(found[fact], wanted[fact]);
      const differ =
        [...found[fact]].some((f) => !wanted[fact].has(f)) ||
        [...wanted[fact]].some((w) => !found[fact].has(w));
      if (differ)
        this.differences.push({ id: row.id, fact, found: [...found[fact]], wanted: [...wanted[fact]] });
    }
  }
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** "held", "held 2" for two of one kind. */
function counted(values: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    values.map((v) => {
      const n = (seen.get(v) ?? 0) + 1;
      seen.set(v, n);
      return n === 1 ? v : `${v} ${n}`;
    }),
  );
}
