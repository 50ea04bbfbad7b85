// What the store could not take. Kept in the session's memory, since the disk is what failed; shown on the options page, and
// written into the record itself as soon as that takes entries again.

import browser from 'webextension-polyfill';

export interface Trouble {
  /** Entries refused so far. */
  count: number;
  /** ISO 8601, UTC: the first of them. */
  since: string;
  why: 'full' | 'unavailable';
}

const KEY = 'record-trouble';
let own: Trouble | null = null;

export async function troubleNow(): Promise<Trouble | null> {
  try {
    const stored = (await browser.storage.session.get(KEY)) as Record<string, Trouble | null | undefined>;
    return stored[KEY] ?? own;
  } catch {
    return own;
  }
}

export async function noteTrouble(trouble: Trouble | null): Promise<void> {
  own = trouble;
  try {
    await browser.storage.session.set({ [KEY]: trouble });
  } catch {
    // This module's own memory has it.
  }
}
