// Reads a document of the filing as far as it is needed. Takes an open PDF; gives a ReadDocument. Pages are read from the
// first on, several at a time: caption and motion come first, certificates at the end of the motion next, exhibits last.
// At set page counts the caller is asked whether what was read is enough, so that the outcome never hangs on timing.

import type { DocumentRef } from '../filing';
import { ConferralError } from '../problems';
import type { OpenPdf } from './open';
import type { Page, ReadDocument } from './page';
import { settlePages } from './settle';

export interface ReadOptions {
  signal?: AbortSignal;
  /** Pages read at the same time. Default 12. */
  inFlight?: number;
  /**
   * Asked with the pages read so far, in order and without gaps, at 8, 16, 24, 32, 48, 64, 96... pages. True ends the
   * reading: nothing unread can change what the caller wants to know.
   */
  enough?: (soFar: ReadDocument) => boolean;
  onProgress?: (pagesRead: number, totalPages: number) => void;
  /** The court's limit on a file's size, for the rejections. */
  sizeLimit?: { bytes: number; asOf: string } | null;
  /** Pages to read at most; the document is not complete when it has more. Default 5000. */
  most?: number;
}

const FIRST_CHECKPOINTS = [8, 16, 24, 32, 48, 64, 96];

export async function readDocument(
  ref: DocumentRef,
  open: OpenPdf,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const last = Math.min(open.pageCount, options.most ?? 5000);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const rejections = await open.rejections(options.sizeLimit);
  const pages: Page[] = [];
  const faults: NonNullable<ReadDocument['faults']> = open.cutOff ? [{ page: null, code: 'truncated' }] : [];
  const soFar = (): ReadDocument => ({
    ref,
    totalPages: open.pageCount,
    pages: settlePages(pages),
    complete: false,
    rejections,
    faults: [...faults],
  });
  let done = 0;
  const inFlight: Promise<Page | ConferralError>[] = [];
  let next = 1;
  const start = () => {
    const n = next++;
    const reading = open.readPage(n, signal).catch((error: unknown) => {
      if (error instanceof ConferralError && error.code !== 'changed' && error.code !== 'gone') return error;
      throw error;
    });
    // Awaited in page order below; a later page's failure must not go unheard meanwhile.
    reading.catch(() => {});
    inFlight.push(reading);
  };
  try {
    while (done < last) {
      options.signal?.throwIfAborted();
      while (next <= last && inFlight.length < (options.inFlight ?? 12)) start();
      const read = await inFlight.shift()!;
      done++;
      if (read instanceof ConferralError) faults.push({ page: done, code: read.code });
      else pages.push(read);
      options.onProgress?.(done, open.pageCount);
      if (done < last && isCheckpoint(done) && options.enough?.(soFar())) return soFar();
    }
    return { ...soFar(), complete: last === open.pageCount && faults.length === 0 };
  } finally {
    stop.abort(new Error('no longer needed'));
  }
}

function isCheckpoint(pages: number): boolean {
  return FIRST_CHECKPOINTS.includes(pages) || (pages > 96 && pages % 64 === 0);
}
