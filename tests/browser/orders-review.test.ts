// The review of an order as a filer has it, in Chromium: by keyboard, for a screen reader, in a narrow window and in Spanish; an order of
// another case, two that conflict, one without a date; and what the upload page says of each.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compelMended } from '../fixtures/motions/compel';
import { orderPdf } from '../fixtures/orders/as-pdf';
import { FACE_TO_FACE, STANDING } from '../fixtures/orders/orders';
import { makePdf } from '../fixtures/pdf-maker/index';
import { type AtUpload, attach, atUpload, pressNext } from './at-upload';
import type { Chromium } from './harness/chromium';
import { panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';

const ORDER = FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'EP:20-CV-09311-KLM-NOP')
  .replace('March 6, 2024', 'June 4, 2021')
  .replace('March 20, 2024', 'June 18, 2021')
  .replace('20th day of February, 2024', '20th day of May, 2021');
const OTHER_CASE = ORDER.replace('EP:20-CV-09311', 'EP:20-CV-09312');
const EARLIER = ORDER.replace('June 4, 2021', 'May 26, 2021');
const UNDATED = ORDER.replace('SIGNED this 20th day of May, 2021.', '');
/** Pictures for the eye, where a folder for them is named. */
const PICTURES = process.env.CONFERRAL_PICTURES;

