// What the reader needs of the place it runs in: pdf.js and a worker that can be killed. Types only; host-browser and
// host-node fill them in, and whoever opens a PDF hands one over, so that the core imports neither.

import type * as Pdfjs from 'pdfjs-dist';

export type PdfjsModule = typeof Pdfjs;

/** A parser in a thread of its own. */
export interface ParserThread {
  /** What pdf.js' PDFWorker talks to. */
  port: Worker;
  /** Settles with the reason when the thread dies of itself. */
  died: Promise<string>;
  /** Stops it at once, whatever it is doing. */
  kill(): void;
  /** An idle thread must not keep the process from ending. */
  inUse?(busy: boolean): void;
}

export interface PdfHost {
  pdfjs(): Promise<PdfjsModule>;
  startThread(): Promise<ParserThread>;
  /** Folders (URLs or paths, slash at the end) of pdf.js' data; each may be left out. */
  cMapUrl?: string;
  standardFontDataUrl?: string;
  wasmUrl?: string;
  /** Further options of pdf.js' getDocument that this place calls for (canvases without a page, say). */
  documentOptions?: Record<string, unknown>;
  /**
   * Whether zlib data unpacks to what its checksum says, bytes behind it aside; null where that would be more than
   * `most` bytes. Absent where the place has only streams for it.
   */
  inflates?(data: Uint8Array, most: number): boolean | null;
  /** Bytes the process uses now; absent where the host cannot tell. */
  memoryInUse?(): number;
  /** More than this above what was in use at the start and the thread is killed. */
  memoryLimit?: number;
}
