// Reads a caption's two columns one after the other: the parties, then what stands to their right. Takes rows; gives
// the rows that make up a caption and their fragments in reading order, the column's signs left out.
// Forms: a column of § (Texas), of ) or : (most districts), or a drawn line with the parties on its left (pleading paper).

import { type Fragment, fragmentOf, median, segmentsOf } from './fragment';
import type { Item } from './item';
import type { Row } from './rows';

export interface CaptionRegion {
  /** Indices of rows, first and last. */
  from: number;
  to: number;
  fragments: Fragment[];
}

const SIGN = /^[§):|\]*]{1,2}$/;
const IN_RE = /^(in re\b|in the matter of\b)/i;
const VERSUS = /^(v|vs|versus|[-–—\s]*against[-–—\s]*|-v-)\s*[.,]?$/i;

/** The caption of a page, if it shows one. `flow` numbers its columns. */
export function captionOf(rows: readonly Row[], pageWidth: number, flow: number): CaptionRegion | null {
  const parted = rows.map(partSigns);
  return bySigns(parted, flow) ?? byVersus(parted, pageWidth, flow);
}

/** "LLC, §" and "§ Case No. 1" as two items each. */
function partSigns(row: Row): Row {
  if (!row.items.some((i) => /\s[§)]$|^[§)]\s/.test(i.text))) return row;
  const items = row.items.flatMap((item) => {
    const end = /^(.*\S)\s+([§)])$/.exec(item.text);
    if (end) {
      const sign = item.size * 0.4;
      return [
        { ...item, text: end[1] ?? '', width: item.width - sign * 1.5 },
        { ...item, text: end[2] ?? '', x: item.x + item.width - sign, width: sign },
      ];
    }
    const start = /^([§)])\s+(.*)$/.exec(item.text);
    if (!start) return [item];
    const sign = item.size * 0.4;
    return [
      { ...item, text: start[1] ?? '', width: sign },
      { ...item, text: start[2] ?? '', x: item.x + sign * 1.8, width: item.width - sign * 1.8 },
    ];
  });
  return { ...row, items };
}

function bySigns(rows: readonly Row[], flow: number): CaptionRegion | null {
  const signs = rows.flatMap((row, index) =>
    row.items.filter((i) => SIGN.test(i.text)).map((item) => ({ item, index })),
  );
  let best: typeof signs = [];
  for (const anchor of signs) {
    const column = signs.filter(
      (s) => s.item.text[0] === anchor.item.text[0] && Math.abs(s.item.x - anchor.item.x) <= 5,
    );
    if (column.length > best.length) best = column;
  }
  if (best.length < 3) return null;
  const x = median(best.map((b) => b.item.x));
  let from = best[0]!.index;
  let to = best[best.length - 1]!.index;
  const pitch = median(rows.slice(from + 1, to + 1).map((r, i) => r.y - rows[from + i]!.y)) || 14;
  while (from > 0 && fits(rows[from - 1]!, x) && rows[from]!.y - rows[from - 1]!.y <= pitch * 1.25) from--;
  while (to < rows.length - 1 && fits(rows[to + 1]!, x) && rows[to + 1]!.y - rows[to]!.y <= pitch * 1.25)
    to++;
  const drop = new Set(best.map((b) => b.item));
  return { from, to, fragments: columns(rows.slice(from, to + 1), x, drop, flow) };
}

function byVersus(rows: readonly Row[], pageWidth: number, flow: number): CaptionRegion | null {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const first = segmentsOf(row, 12)[0];
    const words = first?.map((i) => i.text).join(' ') ?? '';
    if (!first || first[0]!.x > pageWidth * 0.5) continue;
    if (!VERSUS.test(words) && !(IN_RE.test(words) && first[0]!.x < pageWidth * 0.3)) continue;
    const x = rightColumn(rows, at, pageWidth);
    if (x === null) continue;
    let from = at;
    let to = at;
    while (from > 0 && fits(rows[from - 1]!, x) && rows[from]!.y - rows[from - 1]!.y <= 4 * row.size) from--;
    while (to < rows.length - 1 && fits(rows[to + 1]!, x) && rows[to + 1]!.y - rows[to]!.y <= 4 * row.size)
      to++;
    const fragments = columns(rows.slice(from, to + 1), x, new Set(), flow);
    if (fragments.some((f) => f.flow === flow + 1)) return { from, to, fragments };
  }
  return null;
}

/** Where the column right of the parties begins: the left edge that most second segments near the row share. */
function rightColumn(rows: readonly Row[], at: number, pageWidth: number): number | null {
  const starts: number[] = [];
  for (const row of rows.slice(Math.max(0, at - 14), at + 15)) {
    const segments = segmentsOf(row, 9);
    const last = segments[segments.length - 1];
    if (!last) continue;
    const x = last[0]!.x;
    if (x > pageWidth * 0.38 && (segments.length === 2 || x > pageWidth * 0.45)) starts.push(x);
  }
  if (starts.length < 2) return null;
  const votes = starts.map((s) => starts.filter((o) => o >= s - 2 && o <= s + 40).length);
  const most = Math.max(...votes);
  if (most < 2) return null;
  return Math.min(...starts.filter((_, i) => votes[i] === most));
}

/** Whether nothing in the row crosses the line between the columns. */
function fits(row: Row, x: number): boolean {
  return row.items.every((i) => i.x + i.width <= x + 1 || i.x >= x - 3);
}

function columns(rows: readonly Row[], x: number, drop: ReadonlySet<Item>, flow: number): Fragment[] {
  const left: Fragment[] = [];
  const right: Fragment[] = [];
  for (const row of rows) {
    const items = row.items.filter((i) => !drop.has(i));
    const l = items.filter((i) => i.x + i.width / 2 < x && !SIGN.test(i.text));
    const r = items.filter((i) => i.x + i.width / 2 >= x && !SIGN.test(i.text));
    if (l.length > 0) left.push(fragmentOf(row, l, flow));
    if (r.length > 0) right.push(fragmentOf(row, r, flow + 1));
  }
  if (left[0]) left[0].start = true;
  if (right[0]) right[0].start = true;
  for (const f of left)
    if (
      VERSUS.test(f.items.map((i) => i.text).join(' ')) ||
      PARTY.test(f.items.map((i) => i.text).join(' '))
    ) {
      f.start = true;
      const next = left[left.indexOf(f) + 1];
      if (next) next.start = true;
    }
  return [...left, ...right];
}

const PARTY =
  /^(and\s+)?(counter-?|cross-?|third-party\s+)*(plaintiff|defendant|petitioner|respondent|claimant|debtor|intervenor|movant|appell(ant|ee)|relator)s?(\s*[/,-]\s*(counter-?|cross-?|third-party\s+)*(plaintiff|defendant|petitioner|respondent|claimant|appell(ant|ee))s?)*[.,;]*$/i;
