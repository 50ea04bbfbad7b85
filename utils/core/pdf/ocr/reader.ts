// Reads pages that are pictures. Takes an open PDF and a page; gives the page with its words, marked `ocr`, or as it was where
// they are nonsense whichever way it is turned, or throws a ConferralError. Bounded: a page that takes too long, or a Tesseract
// that never starts, is given up and its thread ended.

import { ConferralError } from '../../problems';
import type { OpenPdf } from '../open';
import type { Page } from '../page';
import type { OcrHost, Recogniser } from './host';
import { type OcrBlock, pageOfOcr } from './lines';
import { measuresOf, otherTurns, type Turn, turned } from './turn';

export interface OcrLimits {
  /** Longest wait for Tesseract to start. Default 30 000. */
  startMs?: number;
  /** Longest wait for one page. Default 60 000. */
  pageMs?: number;
}

/** 200 dots an inch: finer gains little and costs time (measured on letter pages: 7-11 s against 8-11 s at 300). */
const PIXELS_PER_POINT = 200 / 72;
const MOST_PIXELS = 6_000_000;
/** Tesseract's estimate, 0..1, of words it read sideways or upside down: 0.45-0.55; of a blurred scan's: 0.7. */
const NONSENSE = 0.6;
/** So few letters are a blank page, not one that lies on its side. */
const FEW_LETTERS = 60;
/** Of a document that reads as nonsense every way so many pages are turned about. */
const MOST_TURNED = 2;

export class OcrReader {
  private running: Promise<Recogniser> | null = null;
  private onProgress: (share: number) => void = () => {};
  private turn: Promise<unknown> = Promise.resolve();
  /** How the pages of a document lie, as found on one of them; and how many were turned in vain. */
  private readonly lie = new WeakMap<OpenPdf, { turn: Turn; vain: number }>();

  private found: Promise<OcrHost> | null = null;

  /** `host` may be made when first needed; null then means that this place cannot read pictures. */
  constructor(
    private readonly host: OcrHost | (() => Promise<OcrHost | null>),
    private readonly limits: OcrLimits = {},
  ) {}

  private async theHost(): Promise<OcrHost> {
    if (typeof this.host !== 'function') return this.host;
    const made = await this.host();
    if (!made) throw new ConferralError('ocr-off', 'no canvas');
    return made;
  }

  /** One page at a time; `onProgress` hears 0..1. */
  readPage(
    open: OpenPdf,
    page: Page,
    signal?: AbortSignal,
    onProgress?: (share: number) => void,
  ): Promise<Page> {
    const work = this.turn.then(() => this.recognise(open, page, signal, onProgress));
    this.turn = work.catch(() => {});
    return work;
  }

  async close(): Promise<void> {
    const running = this.running;
    this.running = null;
    const recogniser = await Promise.race([
      running,
      new Promise<null>((r) => setTimeout(() => r(null), 100)),
    ]);
    await recogniser?.terminate().catch(() => {});
  }

  private async recognise(
    open: OpenPdf,
    page: Page,
    signal?: AbortSignal,
    onProgress: (share: number) => void = () => {},
  ): Promise<Page> {
    signal?.throwIfAborted();
    const scale = Math.min(PIXELS_PER_POINT, Math.sqrt(MOST_PIXELS / (page.width * page.height)));
    this.found ??= this.theHost();
    const host = await this.found;
    const canvas = host.createCanvas(1, 1);
    await open.render(page.number, scale, canvas, signal);
    signal?.throwIfAborted();
    let most = 0;
    this.onProgress = (share) => {
      most = Math.max(most, share);
      onProgress(most);
    };
    const known = this.lie.get(open) ?? { turn: 0, vain: 0 };
    this.lie.set(open, known);
    const began = performance.now();
    const pageMs = this.limits.pageMs ?? 60_000;
    try {
      this.running ??= host.start((share) => this.onProgress(share));
      const recogniser = await within(this.running, this.limits.startMs ?? 30_000, signal);
      const read = async (turn: Turn): Promise<Page> => {
        const image = await host.imageOf(turned(host, canvas, turn));
        signal?.throwIfAborted();
        const { data } = await within(
          recogniser.recognize(image, {}, { blocks: true, text: false }),
          pageMs,
          signal,
        );
        return pageOfOcr(measuresOf(page, turn), (data.blocks ?? []) as OcrBlock[], scale);
      };
      const first = await read(known.turn);
      if (!isNonsense(first)) return first;
      if (known.vain < MOST_TURNED && lettersOf(first) >= FEW_LETTERS) {
        for (const turn of otherTurns(canvas, known.turn)) {
          // Not where that would take as long again as a page may.
          if (performance.now() - began > pageMs / 3) break;
          const again = await read(turn);
          if (isNonsense(again)) continue;
          known.turn = turn;
          return again;
        }
        known.vain++;
      }
      return page;
    } catch (error) {
      // What is still at work would hold up the next page: end it.
      await this.close();
      throw error instanceof ConferralError || signal?.aborted
        ? error
        : new ConferralError('ocr-too-slow', String(error).slice(0, 200));
    } finally {
      this.onProgress = () => {};
    }
  }
}

function within<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ConferralError('ocr-too-slow')), ms);
    const onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}

/** What Tesseract reads surely is how the page lies, whatever it says. */
function isNonsense(page: Page): boolean {
  return page.source === 'garbage'
    ? page.confidence < NONSENSE
    : page.source !== 'ocr' || page.confidence < NONSENSE;
}

function lettersOf(page: Page): number {
  return page.lines.reduce((sum, l) => sum + l.text.length, 0);
}
