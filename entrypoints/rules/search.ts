// Search over courts, rules and rulings (minisearch). Takes the data; gives a function from words to hits, best first.

import MiniSearch from 'minisearch';
import type { Precedent } from '../../utils/core/rules/requirement';
import type { CourtRules } from '../../utils/core/rules/rule';

export interface Hit {
  id: string;
  court: string;
  /** Rule to scroll to; null for a court or a ruling. */
  rule: string | null;
  title: string;
  text: string;
}

const MOST = 30;

export function searchOver(
  courts: readonly CourtRules[],
  precedents: readonly Precedent[],
): (words: string) => Hit[] {
  const index = new MiniSearch<Hit>({
    fields: ['title', 'text', 'court'],
    storeFields: ['court', 'rule', 'title', 'text'],
    searchOptions: { boost: { title: 3, court: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  index.addAll([
    ...courts.map((c) => ({
      id: c.id,
      court: c.id,
      rule: null,
      title: `${c.name} ${c.short}`,
      text: c.hosts.join(' '),
    })),
    ...courts.flatMap((c) =>
      [...c.rules, ...c.judges.flatMap((j) => j.rules)].map((r) => ({
        id: `${c.id}/${r.id}`,
        court: c.id,
        rule: r.id,
        title: `${r.citation} ${r.title}`,
        text: [r.duty, ...r.requires.map((a) => a.asks)].join(' '),
      })),
    ),
    ...precedents.map((p) => ({
      id: `ruling/${p.id}`,
      court: p.court,
      rule: null,
      title: p.citation,
      text: p.held,
    })),
  ]);
  return (words) =>
    index
      .search(words)
      .slice(0, MOST)
      .map(({ id, court, rule, title, text }) => ({ id, court, rule, title, text }) as Hit);
}
