// Running clocks: what the Notice starts is kept, listed in popup and options, dismissed, folded away when over, erased with the
// history; the Notice of a court's own order says that the order has to be read, and opens the page that reads it.
// The lists in Chromium alone, since Firefox's remote protocol opens no page of an extension.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtUpload, attach, atUpload, pressNext, settle } from './at-upload';
import type { Chromium } from './harness/chromium';
import { waitForLine } from './harness/conferral-seen';
import { BROWSERS } from './harness/either-browser';
import { finishFiling, waitForWords } from './harness/filing-steps';
import { pageWith } from './record/loss';
import { storeBundle } from './record/store-bundle';

const banner = (name: string) => ['conferral-banner', `[data-test=${name}]`];
const ORDER = 'ORDER DENYING WITHOUT PREJUDICE [21] Motion to Compel. Signed by Judge Ada Fenwick. (xy)';

/** Attaches, files and walks to the Notice. */
async function fileMotion(at: AtUpload, walk = {}): Promise<void> {
  await at.fresh({}, walk);
  await attach(at, await at.pdf('compelMended'));
  await waitForLine(at.tab, 'pass');
  await pressNext(at);
  await finishFiling(at.tab);
}

async function noticeOfOrder(at: AtUpload): Promise<void> {
  at.portal.enterOrder('3:20-cv-09311', ORDER);
  await at.tab.goto(`${at.browser.court()}/cgi-bin/NoticeOfFiling.pl`);
  await waitForWords(at.tab, 'Notice of Electronic Filing');
}

describe.each(BROWSERS)('the Notice, in %s', (name) => {
  let at: AtUpload;
  beforeAll(async () => {
    at = await atUpload(name);
  });
  afterAll(() => at?.close());

  it('of what was checked says that its clock is listed', async () => {
    await fileMotion(at);
    await at.tab.waitFor(banner('due-response'));
    expect(await at.tab.text(banner('banner'))).toMatch(/listed among the running clocks/);
  });

  it('of the court\u2019s order says that its deadlines are not known before the order is read', async () => {
    await noticeOfOrder(at);
    await at.tab.waitFor(banner('order-docketed'));
    expect(await at.tab.text(banner('order-docketed'))).toMatch(/not known until the order itself is read/);
    expect(await at.tab.has(banner('due-response'))).toBe(false);
    await at.tab.click(banner('dismiss'));
    await at.tab.waitForGone('conferral-banner');
  });

  it('of a party\u2019s paper that was not checked here says nothing', async () => {
    at.portal.enterOrder('3:20-cv-09311', 'RESPONSE to [21] MOTION to Compel by Marrow & Pike LLC. (xy)');
    await at.tab.goto(`${at.browser.court()}/cgi-bin/NoticeOfFiling.pl`);
    await waitForWords(at.tab, 'RESPONSE to');
    await settle();
    expect(await at.tab.has('conferral-banner')).toBe(false);
  });
});

