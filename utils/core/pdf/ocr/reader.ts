// Reads pages that are pictures. Takes an open PDF and a page; gives the page with its words, marked `ocr`, or throws a
// ConferralError. Bounded: a page that takes too long, or a Tesseract that never starts, is given up and its thread ended.

import { ConferralError } from '../../problems';
import type { OpenPdf } from '../open';
import type { Page } from '../page';
import type { OcrHost, Recogniser } from './host';
import { type OcrBlock, pageOfOcr } from './lines';

export interface OcrLimits {
  /** Longest wait for Tesseract to start. Default 30 000. */
  startMs?: number;
  /** Longest wait for one page. Default 60 000. */
  pageMs?: number;
}

/** 200 dots an inch: finer gains little and costs time (measured on letter pages: 7-11 s against 8-11 s at 300). */
const PIXELS_PER_POINT = 200 / 72;
const MOST_PIXELS = 6_000_000;

export class OcrReader {
  private running: Promise<Recogniser> | null = null;
  private onProgress: (share: number) => void = () => {};
  private turn: Promise<unknown> = Promise.resolve();

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
    const image = await host.imageOf(canvas);
    signal?.throwIfAborted();
    this.onProgress = onProgress;
    try {
      this.running ??= host.start((share) => this.onProgress(share));
      const recogniser = await within(this.running, this.limits.startMs ?? 30_000, signal);
      const { data } = await within(
        recogniser.recognize(image, {}, { blocks: true, text: false }),
        this.limits.pageMs ?? 60_000,
        signal,
      );
      return pageOfOcr(page, (data.blocks ?? []) as OcrBlock[], scale);
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
