// Opens a PDF and reads its pages. Takes a ByteSource; gives an OpenPdf or throws a ConferralError that names the cause.
// A thread that hangs, dies or swells is killed and replaced; the pages it held are read again one at a time, and the
// one that does it again is the one that cannot be read.

import { ConferralError } from '../problems';
import { orAbort } from './abort';
import type { Painted } from './drawing/paint';
import { sniff } from './faults';
import { annotationsOf, fieldItems, wordsOfFields } from './fields';
import type { PdfHost } from './host';
import { streamsAreWhole } from './integrity';
import { buildPage } from './layout/build-page';
import { isTelling } from './layout/telling';
import type { Page } from './page';
import { look, paintedOn, textOf } from './page-content';
import { ThreadPool } from './pool';
import { type Rejection, rejectionsOf } from './rejections';
import { Interrupted, openFault, type Purpose, Session } from './session';
import { type ByteSource, namedFaults } from './source';

export interface OpenOptions {
  /** Where to parse; the default is what `usePdfHost` was given. */
  pool?: ThreadPool;
  signal?: AbortSignal;
  /** Longest wait without a sign of life while the file is opened. Default 20 000. */
  openTimeoutMs?: number;
  /** The same while pages are read. Default 10 000. */
  pageTimeoutMs?: number;
  /** `drawing` where pages will be drawn; drawn all the same without it, by a second opening. Default `reading`. */
  purpose?: Purpose;
}

export interface OpenPdf {
  pageCount: number;
  /** No end-of-file mark: part of the file may be missing, so that not finding something proves nothing. */
  cutOff: boolean;
  /** Reads page `n`, from 1. Throws `page-hangs`, `too-much-memory`, `malformed`, `truncated`, `changed`, `gone`. */
  readPage(n: number, signal?: AbortSignal): Promise<Page>;
  /** Draws page `n` on a canvas, `scale` pixels a point; the canvas is sized to fit. */
  render(
    n: number,
    scale: number,
    canvas: HTMLCanvasElement | OffscreenCanvas,
    signal?: AbortSignal,
  ): Promise<void>;
  /** False where a compressed stream is damaged: words may be missing from what was read without a sign. */
  isWhole(): Promise<boolean>;
  /** What CM/ECF itself rejects. `limit` in bytes. */
  rejections(limit?: { bytes: number; asOf: string } | null): Promise<Rejection[]>;
  close(): Promise<void>;
}

/** A page with fewer words may be a scan with a stamp or a sticker on it. */
const FEW_WORDS = 30;
const MOST_RESTARTS = 5;

let shared: ThreadPool | null = null;

/** Says where PDFs are parsed when `openPdf` is given no pool: once, when the reader page or the command starts. */
export function usePdfHost(host: PdfHost): ThreadPool {
  shared?.close();
  shared = new ThreadPool(host);
  return shared;
}

export async function openPdf(source: ByteSource, options: OpenOptions = {}): Promise<OpenPdf> {
  const pool = options.pool ?? shared;
  if (!pool) throw new ConferralError('internal', 'no PDF host');
  options.signal?.throwIfAborted();
  const named = namedFaults(source);
  const { cutOff } = await sniff(named);
  const reader = new Reader(named, pool, cutOff, options);
  await reader.start();
  return reader;
}

