// What is said after the upload, in both browsers: on the last screen, whose Next commits, and on the Notice of Electronic Filing.

import { isAHoliday } from '@18f/us-federal-holidays';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtUpload, attach, atUpload, fileAnyway, pressNext, settle } from './at-upload';
import type { Chromium } from './harness/chromium';
import { waitForLine, waitForPanel } from './harness/conferral-seen';
import { tooFaint } from './harness/contrast-seen';
import { BROWSERS } from './harness/either-browser';
import { finishFiling, NEXT, waitForScreen } from './harness/filing-steps';

describe.each(BROWSERS)('after the upload, in %s', (name) => {
  let at: AtUpload;
  let blocked: string;
  let mended: string;

  beforeAll(async () => {
    at = await atUpload(name);
    blocked = await at.pdf('compelByLetter');
    mended = await at.pdf('compelMended');
  });
  afterAll(() => at?.close());

  it('what was filed anyway is recalled on the last screen, and a passed filing is not', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await fileAnyway(at.tab);
    for (const screen of ['refers', 'questions', 'docket-text']) {
      await waitForScreen(at.tab, screen);
      await at.tab.click(NEXT);
    }
    await waitForScreen(at.tab, 'final');
    await at.tab.waitFor(['conferral-banner', '[data-test=banner]']);
    expect(await at.tab.text(['conferral-banner', '[data-test=banner]'])).toMatch(/file anyway/);
    await at.tab.click(NEXT);
    await waitForScreen(at.tab, 'notice');

    await at.fresh();
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    for (const screen of ['refers', 'questions', 'docket-text']) {
      await waitForScreen(at.tab, screen);
      await at.tab.click(NEXT);
    }
    await waitForScreen(at.tab, 'final');
    await settle();
    expect(await at.tab.has('conferral-banner')).toBe(false);
    await at.tab.click(NEXT);
    await waitForScreen(at.tab, 'notice');
    expect(at.portal.received.filings.length).toBe(1);
  });

  it('the Notice of what was checked tells when a response is due, counted from the day it gives', async () => {
    await at.fresh();
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await finishFiling(at.tab);
    const due = ['conferral-banner', '[data-test=due-response]'];
    await at.tab.waitFor(due);
    const notice = (await at.tab.text('#cmecfMainContent')) ?? '';
    const [, month, day, year] = /filed on (\d+)\/(\d+)\/(\d+)/.exec(notice)!.map(Number);
    // Seven days (W.D. Tex. CV-7, motions that dispose of nothing), on past weekends and holidays.
    const last = new Date(Date.UTC(year!, month! - 1, day! + 7));
    while ([0, 6].includes(last.getUTCDay()) || isAHoliday(last, { utc: true }))
      last.setUTCDate(last.getUTCDate() + 1);
    const date = await at.tab.read(due, (line) => line.querySelector('time')!.getAttribute('datetime'));
    expect(date).toBe(last.toISOString().slice(0, 10));
    expect(await at.tab.text(due)).toMatch(/W\.D\. Tex\. Local Rule CV-7.*may grant the motion as unopposed/);
    const banner = await at.tab.text(['conferral-banner', '[data-test=banner]']);
    expect(banner).toContain('docketing governs');
    const calendar = await at.tab.read(
      ['conferral-banner', '[data-test=ics]'],
      (link) => (link as HTMLAnchorElement).href,
    );
    expect(decodeURIComponent(calendar!)).toContain('BEGIN:VALARM');
    await at.tab.click(['conferral-banner', '[data-test=dismiss]']);
    await at.tab.waitForGone('conferral-banner');
  });
});

describe('in chromium', () => {
  let at: AtUpload;
  beforeAll(async () => {
    at = await atUpload('chromium');
  });
  afterAll(() => at?.close());

  it.each(['light', 'dark'] as const)(
    'line, panel and strips can be read and have no fault that axe knows, in %s',
    async (colorScheme) => {
      const page = (at.browser as Chromium).pageOf(at.tab);
      await page.emulateMedia({ colorScheme });
      const faults = async (host: string) => {
        const { violations } = await new AxeBuilder({ page }).include(host).analyze();
        return [
          ...violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`)),
          ...(await tooFaint(page, host)),
        ];
      };
      await at.fresh();
      await attach(at, await at.pdf('compelByLetter'));
      await waitForLine(at.tab, 'block');
      expect(await faults('conferral-line')).toEqual([]);
      await pressNext(at);
      await waitForPanel(at.tab);
      expect(await faults('conferral-panel')).toEqual([]);
      await fileAnyway(at.tab);
      for (const screen of ['refers', 'questions', 'docket-text']) {
        await waitForScreen(at.tab, screen);
        await at.tab.click(NEXT);
      }
      await waitForScreen(at.tab, 'final');
      await at.tab.waitFor(['conferral-banner', '[data-test=banner]']);
      expect(await faults('conferral-banner')).toEqual([]);
      await at.tab.click(NEXT);
      await waitForScreen(at.tab, 'notice');
      await at.tab.waitFor(['conferral-banner', '[data-test=due-response]']);
      expect(await faults('conferral-banner')).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
    },
  );
});
