// Prose: a document's running text with the way back to the page.
// Takes Page[] (or plain text); gives one string in which hyphenated words are joined, stamps and line numbers
// are left out and paragraphs are parted by "\n\n", and for any span of it the page, the words as printed and
// their boxes. Everything the core says about a document rests on a span of this string.

import type { DocumentRef } from '../filing';
import type { Box, Line, Page } from '../pdf/page';

/** A half-open stretch [start, end) of a Prose's text. */
export interface Span {
  start: number;
  end: number;
}

/** Words a finding rests on: on this page of this document stands this quotation. */
export interface Evidence {
  document: DocumentRef;
  /** From 1. */
  page: number;
  /** As printed, lines joined by one space. */
  quote: string;
  boxes: Box[];
}

interface Segment {
  /** Offsets in the prose. */
  start: number;
  end: number;
  page: number;
  line: Line;
  /** Offset in `line.text` of the segment's first character. */
  from: number;
  /** Set where a prose joins stretches of several documents. */
  document?: DocumentRef;
}

export interface Prose {
  document: DocumentRef;
  text: string;
  segments: Segment[];
}

const SKIPPED = new Set(['stamp', 'page-number', 'footer', 'line-number']);
const FOLD: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
};

/** Folds one character to the plain one without changing the length of the text (so offsets stay true). */
function fold(text: string): string {
  return text.replace(
    /[\u2018-\u201E\u2010-\u2012\u00A0\u2007\u202F\u2002\u2003\u2009]/g,
    (c) => FOLD[c] ?? c,
  );
}

const SUPERSCRIPT = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';

/** A line's text folded, the calls of its footnotes as superscript digits: "May 27, 2021\u00B9" is no year 20211. */
function textOf(line: Line): string {
  const text = fold(line.text);
  if (!line.raised) return text;
  const chars = [...text];
  if (chars.length !== text.length) return text;
  for (const { start, end } of line.raised)
    for (let i = start; i < end; i++) chars[i] = SUPERSCRIPT[Number(chars[i])] ?? chars[i] ?? '';
  return chars.join('');
}

