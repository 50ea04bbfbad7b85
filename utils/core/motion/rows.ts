// The rows of a document: its printed lines as stretches of its prose, with what their geometry tells.
// Takes Prose; gives Row[] in the prose's order (footnotes after the body, as core/motion/prose sets them). Headings,
// captions and signature blocks are found by the row, because a PDF's paragraph breaks are a guess and its rows are not.

import type { Prose, Span } from './prose';
import { plain } from './spelling';

export interface Row extends Span {
  /** As the prose has it. */
  text: string;
  /** Ligatures opened, letter-spacing closed, scanner's slips mended: for matching, its offsets are its own. */
  plain: string;
  page: number;
  footnote: boolean;
  startsParagraph: boolean;
  /** The next row begins a paragraph, or there is none. */
  endsParagraph: boolean;
  centred: boolean;
  bold: boolean;
  /** Points from the page's left edge; 0 in plain text. */
  x: number;
  /** Widest gap between two pieces of the row, in points, and the offset in `text` where the right piece begins. */
  gap: { width: number; at: number } | null;
  /** A line of a table of contents. */
  contents: boolean;
}

export function rowsOf(prose: Prose): Row[] {
  const rows: Row[] = prose.segments.map((s, i) => {
    const startsParagraph = i === 0 || prose.text.slice(s.start - 2, s.start) === '\n\n';
    const text = prose.text.slice(s.start, s.end);
    return {
      start: s.start,
      end: s.end,
      text,
      plain: plain(text),
      page: s.page,
      footnote: s.line.role === 'footnote',
      startsParagraph,
      endsParagraph: true,
      centred: s.line.centred,
      bold: s.line.bold,
      x: s.line.box.x,
      gap: widestGap(s.line.pieces, s.from, text.length),
      contents: false,
    };
  });
  rows.forEach((row, i) => {
    row.endsParagraph = rows[i + 1]?.startsParagraph ?? true;
  });
  markContents(rows);
  return rows;
}

function widestGap(
  pieces: readonly { start: number; end: number; box: { x: number; width: number } }[],
  from: number,
  length: number,
): Row['gap'] {
  let widest: Row['gap'] = null;
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces[i - 1];
    const right = pieces[i];
    if (!left || !right) continue;
    const width = right.box.x - (left.box.x + left.box.width);
    const at = right.start - from;
    if (at > 0 && at < length && (!widest || width > widest.width)) widest = { width, at };
  }
  return widest;
}

const LEADERS =
  /(?:\.\s?){5,}|(?:\.\s?){3,}\s*(?:\d{1,3}|[ivxl]{1,6})\s*$|\u2026+\s*(?:\d{1,3}|[ivxl]{1,6})\s*$/;
const NUMBERED = /\S\s+(?:\d{1,3}|[ivxl]{1,6})$/;

/** A heading named in the table of contents is not the heading. */
function markContents(rows: Row[]): void {
  rows.forEach((row, i) => {
    if (LEADERS.test(row.text)) {
      row.contents = true;
      // A long heading breaks over two lines, the leaders on the second; or the leaders are wrapped to the next row.
      if (/^(?:\.\s?){3,}/.test(row.text.trim())) {
        const before = rows[i - 1];
        if (before) before.contents = true;
      }
    }
  });
  const opening = rows.findIndex((r) => /^TABLE OF (?:CONTENTS|AUTHORITIES)\b/i.test(r.plain));
  if (opening < 0) return;
  let last = opening;
  for (let i = opening + 1; i < Math.min(rows.length, opening + 120); i++) {
    const row = rows[i];
    if (!row) break;
    if (row.contents || (NUMBERED.test(row.text) && row.text.length < 110)) {
      if (i - last > 6) break;
      last = i;
    }
  }
  for (let i = opening; i <= last; i++) {
    const row = rows[i];
    if (row) row.contents = true;
  }
}

/** The row that holds an offset of the prose; the nearest before it where it falls between two. */
export function rowAt(rows: readonly Row[], offset: number): number {
  // Rows stand in the prose's order.
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.start ?? Infinity) <= offset) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}

/** More than one letter in nine is a small one. */
function hasManySmall(text: string): boolean {
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122 && ++small * 9 > text.length) return true;
  }
  return false;
}

/** Letters nearly all capitals (at least four of them). */
export function isCapitals(text: string): boolean {
  // Most rows are prose, and this is asked of each: one small letter in nine is too many already.
  if (!text.includes('(') && hasManySmall(text)) return false;
  const letters = text.replace(/\([A-Za-z\d]{1,3}\)/g, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return upper / letters.length >= 0.9;
}

const SMALL =
  /^(?:of|the|to|and|with|in|on|for|by|under|pursuant|re|regarding|concerning|per|a|an|or|from|at|as|not|nor|v|vs|s|se|pro|de|no|between|upon|before|after|without|nos|during|than|into|over|is)$/;

/** Every word but the small ones begins with a capital or a figure. */
export function isTitleCase(text: string): boolean {
  let some = false;
  for (const [word] of text.matchAll(/[^\s/\u2013\u2014-]+/g)) {
    if (!/\p{L}/u.test(word)) continue;
    some = true;
    const bare = word.replace(/^[^\p{L}\d]+/u, '').replace(/[^\p{L}\d]+$/u, '');
    const fits =
      /^[\p{Lu}\d]/u.test(bare) || SMALL.test(bare) || /^\p{L}\)?$/u.test(bare) || /\(\w/.test(word);
    if (!fits) return false;
  }
  return some;
}
