// Finds the line numbers of pleading paper. Takes a page's Items; gives the numbers and the rest.
// Pleading paper: 25 to 32 numbered lines in the left margin (e.g. C.D. Cal. L.R. 11-3.2).

import type { Item } from './item';

const LEAST_NUMBERS = 10;
const MOST = 36;
const MOST_FIGURES = 300;

export interface Gutter {
  numbers: Item[];
  rest: Item[];
}

export function splitGutter(items: readonly Item[], pageWidth: number): Gutter {
  const candidates = items.filter(
    (i) => i.turned === 0 && /^\d{1,2}$/.test(i.text) && Number(i.text) <= MOST && i.x < pageWidth * 0.25,
  );
  // Figures by the hundred are a table's; to line them all up would take longer than anybody waits.
  const numbers = candidates.length > MOST_FIGURES ? [] : bestColumn(candidates);
  if (numbers.length < LEAST_NUMBERS) return { numbers: [], rest: [...items] };
  const edge = Math.max(...numbers.map((n) => n.x + n.width));
  // Numbers in a list stand in the text; those of a gutter have nothing but each other to their left and in their column.
  const inside = items.filter(
    (i) => !numbers.includes(i) && i.turned === 0 && i.x < edge && i.x + i.width > edge + 1,
  );
  if (inside.length > Math.max(3, numbers.length * 0.25)) return { numbers: [], rest: [...items] };
  const drop = new Set(numbers);
  return { numbers, rest: items.filter((i) => !drop.has(i)) };
}

/** The longest run of numbers, one column (left or right edges in line), going up by one from row to row. */
function bestColumn(candidates: readonly Item[]): Item[] {
  let best: Item[] = [];
  const edges = [(i: Item) => i.x, (i: Item) => i.x + i.width, (i: Item) => i.x + i.width / 2];
  for (const edge of edges)
    for (const anchor of candidates) {
      const column = candidates
        .filter((c) => Math.abs(edge(c) - edge(anchor)) <= 3.5)
        .sort((a, b) => a.y - b.y);
      const run = ascending(column);
      if (run.length > best.length) best = run;
    }
  return best;
}

/** Members of a column whose numbers rise with their place on the page, gaps of a few allowed. */
function ascending(column: readonly Item[]): Item[] {
  const runs: Item[][] = [];
  for (const item of column) {
    const n = Number(item.text);
    const run = runs
      .filter((r) => {
        const last = Number(r[r.length - 1]?.text);
        return n > last && n - last <= 3;
      })
      .sort((a, b) => b.length - a.length)[0];
    if (run) run.push(item);
    else runs.push([item]);
  }
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}
