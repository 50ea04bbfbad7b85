// One timer that can be started anew and stopped; and a promise that is not waited for longer than a time.

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

export const TOO_SLOW = Symbol('too slow');

/** What the promise gives, or TOO_SLOW where it takes longer than these milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | typeof TOO_SLOW> {
  const timer = new Timer();
  const late = new Promise<typeof TOO_SLOW>((resolve) => timer.start(milliseconds, () => resolve(TOO_SLOW)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.stop();
  }
}
