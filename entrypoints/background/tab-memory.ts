// What each tab is about: the filing's case and events from its earlier screens, its last verdict and what was decided.
// Takes a tab id; gives and changes its record. Kept in session storage (memory alone, gone with the browser), so that a
// stopped service worker loses nothing; where that is full or missing, in this module's own map.

import browser from 'webextension-polyfill';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { Address, Decision, Digest, Watch } from '../../utils/messages/protocol';

export interface TabRecord {
  watch: Watch;
  /** Outline of a page that was not recognised, for the report the popup offers. */
  structure: string | null;
  court: string | null;
  caseNumber: string | null;
  events: string[];
  sealed: boolean;
  /** The upload page's filing, and the last set of files that was checked there. */
  address: Address | null;
  verdict: Verdict | null;
  problem: string | null;
  digests: Digest[];
  decision: Decision | null;
  /** The two-page flow: the main document went by on the first page. */
  mainDocument: { fileName: string; size: number } | null;
  /** Written in the audit log under this id; null where nothing was. */
  recorded: string | null;
  filed: boolean;
}

export const NEW_TAB: TabRecord = {
  watch: 'none',
  structure: null,
  court: null,
  caseNumber: null,
  events: [],
  sealed: false,
  address: null,
  verdict: null,
  problem: null,
  digests: [],
  decision: null,
  mainDocument: null,
  recorded: null,
  filed: false,
};

export function tabKey(tab: number): string {
  return `tab:${tab}`;
}

export class TabMemory {
  #own = new Map<number, TabRecord>();
  #queue = new Map<number, Promise<unknown>>();

  constructor() {
    browser.tabs.onRemoved.addListener((tab) => void this.forget(tab));
    // A form sent to a window of its own carries the filing there.
    browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
      if (id === undefined || openerTabId === undefined) return;
      void this.get(openerTabId).then((record) => {
        if (record.court !== null) return this.change(id, { ...record, watch: 'none' });
      });
    });
  }

  async get(tab: number): Promise<TabRecord> {
    const own = this.#own.get(tab);
    if (own) return own;
    try {
      const key = tabKey(tab);
      const stored = (await browser.storage.session.get(key)) as Record<string, TabRecord | undefined>;
      const record = { ...NEW_TAB, ...stored[key] };
      this.#own.set(tab, record);
      return record;
    } catch {
      return NEW_TAB;
    }
  }

  /**
   * Changes apply one after the other, each to what the one before left; storage that refuses costs the memory after a
   * restart, nothing else.
   */
  async change(
    tab: number,
    change: Partial<TabRecord> | ((record: TabRecord) => Partial<TabRecord>),
  ): Promise<TabRecord> {
    const before = this.#queue.get(tab) ?? Promise.resolve();
    const done = before.then(async () => {
      const known = await this.get(tab);
      const record = { ...known, ...(typeof change === 'function' ? change(known) : change) };
      this.#own.set(tab, record);
      try {
        await browser.storage.session.set({ [tabKey(tab)]: record });
      } catch (error) {
        console.warn('Conferral: the tab\u2019s state could not be kept', error);
      }
      return record;
    });
    this.#queue.set(
      tab,
      done.catch(() => {}),
    );
    return done;
  }

  async forget(tab: number): Promise<void> {
    this.#own.delete(tab);
    this.#queue.delete(tab);
    try {
      await browser.storage.session.remove(tabKey(tab));
    } catch {
      // Gone with the session anyway.
    }
  }
}
