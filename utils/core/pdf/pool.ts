// Keeps a parser thread warm and hands out healthy ones. Takes a PdfHost; gives leases. A thread that hung or died is
// never handed out again.

import type { PDFWorker } from 'pdfjs-dist';
import type { ParserThread, PdfHost, PdfjsModule } from './host';

export interface Lease {
  pdfjs: PdfjsModule;
  worker: PDFWorker;
  thread: ParserThread;
  /** True once the thread died of itself. */
  dead: boolean;
  /** Told why, once, when the thread dies. Whoever listens leaves again: the thread outlives many files. */
  mourners: Set<(why: string) => void>;
}

export class ThreadPool {
  private readonly idle: Lease[] = [];

  constructor(
    readonly host: PdfHost,
    private readonly keep = 1,
  ) {}

  /** Starts a thread before it is needed. */
  async warm(): Promise<void> {
    if (this.idle.length < this.keep) this.giveBack(await this.start());
  }

  async take(): Promise<Lease> {
    for (let lease = this.idle.pop(); lease; lease = this.idle.pop())
      if (!lease.dead) {
        lease.thread.inUse?.(true);
        return lease;
      }
    return this.start();
  }

  giveBack(lease: Lease): void {
    if (lease.dead || this.idle.length >= this.keep) this.discard(lease);
    else {
      lease.thread.inUse?.(false);
      this.idle.push(lease);
    }
  }

  discard(lease: Lease): void {
    lease.dead = true;
    lease.worker.destroy();
    lease.thread.kill();
  }

  /** Lets go of all idle threads. */
  close(): void {
    for (const lease of this.idle.splice(0)) this.discard(lease);
  }

  private async start(): Promise<Lease> {
    const [pdfjs, thread] = await Promise.all([this.host.pdfjs(), this.host.startThread()]);
    const lease: Lease = {
      pdfjs,
      thread,
      worker: new pdfjs.PDFWorker({ port: thread.port as never, verbosity: 0 } as never),
      dead: false,
      mourners: new Set(),
    };
    void thread.died.then((why) => {
      lease.dead = true;
      for (const tell of lease.mourners) tell(why);
      lease.mourners.clear();
    });
    return lease;
  }
}
