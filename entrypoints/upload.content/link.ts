// The page's line to the background. Takes what to do with each message; keeps one port, opens it again when the
// background's worker was stopped in the middle of a check, and asks again for what was under way. When the
// extension itself is gone (updated, turned off), says so once.

import type { Runtime } from 'webextension-polyfill';
import type { DocumentRef, Filing } from '../../utils/core/filing';
import { carry } from '../../utils/messages/carry';
import {
  type Address,
  type BackgroundToPage,
  type CarriedFile,
  PAGE_PORT,
  type PageToBackground,
} from '../../utils/messages/protocol';
import { extension } from './extension';

export interface FileToCarry {
  ref: DocumentRef;
  id: string;
  file: File;
}

export interface CheckAsked {
  address: Address;
  filing: Filing;
  files: FileToCarry[];
  continues: boolean;
}

export interface LinkEvents {
  message(message: BackgroundToPage): void;
  /** The extension is gone from under the page. */
  gone(): void;
}

/** Times in a row that a port may break before the check is given up as failed. */
const ATTEMPTS = 4;
const PAUSE = 150;

export class Link {
  #port: Runtime.Port | null = null;
  #clones: boolean | null = null;
  #pending: CheckAsked | null = null;
  #breaks = 0;
  #carried: AbortController | null = null;

  constructor(
    private readonly hello: () => PageToBackground & { kind: 'hello' },
    private readonly events: LinkEvents,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** False once the extension was updated or turned off. */
  get alive(): boolean {
    try {
      return extension.runtime?.id !== undefined;
    } catch {
      return false;
    }
  }

  open(): void {
    if (this.#port || this.signal.aborted) return;
    try {
      const port = extension.runtime!.connect({ name: PAGE_PORT });
      this.#port = port;
      port.onMessage.addListener((message: unknown) => this.#heard(message as BackgroundToPage));
      port.onDisconnect.addListener(() => this.#broke(port));
      port.postMessage(this.hello());
    } catch {
      this.#port = null;
      this.events.gone();
    }
  }

  close(): void {
    this.#port?.disconnect();
    this.#port = null;
    this.#clones = null;
    this.#carried?.abort();
  }

  /** Asks for a check; an earlier one that is not answered yet is forgotten. */
  check(asked: CheckAsked): void {
    this.#pending = asked;
    this.#breaks = 0;
    this.open();
    if (this.#clones !== null) this.#ask();
  }

  cancel(address: Address): void {
    this.#pending = null;
    this.#carried?.abort();
    this.send({ kind: 'cancel', address });
  }

  /** False where nobody is there to hear it. */
  send(message: PageToBackground): boolean {
    try {
      this.open();
      this.#port?.postMessage(message);
      return this.#port !== null;
    } catch {
      return false;
    }
  }

  #ask(): void {
    const asked = this.#pending;
    if (!asked || this.#clones === null) return;
    this.#carried?.abort();
    this.#carried = new AbortController();
    const { signal } = this.#carried;
    const clones = this.#clones;
    const files: CarriedFile[] = asked.files.map(({ ref, id, file }) =>
      carry(file, { ref, id, clones, signal }),
    );
    const { address, filing, continues } = asked;
    this.send({ kind: 'check', address, filing, files, continues });
  }

  #heard(message: BackgroundToPage): void {
    if (message.kind === 'welcome') this.#clones = message.clones;
    if (message.kind === 'verdict' || message.kind === 'failed') {
      this.#pending = null;
      this.#breaks = 0;
      this.#carried?.abort();
    }
    this.events.message(message);
    if (message.kind === 'welcome') this.#ask();
  }

  #broke(port: Runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#clones = null;
    if (!this.alive) {
      this.events.gone();
      return;
    }
    if (!this.#pending || this.signal.aborted) return;
    if (++this.#breaks > ATTEMPTS) {
      const { address } = this.#pending;
      this.#pending = null;
      this.events.message({ kind: 'failed', address, code: 'reader-crashed', detail: 'the port broke' });
      return;
    }
    setTimeout(() => this.open(), PAUSE * this.#breaks);
  }
}