describe('running clocks, in chromium', () => {
  let at: AtUpload;
  let id: string;
  let options: Page;

  beforeAll(async () => {
    at = await atUpload('chromium');
    const browser = at.browser as Chromium;
    id = await browser.extensionId();
    await fileMotion(at);
    await at.tab.waitFor(banner('due-response'));
    // The store's own functions beside the page's, to set what no test can wait for.
    options = await pageWith(browser, id, await storeBundle());
  });
  afterAll(() => at?.close());

  const cards = () => options.locator('[data-test=clocks] [data-test=clock]');

  it('the options page lists the response, how it was counted, on whose authority, and its doubts', async () => {
    const card = cards().first();
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toMatch(/Response due: Compel/);
    expect(text).toMatch(/7 days after .*, counted as Fed\. R\. Civ\. P\. 6\(a\) does/);
    expect(text).toMatch(/W\.D\. Tex\. Local Rule CV-7/);
    // The rule of today is from memory: the face says so.
    expect(text).toMatch(/not verified/);
    expect(text).toMatch(/has not been verified against the rule/);
    expect(text).toMatch(/docketing governs/);
    // Office 3 is El Paso: midnight there.
    expect(text).toMatch(/until 23:59, time of Denver/);
    expect(text).toContain('3:20-cv-09311');
    const href = await card.locator('[data-test=ics]').getAttribute('href');
    expect(decodeURIComponent(href!)).toMatch(/BEGIN:VEVENT[\s\S]*3:20-cv-09311/);
  });

  it('the days counted stand as a calendar, and are read out as a list', async () => {
    const strip = cards().first().locator('[data-test=day-strip] ol');
    const days = await strip.locator('li').count();
    expect(days).toBeGreaterThanOrEqual(8);
    expect(await strip.locator('li.from').innerText()).toMatch(/filed/);
    expect(await strip.locator('li.mark').innerText()).toMatch(/due/);
  });

  it('nothing of the motion\u2019s own words is kept: neither its title nor a party', async () => {
    const kept = await options.evaluate(async () => {
      const { store } = globalThis as unknown as { store: { keptClocks(): Promise<unknown> } };
      return JSON.stringify(await store.keptClocks());
    });
    expect(kept).toContain('"subject":"Compel"');
    expect(kept).not.toMatch(/answers and production|Tavares|Quintero|Ordu|Bronce/i);
  });

  it('the popup lists it too, with the same doubts', async () => {
    const popup = await (at.browser as Chromium).context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    const line = popup.locator('.clock-line').first();
    await line.waitFor();
    expect(await line.locator('summary').innerText()).toMatch(/Response due: Compel.*3:20-cv-09311/s);
    await line.locator('summary').click();
    expect(await line.innerText()).toMatch(/docketing governs/);
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await popup.close();
  });

  it('has no fault that axe knows, and does not scroll sideways at 320 px', async () => {
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await options.setViewportSize({ width: 320, height: 800 });
    const [wide, room] = await options.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(room!);
    await options.setViewportSize({ width: 1280, height: 900 });
  });

  it('one that was dismissed is folded away and can be shown again', async () => {
    await cards().first().locator('[data-test=dismiss-clock]').click();
    await options.locator('[data-test=dismissed-clocks]').waitFor();
    expect(await options.locator('[data-test=clocks]').innerText()).toMatch(/No deadline is running/);
    await options.locator('[data-test=dismissed-clocks] summary').click();
    await options.locator('[data-test=show-again]').click();
    await options.locator('[data-test=dismiss-clock]').waitFor();
    expect(await options.locator('[data-test=dismissed-clocks]').count()).toBe(0);
  });

  it('the next comes first, and one that is over is folded away', async () => {
    await options.evaluate(async () => {
      type Kept = { id: string; clock: { date: string; moment: string; subject: string } };
      const { store } = globalThis as unknown as {
        store: { keptClocks(): Promise<{ clocks: Kept[] }>; keepClocks(clocks: Kept[]): Promise<void> };
      };
      const [one] = (await store.keptClocks()).clocks;
      const other = (id: string, date: string, subject: string) => ({
        ...one!,
        id,
        clock: { ...one!.clock, date, moment: `${date}T23:59-06:00`, subject },
      });
      await store.keepClocks([other('a', '2099-01-05', 'Quash'), other('b', '2024-01-05', 'Stay')]);
    });
    await options.reload();
    await cards().nth(1).waitFor();
    const titles = await options.locator('[data-test=running-clocks] > .clocks h3').allInnerTexts();
    expect(titles).toEqual(['Response due: Compel', 'Response due: Quash']);
    await options.locator('[data-test=past-clocks] summary').click();
    expect(await options.locator('[data-test=past-clocks]').innerText()).toMatch(
      /Response due: Stay[\s\S]*has passed/,
    );
  });

  it('the button on the Notice of an order opens the Cases page at its court and case', async () => {
    await noticeOfOrder(at);
    await at.tab.waitFor(banner('read-order'));
    const { context } = at.browser as Chromium;
    const opened = context.waitForEvent('page');
    await at.tab.click(banner('read-order'));
    const cases = await opened;
    await cases.waitForURL(/cases\.html/);
    const query = new URL(cases.url()).searchParams;
    expect([query.get('court'), query.get('case')]).toEqual(['txwd', '3:20-cv-09311-KLM-NOP']);
    await cases.close();
  });

  it('goes with the history when that is erased', async () => {
    await options.reload();
    await cards().first().waitFor();
    await options.locator('[data-test=erase]').click();
    await options.locator('[data-test=erase-yes]').click();
    await options.locator('[data-test=clocks]', { hasText: 'No deadline is running' }).waitFor();
    expect(await options.locator('[data-test=past-clocks]').count()).toBe(0);
  });
});

describe('a sealed motion, in chromium', () => {
  it('leaves no clock', async () => {
    const at = await atUpload('chromium');
    try {
      await fileMotion(at, { events: ['Sealed Motion'] });
      await settle();
      expect(await at.tab.has(banner('due-response'))).toBe(false);
      const browser = at.browser as Chromium;
      const page = await pageWith(browser, await browser.extensionId(), await storeBundle());
      const kept = await page.evaluate(() =>
        (
          globalThis as unknown as { store: { keptClocks(): Promise<{ clocks: unknown[] }> } }
        ).store.keptClocks(),
      );
      expect(kept.clocks).toEqual([]);
    } finally {
      await at.close();
    }
  });
});
