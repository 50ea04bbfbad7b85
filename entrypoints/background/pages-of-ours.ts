// Opens a page of the extension from the panel or the Notice. Takes what to open and from which tab; the page finds the tab's last check in
// session storage under the tab's key.

import browser from 'webextension-polyfill';
import type { PageToBackground } from '../../utils/messages/protocol';

const PAGES = { review: 'review.html', send: 'review.html', rules: 'rules.html' } as const;

export async function openPage(
  asked: PageToBackground & { kind: 'open'; what: keyof typeof PAGES },
  tab: number,
): Promise<void> {
  const query = new URLSearchParams({ tab: `${tab}`, court: asked.court });
  if (asked.what === 'send') query.set('send', '1');
  const url = `${browser.runtime.getURL('/')}${PAGES[asked.what]}?${query}`;
  await browser.tabs.create({ url, openerTabId: tab });
}

/** The Cases page, at the court and case of an order that is to be read. */
export async function openCases(
  { court, caseNumber }: { court: string; caseNumber: string | null },
  tab: number,
): Promise<void> {
  const query = new URLSearchParams({ court, ...(caseNumber ? { case: caseNumber } : {}) });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}cases.html?${query}`, openerTabId: tab });
}
