// One opening of a file in one parser thread. Takes a source and a lease; gives the pdf.js document and a guard that
// ends every wait when the thread hangs, dies, eats too much memory, or the file can no longer be read.

import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { ConferralError, type ProblemCode } from '../problems';
import { withBranches } from './page-tree';
import type { Lease, ThreadPool } from './pool';
import { type ShortFile, shortened } from './shortened';
import type { ByteSource } from './source';
import { rangeTransport } from './transport';
import { withoutPictures } from './without-pictures';

/** Files up to this size are handed over whole: one message instead of many. */
const WHOLE = 2 * 2 ** 20;
const CHUNK = 2 ** 13;
const TICK_MS = 250;

/** Pictures of pages need what their words do not. */
export type Purpose = 'reading' | 'drawing';

/** The parser was stopped; `fatal` where reopening the file cannot help. */
export class Interrupted extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fatal: boolean,
    readonly detail = '',
    /** Nothing is wrong with the thread: the file is to be opened again, this time all of it. */
    readonly whole = false,
  ) {
    super(code);
  }
}

export class Session {
  doc!: PDFDocumentProxy;
  /** False where the file's own bytes name no annotation: then no page need be asked for any. */
  mayAnnotate = true;
  /** Given with all it holds; else its pictures may be empty ones. */
  whole = false;
  private task: PDFDocumentLoadingTask | null = null;
  /** Who waits for the thread: each is told of an interruption. */
  private readonly waits = new Set<(reason: Interrupted) => void>();
  private over: Interrupted | null = null;
  private timer: ReturnType<typeof setInterval> | null = null;
  private waiting = 0;
  private idleMs = 0;
  private lastTick = 0;
  private limitMs: number;
  private readonly memoryAtStart: number;

  private constructor(
    readonly lease: Lease,
    private readonly pool: ThreadPool,
    limitMs: number,
  ) {
    this.limitMs = limitMs;
    this.memoryAtStart = pool.host.memoryInUse?.() ?? 0;
    lease.mourners.add(this.onDeath);
  }

  private readonly onDeath = (why: string) => this.interrupt(new Interrupted('reader-crashed', false, why));

  private interrupt(reason: Interrupted): void {
    this.over ??= reason;
    for (const tell of this.waits) tell(reason);
    this.waits.clear();
  }

