// The days between conference and filing as a small calendar: in the panel at the upload page and on the review page, from a real
// file; as a list for a screen reader; in Spanish; where colours are forced; on a narrow screen.

import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stayAfterConference } from '../fixtures/motions/lead-time';
import { makePdf } from '../fixtures/pdf-maker/index';
import { type AtUpload, attach, atUpload, pressNext } from './at-upload';
import { galleryScript } from './gallery/build';
import { chromiumPath } from './harness/browsers-found';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';
import { BROWSERS } from './harness/either-browser';
import { login, walkToUpload } from './harness/filing-steps';

const DAY = 86_400_000;
const long = (time: number) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'America/Los_Angeles' }).format(
    new Date(time),
  );

/** A motion whose conference was three days ago. */
const threeDaysAgo = () => makePdf(stayAfterConference(long(Date.now() - 3 * DAY)));

describe.each(BROWSERS)('at the upload page of a court that wants seven days, in %s', (name) => {
  let at: AtUpload;
  beforeAll(async () => {
    at = await atUpload(name);
    await login(at.tab, at.browser.court('cacd'));
  });
  afterAll(() => at?.close());

  it('the panel shows the conference, the days counted and the earliest day to file', async () => {
    await walkToUpload(at.tab, at.browser.court('cacd'), { events: ['Stay'] });
    await attach(at, at.file('stay.pdf', await threeDaysAgo()));
    await waitForLine(at.tab, 'block', 'warn');
    await pressNext(at);
    await waitForPanel(at.tab);
    const strip = await at.tab.read(inPanel('lead-strip'), (box) => ({
      words: box.innerText,
      days: [...box.querySelectorAll('ol > li')].map((day) => day.className),
      label: box.querySelector('ol')!.getAttribute('aria-label') ?? '',
    }));
    expect(strip!.days).toEqual(['from', 'plain', 'plain', 'bad', 'plain', 'plain', 'plain', 'mark']);
    expect(strip!.label).toBe(
      `Conference on ${long(Date.now() - 3 * DAY)}; earliest day to file: ${long(Date.now() + 4 * DAY)}.`,
    );
    expect(strip!.words).toMatch(/this filing, too early/);
  });
});

describe('on the review page, in chromium', () => {
  it('shows the same days for a file that is checked without filing', async () => {
    const at = await atUpload('chromium');
    try {
      const { context, extensionId } = at.browser as Chromium;
      const page = await context.newPage();
      await page.goto(`chrome-extension://${await extensionId()}/review.html`);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'stay.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from(await threeDaysAgo()),
        });
      await page.locator('[data-test=check]').click();
      const strip = page.locator('[data-test=lead-strip]').first();
      await strip.waitFor({ timeout: 60_000 });
      expect(await strip.locator('li.mark').first().innerText()).toMatch(/earliest day to file/);
      const { violations } = await new AxeBuilder({ page }).include('[data-test=lead-strip]').analyze();
      expect(violations.map((v) => v.id)).toEqual([]);
    } finally {
      await at.close();
    }
  });
});

describe('the strip of days', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await galleryScript();
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser.close());

  async function shown(options: BrowserContextOptions = {}, language = 'en'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
    const page = await context.newPage();
    await page.setContent('<html lang="en"><head><title>CM/ECF</title></head><body></body></html>');
    await page.addScriptTag({ content: script });
    await page.evaluate((l) => window.gallery.panel('too-early', l), language);
    await page.locator('[data-test=day-strip]').waitFor();
    return page;
  }

  it('is a list to a screen reader: the days that mean something, and how many there are', async () => {
    const page = await shown();
    const tree = await page.locator('[data-test=day-strip]').ariaSnapshot();
    expect(tree).toContain('Conference on March 4, 2026; earliest day to file: March 11, 2026.');
    for (const item of [
      'March 4, 2026: conference',
      'March 7, 2026: this filing, too early',
      'March 11, 2026: earliest day to file',
    ])
      expect(tree).toContain(item);
    expect(tree.match(/listitem/g)).toHaveLength(3);
    await page.context().close();
  });

  it('has its words in Spanish', async () => {
    const page = await shown({}, 'es');
    const text = await page.locator('[data-test=lead-strip]').innerText();
    expect(text).toMatch(
      /Conferencia el 4 de marzo de 2026; primer día para presentar: 11 de marzo de 2026\./,
    );
    expect(text).not.toMatch(/conference|earliest|filing/i);
    await page.context().close();
  });

  it('tells its days by border and weight where colours are forced', async () => {
    const page = await shown({ forcedColors: 'active' });
    const look = (day: string) =>
      page
        .locator(`[data-test=day-strip] ol > li.${day}`)
        .first()
        .evaluate((li) => {
          const { borderTopStyle, borderTopWidth, fontWeight, backgroundColor } = getComputedStyle(li);
          return [borderTopStyle, borderTopWidth, fontWeight, backgroundColor].join(' ');
        });
    const looks = await Promise.all(['from', 'mark', 'bad', 'plain'].map(look));
    expect(new Set(looks).size).toBe(4);
    await page.context().close();
  });

  it('fits a screen of 320 px', async () => {
    const page = await shown({ viewport: { width: 320, height: 640 } });
    const wide = await page.locator('[data-test=panel]').evaluate((d) => d.scrollWidth - d.clientWidth);
    expect(wide).toBe(0);
    const box = await page.locator('[data-test=day-strip]').boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
