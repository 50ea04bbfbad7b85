// An order becomes the rule of its case: read on the Cases page, put right, confirmed, and the next motion in that case is
// held to it on the upload page, in the order's own words. In Chromium alone, since Firefox's remote protocol opens no
// page of an extension.

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILINGS, filesOf } from '../fixtures/filings';
import { compelMended } from '../fixtures/motions/compel';
import { orderPdf } from '../fixtures/orders/as-pdf';
import { FACE_TO_FACE, NO_DATE, UNRELATED } from '../fixtures/orders/orders';
import { makePdf } from '../fixtures/pdf-maker/index';
import { makeScannedPdf } from '../fixtures/pdf-maker/scanned';
import { type AtUpload, attach, atUpload, pressNext, sent } from './at-upload';
import type { Chromium } from './harness/chromium';
import { panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';

/** The order of the fixtures, in the case of the test filings, as its court writes the number. */
const ORDER = FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'EP:20-CV-09311-KLM-NOP')
  .replace('March 6, 2024', 'June 4, 2021')
  .replace('March 20, 2024', 'June 18, 2021')
  .replace('20th day of February, 2024', '20th day of May, 2021');

describe('an order of the case, in chromium', () => {
  let at: AtUpload;
  let cases: Page;
  let byTelephone: string;

  beforeAll(async () => {
    at = await atUpload('chromium');
    const { context, extensionId } = at.browser as Chromium;
    cases = await context.newPage();
    await cases.goto(`chrome-extension://${await extensionId()}/cases.html`);
    const [certificate] = [compelMended.certificate].flat();
    const text = [certificate!.text]
      .flat()
      .map((part) => part.replace('I met in person with', 'I conferred by telephone with'));
    byTelephone = at.file(
      'by-telephone.pdf',
      await makePdf({ ...compelMended, certificate: { ...certificate!, text } }),
    );
  });
  afterAll(() => at?.close());

  const give = (name: string, bytes: Uint8Array) =>
    cases
      .locator('[data-test="order-file"]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  const told = () => cases.locator('[data-test="told"]').innerText();

  it('before it: a conference by telephone passes', async () => {
    await at.fresh();
    await attach(at, byTelephone);
    await waitForLine(at.tab, 'pass');
  });

  it('an order about something else: it is said that nothing follows from it', async () => {
    await give('other.pdf', orderPdf(UNRELATED));
    const form = cases.locator('[data-test="order-form"]');
    await form.waitFor();
    expect(await form.innerText()).toMatch(/asks for no conference and for no report/);
  });

  it('a scan: said to be one, and nothing to confirm', async () => {
    await give(
      'scan.pdf',
      await makeScannedPdf((await filesOf(FILINGS.compelMended)).get('main')!, { dpi: 60 }),
    );
    await expect.poll(told, { timeout: 20_000 }).toMatch(/no words that can be read/);
    expect(await cases.locator('[data-test="order-form"]').count()).toBe(0);
  });

  it('an order with no date is shown with the date to be filled in', async () => {
    await give('no-date.pdf', orderPdf(NO_DATE));
    await cases.locator('#order-dated').waitFor();
    expect(await cases.locator('#order-dated').inputValue()).toBe('');
  });

  it('is read, each item beside its words, put right and confirmed', async () => {
    await cases.reload();
    await cases.locator('[data-test="order-court"]').selectOption('txwd');
    await give('order.pdf', orderPdf(ORDER));
    const form = cases.locator('[data-test="order-form"]');
    await form.waitFor();
    expect(await cases.locator('#order-case').inputValue()).toContain('20-CV-09311');
    expect(await form.innerText()).toContain('A telephonic conference will not satisfy this requirement');
    expect(await cases.locator('#order-deadline').inputValue()).toMatch(/^2021-06-04T17:00/);
    await cases.locator('#order-judge').fill('Fanning');
    await cases.locator('[data-test="confirm-order"]').click();
    const kept = cases.locator('[data-test="orders"] li');
    await kept.first().waitFor();
    expect(await kept.first().innerText()).toContain('Fanning');
  });

  it('then the same motion is stopped, by the order and in its words', async () => {
    await at.fresh();
    await attach(at, byTelephone);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const seen = (await panelSeen(at.tab))!;
    expect(seen.findings[0]!.message).toMatch(/by telephone/);
    expect(seen.findings.flatMap((f) => f.askers).join(' ')).toMatch(/order/i);
    expect(seen.text).toMatch(/telephonic conference will not satisfy/i);
    expect(sent(at)).toBe(0);
  });

  it('and one that reports the meeting passes', async () => {
    await at.fresh();
    await attach(at, await at.pdf('compelMended'));
    await waitForLine(at.tab, 'pass', 'warn');
  });

  it('an order that is ended asks for nothing more', async () => {
    await cases.bringToFront();
    await cases.locator('[data-test="orders"] button', { hasText: /ended/i }).first().click();
    await cases.locator('[data-test="orders"] li[data-status="ended"]').waitFor();
    await at.fresh();
    await attach(at, byTelephone);
    await waitForLine(at.tab, 'pass');
  });
});
