// Puts a page together from its text operations. Takes pdf.js' text content and viewport; gives a Page whose lines stand
// in reading order with their roles, paragraphs and boxes. Pure: the same operations give the same page.

import type { PageViewport } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { Run } from '../drawing/paint';
import type { Box, Line, LineRole, Page, Piece } from '../page';
import { keepVisible } from '../visible';
import { captionOf } from './caption';
import { footnotesFrom } from './footnotes';
import { type Fragment, fragmentOf } from './fragment';
import { isPageNumber, isStamp } from './furniture';
import { splitGutter } from './gutter';
import { type Item, itemsOf } from './item';
import { marginsOf } from './margins';
import { type Draft, settleParagraphs } from './paragraphs';
import { sourceOf } from './quality';
import { extent, type Row, rowsOf } from './rows';
import { sideBySide } from './tables';
import { moved, twoUp } from './two-up';
import { joinWords } from './words';

export interface PageInput {
  number: number;
  content: TextContent;
  viewport: PageViewport;
  /** Names (pdf.js') of fonts that are bold. */
  bold: ReadonlySet<string>;
  /** What was drawn; absent where nothing on the page calls for a look at what can be seen. */
  runs?: readonly Run[] | undefined;
  /** Words that stand in form fields, and how many of others nobody can see. */
  fields?: { items: Item[]; hiddenWords: number };
}

export function buildPage(input: PageInput): Page {
  const { number, viewport } = input;
  const read = itemsOf(input.content, viewport, input.bold);
  const seen = input.runs
    ? keepVisible(read.items, input.runs, read.upright)
    : { items: read.items, hiddenWords: 0 };
  const lines = linesOf([...seen.items, ...(input.fields?.items ?? [])], viewport.width, viewport.height);
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    lines,
    source: sourceOf(lines),
    confidence: 1,
    hiddenWords: read.hiddenWords + seen.hiddenWords + (input.fields?.hiddenWords ?? 0),
  };
}

/** Lines of a page, in reading order; two pages laid on one sheet one after the other. */
export function linesOf(items: readonly Item[], width: number, height: number): Line[] {
  const pages = twoUp(items, width, height);
  if (!pages) return linesOfOne(items, width, height);
  const half = width / 2;
  const [left, right] = pages.map((page, n) =>
    linesOfOne(
      page.map((i) => ({ ...i, x: i.x - n * half })),
      half,
      height,
    ),
  );
  return [...left!, ...right!.map((line) => moved(line, half))];
}

/** Furniture before and after the text it frames. */
function linesOfOne(items: readonly Item[], width: number, height: number): Line[] {
  const { numbers, rest } = splitGutter(
    items.filter((i) => i.turned === 0),
    width,
  );
  const rows = rowsOf(rest);
  const { top, bottom, inner } = frame(rows, width, height);
  const notesAt = footnotesFrom(inner, height);
  const body = arrange(inner.slice(0, notesAt), width);
  const notes = inner.slice(notesAt).map((row) => fragmentOf(row));
  return [
    ...top,
    ...drafted(body, 'body', width),
    ...drafted(notes, 'footnote', width),
    ...bottom,
    ...numbers.map((n) => lineOf(fragmentOf({ y: n.y, size: n.size, items: [n] }), 'line-number')),
    ...items
      .filter((i) => i.turned !== 0)
      .map((i) =>
        lineOf(fragmentOf({ y: i.y, size: i.size, items: [i] }), isStamp(i.text) ? 'stamp' : 'footer'),
      ),
  ];
}

/** Parts stamps and page numbers from the text between them. */
function frame(
  rows: readonly Row[],
  width: number,
  height: number,
): { top: Line[]; bottom: Line[]; inner: Row[] } {
  const top: Line[] = [];
  const bottom: Line[] = [];
  const inner: Row[] = [];
  rows.forEach((row, i) => {
    row.words = joinWords(row.items);
    const { text } = row.words;
    const role = roleOf(row, text, i, rows, width, height);
    if (role === null) {
      // Below the page number at the foot stands nothing of the paper.
      if (bottom.some((l) => l.role === 'page-number')) bottom.push(lineOf(fragmentOf(row), 'footer'));
      else inner.push(row);
    } else (row.y < height / 2 ? top : bottom).push(lineOf(fragmentOf(row), role));
  });
  return { top, bottom, inner };
}

function roleOf(
  row: Row,
  text: string,
  i: number,
  rows: readonly Row[],
  width: number,
  height: number,
): LineRole | null {
  if (isStamp(text)) return 'stamp';
  const edge = row.y > height * 0.9 || row.y < height * 0.08;
  if (!isPageNumber(text) || row.y < 0) return null;
  const { left, right } = extent(row.items);
  const central = Math.abs((left + right) / 2 - width / 2) < 36;
  if (edge && (central || row.y > height * 0.93 || row.y < height * 0.06)) return 'page-number';
  const last = i === rows.length - 1 && row.y > height * 0.84;
  const above = rows[i - 1];
  return last && central && above !== undefined && row.y - above.y > 1.6 * row.size ? 'page-number' : null;
}

/** Rows to fragments in reading order: captions and columns first untangled. */
function arrange(rows: readonly Row[], width: number): Fragment[] {
  let flow = 0;
  const nextFlow = () => ++flow;
  const caption = captionOf(rows, width, nextFlow());
  nextFlow();
  if (!caption) return sideBySide(rows, width, nextFlow);
  const before = sideBySide(rows.slice(0, caption.from), width, nextFlow);
  const after = sideBySide(rows.slice(caption.to + 1), width, nextFlow);
  if (after[0]) after[0].start = true;
  return [...before, ...caption.fragments, ...after];
}

function drafted(fragments: readonly Fragment[], role: 'body' | 'footnote', width: number): Line[] {
  const margins = marginsOf(fragments, width);
  const drafts: Draft[] = fragments.map((f) => ({
    line: lineOf(f, role),
    y: f.y,
    left: f.left,
    right: f.right,
    start: f.start,
    flow: f.flow,
  }));
  if (role === 'footnote')
    for (const d of drafts)
      d.start = /^(\d{1,3}|[*†‡§]{1,3})(?=\s|$|[A-Z“"(])/.test(d.line.text) ? true : null;
  settleParagraphs(drafts, margins, width);
  if (role === 'footnote' && drafts[0] && drafts[0].start === null) drafts[0].line.startsParagraph = false;
  return drafts.map((d) => d.line);
}

function lineOf(fragment: Fragment, role: LineRole): Line {
  const { text, pieces, raised } = fragment.words ?? joinWords(fragment.items);
  let letters = 0;
  let bold = 0;
  for (const item of fragment.items) {
    letters += item.text.length;
    if (item.bold) bold += item.text.length;
  }
  return {
    text,
    box: around(pieces),
    pieces,
    ...(raised.length > 0 ? { raised } : {}),
    role,
    size: medianSize(fragment.items),
    bold: letters > 0 && bold >= letters * 0.8,
    startsParagraph: false,
    centred: false,
    ...(fragment.items.some((i) => i.doubtful) ? { doubtful: true } : {}),
  };
}

function around(pieces: readonly Piece[]): Box {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of pieces) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}

/** The type height in the middle of a line's letters. */
function medianSize(items: readonly Item[]): number {
  const [first] = items;
  if (first && items.every((i) => i.size === first.size)) return Math.round(first.size * 100) / 100;
  const sorted = [...items].sort((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, i) => sum + i.text.length, 0) / 2;
  let count = 0;
  for (const item of sorted) {
    count += item.text.length;
    if (count >= half) return Math.round(item.size * 100) / 100;
  }
  return 0;
}
