// One timer that can be started anew and stopped.

export class Timer {
  #running: ReturnType<typeof setTimeout> | null = null;

  /** Calls `done` once after these milliseconds; a start before that begins anew. */
  start(milliseconds: number, done: () => void): void {
    this.stop();
    this.#running = setTimeout(done, milliseconds);
  }

  stop(): void {
    if (this.#running !== null) clearTimeout(this.#running);
    this.#running = null;
  }
}
