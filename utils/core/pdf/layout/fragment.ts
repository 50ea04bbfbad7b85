// A line in the making: items of one row that are read together. Types and measures shared by the layout steps.

import type { Item } from './item';
import { extent, type Row } from './rows';
import type { Joined } from './words';

export interface Fragment {
  items: Item[];
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  /** True or false where its place settles whether a paragraph begins here; null where its neighbours do. */
  start: boolean | null;
  /** Fragments of one column of a caption, of a signature block or of the page share a flow. */
  flow: number;
  /** Its items as words, where they have been joined before. */
  words: Joined | undefined;
}

export function fragmentOf(
  row: Row,
  items: Item[] = row.items,
  flow = 0,
  start: boolean | null = null,
): Fragment {
  const { left, right } = extent(items);
  const words = row.words?.items === items ? row.words : undefined;
  return { items, left, right, y: row.y, size: row.size, start, flow, words };
}

/** A row's items parted where the gap between them is at least `gap` points. */
export function segmentsOf(row: Row, gap: number): Item[][] {
  const segments: Item[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row.items) {
    const last = segments[segments.length - 1];
    if (last && item.x - right < gap) last.push(item);
    else segments.push([item]);
    right = Math.max(right, item.x + item.width);
  }
  return segments;
}

export function textOf(items: readonly Item[]): string {
  return items.map((i) => i.text).join(' ');
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