// First parts of compounds that keep their hyphen where a line ends at it, and are no syllable of a longer word.
const KEEPS_HYPHEN =
  /(^|[\s(])(good|e|non|self|cross|well|long|third|first|court|case|meet|face|one|two|three|four|five|seven|ten|fourteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|high|low|full|half|attorney|discovery)-$|-(and|to|of|by|in)-$/i;

/**
 * Joins pages into prose. Footnotes follow the body of their page as paragraphs of their own, so that a sentence
 * running from one page to the next is not broken by them.
 */
export function proseOf(document: DocumentRef, pages: readonly Page[]): Prose {
  const footnotes: { page: number; line: Line }[] = [];
  const body: { page: number; line: Line }[] = [];
  for (const page of pages)
    for (const line of page.lines) {
      if (SKIPPED.has(line.role) || line.text.trim() === '') continue;
      (line.role === 'footnote' ? footnotes : body).push({ page: page.number, line });
    }
  const joining = new Joining();
  for (const lines of [body, footnotes])
    lines.forEach(({ page, line }, i) => joining.add(page, line, i === 0 || line.startsParagraph));
  return { document, text: joining.parts.join(''), segments: joining.segments };
}

/** A prose in the making. Its text is joined once, at the end: a long document has many thousand lines. */
class Joining {
  readonly parts: string[] = [];
  readonly segments: Segment[] = [];
  private length = 0;
  /** The last line added. */
  private last = '';

  add(page: number, line: Line, newParagraph: boolean): void {
    const text = textOf(line);
    if (this.segments.length > 0) {
      if (newParagraph) this.push('\n\n');
      else if (/[a-z]-$/i.test(this.last) && /^[a-z]/.test(text) && !KEEPS_HYPHEN.test(this.last)) {
        // A word broken at the line's end: the hyphen goes, the words as printed keep it.
        this.parts[this.parts.length - 1] = this.last.slice(0, -1);
        this.length--;
        const before = this.segments[this.segments.length - 1];
        if (before) before.end = this.length;
      } else if (!this.last.endsWith('-')) this.push(' ');
    }
    const start = this.length;
    this.push(text);
    this.last = text;
    this.segments.push({ start, end: this.length, page, line, from: 0 });
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Plain text as prose on page 1 of a document, for tests and for pasted text; blank lines part paragraphs. */
export function proseFromText(text: string, document: DocumentRef = 'main'): Prose {
  const lines: Line[] = [];
  for (const paragraph of text.split(/\n\s*\n/))
    paragraph
      .split('\n')
      .map((l) => l.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .forEach((t, i) => {
        lines.push({
          text: t,
          box: { x: 0, y: 0, width: 0, height: 0 },
          pieces: [],
          role: 'body',
          size: 12,
          bold: false,
          startsParagraph: i === 0,
          centred: false,
        });
      });
  const page: Page = {
    number: 1,
    width: 612,
    height: 792,
    lines,
    source: 'text',
    confidence: 1,
    hiddenWords: 0,
  };
  return proseOf(document, [page]);
}

/** The stretch [start, end) of a prose as a prose of its own; its offsets begin at 0. */
export function cut(prose: Prose, start: number, end: number): Prose {
  const segments: Segment[] = [];
  for (const s of prose.segments) {
    if (s.end <= start || s.start >= end) continue;
    const from = Math.max(s.start, start);
    segments.push({
      ...s,
      start: from - start,
      end: Math.min(s.end, end) - start,
      from: s.from + (from - s.start),
    });
  }
  return { document: prose.document, text: prose.text.slice(start, end), segments };
}

/** Several stretches as one prose, parted as paragraphs (a certificate in two places, say). */
export function joined(parts: readonly Prose[]): Prose {
  const first = parts[0];
  if (!first) return { document: 'main', text: '', segments: [] };
  const all: Prose = { document: first.document, text: '', segments: [] };
  for (const part of parts) {
    if (all.text !== '') all.text += '\n\n';
    const shift = all.text.length;
    all.text += part.text;
    for (const s of part.segments)
      all.segments.push({
        ...s,
        start: s.start + shift,
        end: s.end + shift,
        document: s.document ?? part.document,
      });
  }
  return all;
}

/** The words on the page that a span rests on, one Evidence a page, in page order. Empty for an empty span. */
export function evidenceOf(prose: Prose, span: Span): Evidence[] {
  const found: Evidence[] = [];
  for (const s of prose.segments) {
    const start = Math.max(s.start, span.start);
    const end = Math.min(s.end, span.end);
    if (start >= end) continue;
    const from = s.from + (start - s.start);
    // A hyphen dropped at the line's end belongs to the words as printed when the span runs on.
    const to =
      span.end > s.end && s.from + (s.end - s.start) === s.line.text.length - 1 && s.line.text.endsWith('-')
        ? s.line.text.length
        : s.from + (end - s.start);
    const quote = s.line.text.slice(from, to);
    if (quote.trim() === '') continue;
    const boxes = boxesOf(s.line, from, to);
    const document = s.document ?? prose.document;
    const last = found[found.length - 1];
    if (last && last.page === s.page && last.document === document) {
      last.quote += ` ${quote.trim()}`;
      last.boxes.push(...boxes);
    } else found.push({ document, page: s.page, quote: quote.trim(), boxes });
  }
  return found;
}

/** Pages a span touches, ascending. */
export function pagesOf(prose: Prose, span: Span = { start: 0, end: prose.text.length }): number[] {
  return [...new Set(evidenceOf(prose, span).map((e) => e.page))].sort((a, b) => a - b);
}

/** The boxes of characters [from, to) of a line; a piece partly covered is cut in proportion to its characters. */
function boxesOf(line: Line, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (const p of line.pieces) {
    const start = Math.max(p.start, from);
    const end = Math.min(p.end, to);
    if (start >= end) continue;
    const per = p.box.width / Math.max(1, p.end - p.start);
    boxes.push({ ...p.box, x: p.box.x + per * (start - p.start), width: per * (end - start) });
  }
  return boxes.length > 0 || line.box.width === 0 ? boxes : [line.box];
}
