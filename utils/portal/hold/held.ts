// What is being held: the first attempt of its kind, and every call of a script. Takes attempts; replays them once. After a
// replay a window stays open in which the court's own chain (click, validators, submit) passes; the filer's next key
// or press closes it, so that the next attempt is looked at again.

import type { Attempt } from './gate';

export class Held {
  #first: Attempt | null = null;
  #calls: Attempt[] = [];
  #passing = false;

  /** `window` is listened to until the signal aborts. */
  constructor(window: Window, signal: AbortSignal) {
    const close = (event: Event) => {
      if (event.isTrusted) this.#passing = false;
    };
    for (const type of ['pointerdown', 'keydown', 'pagehide'])
      window.addEventListener(type, close, { capture: true, signal });
  }

  /** True while what was let through is on its way. */
  get passing(): boolean {
    return this.#passing;
  }

  /** One gesture counts once: a second click on Next while the first waits is the same wish. */
  take(attempt: Attempt): void {
    if (attempt.how === 'call') this.#calls.push(attempt);
    else this.#first ??= attempt;
  }

  /** Other files than those let through are on the page: what comes now is another filing. */
  close(): void {
    this.#passing = false;
  }

  get any(): boolean {
    return this.#first !== null || this.#calls.length > 0;
  }

  /** Sends on what was held; false where the page no longer has what it came from. */
  replay(): boolean {
    const [first, calls] = [this.#first, this.#calls];
    this.#forget();
    this.#passing = true;
    // One word serves every call the hook holds: each asks again by itself.
    const called = calls[0]?.replay() ?? true;
    return (first?.replay() ?? true) && called;
  }

  drop(): void {
    const dropped = this.#calls[0] ?? null;
    this.#forget();
    dropped?.drop?.();
  }

  #forget(): void {
    this.#first = null;
    this.#calls = [];
  }
}
