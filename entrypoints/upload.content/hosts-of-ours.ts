// The elements of ours in a court's page: one host for the panel, one for the quiet line, one for the banner. Takes a tag
// name; gives an element with a shadow root, appended to the document's root, never inside a form of the court, and put
// back when a script of the page takes it out.

/** Open in the test build alone, so that tests and axe can look inside. */
const MODE = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Times a host is put back before we give in: a page that insists is not to be fought for ever. */
const PUT_BACK = 20;

export type HostTag = 'conferral-panel' | 'conferral-line' | 'conferral-banner';

export interface OurHost {
  host: HTMLElement;
  root: ShadowRoot;
}

export function makeHost(document: Document, tag: HostTag): OurHost {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: MODE });
  document.documentElement.append(host);
  return { host, root };
}

/** Calls `removed` when the host is taken out of the page; false from it ends the watch. */
export function keepInPage(host: HTMLElement, removed: (times: number) => void, signal: AbortSignal): void {
  let times = 0;
  const observer = new MutationObserver(() => {
    if (!host.isConnected && times <= PUT_BACK) removed(++times);
  });
  observer.observe(host.ownerDocument, { childList: true, subtree: false });
  if (host.ownerDocument.documentElement)
    observer.observe(host.ownerDocument.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

export { PUT_BACK };
