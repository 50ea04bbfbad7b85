// Measures a page's type area. Takes fragments; gives the edges its full lines keep and the usual step between lines.

import type { Fragment } from './fragment';

export interface Margins {
  left: number;
  right: number;
  /** Usual distance between baselines of body text. */
  pitch: number;
  /** Usual type height of the page, by letters. */
  size: number;
}

export function marginsOf(fragments: readonly Fragment[], pageWidth: number): Margins {
  const long = fragments.filter((f) => f.right - f.left > pageWidth * 0.45);
  const of = long.length >= 3 ? long : fragments;
  const left = commonest(
    of.map((f) => f.left),
    3,
  );
  const rights = of.map((f) => f.right).sort((a, b) => a - b);
  const right = long.length >= 3 ? (rights[Math.floor(rights.length * 0.9)] ?? pageWidth - 72) : 0;
  const edge = Math.max(right, long.length >= 3 ? 0 : pageWidth - Math.max(48, Math.min(left, 90)));
  return {
    left: long.length >= 3 ? left : Math.min(left, pageWidth * 0.2),
    right: edge,
    pitch: pitchOf(fragments, edge, pageWidth),
    size: sizeOf(fragments),
  };
}

/** The leftmost of the values that many share. */
function commonest(values: readonly number[], within: number): number {
  let best = Number.POSITIVE_INFINITY;
  let votes = 0;
  for (const v of values) {
    const n = values.filter((o) => Math.abs(o - v) <= within).length;
    if (n > votes * 1.5 || (n >= votes * 0.67 && v < best)) {
      votes = Math.max(votes, n);
      best = v;
    }
  }
  return Number.isFinite(best) ? best : 72;
}

/**
 * The widest step that lines within paragraphs keep: from a full line to one no further in. Double-spaced text with
 * single-spaced quotations has two; the wider one tells where a gap begins.
 */
function pitchOf(fragments: readonly Fragment[], right: number, width: number): number {
  const counts = new Map<number, number>();
  let total = 0;
  fragments.slice(1).forEach((f, i) => {
    const before = fragments[i]!;
    const step = f.y - before.y;
    if (f.flow !== before.flow || step < 4 || step > 2.6 * before.size) return;
    if (before.right < right - 0.12 * width || f.left > before.left + 3) return;
    counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1);
    total++;
  });
  const kept = [...counts].filter(([, n]) => n >= Math.max(2, total * 0.15)).map(([step]) => step);
  if (kept.length > 0) return Math.max(...kept);
  if (counts.size > 0) return Math.max(...counts.keys());
  return 2 * sizeOf(fragments);
}

export function sizeOf(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const f of fragments) {
    const key = Math.round(f.size * 2) / 2;
    const count = f.items.reduce((sum, i) => sum + i.text.length, 0);
    letters.set(key, (letters.get(key) ?? 0) + count);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
