// Keeps the words a reader can see. Takes a page's Items and the runs drawn; gives the items, words of hidden runs cut
// out, and how many words were.

import type { Run } from './drawing/paint';
import type { Point } from './geometry';
import type { Item } from './layout/item';

/** A run where the items are: on the page turned so that its main text stands upright. */
interface Placed {
  left: number;
  right: number;
  y: number;
}

/** `upright` turns a point of the page as shown the way the items were turned. */
export function keepVisible(
  items: readonly Item[],
  runs: readonly Run[],
  upright: (p: Point) => Point,
): { items: Item[]; hiddenWords: number } {
  const placed = (r: Run): Placed => {
    const [a, b] = [upright(r.from), upright(r.to)];
    return { left: Math.min(a[0], b[0]), right: Math.max(a[0], b[0]), y: a[1] };
  };
  const hidden = runs
    .filter((r) => !r.shows)
    .map(placed)
    .filter((r) => r.right > r.left);
  if (hidden.length === 0) return { items: [...items], hiddenWords: 0 };
  const shown = runs.filter((r) => r.shows).map(placed);
  const kept: Item[] = [];
  let hiddenWords = 0;
  for (const item of items) {
    const here = (r: Placed) => Math.abs(r.y - item.y) < 0.35 * Math.max(item.size, 4);
    const gone = hidden.filter(here);
    if (gone.length === 0 || item.turned !== 0) {
      kept.push(item);
      continue;
    }
    const seen = shown.filter(here);
    for (const part of wordsOf(item)) {
      const isGone = overlap(part, gone) > 0.6 && overlap(part, seen) < 0.4;
      if (isGone) hiddenWords += part.text.split(' ').length;
      else addTo(kept, part);
    }
  }
  return { items: kept, hiddenWords };
}

/** An item's words as items of their own, each its share of the width. */
function wordsOf(item: Item): Item[] {
  const per = item.width / Math.max(1, item.text.length);
  return [...item.text.matchAll(/\S+/g)].map((match, n) => ({
    ...item,
    text: match[0],
    x: item.x + per * match.index,
    width: per * match[0].length,
    spaced: n > 0 || item.spaced,
  }));
}

/** Puts words of one item that stay together back into one. */
function addTo(kept: Item[], part: Item): void {
  const last = kept[kept.length - 1];
  const together =
    last &&
    last.y === part.y &&
    last.font === part.font &&
    part.spaced &&
    part.x >= last.x + last.width &&
    part.x - (last.x + last.width) < last.size * 0.8;
  if (!together) {
    kept.push(part);
    return;
  }
  kept[kept.length - 1] = { ...last, text: `${last.text} ${part.text}`, width: part.x + part.width - last.x };
}

function overlap(item: Item, runs: readonly Placed[]): number {
  let covered = 0;
  for (const r of runs)
    covered += Math.max(0, Math.min(item.x + item.width, r.right) - Math.max(item.x, r.left));
  return item.width > 0 ? covered / item.width : 0;
}
