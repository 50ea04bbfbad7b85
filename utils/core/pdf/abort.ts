// Waits that an AbortSignal ends. Takes a promise and a signal; gives a promise that rejects as soon as the signal is aborted.

/** One listener a signal, however many waits hang on it. */
const waits = new WeakMap<AbortSignal, Set<() => void>>();

/** Rejects at once when the signal is aborted; the work itself is left to end by itself. */
export function orAbort<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  if (signal.aborted) return Promise.reject(signal.reason);
  let ends = waits.get(signal);
  if (!ends) {
    const all = new Set<() => void>();
    signal.addEventListener('abort', () => all.forEach((end) => end()), { once: true });
    waits.set(signal, all);
    ends = all;
  }
  return new Promise<T>((resolve, reject) => {
    const end = () => reject(signal.reason);
    ends.add(end);
    work.then(resolve, reject).finally(() => ends.delete(end));
  });
}
