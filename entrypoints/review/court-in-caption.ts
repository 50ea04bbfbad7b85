// The court a chosen file names in its caption, read while the filer fills in the rest. Takes the choice; sets the court where the
// filer set none, and gives a function that waits for it. A court the filer chose is never replaced.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from './Chooser';
import { courtOnCaption } from './reading';

export function useCourtInCaption(
  { files, court, courtFound }: Choice,
  set: (change: (before: Choice) => Choice) => void,
): () => Promise<string> {
  const first = files[0];
  const reading = useRef<Promise<string>>(Promise.resolve(''));
  const chosen = court !== '' && !courtFound;
  // Before the next press can come: a press waits for what is set here.
  useLayoutEffect(() => {
    if (!first || chosen) return;
    const halt = new AbortController();
    reading.current = courtOnCaption(first, halt.signal).then((found) => found ?? '');
    void reading.current.then((found) => {
      if (halt.signal.aborted) return;
      set((before) =>
        before.court === '' || before.courtFound
          ? { ...before, court: found, courtFound: found !== '' }
          : before,
      );
    });
    return () => halt.abort();
  }, [first, chosen]);
  return () => reading.current;
}
