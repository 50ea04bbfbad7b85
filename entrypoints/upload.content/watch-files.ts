// Tells when the files on the upload page may be others than before. Takes the page's window; calls back on change (rows
// added by script included, since change bubbles to the window), drop, Clear, Back and session restore. It reads nothing
// itself and puts nothing into the page.

/** From the first moment, so that no script of the page hears a change before us and keeps it from us. */
export function watchChoices(window: Window, changed: () => void, signal: AbortSignal): void {
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
}

/** Rows and inputs that a script puts in or takes out; on an upload page alone, since it hears every change of the page. */
export function watchRows(window: Window, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes, ...record.removedNodes].some(holdsInput)))
      setTimeout(changed, 0);
  });
  // The document, not its root: a script can put another root in its place.
  observer.observe(window.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function holdsInput(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches('input[type=file]') || element.querySelector('input[type=file]') !== null;
}
