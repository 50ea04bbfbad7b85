// How well orders are read, field by field. Takes what was found and what a careful reader finds; gives counts of right, wrong and
// missed items. Quotations (who, topics, contents) agree when most of their words are the same, since where a quotation
// begins and ends is a matter of taste; everything else must be equal.

import type { Yields } from '../../tests/fixtures/orders/courts';

export const FIELDS = [
  'caseNumber',
  'judge',
  'dated',
  'disposition',
  'refiling',
  'conference',
  'conference.modes',
  'conference.excludedModes',
  'conference.who',
  'conference.topics',
  'conference.deadline',
  'filings.kind',
  'filings.by',
  'filings.contents',
  'hearing',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Count {
  right: number;
  /** Found, and not there or otherwise. */
  wrong: number;
  missed: number;
}

type Items = Record<Field, string[]>;

export function scored(found: Yields, truth: Yields): Record<Field, Count> {
  const [a, b] = [itemsOf(found), itemsOf(truth)];
  return Object.fromEntries(FIELDS.map((field) => [field, matched(field, a[field], b[field])])) as Record<
    Field,
    Count
  >;
}

function itemsOf(y: Yields): Items {
  const one = (value: string | null | undefined) => (value && value !== 'unknown' ? [value] : []);
  const c = y.conference;
  // A filing's deadline and contents count with the paper they belong to.
  const filings = y.filings.map((f) => ({ ...f, paper: f.kind.split(' ').slice(0, 2).join(' ') }));
  return {
    caseNumber: one(y.caseNumber),
    judge: one(y.judge),
    dated: one(y.dated),
    disposition: one(y.disposition),
    refiling: one(y.refiling),
    conference: c ? ['ordered'] : [],
    'conference.modes': c?.modes ?? [],
    'conference.excludedModes': c?.excludedModes ?? [],
    'conference.who': one(c?.who),
    'conference.topics': c?.topics ?? [],
    'conference.deadline': one(c?.deadline),
    'filings.kind': filings.map((f) => f.kind),
    'filings.by': filings.flatMap((f) => (f.by ? [`${f.paper}: ${f.by}`] : [])),
    'filings.contents': filings.flatMap((f) => f.contents),
    hearing: one(y.hearing),
  };
}

const QUOTED: readonly Field[] = [
  'conference.who',
  'conference.topics',
  'filings.contents',
  'filings.kind',
  'judge',
];

function matched(field: Field, found: string[], truth: string[]): Count {
  const left = [...truth];
  let right = 0;
  for (const f of found) {
    const at = QUOTED.includes(field) ? left.findIndex((t) => sameWords(f, t)) : left.indexOf(f);
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, wrong: found.length - right, missed: truth.length - right };
}

const EMPTY = new Set(['the', 'a', 'an', 'of', 'and', 'to', 'that', 'for']);

/** Two quotations of one thing: four fifths of the words of each are in the other. */
export function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((w) => !EMPTY.has(w)));
  const [x, y] = [words(a), words(b)];
  const common = [...x].filter((w) => y.has(w)).length;
  return common >= 0.8 * Math.max(x.size, y.size);
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (t, c) => ({ right: t.right + c.right, wrong: t.wrong + c.wrong, missed: t.missed + c.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** "12 of 13 (92 %)", or a dash where there is none. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '\u2013' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
}
