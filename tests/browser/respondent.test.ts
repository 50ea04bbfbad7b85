// For whoever must answer: the review page takes a motion or its Notice and gives the day a response is due, with a calendar file; in
// El Paso at midnight Mountain Time; for a court without a period on file it says so. In Chromium, as all pages of ours.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compelMended } from '../fixtures/motions/compel';
import { makePdf, rawPdf, textLines } from '../fixtures/pdf-maker/index';
import { type Portal, startPortal } from '../portal/portal';
import { type Chromium, openChromium } from './harness/chromium';

const NOTICE = rawPdf([
  {
    content: textLines([
      'Western District of Texas',
      'Notice of Electronic Filing',
      'The following transaction was entered by Lockridge, Thea on 6/10/2021 at 11:38 AM CDT and',
      'filed on 6/10/2021',
      'Case Number:      3:20-cv-09311-KLM-NOP',
      'Docket Text:',
      'MOTION for Summary Judgment by Lazaro Quintero. (Lockridge, Thea)',
    ]),
  },
]);

describe('when a response is due, on the review page', () => {
  let portal: Portal;
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    portal = await startPortal();
    browser = await openChromium({ portal });
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${await browser.extensionId()}/review.html`);
    await page.locator('[data-test=respond] summary').click();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const give = (name: string, bytes: Uint8Array) =>
    page
      .locator('[data-test=motion-file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  const first = () => page.locator('[data-test=due-clocks] [data-test=clock]').first();
  const due = () => first().locator('time').getAttribute('datetime');

  it('of a stamped motion in El Paso: seven days, until midnight Mountain Time', async () => {
    await give('motion.pdf', await makePdf(compelMended, 'stamped'));
    await page.locator('[data-test=respond]', { hasText: 'were read from the paper' }).waitFor();
    const filed = await page.locator('[data-test=due-filed]').inputValue();
    expect(await page.locator('[data-test=due-kind]').inputValue()).toBe('compel');
    await expect.poll(due).toMatch(/T23:59-06:00$/);
    const days = (Date.parse((await due())!.slice(0, 10)) - Date.parse(filed)) / 86_400_000;
    expect(days).toBe(7);
    expect(await first().innerText()).toMatch(/time of Denver/);
  });

  it('of the Notice of a motion for summary judgment: the longer period of that kind, counted from the day it gives', async () => {
    await give('notice.pdf', NOTICE);
    await expect.poll(() => page.locator('[data-test=due-kind]').inputValue()).toBe('summary-judgment');
    expect(await page.locator('[data-test=due-filed]').inputValue()).toBe('2021-06-10');
    // Fourteen days for dispositive motions (W.D. Tex. CV-7).
    await expect.poll(due).toBe('2021-06-24T23:59-06:00');
    expect(await first().innerText()).toMatch(/docketing governs/);
  });

  it('with a calendar file that names the same instant', async () => {
    const href = decodeURIComponent((await first().locator('[data-test=ics]').getAttribute('href'))!);
    // Midnight in El Paso is six hours behind UTC in June.
    expect(href).toContain('DTSTART:20210625T055900Z');
    expect(href).toContain('3:20-cv-09311-KLM-NOP');
  });

  it('of a court with no period on file: it is said, and no federal default is put in its place', async () => {
    await page.locator('[data-test=due-court]').selectOption('almd');
    await page
      .locator('[data-test=due-clocks]', { hasText: 'No response period of this court is on file' })
      .waitFor();
    expect(await page.locator('[data-test=due-clocks] [data-test=clock]').count()).toBe(0);
  });

  it('has no fault that axe knows', async () => {
    await page.locator('[data-test=due-court]').selectOption('txwd');
    await first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });
});
