// The simulated court without the extension, in both browsers: it files a motion from login to Notice, byte for byte.
// Everything the other browser tests say about holding a submission rests on this.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal';
import { firefoxPath } from './harness/browsers-found';
import { openChromium } from './harness/chromium';
import {
  attachRow,
  finishFiling,
  login,
  MAIN_INPUT,
  NEXT,
  screenOf,
  waitForScreen,
  walkToUpload,
} from './harness/filing-steps';
import { openFirefox } from './harness/firefox';
import type { Tab } from './harness/tab';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(browsers)('the court alone, in %s', (name) => {
  let portal: Portal;
  let browser: { court(id?: string): string; newTab(): Promise<Tab>; close(): Promise<void> };
  let tab: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'conferral-files-'));
    portal = await startPortal();
    const options = { portal, extension: false };
    browser = name === 'chromium' ? await openChromium(options) : await openFirefox(options);
    tab = await browser.newTab();
    await login(tab, browser.court());
  });

  beforeEach(() => {
    portal.received.clear();
    portal.set({});
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function file(fileName: string, bytes: Uint8Array | string = PDF): string {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, fileName);
    writeFileSync(path, bytes);
    return path;
  }

  it('files a motion with an exhibit from the menu to the Notice', async () => {
    await walkToUpload(tab, browser.court(), { events: ['Compel', 'Sanctions'] });
    await tab.attach(MAIN_INPUT, file('motion.pdf'));
    expect(await tab.has('input[name=attach_2]')).toBe(false);
    await attachRow(tab, 1, file('letter.pdf', `${PDF}letter`), { category: 'Exhibit', description: 'A' });
    await tab.waitFor('input[name=attach_2]');
    await tab.click(NEXT);
    await finishFiling(tab);

    expect(portal.received.withPdf).toHaveLength(1);
    const post = portal.received.withPdf[0]!;
    expect(post.parts.map((part) => part.name)).toEqual([
      'file_1',
      'attach_1',
      'category_1',
      'description_1',
      'attach_2',
      'category_2',
      'description_2',
    ]);
    expect(post.parts[0]!.bytes.equals(PDF)).toBe(true);
    const [filing] = portal.received.filings;
    expect(filing).toMatchObject({
      court: 'txwd',
      caseNumber: '3:20-cv-09311-KLM-NOP',
      events: ['Compel', 'Sanctions'],
      documentNumber: 21,
    });
    expect(filing!.docketText).toContain(
      'MOTION to Compel, MOTION for Sanctions by Sierra Bronce Carriers S.A. de C.V.',
    );
    expect(filing!.docketText).toContain('(Attachments: # (1) Exhibit A)');
    expect(filing!.documents.map((one) => one.fileName)).toEqual(['motion.pdf', 'letter.pdf']);
    expect(await tab.text('#cmecfMainContent')).toContain('Original filename:motion.pdf');
  });

  it('asks for a main document, in the court’s own words, and sends nothing', async () => {
    await walkToUpload(tab, browser.court());
    await tab.click(NEXT);
    await tab.until('an alert', () =>
      tab.alerts.some((words) => words.includes('You must select a PDF document')),
    );
    expect(await screenOf(tab)).toBe('upload');
    expect(await tab.evaluate(() => (window as unknown as { BeenHere: number }).BeenHere)).toBe(0);
    expect(portal.received.withPdf).toHaveLength(0);
  });

  it('refuses what is no PDF', async () => {
    await walkToUpload(tab, browser.court());
    await tab.attach(MAIN_INPUT, file('motion.pdf', 'PK\u0003\u0004 not a pdf'));
    await tab.click(NEXT);
    await waitForScreen(tab, 'refusal');
    expect(await tab.text('#cmecfMainContent')).toContain('format not recognized');
    await tab.back();
    await waitForScreen(tab, 'upload');
  });

  it('files under a strict policy, with type=submit, and over the older two pages', async () => {
    for (const switches of [
      { csp: 'strict' as const },
      { next: 'submit' as const },
      { next: 'submit-onclick' as const },
      { attachments: 'two-page' as const, order: 'case-first' as const, eventList: 'select' as const },
    ]) {
      portal.set(switches);
      portal.received.clear();
      await walkToUpload(tab, browser.court());
      await tab.attach(MAIN_INPUT, file('motion.pdf'));
      if ('attachments' in switches) {
        await tab.click('input[name=attachments][value=yes]');
        await tab.click(NEXT);
        await waitForScreen(tab, 'attachments');
        await tab.attach('input[name=entry_file]', file('letter.pdf'));
        await tab.select('select[name=entry_category]', 'Exhibit');
        await tab.click('input[name=add]');
        await tab.waitFor('#listed option');
      }
      await tab.click(NEXT);
      await finishFiling(tab);
      expect(portal.received.filings).toHaveLength(1);
      expect(portal.received.filings[0]!.documents).toHaveLength('attachments' in switches ? 2 : 1);
      expect(portal.received.withPdf).toHaveLength('attachments' in switches ? 2 : 1);
    }
  });
});
