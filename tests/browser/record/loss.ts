// The loss test's run: many writers, real kills, and a count of what was acknowledged against what is there. Takes how many
// entries; gives figures. Writers are two extension tabs and the service worker of the real extension, each with the real store;
// acknowledgements leave the browser by a binding, one by one, so that a kill falls between any two.
// SIGKILL ends every process of the browser at once; the machine stays up, so what the system holds for the disk is written:
// loss of power is not tried here.

import { execFileSync } from 'node:child_process';
import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Portal } from '../../portal/portal';
import { type Chromium, openChromium } from '../harness/chromium';
import { storeBundle } from './store-bundle';

export interface LossFigures {
  acknowledged: number;
  byWriter: Record<string, number>;
  present: number;
  /** Acknowledged numbers that are not there, or hold another entry. */
  lost: number[];
  /** Two acknowledgements of one number. */
  twice: number[];
  broken: unknown[];
  workerKills: number;
  browserKills: number;
  seconds: number;
}

interface Store {
  append(
    entry: object,
    versions: object,
  ): Promise<{ saved: boolean; seq?: number; why?: string; detail?: string }>;
  wholeLog(): Promise<{ entries: { seq: number; filing?: string; kind: string }[]; head: unknown }>;
  verify(): Promise<unknown[]>;
}
type Realm = typeof globalThis & {
  store: Store;
  acked?: (seq: number, mark: string) => Promise<void>;
  stopped?: boolean;
};

/** Writes until told to stop; entries of the size a real check has. Runs inside the extension. */
async function write({ writer, most }: { writer: string; most: number }): Promise<[number, string][]> {
  const realm = globalThis as Realm;
  const done: [number, string][] = [];
  for (let i = 0; i < most && !realm.stopped; i++) {
    const mark = `${writer}-${i}-${crypto.randomUUID()}`;
    const entry = {
      kind: 'check',
      filing: mark,
      court: 'txwd',
      caseNumber: '3:20-cv-09311',
      event: 'Compel',
      sealed: false,
      verdict: 'block',
      problem: null,
      documents: [{ sha256: 'ab'.repeat(32), size: 123_456, pages: 12 }],
      findings: ['when', 'how', 'who', 'reason'].map((check) => {
        return { check, status: 'missing', effect: 'block', citation: 'Local Rule CV-7(g)' };
      }),
    };
    const answer = await realm.store.append(entry, { extension: 'test', rules: '2026-01-01' });
    // A refusal is an answer, not an acknowledgement.
    if (!answer.saved) continue;
    if (realm.acked) await realm.acked(answer.seq!, mark);
    else done.push([answer.seq!, mark]);
  }
  return done;
}

export async function lossRun(
  portal: Portal,
  profile: string,
  wanted: number,
  browserKills: number,
): Promise<LossFigures> {
  const began = Date.now();
  const bundle = await storeBundle();
  const acknowledged = new Map<number, string>();
  const byWriter: Record<string, number> = {};
  const twice: number[] = [];
  const acked = (seq: number, mark: string) => {
    if (acknowledged.has(seq)) twice.push(seq);
    acknowledged.set(seq, mark);
    const writer = mark.split('-')[0]!;
    byWriter[writer] = (byWriter[writer] ?? 0) + 1;
  };
  let workerKills = 0;
  let killed = 0;
  let browser: Chromium | null = null;
  for (let round = 0; round <= browserKills; round++) {
    browser = await openChromium({ portal, profile });
    const target = Math.ceil((wanted * (round + 1)) / (browserKills + 1));
    const id = await browser.extensionId();
    const pages = [await pageWith(browser, id, bundle, acked), await pageWith(browser, id, bundle, acked)];
    let over = false;
    const writing = [
      ...pages.map((page, i) =>
        page.evaluate(write, { writer: `tab${i + 1}`, most: wanted * 2 }).catch(() => []),
      ),
      workerWrites(
        browser,
        pages[0]!,
        bundle,
        () => over,
        acked,
        () => workerKills++,
      ),
    ];
    while (acknowledged.size < target) await new Promise((r) => setTimeout(r, 5));
    over = true;
    if (round === browserKills) {
      for (const page of pages)
        await page.evaluate(() => {
          (globalThis as Realm).stopped = true;
        });
      await Promise.all(writing);
      break;
    }
    killAll(profile);
    killed += 1;
    await Promise.allSettled(writing);
    await browser.close().catch(() => {});
  }
  const page = await pageWith(browser!, await browser!.extensionId(), bundle, acked);
  const log = await page.evaluate(() => (globalThis as Realm).store.wholeLog());
  const broken = await page.evaluate(() => (globalThis as Realm).store.verify());
  await browser!.close();
  const there = new Map(log.entries.map((e) => [e.seq, e.filing]));
  return {
    acknowledged: acknowledged.size,
    byWriter,
    present: log.entries.length,
    lost: [...acknowledged].filter(([seq, mark]) => there.get(seq) !== mark).map(([seq]) => seq),
    twice,
    broken,
    workerKills,
    browserKills: killed,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

export async function pageWith(
  browser: Chromium,
  id: string,
  bundle: string,
  acked?: (seq: number, mark: string) => void,
): Promise<Page> {
  const page = await browser.context.newPage();
  if (acked) await page.exposeFunction('acked', acked);
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(`globalThis.store = ${bundle}; undefined`);
  return page;
}

/** The service worker writes in small lots and is killed in the middle of each; a page of the extension wakes it again. */
async function workerWrites(
  browser: Chromium,
  page: Page,
  bundle: string,
  over: () => boolean,
  acked: (seq: number, mark: string) => void,
  killed: () => void,
): Promise<void> {
  const session = await browser.context.newCDPSession(page).catch(() => null);
  await session?.send('ServiceWorker.enable').catch(() => {});
  while (session && !over()) {
    try {
      const worker = await browser.worker();
      await worker.evaluate(`globalThis.store ??= ${bundle}; undefined`);
      const lot = worker.evaluate(write, { writer: 'worker', most: 10 });
      for (const [seq, mark] of await lot) acked(seq, mark);
      const cut = worker.evaluate(write, { writer: 'cut', most: 1000 }).catch(() => []);
      await new Promise((r) => setTimeout(r, 50));
      await session.send('ServiceWorker.stopAllWorkers');
      killed();
      await cut;
      await page.evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
        ).chrome.runtime
          .sendMessage({ kind: 'wake' })
          .catch(() => {}),
      );
    } catch {
      // Killed between two steps, or the browser with it.
      await new Promise((r) => setTimeout(r, 50));
    }
  }
}

/** Every process of the browser on this profile, at once. */
export function killAll(profile: string): void {
  const lock = join(profile, 'SingletonLock');
  lstatSync(lock);
  const main = Number(readlinkSync(lock).split('-').pop());
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const mine = [main];
  for (const pid of mine) mine.push(...table.filter(([, parent]) => parent === pid).map(([child]) => child));
  for (const pid of mine)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
}
