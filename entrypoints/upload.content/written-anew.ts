// A page that a script writes anew with document.open(): the browser takes every listener off the window, an extension's too,
// and starts no content script for what is written (tried in Chromium and Firefox). Takes the page's window; calls back when
// our listeners are gone. An observer is not taken off, and sees the new root.

import { ARE_YOU_THERE } from '../../utils/portal/hold/gate';

export function whenWrittenAnew(window: Window, begin: () => void): void {
  const deaf = () => window.dispatchEvent(new Event(ARE_YOU_THERE, { cancelable: true }));
  new MutationObserver(() => {
    if (window.document.documentElement && deaf()) begin();
  }).observe(window.document, { childList: true });
}