describe('the review of an order, in chromium', () => {
  let at: AtUpload;
  let cases: Page;
  let origin: string;

  beforeAll(async () => {
    at = await atUpload('chromium');
    const { context, extensionId } = at.browser as Chromium;
    origin = `chrome-extension://${await extensionId()}`;
    cases = await context.newPage();
    await cases.goto(`${origin}/cases.html?court=txwd&case=3:20-cv-09311-KLM-NOP`);
  });
  afterAll(() => at?.close());

  const give = async (name: string, text: string) => {
    await cases.bringToFront();
    await cases
      .locator('[data-test="order-file"]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(orderPdf(text)) });
    await cases.locator('[data-test="order-form"]').waitFor();
  };
  const picture = async (page: Page, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  };
  const endAll = async () => {
    await cases.bringToFront();
    for (;;) {
      const button = cases.locator('[data-test="orders"] li[data-status="in-force"] button', {
        hasText: /ended/i,
      });
      if ((await button.count()) === 0) return;
      const before = await button.count();
      await button.first().click();
      await expect.poll(() => button.count()).toBe(before - 1);
    }
  };
  const confirmed = async () => {
    const before = await cases.locator('[data-test="orders"] li').count();
    await cases.locator('[data-test="confirm-order"]').click();
    await expect.poll(() => cases.locator('[data-test="orders"] li').count()).toBe(before + 1);
  };
  const certified = async (name: string, how: (text: string) => string) => {
    const [certificate] = [compelMended.certificate].flat();
    const text = [certificate!.text].flat().map(how);
    return at.file(name, await makePdf({ ...compelMended, certificate: { ...certificate!, text } }));
  };

  it('puts the focus on what was read, and every input names its words', async () => {
    await give('order.pdf', ORDER);
    expect(await cases.evaluate(() => document.activeElement?.id)).toBe('order-read');
    const unnamed = await cases.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[data-test="order-form"] .item :is(input, select, textarea)',
        ),
      ]
        .filter((field) => {
          const group = field.closest('fieldset.modes');
          const ids = (group ?? field).getAttribute('aria-describedby')?.split(' ') ?? [];
          return !ids.some((id) => document.getElementById(id)?.classList.contains('words'));
        })
        .map((field) => field.id || field.outerHTML),
    );
    expect(unnamed).toEqual([]);
    await picture(cases, 'review');
  });

  it('has no fault that axe knows, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await cases.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: cases }).analyze();
      expect(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    }
    await cases.emulateMedia({ colorScheme: 'light' });
  });

  it('does not scroll sideways at 320 px', async () => {
    const before = cases.viewportSize();
    await cases.setViewportSize({ width: 320, height: 640 });
    const wide = await cases.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await picture(cases, 'review-320');
    await cases.setViewportSize(before ?? { width: 1280, height: 900 });
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('can be corrected and confirmed with the keyboard alone; a wrong deadline gets the focus back', async () => {
    await cases.locator('#order-deadline').focus();
    await cases.keyboard.press('Control+A');
    await cases.keyboard.type('June 4');
    for (let i = 0; i < 60; i++) {
      await cases.keyboard.press('Tab');
      if (await cases.evaluate(() => document.activeElement?.getAttribute('data-test') === 'confirm-order'))
        break;
    }
    await cases.keyboard.press('Enter');
    expect(await cases.evaluate(() => document.activeElement?.id)).toBe('order-deadline');
    await cases.keyboard.press('Control+A');
    await cases.keyboard.type('2021-06-04T17:00-06:00');
    expect(await cases.locator('[data-test="will-apply"]').innerText()).toMatch(/June 4, 2021/);
    await confirmed();
  });

  it('an order of another case is said to be one, and nothing of it reaches this case', async () => {
    await endAll();
    await give('other.pdf', OTHER_CASE);
    expect(await cases.locator('[data-test="other-case"]').innerText()).toMatch(/09312.*09311/s);
    await picture(cases, 'other-case');
    await confirmed();
    await at.fresh();
    await attach(
      at,
      await certified('by-telephone.pdf', (t) =>
        t.replace('I met in person with', 'I conferred by telephone with'),
      ),
    );
    await waitForLine(at.tab, 'pass');
  });

  it('two orders that conflict: both are applied, and it is said on the page and in the panel', async () => {
    await endAll();
    for (const [name, text] of [
      ['order.pdf', ORDER],
      ['earlier.pdf', EARLIER],
    ] as const) {
      await give(name, text);
      await confirmed();
    }
    const conflict = cases.locator('[data-test="conflict"]');
    await conflict.waitFor();
    expect(await conflict.innerText()).toMatch(/09311.*May 26, 2021.*June 4, 2021/s);
    await picture(cases, 'conflict');
    await at.fresh();
    await attach(at, await at.pdf('compelMended'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const seen = (await panelSeen(at.tab))!;
    expect(seen.text).toMatch(/Two orders of this case set different deadlines/);
    if (PICTURES) await at.tab.screenshot(join(PICTURES, 'panel-conflict.png'));
  });

  it('the one that was superseded no longer asks for anything', async () => {
    await cases.bringToFront();
    const earlier = cases.locator('[data-test="orders"] li[data-status="in-force"]');
    // Kept under ids that tell nothing: try each, and keep the one whose going ends the conflict and the stop.
    await earlier.first().getByRole('button', { name: 'It was superseded' }).click();
    await expect.poll(() => cases.locator('[data-test="conflict"]').count()).toBe(0);
    expect(await cases.locator('[data-test="orders"] li[data-status="superseded"]').count()).toBe(1);
  });

  it('an order without a date: what cannot be looked at for that is said in the panel', async () => {
    await endAll();
    await give('undated.pdf', UNDATED);
    expect(await cases.locator('[data-test="item-dated"]').innerText()).toContain('Not found in the order');
    await confirmed();
    await at.fresh();
    await attach(
      at,
      await certified('by-telephone.pdf', (t) =>
        t.replace('I met in person with', 'I conferred by telephone with'),
      ),
    );
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const seen = (await panelSeen(at.tab))!;
    expect(seen.text).toMatch(/bears no date/);
    if (PICTURES) await at.tab.screenshot(join(PICTURES, 'panel-undated.png'));
  });

  it('a motion filed again after the order’s deadline is told so', async () => {
    await endAll();
    await give('earlier.pdf', EARLIER);
    await confirmed();
    await at.fresh();
    await attach(at, await at.pdf('compelMended'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const seen = (await panelSeen(at.tab))!;
    expect(seen.findings.map((f) => f.message).join(' ')).toMatch(/after|deadline|later|by May 26/i);
    expect(seen.text).toMatch(/by 5:00 P\.M\. CT on May 26, 2021/);
    if (PICTURES) await at.tab.screenshot(join(PICTURES, 'panel-late.png'));
  });

  it('a standing order is kept for its judge’s cases alone', async () => {
    await endAll();
    await give('standing.pdf', STANDING);
    expect(await cases.locator('[data-test="told"]').innerText()).toMatch(/Northern District of California/);
    await cases.locator('[data-test="confirm-order"]').click();
    expect(await cases.locator('[data-test="form-fault"]').innerText()).toMatch(/initials/);
    await picture(cases, 'standing');
    await cases.locator('[data-test="drop-order"]').click();
  });
});