  /** Opens the file, or throws Interrupted or what pdf.js says of it. */
  static async open(
    source: ByteSource,
    pool: ThreadPool,
    limits: { openTimeoutMs: number; pageTimeoutMs: number },
    { purpose, spare }: { purpose: Purpose; spare: boolean },
  ): Promise<Session> {
    const lease = await pool.take();
    const session = new Session(lease, pool, limits.openTimeoutMs);
    try {
      const { host } = pool;
      const whole = source.size <= WHOLE ? await source.read(0, source.size) : null;
      const short = !whole && spare && purpose === 'reading' ? await shortened(source) : null;
      const ranged = whole ? source : await session.ranged(source, short, purpose);
      session.whole = whole !== null || purpose === 'drawing';
      if (whole) session.mayAnnotate = mayName(whole, 'Annots');
      session.task = lease.pdfjs.getDocument({
        ...(whole
          ? { data: whole }
          : {
              range: rangeTransport(
                lease.pdfjs,
                ranged,
                (e) => session.interrupt(new Interrupted(e.code, true, e.detail)),
                await short?.first(),
              ),
              rangeChunkSize: CHUNK,
            }),
        worker: lease.worker,
        disableAutoFetch: true,
        disableStream: true,
        isEvalSupported: false,
        enableXfa: false,
        verbosity: 0,
        useWorkerFetch: false,
        cMapUrl: host.cMapUrl,
        cMapPacked: true,
        // Letters' shapes: words and their places are told without them, and parsing them takes longer than a page's text.
        standardFontDataUrl: purpose === 'drawing' ? host.standardFontDataUrl : undefined,
        wasmUrl: host.wasmUrl,
        ...host.documentOptions,
      });
      session.doc = await session.guard(session.task.promise);
      session.limitMs = limits.pageTimeoutMs;
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** The file as pdf.js is to read it by stretches. */
  private async ranged(source: ByteSource, short: ShortFile | null, purpose: Purpose): Promise<ByteSource> {
    if (!short) {
      const branched = await withBranches(source);
      return purpose === 'reading' ? withoutPictures(branched) : branched;
    }
    const { size, read } = await withBranches(short, short.table);
    return {
      size,
      read: async (start, end) => {
        const bytes = await read(start, end);
        if (short.lacks(start, end)) this.interrupt(new Interrupted('page-hangs', false, 'cut short', true));
        return bytes;
      },
    };
  }

  get dead(): boolean {
    return this.over !== null;
  }

  /** Waits for the thread, but never past its limit without a sign of progress. */
  async guard<T>(work: Promise<T>): Promise<T> {
    if (this.over) {
      // Asked of a document that is closed already: what it answers is nobody's any more.
      work.catch(() => {});
      throw this.over;
    }
    if (this.waiting++ === 0) this.watch();
    try {
      return await new Promise<T>((resolve, reject) => {
        this.waits.add(reject);
        work.then(
          (result) => {
            this.waits.delete(reject);
            this.idleMs = 0;
            resolve(result);
          },
          (error: unknown) => {
            this.waits.delete(reject);
            reject(error);
          },
        );
      });
    } finally {
      this.waiting--;
    }
  }

  /** A piece of what is waited for has come. */
  heard(): void {
    this.idleMs = 0;
  }

  /** From the first wait on; the clock stops by itself once nobody waits. */
  private watch(): void {
    this.idleMs = 0;
    this.lastTick = performance.now();
    this.timer ??= setInterval(() => this.tick(), TICK_MS);
  }

  private tick(): void {
    if (this.waiting === 0) {
      this.unwatch();
      return;
    }
    const now = performance.now();
    // Time in which this side itself stood still is not held against the thread.
    this.idleMs += Math.min(now - this.lastTick, 2 * TICK_MS);
    this.lastTick = now;
    if (this.idleMs > this.limitMs) this.interrupt(new Interrupted('page-hangs', false));
    const { memoryInUse, memoryLimit } = this.pool.host;
    if (memoryInUse && memoryLimit && memoryInUse() - this.memoryAtStart > memoryLimit)
      this.interrupt(new Interrupted('too-much-memory', false));
  }

  private unwatch(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  /** Lets go of document and thread; a thread that was interrupted, or does not let go at once, is killed. */
  async close(): Promise<void> {
    this.unwatch();
    this.lease.mourners.delete(this.onDeath);
    if (this.over && !this.over.whole) {
      this.pool.discard(this.lease);
      return;
    }
    this.over = new Interrupted('reader-crashed', true, 'closed');
    const ended = await Promise.race([
      (this.task?.destroy() ?? Promise.resolve()).then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000)),
    ]);
    if (ended) this.pool.giveBack(this.lease);
    else this.pool.discard(this.lease);
  }
}

/**
 * Whether a dictionary of the file may have this entry: false only where its bytes nowhere hold the name, be it written with
 * escapes, and none is packed away in an object stream (PDF 32000-1 §7.3.5, §7.5.7).
 */
function mayName(file: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(file);
  return [name, 'ObjStm'].some((one) => spelling(one).test(text));
}

function spelling(name: string): RegExp {
  const letters = [...name].map(
    (c) =>
      `(?:${c}|#${c
        .charCodeAt(0)
        .toString(16)
        .replace(/[a-f]/g, (h) => `[${h}${h.toUpperCase()}]`)})`,
  );
  return new RegExp(`/${letters.join('')}`);
}

/** What an error of the parser means for the filer. */
export function openFault(error: unknown, cutOff: boolean): ConferralError {
  if (error instanceof ConferralError) return error;
  if (error instanceof Interrupted) return new ConferralError(error.code, error.detail);
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException' || /encrypt|password/i.test(message))
    return new ConferralError('encrypted', message);
  if (cutOff) return new ConferralError('truncated', message);
  return new ConferralError('malformed', message);
}
