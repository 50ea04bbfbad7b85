// Tesseract's words as a Page. Takes its blocks (pixels) and the page's size; gives lines through the same layout steps as
// text, so that captions, stamps, line numbers and paragraphs are told alike.

import { linesOf } from '../layout/build-page';
import { foldRun } from '../layout/fold';
import type { Item } from '../layout/item';
import { isGarbage } from '../layout/quality';
import type { Page } from '../page';

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface OcrWord {
  text: string;
  /** 0..100. */
  confidence: number;
  bbox: Box;
}

export interface OcrLine {
  words: OcrWord[];
  bbox: Box;
  baseline: Box;
  rowAttributes?: { ascenders: number; descenders: number; rowHeight: number } | null;
}

export interface OcrBlock {
  paragraphs: { lines: OcrLine[] }[];
}

/** A word Tesseract is less sure of than this is a speck, a rule or a scrawl, unless it looks like a word among surer ones. */
const LEAST_CONFIDENCE = 20;
const WORD = /^[("“‘]?\p{L}[\p{L}\p{N}'’-]*\p{L}[.,;:)"”’]*$/u;
/** One it is less sure of than this is doubtful; those of a clean scan stand above 80. */
const DOUBTFUL = 65;

/** Drawn lines that Tesseract takes for signs: the rule of a caption, of pleading paper. */
const RULES = /^(\[\||[|{}\\~`=])+(?=$|[A-Za-z0-9([])|[|~`\\]+$/g;

export function pageOfOcr(
  of: Pick<Page, 'number' | 'width' | 'height'>,
  blocks: readonly OcrBlock[],
  pixelsPerPoint: number,
): Page {
  const lines = blocks.flatMap((b) => b.paragraphs.flatMap((p) => p.lines));
  const usual = usualHeight(lines) / pixelsPerPoint;
  const items: Item[] = [];
  let sure = 0;
  let letters = 0;
  for (const line of lines) {
    const size = sizeOf(line, pixelsPerPoint, usual);
    const baseline = baselineOf(line);
    for (const [i, word] of line.words.entries()) {
      const whole = foldRun(word.text).trim();
      const text = whole.replace(RULES, '');
      if (text === '') continue;
      if (word.confidence < LEAST_CONFIDENCE && !(WORD.test(whole) && isAmongWords(line, i))) continue;
      sure += word.confidence * text.length;
      letters += text.length;
      items.push({
        text,
        x: word.bbox.x0 / pixelsPerPoint,
        y: baseline / pixelsPerPoint,
        width: (word.bbox.x1 - word.bbox.x0) / pixelsPerPoint,
        size,
        font: 'ocr',
        bold: false,
        raised: false,
        spaced: true,
        turned: 0,
        ...(word.confidence < DOUBTFUL && /[\p{L}\p{N}]{2}/u.test(text) ? { doubtful: true } : {}),
      });
    }
  }
  const found = linesOf(items, of.width, of.height);
  const words = found.some((l) => l.role === 'body' || l.role === 'footnote');
  return {
    ...of,
    lines: found,
    source: isGarbage(found.map((l) => l.text).join(' '))
      ? 'garbage'
      : words
        ? 'ocr'
        : found.some((l) => l.role === 'stamp')
          ? 'stamp-only'
          : 'none',
    confidence: letters > 0 ? sure / letters / 100 : 0,
    hiddenWords: 0,
  };
}

/** Left out, such a word would leave a gap that parts its line. */
function isAmongWords(line: OcrLine, i: number): boolean {
  const near = [line.words[i - 1], line.words[i + 1]].filter((w) => w !== undefined);
  const sure = line.words.filter((w) => w.confidence >= DOUBTFUL).length;
  return near.length > 0 && near.every((w) => w.confidence >= DOUBTFUL) && sure > line.words.length / 2;
}

function usualHeight(lines: readonly OcrLine[]): number {
  const heights = lines.map(rowHeight).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function rowHeight(line: OcrLine): number {
  return line.rowAttributes?.rowHeight || line.bbox.y1 - line.bbox.y0;
}

/** Type height in points: that of most lines, unless this one clearly differs (a heading, a note). */
function sizeOf(line: OcrLine, pixelsPerPoint: number, usual: number): number {
  const own = rowHeight(line) / pixelsPerPoint;
  return Math.abs(own - usual) < 0.14 * usual ? usual : own;
}

/** The baseline at the line's middle, so that the words of a crooked scan stay in one row. */
function baselineOf(line: OcrLine): number {
  const { x0, y0, x1, y1 } = line.baseline;
  const middle = (line.bbox.x0 + line.bbox.x1) / 2;
  const at = Math.abs(x1 - x0) > 1 ? y0 + ((middle - x0) / (x1 - x0)) * (y1 - y0) : y1;
  return Number.isFinite(at) ? at : line.bbox.y1;
}
