// What the upload page of a tab was checked with: its record from session storage, its files from the reader. Files are
// empty where the reader no longer holds them (it rests after a while); the verdict is there all the same.

import browser from 'webextension-polyfill';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { AskKept, KeptFile } from '../../utils/page/kept-files';
import { type TabRecord, tabKey } from '../background/tab-memory';

export interface TabFiling {
  files: File[];
  court: string;
  event: string;
  caseNumber: string | null;
  verdict: Verdict | null;
}

export async function fromTab(tab: number): Promise<TabFiling | null> {
  const key = tabKey(tab);
  const stored = (await browser.storage.session.get(key)) as Record<string, TabRecord | undefined>;
  const record = stored[key];
  if (!record?.court) return null;
  return {
    files: await keptFiles(tab),
    court: record.court,
    event: record.events[0] ?? '',
    caseNumber: record.caseNumber,
    verdict: record.verdict,
  };
}

async function keptFiles(tab: number): Promise<File[]> {
  const ask: AskKept = { to: 'reader', kind: 'kept-files', keep: `${tab}` };
  try {
    const kept = ((await browser.runtime.sendMessage(ask)) as KeptFile[] | undefined) ?? [];
    const files = await Promise.all(
      kept.map(async ({ name, url }) => {
        const blob = await (await fetch(url)).blob();
        return new File([blob], name, { type: 'application/pdf' });
      }),
    );
    return files;
  } catch {
    return [];
  }
}
