// Joins items to rows by baseline. Takes Items of one page; gives Rows from top to bottom, each from left to right,
// with raised footnote calls put back into the row they belong to and text drawn twice taken once.

import type { Item } from './item';
import type { Joined } from './words';

export interface Row {
  /** Baseline. */
  y: number;
  /** Height of its main type. */
  size: number;
  items: Item[];
  /** Its items as words, once they have been asked for. */
  words?: Joined;
}

/** Left and right edge of a row. */
export function extent(items: readonly Item[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const i of items) {
    left = Math.min(left, i.x);
    right = Math.max(right, i.x + i.width);
  }
  return { left, right };
}

export function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  const byBaseline = dropDoubles(items).sort((a, b) => a.y - b.y || a.x - b.x);
  for (const item of byBaseline) {
    const row = nearest(rows, item);
    if (row) {
      row.items.push(item);
      if (item.size > row.size * 1.15) {
        // The larger type carries the line; small capitals and raised marks hang on it.
        row.size = item.size;
        row.y = item.y;
      }
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  const joined = joinRaised(rows);
  for (const row of joined) row.items.sort((a, b) => a.x - b.x);
  joined.forEach(markRaised);
  return joined.sort((a, b) => a.y - b.y);
}

function nearest(rows: readonly Row[], item: Item): Row | null {
  for (let i = rows.length - 1; i >= Math.max(0, rows.length - 3); i--) {
    const row = rows[i]!;
    const tolerance = Math.max(1, 0.25 * Math.min(item.size, row.size));
    if (Math.abs(item.y - row.y) <= tolerance) return row;
  }
  return null;
}

/** The same words at the same place twice: bold made by striking twice, or a stamp put on again. */
function dropDoubles(items: readonly Item[]): Item[] {
  const seen = new Map<string, Item[]>();
  return items.filter((item) => {
    const twins = seen.get(item.text);
    if (twins?.some((t) => Math.abs(t.x - item.x) < 1.2 && Math.abs(t.y - item.y) < 1.2)) return false;
    if (twins) twins.push(item);
    else seen.set(item.text, [item]);
    return true;
  });
}

/** Rows of small type that sit on the shoulder of a row just below go into it. */
function joinRaised(rows: Row[]): Row[] {
  const kept: Row[] = [];
  rows.forEach((row, i) => {
    const left: Item[] = [];
    for (const item of row.items) {
      const home = rows.slice(Math.max(0, i - 2), i + 4).find((r) => r !== row && carries(r, item));
      if (home) home.items.push(item);
      else left.push(item);
    }
    row.items = left;
    if (left.length > 0) kept.push(row);
  });
  return kept;
}

/** Calls of notes, ordinals' endings, marks. */
const RAISED = /^([\d,]{1,5}|[*†‡§]{1,3}|st|nd|rd|th|[a-z]|™|®|SM)$/i;

function carries(row: Row, item: Item): boolean {
  if (item.size > row.size * 0.85 || !RAISED.test(item.text)) return false;
  const rise = row.y - item.y;
  if (rise < -0.2 * row.size || rise > 0.75 * row.size) return false;
  const right = item.x + item.width;
  return row.items.some((i) => {
    if (i === item) return false;
    const after = item.x - (i.x + i.width);
    const before = i.x - right;
    return (
      (after > -0.3 * row.size && after < 0.5 * row.size) || (before > -0.3 * row.size && before < row.size)
    );
  });
}

function markRaised(row: Row): void {
  for (const item of row.items)
    item.raised =
      item.size <= row.size * 0.85 && row.y - item.y > 0.1 * row.size && /^[\d*†‡§,]{1,4}$/.test(item.text);
}
