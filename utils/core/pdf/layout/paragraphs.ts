// Tells where paragraphs begin and which lines are centred. Takes a page's draft lines in reading order and its
// margins; sets `startsParagraph` and `centred`. Word processors fill a line before they break it: a line into which
// the next word would have fitted ended its paragraph.

import type { Line } from '../page';
import type { Margins } from './margins';

export interface Draft {
  line: Line;
  y: number;
  left: number;
  right: number;
  start: boolean | null;
  flow: number;
}

const LIST_START =
  /^(\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxl]{1,5}[.)]|[IVX]{1,5}\.|[•·▪●○■–—]|¶+\s*\d+)(\s|$)/;
const SENTENCE_END = /[.!?:;”"’)\]]\s*$/;

export function settleParagraphs(drafts: Draft[], margins: Margins, pageWidth: number): void {
  for (const d of drafts) d.line.centred = isCentred(d, drafts, margins, pageWidth);
  spreadCentred(drafts, margins, pageWidth);
  drafts.forEach((d, i) => {
    const before = drafts[i - 1];
    d.line.startsParagraph = d.start ?? starts(d, before, drafts, i, margins);
  });
}

function isCentred(d: Draft, drafts: readonly Draft[], m: Margins, pageWidth: number): boolean {
  const middle = (d.left + d.right) / 2;
  const about = Math.min(Math.abs(middle - (m.left + m.right) / 2), Math.abs(middle - pageWidth / 2));
  if (about > 7) return false;
  if (d.left < m.left + 12 || d.right > m.right - 8) return false;
  const at = drafts.indexOf(d);
  const beside = [drafts[at - 1], drafts[at + 1]].some(
    (o) =>
      o &&
      o.flow === d.flow &&
      Math.abs(o.left - d.left) <= 1.5 &&
      Math.max(o.right, d.right) - d.left > 0.4 * pageWidth,
  );
  if (beside) return false;
  // An indent shared by lines of other widths is an indent, however it happens to lie.
  const shared = drafts.filter(
    (o) => o !== d && Math.abs(o.left - d.left) <= 1.5 && Math.abs(o.right - d.right) > 6,
  );
  if (isFirstLine(d, drafts[at + 1], m)) return false;
  return shared.length < 2 || Math.abs(middle - pageWidth / 2) < 1.5;
}

/** A plain line at the usual indent that fills the page, its next line back at the margin: a paragraph's first. */
function isFirstLine(d: Draft, next: Draft | undefined, m: Margins): boolean {
  if (!next || next.flow !== d.flow || d.line.bold || !/[a-z]/.test(d.line.text)) return false;
  return Math.abs(next.left - m.left) <= 3 && d.right > m.right - 0.2 * (m.right - m.left);
}

/** A title's widest lines fill the page; bold or in capitals beside a centred line of its kind, they are centred too. */
function spreadCentred(drafts: readonly Draft[], m: Margins, pageWidth: number): void {
  const middle = (d: Draft) => (d.left + d.right) / 2;
  const loud = (d: Draft) => d.line.bold || !/[a-z]/.test(d.line.text);
  const joins = (d: Draft, o: Draft | undefined) =>
    o?.line.centred &&
    o.flow === d.flow &&
    o.line.bold === d.line.bold &&
    loud(d) &&
    loud(o) &&
    Math.abs(o.line.size - d.line.size) < 0.6 &&
    Math.abs(o.y - d.y) < 2.6 * d.line.size;
  const spread = (d: Draft, o: Draft | undefined) => {
    const about = Math.min(Math.abs(middle(d) - (m.left + m.right) / 2), Math.abs(middle(d) - pageWidth / 2));
    if (!d.line.centred && about < 4 && joins(d, o)) d.line.centred = true;
  };
  drafts.forEach((d, i) => spread(d, drafts[i - 1]));
  for (let i = drafts.length - 1; i >= 0; i--) spread(drafts[i]!, drafts[i + 1]);
}

function starts(d: Draft, before: Draft | undefined, all: readonly Draft[], i: number, m: Margins): boolean {
  if (!before) return d.line.centred || d.left > m.left + 14 || (d.line.bold && d.right < m.right - 40);
  if (before.flow !== d.flow) return true;
  const step = d.y - before.y;
  if (step < -2) return true;
  const next = all[i + 1];
  const after = next && next.flow === d.flow ? next.y - d.y : null;
  const fitted = wordFits(before, d, all, i, m);
  if (d.line.centred !== before.line.centred) {
    if (before.line.centred || fitted || d.line.bold !== before.line.bold) return true;
  }
  if (d.line.centred && before.line.centred) {
    if (LIST_START.test(d.line.text) && !/[,&]$|\b(and|of|for|to|the|in)$/i.test(before.line.text))
      return true;
    if (d.line.bold !== before.line.bold && Math.abs(d.line.size - before.line.size) < 0.6) return true;
    return step > 1.45 * Math.min(m.pitch, Math.max(before.line.size, d.line.size) * 1.7);
  }
  if (Math.abs(d.line.size - before.line.size) > 0.14 * before.line.size && fitted) return true;
  const usual = stepOfParagraph(all, i, m);
  if (step > 1.3 * usual && step > 1.25 * before.line.size) return true;
  if (after !== null && after > 4 && step > 1.3 * after && Math.abs(next!.left - d.left) < 3 && fitted)
    return true;
  if (d.line.bold !== before.line.bold && fitted) return true;
  if (indented(d, before, all, i)) return true;
  if (
    d.left < before.left - 8 &&
    !before.line.startsParagraph &&
    !(all[i - 2] && all[i - 2]!.left < before.left - 8)
  )
    // Out of an inset block.
    return fitted || step > 1.1 * usual || Math.abs(before.left - d.left) > 8;
  return fitted;
}

/** The step between the lines of the paragraph so far, of its column, or of the page. */
function stepOfParagraph(all: readonly Draft[], i: number, m: Margins): number {
  const before = all[i - 1]!;
  const earlier = all[i - 2];
  if (earlier && !before.line.startsParagraph && earlier.flow === before.flow && before.y - earlier.y > 4)
    return before.y - earlier.y;
  if (before.flow === 0) return m.pitch;
  const column = all.filter((d) => d.flow === before.flow);
  const steps = column.slice(1).map((d, k) => d.y - column[k]!.y);
  return Math.min(m.pitch, ...steps.filter((s) => s > 0.9 * before.line.size));
}

function indented(d: Draft, before: Draft, all: readonly Draft[], i: number): boolean {
  const next = all[i + 1];
  if (
    next &&
    next.flow === d.flow &&
    d.left - next.left >= 9 &&
    d.left - next.left < 120 &&
    next.y > d.y + 4
  ) {
    // The next line comes back to the left: this one is a paragraph's first, unless the one before is its twin.
    if (before.left <= d.left + 2 && !(before.line.startsParagraph && Math.abs(before.left - d.left) < 2))
      return d.left > before.left + 8 || SENTENCE_END.test(before.line.text);
    if (Math.abs(before.left - d.left) < 2) return SENTENCE_END.test(before.line.text);
  }
  if (d.left <= before.left + 8) return false;
  // A list item's further lines hang under its words.
  const hanging =
    before.line.startsParagraph && LIST_START.test(before.line.text) && d.left - before.left < 60;
  if (hanging) return false;
  return true;
}

/** Whether the first word of `d` would have stood on the line before it. */
function wordFits(before: Draft, d: Draft, all: readonly Draft[], i: number, m: Margins): boolean {
  const edge = rightEdge(before, all, i - 1, m);
  const room = edge - before.right;
  const { text } = d.line;
  const space = text.indexOf(' ');
  const perLetter = (d.right - d.left) / Math.max(1, text.length);
  const width = perLetter * ((space < 0 ? text.length : space) + 1);
  const slack = Math.max(0.9 * before.line.size, 0.025 * (edge - before.left));
  // Most lines are full: what follows would ask for more room still.
  if (room <= width + slack && edge >= before.left) return false;
  const midSentence = /^[a-z]/.test(text) && !SENTENCE_END.test(before.line.text);
  return room > width + slack + (midSentence ? 0.25 * (edge - before.left) : 0);
}

/** Where the lines around one end: the page's margin, or the mirrored inset of a block set in on both sides. */
function rightEdge(d: Draft, all: readonly Draft[], i: number, m: Margins): number {
  const inset = d.left - m.left;
  if (d.flow !== 0) {
    const column = all.filter((o) => o.flow === d.flow);
    return Math.max(...column.map((o) => o.right));
  }
  if (inset < 15 || d.left > (m.left + m.right) / 2) return Math.max(m.right, d.right);
  const block = [all[i - 1], all[i], all[i + 1]].filter(
    (o): o is Draft => o !== undefined && o.flow === d.flow && Math.abs(o.left - d.left) < 3,
  );
  const far = Math.max(...block.map((o) => o.right));
  const mirrored = m.right - inset;
  return block.length > 1 && far <= mirrored + 6 && far > mirrored - 0.2 * (mirrored - d.left)
    ? mirrored
    : m.right;
}
