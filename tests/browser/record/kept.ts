// What the record holds, asked in a page of the extension that carries the real store (pageWith in loss.ts).

import type { Page } from 'playwright';

export interface Kept {
  seq: number;
  kind: string;
  [field: string]: unknown;
}

interface WithStore {
  store: { wholeLog(): Promise<{ entries: unknown[] }>; verify(): Promise<unknown[]> };
}

export async function keptIn(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const { store } = globalThis as unknown as WithStore;
    return (await store.wholeLog()).entries as Kept[];
  });
}

export function brokenIn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as WithStore).store.verify());
}
