// The reader, kept alive and replaced when it is not. Takes jobs; gives progress and answers. In Chrome and Edge the reader is
// an offscreen document, in Firefox a frame of the background page, since neither a service worker nor a content
// script can run pdf.js' worker. It is made when first needed, asked every two seconds while it works whether it still
// answers, and killed and replaced when it does not.

import browser, { type Runtime } from 'webextension-polyfill';
import {
  type BackgroundToReader,
  READER_PORT,
  RECONNECT,
  type ReaderToBackground,
} from '../../utils/messages/protocol';
import { closeReader, makeReader, readerExists } from './reader-place';

export interface Job {
  id: string;
  message: BackgroundToReader;
  heard(message: ReaderToBackground & { job: string }): void;
  /** The reader died with the job. */
  lost(detail: string): void;
}

/** Milliseconds. */
const CONNECTS_WITHIN = 5000;
const RECONNECTS_WITHIN = 1500;
const ASK_EVERY = 2000;
const ANSWERS_WITHIN = 8000;

export class ReaderHost {
  #port: Runtime.Port | null = null;
  #waiting: ((port: Runtime.Port) => void)[] = [];
  #making: Promise<Runtime.Port> | null = null;
  #jobs = new Map<string, Job>();
  #asking: ReturnType<typeof setInterval> | null = null;
  #heardAt = 0;

  constructor() {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== READER_PORT) return;
      this.#port = port;
      this.#heardAt = Date.now();
      port.onMessage.addListener((message: unknown) => this.#heard(message as ReaderToBackground));
      port.onDisconnect.addListener(() => this.#lost(port, 'the reader closed'));
      for (const resolve of this.#waiting.splice(0)) resolve(port);
    });
  }

  /** Makes the reader before it is needed; a failure shows when it is. */
  warm(): void {
    this.#ready().catch(() => {});
  }

  async run(job: Job): Promise<void> {
    this.#jobs.set(job.id, job);
    try {
      const port = await this.#ready();
      if (!this.#jobs.has(job.id)) return;
      this.#heardAt = Date.now();
      port.postMessage(job.message);
      this.#ask();
    } catch (error) {
      if (this.#jobs.delete(job.id)) job.lost(String((error as Error)?.message ?? error));
    }
  }

  /** The answer is no longer wanted. */
  cancel(id: string): void {
    if (this.#jobs.delete(id)) this.send({ kind: 'cancel', job: id });
  }

  send(message: BackgroundToReader): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      // The port is closing; its end is heard by `#lost`.
    }
  }

  async #ready(): Promise<Runtime.Port> {
    if (this.#port) return this.#port;
    this.#making ??= this.#make().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(): Promise<Runtime.Port> {
    if (await readerExists()) {
      // This worker was stopped and started anew; the reader lives on.
      browser.runtime.sendMessage(RECONNECT).catch(() => {});
      const port = await this.#connected(RECONNECTS_WITHIN);
      if (port) return port;
      await closeReader();
    }
    for (let attempt = 0; attempt < 2; attempt++) {
      await makeReader();
      const port = await this.#connected(CONNECTS_WITHIN);
      if (port) return port;
      await closeReader();
    }
    throw new Error('the reader did not start');
  }

  #connected(within: number): Promise<Runtime.Port | null> {
    if (this.#port) return Promise.resolve(this.#port);
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(null), within);
      this.#waiting.push((port) => {
        clearTimeout(late);
        resolve(port);
      });
    });
  }

  #heard(message: ReaderToBackground): void {
    this.#heardAt = Date.now();
    if (!('job' in message)) return;
    const job = this.#jobs.get(message.job);
    if (!job) return;
    if (message.kind !== 'progress') this.#jobs.delete(message.job);
    job.heard(message);
  }

  #ask(): void {
    if (this.#asking !== null) return;
    this.#asking = setInterval(() => {
      if (this.#jobs.size === 0) {
        clearInterval(this.#asking!);
        this.#asking = null;
      } else if (Date.now() - this.#heardAt > ANSWERS_WITHIN) {
        const port = this.#port;
        void closeReader();
        if (port) this.#lost(port, 'the reader did not answer');
      } else this.send({ kind: 'ping' });
    }, ASK_EVERY);
  }

  #lost(port: Runtime.Port, detail: string): void {
    if (this.#port !== port) return;
    this.#port = null;
    const lost = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const job of lost) job.lost(detail);
  }
}
