// Reads a document of the filing as far as it is needed. Takes an open PDF; gives a ReadDocument. Pages are read from the
// first on, several at a time: caption and motion come first, certificates at the end of the motion next, exhibits last.
// Where the motion may have come to its end, and at set page counts, the caller is asked whether what was read is enough;
// which pages these are their words and the counts tell, so that the outcome never hangs on timing.

import type { DocumentRef } from '../filing';
import { ConferralError } from '../problems';
import { isPicture, type OcrReader, pagesToRecognise } from './ocr/index';
import type { OpenPdf } from './open';
import type { Page, ReadDocument } from './page';
import { settlePages } from './settle';

export interface ReadOptions {
  signal?: AbortSignal;
  /** Pages read at the same time. Default 12; where reading may end early, no page is begun before the first 12 are there. */
  inFlight?: number;
  /**
   * Asked with the pages read so far, in order and without gaps: four pages behind a signed one, where a word of certifying
   * or conferring was read (three times at most); at 16, 32, 64, 128 pages and every 128 more, or as soon after as a
   * signature lies four pages back; and at the end. Not where few are left,
   * nor where no page since it was last asked speaks of certifying or conferring or is signed. True ends the reading:
   * nothing unread can change what the caller wants to know.
   */
  enough?: (soFar: ReadDocument) => boolean;
  onProgress?: (pagesRead: number, totalPages: number) => void;
  /** The court's limit on a file's size, for the rejections. */
  sizeLimit?: { bytes: number; asOf: string } | null;
  /** Reads pages that are pictures, where the caller wants that. */
  ocr?: OcrOptions | null;
  /** Pages to read at most; the document is not complete when it has more. Default 5000. */
  most?: number;
}

export interface OcrOptions {
  reader: OcrReader;
  /** Pictures to read at most. Default 20. */
  most?: number;
  /** Time for all of them together. Default 180 000. */
  totalMs?: number;
  /** Pages done and to do, the page at hand in parts. */
  onProgress?: (done: number, of: number) => void;
}

/** Asking costs about what reading these many pages does. */
const FEW_LEFT = 8;
const TELLING = /certif|confer|consult|meet[- ]and|opposed|\/s\/|respectfully submitted/i;
const CERTIFYING = /certif|confer|consult|meet[- ]and/i;
const SIGNED = /\/s\/|respectfully submitted/i;
const MOST_SIGNED = 3;
/** Pages looked at behind a signature before it is taken for the end: a second motion may begin there. */
const BEHIND = 4;

export async function readDocument(
  ref: DocumentRef,
  open: OpenPdf,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const last = Math.min(open.pageCount, options.most ?? 5000);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const asking = open.rejections(options.sizeLimit);
  asking.catch(() => {});
  const pages: Page[] = [];
  const faults: NonNullable<ReadDocument['faults']> = open.cutOff ? [{ page: null, code: 'truncated' }] : [];
  const soFar = async (): Promise<ReadDocument> => ({
    ref,
    totalPages: open.pageCount,
    pages: settlePages(pages),
    complete: false,
    rejections: await asking,
    faults: [...faults],
  });
  const most = options.inFlight ?? 12;
  let done = 0;
  let asked = false;
  let signed = 0;
  let lastSigned = Number.NEGATIVE_INFINITY;
  let certifies = false;
  /** Whether a page since it was last asked speaks of certifying or conferring or is signed. */
  let tells = false;
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
      // Not past where the caller may say that it has enough.
      const ahead = !options.enough ? last : done < most ? most : nextCheckpoint(done);
      while (next <= Math.min(last, ahead) && inFlight.length < most) start();
      const read = await inFlight.shift()!;
      done++;
      if (read instanceof ConferralError) faults.push({ page: done, code: read.code });
      else pages.push(read);
      options.onProgress?.(done, open.pageCount);
      if (!options.enough || last - done <= FEW_LEFT) continue;
      const words = read instanceof ConferralError ? '' : textOf(read);
      certifies ||= CERTIFYING.test(words);
      tells ||= TELLING.test(words);
      if (certifies && signed < MOST_SIGNED && SIGNED.test(words)) {
        signed++;
        lastSigned = done;
      }
      const behind = done - lastSigned;
      if (behind < BEHIND || (behind !== BEHIND && !isCheckpoint(done))) continue;
      if (asked && !tells) continue;
      asked = true;
      tells = false;
      const found = await soFar();
      if (options.enough(found)) return found;
    }
    const found = await soFar();
    const complete = () => last === open.pageCount && faults.length === 0;
    if (!options.ocr || !pages.some(isPicture)) {
      // Whether words are gone without a sign matters only where not finding them does.
      const whole = last === 0 || faults.length > 0 || options.enough?.(found) || (await open.isWhole());
      if (!whole) faults.push({ page: null, code: 'malformed' });
      return { ...found, faults, complete: complete() };
    }
    if (faults.length === 0 && !(await open.isWhole())) faults.push({ page: null, code: 'malformed' });
    await recognise(open, pages, faults, options.ocr, options.signal, async () =>
      Boolean(options.enough?.(await soFar())),
    );
    return { ...(await soFar()), complete: complete() };
  } finally {
    stop.abort(new Error('no longer needed'));
  }
}

/** Puts words in place of pictures until there are enough, none is left to read, or the time is up. */
async function recognise(
  open: OpenPdf,
  pages: Page[],
  faults: NonNullable<ReadDocument['faults']>,
  { reader, most = 20, totalMs = 180_000, onProgress }: OcrOptions,
  signal: AbortSignal | undefined,
  enough: () => Promise<boolean>,
): Promise<void> {
  const plan = pagesToRecognise(pages, open.pageCount, most);
  const until = performance.now() + totalMs;
  for (const [done, n] of plan.entries()) {
    signal?.throwIfAborted();
    const index = pages.findIndex((p) => p.number === n);
    const page = pages[index];
    if (!page) continue;
    if (performance.now() > until) {
      faults.push({ page: n, code: 'ocr-too-slow' });
      continue;
    }
    try {
      const read = await reader.readPage(open, page, signal, (share) =>
        onProgress?.(done + share, plan.length),
      );
      if (read.source === 'ocr') pages[index] = read;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      faults.push({ page: n, code: error instanceof ConferralError ? error.code : 'internal' });
    }
    onProgress?.(done + 1, plan.length);
    if (done + 1 < plan.length && (await enough())) return;
  }
}

function textOf(page: Page): string {
  return page.lines.map((l) => l.text).join(' ');
}

const COUNTS = [16, 32, 64];

function isCheckpoint(pages: number): boolean {
  return COUNTS.includes(pages) || pages % 128 === 0;
}

/** The first set count after so many pages. */
function nextCheckpoint(done: number): number {
  return COUNTS.find((c) => c > done) ?? (Math.floor(done / 128) + 1) * 128;
}
