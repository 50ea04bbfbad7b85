// Tells when the files on the upload page may be others than before. Takes the page's window; calls back on change (rows
// added by script included, since change bubbles to the window), drop, Clear, Back and session restore. It reads nothing
// itself and puts nothing into the page.

export function watchFiles(window: Window, changed: () => void, signal: AbortSignal): void {
  const { document } = window;
  const later = () => setTimeout(changed, 0);
  const options = { capture: true, signal } as const;
  // A category or description changes what an attachment is.
  window.addEventListener('change', later, options);
  window.addEventListener('drop', later, options);
  // Clear empties inputs without a change event, and only after its own event has run through.
  window.addEventListener('reset', () => setTimeout(changed, 150), options);
  window.addEventListener('load', later, options);
  // Back to a page kept whole: the browser gives inputs their files again without an event.
  window.addEventListener('pageshow', later, { signal });
  // Leaving for the word processor and coming back: the file may have been saved anew.
  window.addEventListener('focus', later, { signal });
  const observer = new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes, ...record.removedNodes].some(holdsInput))) later();
  });
  const observe = () => observer.observe(document.documentElement, { childList: true, subtree: true });
  if (document.documentElement) observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function holdsInput(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches('input[type=file]') || element.querySelector('input[type=file]') !== null;
}
