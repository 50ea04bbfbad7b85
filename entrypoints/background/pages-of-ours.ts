// Opens a page of the extension from the panel. Takes what to open and from which tab; the page finds the tab's last check in
// session storage under the tab's key.

import browser from 'webextension-polyfill';
import type { PageToBackground } from '../../utils/messages/protocol';

const PAGES = { review: 'review.html', send: 'review.html', rules: 'rules.html' } as const;

export async function openPage(asked: PageToBackground & { kind: 'open' }, tab: number): Promise<void> {
  const query = new URLSearchParams({ tab: `${tab}`, court: asked.court });
  if (asked.what === 'send') query.set('send', '1');
  const url = `${browser.runtime.getURL('/')}${PAGES[asked.what]}?${query}`;
  await browser.tabs.create({ url, openerTabId: tab });
}
