// Finds the footnotes of a page. Takes its rows (stamps and page numbers already out); gives the index of the first
// row that is footnote, or the number of rows. A note begins with its mark and nothing but notes follows it down the page.

import type { Row } from './rows';

const MARK = /^(\d{1,3}|[*†‡§]{1,3})(?=\s|$|[A-Z“"(])/;

export function footnotesFrom(rows: readonly Row[], pageHeight: number): number {
  if (rows.length < 2) return rows.length;
  const body = bodySize(rows);
  let small = rows.length;
  while (small > 0 && rows[small - 1]!.size <= body * 0.93 && rows[small - 1]!.y > pageHeight * 0.12) small--;
  if (small > 0)
    for (let i = small; i < rows.length; i++)
      if (startsWithMark(rows[i]!))
        // What is small and stands above the first mark runs on from the page before, if it stands clear of the text.
        return i === small || clear(rows, small) ? small : i;
  return sameSize(rows, pageHeight);
}

/** The largest type that a fifth of the letters are set in. */
function bodySize(rows: readonly Row[]): number {
  const one = rows[0]?.items[0]?.size;
  if (one !== undefined && rows.every((r) => r.items.every((i) => i.size === one))) return quarter(one);
  const letters = new Map<number, number>();
  let all = 0;
  for (const row of rows)
    for (const item of row.items) {
      const key = quarter(item.size);
      letters.set(key, (letters.get(key) ?? 0) + item.text.length);
      all += item.text.length;
    }
  const common = [...letters].filter(([, n]) => n >= all * 0.2).map(([size]) => size);
  return common.length > 0 ? Math.max(...common) : (rows[0]?.size ?? 12);
}

function quarter(size: number): number {
  return Math.round(size * 4) / 4;
}

function startsWithMark(row: Row): boolean {
  const first = row.items[0];
  if (!first) return false;
  if (first.raised || (first.size < row.size * 0.85 && /^(\d{1,3}|[*†‡]+)$/.test(first.text))) return true;
  return MARK.test(row.items.map((i) => i.text).join(' '));
}

function clear(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1];
  const row = rows[at]!;
  return above !== undefined && row.y - above.y > 1.5 * above.size;
}

/** Notes in the text's own size: a raised mark at the line's start that the text above calls. */
function sameSize(rows: readonly Row[], pageHeight: number): number {
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    const first = row.items[0];
    if (!first?.raised || row.y < pageHeight * 0.4) continue;
    const called = rows
      .slice(0, i)
      .some((r) => r.items.some((item, n) => n > 0 && item.raised && item.text === first.text));
    if (called) return i;
  }
  return rows.length;
}
