// The worker that reads: started when first needed, asked every second while it works whether it still answers, stopped
// and replaced when it does not (a PDF that sends the parser round in circles, a pattern that never ends). Takes a
// request; gives its answer, or rejects with `reader-crashed`.

import { ConferralError } from '../../utils/core/problems';
import type { Progress } from '../../utils/messages/protocol';
import CheckWorker from './check.worker?worker';
import type { FromWorker, ToWorker } from './worker-messages';

/** Milliseconds. A slow machine may compute for seconds between two looks at its messages. */
const ASK_EVERY = 1000;
const ANSWERS_WITHIN = 20_000;

interface Waiting {
  resolve(answer: FromWorker): void;
  reject(error: Error): void;
  progress?(progress: Progress): void;
}

export class ReadingWorker {
  #worker: Worker | null = null;
  #waiting = new Map<string, Waiting>();
  #asking: ReturnType<typeof setInterval> | null = null;
  #heardAt = 0;

  /** Resolves with the answer to this job; when the signal aborts the worker is told and the promise rejects. */
  ask(
    message: Extract<ToWorker, { job: string }>,
    { signal, progress }: { signal: AbortSignal; progress?(progress: Progress): void },
  ): Promise<FromWorker> {
    const { job } = message;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject, progress });
      signal.addEventListener(
        'abort',
        () => {
          if (!this.#waiting.delete(job)) return;
          this.#worker?.postMessage({ kind: 'cancel', job } satisfies ToWorker);
          reject(signal.reason);
        },
        { once: true },
      );
      this.#start().postMessage(message);
      this.#watch();
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new CheckWorker();
    this.#worker = worker;
    this.#heardAt = Date.now();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#heard(worker, data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#stop(worker, `worker error: ${event.message}`);
    });
    return worker;
  }

  #heard(worker: Worker, message: FromWorker): void {
    if (worker !== this.#worker) return;
    this.#heardAt = Date.now();
    if (message.kind === 'pong') return;
    const waiting = this.#waiting.get(message.job);
    if (message.kind === 'progress') {
      waiting?.progress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.job);
    if (message.kind === 'failed')
      waiting?.reject(new ConferralError(message.code as 'internal', message.detail));
    else waiting?.resolve(message);
  }

  #watch(): void {
    this.#heardAt = Date.now();
    this.#asking ??= setInterval(() => {
      if (this.#waiting.size === 0) {
        clearInterval(this.#asking!);
        this.#asking = null;
        return;
      }
      if (Date.now() - this.#heardAt > ANSWERS_WITHIN && this.#worker)
        this.#stop(this.#worker, 'the worker did not answer');
      else this.#worker?.postMessage({ kind: 'ping' } satisfies ToWorker);
    }, ASK_EVERY);
  }

  #stop(worker: Worker, detail: string): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = null;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(new ConferralError('reader-crashed', detail));
  }
}
