// A filer at the upload page, in one browser: what the guard's tests share. Opens the simulated court and the browser once,
// makes the files, walks to the upload page, and counts what the court was sent.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { FILINGS, type FixtureName, filesOf } from '../fixtures/filings';
import { type Portal, startPortal } from '../portal/portal';
import type { PortalSwitches } from '../portal/switches';
import { type Chromium, type ChromiumOptions, openChromium } from './harness/chromium';
import { inPanel, waitForPanel } from './harness/conferral-seen';
import { login, MAIN_INPUT, NEXT, type Walk, walkToUpload } from './harness/filing-steps';
import { type Firefox, type FirefoxOptions, openFirefox } from './harness/firefox';
import type { Tab } from './harness/tab';

export type BrowserName = 'chromium' | 'firefox';

export interface AtUpload {
  portal: Portal;
  browser: Chromium | Firefox;
  /** Logged in once; tests that need a second tab make it from `browser`. */
  tab: Tab;
  folder: string;
  /** Path of a fixture's main document. */
  pdf(name: FixtureName): Promise<string>;
  /** Path of an exhibit that proves nothing but a letter. */
  letter(): Promise<string>;
  /** Path of a file with these bytes. */
  file(name: string, bytes: Uint8Array | string): string;
  /** To a fresh upload page, with nothing received and these switches. */
  fresh(switches?: Partial<PortalSwitches>, walk?: Walk): Promise<void>;
  close(): Promise<void>;
}

export async function atUpload(
  name: BrowserName,
  options: Partial<Omit<ChromiumOptions & FirefoxOptions, 'portal'>> = {},
): Promise<AtUpload> {
  const folder = mkdtempSync(join(tmpdir(), 'conferral-guard-'));
  const portal = await startPortal();
  const browser =
    name === 'chromium'
      ? await openChromium({ ...options, portal })
      : await openFirefox({ ...options, portal });
  const tab = await browser.newTab();
  await login(tab, browser.court());
  const file = (fileName: string, bytes: Uint8Array | string) => {
    const path = join(folder, fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  return {
    portal,
    browser,
    tab,
    folder,
    file,
    async pdf(fixture) {
      const files = await filesOf(FILINGS[fixture]);
      return file(`${fixture}.pdf`, files.get('main')!);
    },
    async letter() {
      const files = await filesOf(FILINGS.compelByLetterAttached);
      return file('letter.pdf', files.get('attachment-1')!);
    },
    async fresh(switches = {}, walk = {}) {
      portal.set(switches);
      tab.alerts.length = 0;
      await walkToUpload(tab, browser.court(), walk);
      portal.received.clear();
    },
    async close() {
      await browser.close();
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** POSTs that carried a PDF so far. */
export function sent(at: AtUpload): number {
  return at.portal.received.withPdf.length;
}

/** Long enough for a POST that should not be to arrive. */
export async function settle(milliseconds = 700): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The main document, put into the court's own input. */
export async function attach(at: AtUpload, path: string, input = MAIN_INPUT): Promise<void> {
  await at.tab.attach(input, path);
}

export async function pressNext(at: AtUpload): Promise<void> {
  await at.tab.click(NEXT);
}

/** Goes back from the panel to the page. */
export async function goBack(tab: Tab): Promise<void> {
  await tab.click(inPanel('go-back'));
  await tab.waitForGone(inPanel('panel'));
}

/** From the panel of a block: the reason, then on. */
export async function fileAnyway(tab: Tab): Promise<void> {
  await waitForPanel(tab);
  await tab.click(inPanel('file-anyway'));
  await tab.click(inPanel('reason-emergency'));
  await tab.click(inPanel('confirm-file-anyway'));
}

/** The court received exactly one POST with a PDF, and its main document is this file, byte for byte. */
export async function sentOnce(at: AtUpload, path: string): Promise<void> {
  await at.tab.until('the PDF to arrive', () => sent(at) > 0);
  await settle();
  expect(sent(at)).toBe(1);
  const [post] = at.portal.received.withPdf;
  const files = post!.parts.filter((part) => part.fileName !== null && part.bytes.length > 0);
  if (files.length > 0) expect(files[0]!.bytes.equals(readFileSync(path))).toBe(true);
  else expect(post!.body.includes(readFileSync(path))).toBe(true);
}

/** How often the court's own functions ran on this origin; the count starts anew with `forget`. */
export async function courtRan(tab: Tab, forget = false): Promise<Record<string, number>> {
  return tab.evaluate((clear: boolean) => {
    const ran = JSON.parse(sessionStorage.getItem('portal.ran') ?? '{}') as Record<string, number>;
    if (clear) sessionStorage.removeItem('portal.ran');
    return ran;
  }, forget);
}
