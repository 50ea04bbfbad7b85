// The coverage table. Takes the courts; gives docs/coverage.md: which court has how many rules on file, how sure they
// are and when they were last read. Made from the data alone, so that a test can tell when it is out of date.

import type { CourtRules, Rule } from '../../utils/core/rules/rule';

export function coverageTable(courts: readonly CourtRules[]): string {
  const rows = courts.map(rowOf);
  const total = (of: (r: Row) => number) => rows.reduce((sum, r) => sum + of(r), 0);
  const none = rows.filter((r) => r.rules === 0).map((r) => r.short);
  return [
    '# What the rule data covers',
    '',
    'Made by `npm run rules -- --write` from the court files; not edited by hand. How sure a rule is, is told in [rules.md](rules.md).',
    '“Last read” is the day somebody last looked at the source; “speaks for” is the oldest and newest year the sources themselves give.',
    'A rule is stale once it was last read more than six years before the filing, or once its text has been replaced by one nobody has read.',
    '',
    `${courts.length} files; ${total((r) => r.rules)} rules that ask something: ${total((r) => r.seen)} seen, ${total((r) => r.described)} described, ${total((r) => r.unverified)} unverified, ${total((r) => r.replaced)} of them replaced since.`,
    '',
    '| court | rules | seen | described | unverified | replaced since | judges | precepts marked unverified | last read | speaks for |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---|---|',
    ...rows.map(
      (r) =>
        `| ${r.short} (\`${r.id}\`) | ${r.rules} | ${r.seen} | ${r.described} | ${r.unverified} | ${r.replaced} | ${r.judges} | ${r.doubts} of ${r.asks} | ${r.lastRead} | ${r.years} |`,
    ),
    '',
    `No rule of their own on file (the federal rules apply to discovery motions): ${none.join(', ')}.`,
    '',
  ].join('\n');
}

interface Row {
  id: string;
  short: string;
  rules: number;
  seen: number;
  described: number;
  unverified: number;
  replaced: number;
  judges: number;
  asks: number;
  doubts: number;
  lastRead: string;
  years: string;
}

function rowOf(court: CourtRules): Row {
  const all = [...court.rules, ...court.judges.flatMap((j) => j.rules)].filter((r) => r.requires.length > 0);
  const by = (c: string) => all.filter((r) => r.provenance.confidence === c).length;
  const certainties = all.flatMap((r) =>
    r.requires.map((a) => a.provenance?.confidence ?? r.provenance.confidence),
  );
  const years = all.flatMap((r) => yearOf(r)).sort();
  const lastRead = [...all.map((r) => r.provenance.readOn), ...court.notes.map((n) => n.provenance.readOn)]
    .sort()
    .pop();
  const span =
    years.length === 0 ? '–' : years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`;
  return {
    id: court.id,
    short: court.short,
    rules: all.length,
    seen: by('seen'),
    described: by('described'),
    unverified: by('unverified'),
    replaced: all.filter((r) => r.provenance.replacedSince).length,
    judges: court.judges.length,
    asks: certainties.length,
    doubts: certainties.filter((c) => c === 'unverified').length,
    lastRead: lastRead ?? '–',
    years: span ?? '–',
  };
}

function yearOf({ provenance }: Rule): string[] {
  const found = /\b(?:1[89]|20)\d{2}\b/.exec(provenance.asOf ?? '');
  return found ? [found[0]] : [];
}
