// Two pages laid side by side on one sheet, as copiers print them. Takes the items of a wide page; gives those of its left and its
// right half, or null where it is one page: a table or a landscape exhibit runs across the middle.

import type { Line } from '../page';
import type { Item } from './item';

/** A sheet on its side. */
const WIDE = 1.15;
/** Clear of words on either side of the middle, of the sheet's width. */
const GUTTER = 0.025;
/** Each half is a page of running text: so many rows, most of them wide. */
const LEAST_ROWS = 8;

export function twoUp(items: readonly Item[], width: number, height: number): [Item[], Item[]] | null {
  if (width < height * WIDE) return null;
  const middle = width / 2;
  const gutter = width * GUTTER;
  const upright = items.filter((i) => i.turned === 0);
  if (upright.some((i) => i.x < middle + gutter && i.x + i.width > middle - gutter)) return null;
  const left = items.filter((i) => i.x < middle);
  const right = items.filter((i) => i.x >= middle);
  return [left, right].every((half) => rows(half) >= LEAST_ROWS) && isProse(left, middle)
    ? [left, right]
    : null;
}

function rows(items: readonly Item[]): number {
  return new Set(items.map((i) => Math.round(i.y / 4))).size;
}

/** Rows that fill their half; the cells of a table do not. */
function isProse(items: readonly Item[], width: number): boolean {
  const reach = new Map<number, [number, number]>();
  for (const i of items) {
    const row = Math.round(i.y / 4);
    const [from, to] = reach.get(row) ?? [i.x, i.x];
    reach.set(row, [Math.min(from, i.x), Math.max(to, i.x + i.width)]);
  }
  return [...reach.values()].filter(([from, to]) => to - from > width * 0.6).length >= LEAST_ROWS / 2;
}

/** A line put back where it stands on the sheet. */
export function moved(line: Line, by: number): Line {
  return {
    ...line,
    box: { ...line.box, x: line.box.x + by },
    pieces: line.pieces.map((p) => ({ ...p, box: { ...p.box, x: p.box.x + by } })),
  };
}