class Reader implements OpenPdf {
  pageCount = 0;
  private session!: Session;
  private reopening: Promise<void> | null = null;
  private restarts = 0;
  private fatal: ConferralError | null = null;
  private closed = false;
  /** After an interruption pages are read one at a time. */
  private queue: Promise<unknown> | null = null;
  private readonly limits: { openTimeoutMs: number; pageTimeoutMs: number };
  private readonly purpose: Purpose;
  /** Without what words do not need, until that turns out to be needed. */
  private spare = true;
  /** The same file opened for drawing, once a page is drawn. */
  private drawing: Promise<Reader> | null = null;
  /** Bold fonts of page 1, by session. */
  private readonly first = new WeakMap<Session, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly source: ByteSource,
    private readonly pool: ThreadPool,
    readonly cutOff: boolean,
    private readonly options: OpenOptions,
  ) {
    this.limits = {
      openTimeoutMs: options.openTimeoutMs ?? 20_000,
      pageTimeoutMs: options.pageTimeoutMs ?? 10_000,
    };
    this.purpose = options.purpose ?? 'reading';
  }

  async start(): Promise<void> {
    const { signal } = this.options;
    const opening = this.opened();
    try {
      this.session = await orAbort(opening, signal);
    } catch (error) {
      if (signal?.aborted) void opening.then((s) => s.close()).catch(() => {});
      if (signal?.aborted) throw signal.reason;
      throw openFault(error, this.cutOff);
    }
    this.pageCount = this.session.doc.numPages;
    if (!(this.pageCount > 0)) {
      await this.close();
      throw new ConferralError('no-pages');
    }
  }

  private async opened(): Promise<Session> {
    const open = () =>
      Session.open(this.source, this.pool, this.limits, { purpose: this.purpose, spare: this.spare });
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Interrupted && error.whole)) throw error;
      this.spare = false;
      return open();
    }
  }

  readPage(n: number, signal?: AbortSignal): Promise<Page> {
    return this.run((session) => this.extract(session, n, signal), signal);
  }

  async render(
    n: number,
    scale: number,
    canvas: HTMLCanvasElement | OffscreenCanvas,
    signal?: AbortSignal,
  ): Promise<void> {
    const drawer = await orAbort(this.drawer(), signal);
    return drawer.draw(n, scale, canvas, signal);
  }

  private async drawer(): Promise<Reader> {
    if (this.purpose === 'drawing') return this;
    if (this.closed) throw new ConferralError('internal', 'closed');
    this.drawing ??= (async () => {
      const reader = new Reader(this.source, this.pool, this.cutOff, { ...this.options, purpose: 'drawing' });
      await reader.start();
      return reader;
    })();
    try {
      return await this.drawing;
    } catch (error) {
      this.drawing = null;
      throw error;
    }
  }

  private draw(
    n: number,
    scale: number,
    canvas: HTMLCanvasElement | OffscreenCanvas,
    signal?: AbortSignal,
  ): Promise<void> {
    return this.run(async (session) => {
      const page = await session.guard(session.doc.getPage(n));
      const viewport = page.getViewport({ scale });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const task = page.render({ canvas: canvas as HTMLCanvasElement, viewport });
      signal?.addEventListener('abort', () => task.cancel(), { once: true });
      await session.guard(task.promise);
      page.cleanup();
    }, signal);
  }

  rejections(limit?: { bytes: number; asOf: string } | null): Promise<Rejection[]> {
    return this.run((session) => rejectionsOf(session, this.source, limit ?? null));
  }

  isWhole(): Promise<boolean> {
    return streamsAreWhole(this.source, this.pool.host.inflates);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.reopening?.catch(() => {});
    const drawer = await this.drawing?.catch(() => null);
    await Promise.all([this.session?.close(), drawer?.close()]);
  }

  /** Runs work on the file, again after an interruption; the second interruption while alone is its own fault. */
  private async run<T>(work: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const attempt = () => orAbort(this.attempt(work), signal);
    if (this.queue === null) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (error.whole) {
          this.spare = false;
          return this.run(work, signal);
        }
        if (error.fatal) throw new ConferralError(error.code, error.detail);
      }
    }
    const turn = (this.queue ?? Promise.resolve()).then(attempt, attempt);
    this.queue = turn.catch(() => {});
    try {
      return await turn;
    } catch (error) {
      if (error instanceof Interrupted) throw new ConferralError(error.code, error.detail);
      throw error;
    }
  }

  private async attempt<T>(work: (session: Session) => Promise<T>): Promise<T> {
    if (this.closed) throw new ConferralError('internal', 'closed');
    if (this.fatal) throw this.fatal;
    if (this.session.dead) await this.reopen();
    return work(this.session);
  }

  private reopen(): Promise<void> {
    this.reopening ??= (async () => {
      try {
        await this.session.close();
        if (++this.restarts > MOST_RESTARTS) throw new Interrupted('page-hangs', true, 'too many restarts');
        this.session = await this.opened();
      } catch (error) {
        this.fatal = openFault(error, this.cutOff);
        throw this.fatal;
      } finally {
        this.reopening = null;
      }
    })();
    return this.reopening;
  }

  private async extract(session: Session, n: number, signal?: AbortSignal): Promise<Page> {
    try {
      signal?.throwIfAborted();
      const page = await session.guard(session.doc.getPage(n));
      const content = await textOf(session, page, signal);
      const viewport = page.getViewport({ scale: 1 });
      const words = content.items.map((i) => ('str' in i ? i.str : '')).join(' ');
      const bold = new Set(n === 1 ? [] : await this.boldOfFirst(session));
      let painted: Painted | undefined;
      const few = words.split(/\s+/).filter(Boolean).length < FEW_WORDS;
      const annotations = await annotationsOf(session, page);
      const told = `${words} ${wordsOfFields(annotations)}`;
      if (told.trim() !== '' && (n === 1 || few || isTelling(told))) {
        const looked = await look(session, page);
        painted = looked?.unseen ? await this.seen(n, signal) : looked?.painted;
        if (n === 1) this.first.set(session, Promise.resolve(looked?.bold ?? new Set<string>()));
        for (const font of looked?.bold ?? []) bold.add(font);
      }
      const fields = fieldItems(annotations, viewport, painted?.notes);
      page.cleanup();
      const built = buildPage({ number: n, content, viewport, bold, runs: painted?.runs, fields });
      return few && painted?.bareScan && built.source === 'text' ? { ...built, source: 'stamp-only' } : built;
    } catch (error) {
      if (error instanceof Interrupted || error instanceof ConferralError || signal?.aborted) throw error;
      throw openFault(error, this.cutOff);
    }
  }

  /** What a page shows where its pictures have to be looked at: by the opening for drawing, which has them. */
  private async seen(n: number, signal?: AbortSignal): Promise<Painted | undefined> {
    const drawer = await orAbort(this.drawer(), signal);
    return drawer.run((session) => paintedOn(session, n), signal);
  }

  private boldOfFirst(session: Session): Promise<ReadonlySet<string>> {
    const known = this.first.get(session);
    if (known) return known;
    const found = (async () => {
      try {
        const page = await session.guard(session.doc.getPage(1));
        const content = await textOf(session, page);
        if (!content.items.some((i) => 'str' in i && i.str.trim() !== '')) return new Set<string>();
        return (await look(session, page))?.bold ?? new Set<string>();
      } catch (error) {
        if (error instanceof Interrupted) throw error;
        return new Set<string>();
      }
    })();
    this.first.set(session, found);
    return found;
  }
}
