// What reading a PDF gives: pages of lines with their boxes, in reading order.
// Takes nothing; these types are the contract between core/pdf (the only room that knows pdf.js) and all others.

/** PDF points (1/72 inch), origin at the page's top left, y downwards, of the page as shown (rotation applied). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch of a line's text that came from one drawing operation; start/end are offsets into `Line.text`. */
export interface Piece {
  start: number;
  end: number;
  box: Box;
}

/**
 * What a line is on its page, told from geometry alone.
 * - body: running text, headings, table cells
 * - footnote: smaller text under a rule or at the foot of the page
 * - stamp: the court's header ("Case 1:21-cv-00087-DC Document 11 Filed 01/03/22 Page 9 of 12")
 * - page-number, footer: page numbers and firm footers that repeat from page to page
 * - line-number: the 1-28 gutter of pleading paper
 */
export type LineRole = 'body' | 'footnote' | 'stamp' | 'page-number' | 'footer' | 'line-number';

export interface Line {
  /** Exactly the words on the page, spaces normalised to one; ligatures as the PDF's text layer gives them. */
  text: string;
  box: Box;
  pieces: Piece[];
  /** Offsets of raised small digits and marks: the calls of footnotes. Absent where there are none. */
  raised?: { start: number; end: number }[];
  role: LineRole;
  /** Median font height, points. */
  size: number;
  bold: boolean;
  /** True where the line begins a new paragraph by indent or by the gap above it. */
  startsParagraph: boolean;
  /** True where the line is centred between the text margins. */
  centred: boolean;
  /** Present where a word of it was read from a picture and may be misread. */
  doubtful?: boolean;
}

/** Where a page's words came from. `none`: nothing readable. `stamp-only`: a scan with only a stamp or a few words laid on it. */
export type PageSource = 'text' | 'ocr' | 'none' | 'stamp-only' | 'garbage';

export interface Page {
  /** From 1, as the file counts. */
  number: number;
  /** Points. */
  width: number;
  height: number;
  lines: Line[];
  source: PageSource;
  /** 0..1; OCR's own estimate for an `ocr` page, else 1. */
  confidence: number;
  /** Words drawn so that nobody can see them (white on white, off the page, under a picture); never part of `lines`. */
  hiddenWords: number;
}

/** One document of the filing, as far as it has been read. */
export interface ReadDocument {
  ref: import('../filing').DocumentRef;
  /** Pages in the file. */
  totalPages: number;
  /** Pages read so far, in page order; may have gaps while reading goes on. */
  pages: Page[];
  /** True when every page that could hold a certificate has been read. */
  complete: boolean;
  /** Quiet facts about the file that CM/ECF itself rejects: see core/pdf/rejections. */
  rejections: { code: string; message: string }[];
  /** What kept pages from being read; `page` is null where it is the file's. Absent or empty where all went well. */
  faults?: { page: number | null; code: import('../problems').ProblemCode }[];
}
