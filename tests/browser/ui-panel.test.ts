// The panel and the line for everyone: axe in every state, in a quirks-mode page with the loudest styles; by keyboard
// alone; at 320 px and at 200 %; with forty findings and names without a place to break.

import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryScript } from './gallery/build';
import { chromiumPath } from './harness/browsers-found';

/** No DOCTYPE, and styles that would undo a panel that is not shut off from them. */
const COURT_PAGE = `<html lang="en"><head><title>CM/ECF</title><style>* { font: 30px cursive; color: red }
div, dialog, button { border: 5px solid red !important; display: inline; margin: 40px }</style></head>
<body bgcolor="#eeeeff"><h1>Civil Motion</h1><main><form><label>File <input type="file"></label>
<input type="submit" value="Next"></form></main></body></html>`;

const STATES = [
  'checking',
  'late',
  'block',
  'block-firm',
  'warn',
  'too-early',
  'no-certificate',
  'unreadable',
  'crowded',
  'problem',
];

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

async function courtPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  await page.setContent(COURT_PAGE);
  await page.addScriptTag({ content: script });
  return page;
}

async function show(page: Page, state: string, language = 'en'): Promise<void> {
  await page.evaluate(([s, l]) => window.gallery.panel(s!, l), [state, language]);
  const panel = page.locator('[data-test="panel"]');
  await panel.waitFor();
  // While the panel fades in its colours are blends; what is measured is the panel as it stays.
  await panel.evaluate((p) => Promise.all(p.getAnimations({ subtree: true }).map((a) => a.finished)));
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('conferral-sample').analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
}

const calls = (page: Page) => page.evaluate(() => window.gallery.calls);
const focused = (page: Page) =>
  page.evaluate(
    () =>
      (document.querySelector('conferral-sample')?.shadowRoot?.activeElement as HTMLElement | null)?.dataset
        .test ?? null,
  );

describe('the panel in a quirks-mode page', () => {
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, in any state, in %s',
    async (colorScheme) => {
      const page = await courtPage({ colorScheme });
      expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
      expect(await page.evaluate(() => window.gallery.states)).toEqual(expect.arrayContaining(STATES));
      for (const state of STATES) {
        await show(page, state);
        expect([state, await faults(page)]).toEqual([state, []]);
      }
      await page.context().close();
    },
  );

  it('has none at the step that asks for a reason, nor in Spanish', async () => {
    const page = await courtPage();
    await show(page, 'block', 'es');
    await page.locator('[data-test="file-anyway"]').click();
    expect(await faults(page)).toEqual([]);
    expect(await page.locator('[data-test="panel"]').getAttribute('lang')).toBe('es');
    await page.context().close();
  });

  it('takes nothing of the page’s own styles', async () => {
    const page = await courtPage();
    await show(page, 'block');
    const style = await page
      .locator('[data-test="headline"]')
      .evaluate((e) => [getComputedStyle(e).fontSize, getComputedStyle(e).color, getComputedStyle(e).margin]);
    expect(style).toEqual(['24px', 'rgb(29, 39, 51)', '8px 0px 0px']);
    await page.context().close();
  });

  it('has the quiet line without a fault in any state', async () => {
    const page = await courtPage();
    await page.evaluate(() => window.gallery.lines());
    expect(await page.locator('[data-test="line"]').count()).toBe(8);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('Enter goes back, and nothing behind the panel can be reached', async () => {
    const page = await courtPage();
    await show(page, 'block');
    expect(await focused(page)).toBe('go-back');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const behind = await page.evaluate(() =>
        ['INPUT', 'FORM'].includes(document.activeElement?.tagName ?? ''),
      );
      expect(behind).toBe(false);
    }
    await page.locator('[data-test="go-back"]').focus();
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual(['back']);
    await page.context().close();
  });

  it('Escape, however often, neither closes the panel nor files', async () => {
    const page = await courtPage();
    await show(page, 'block');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Escape');
    expect(await page.locator('[data-test="panel"]').evaluate((d: HTMLDialogElement) => d.open)).toBe(true);
    expect(await calls(page)).toEqual([]);
    await page.context().close();
  });

  it('files anyway with a reason and a note, and not without a reason', async () => {
    const page = await courtPage();
    await show(page, 'block');
    await page.locator('[data-test="file-anyway"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-test="confirm-file-anyway"]').focus();
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([]);
    await page.locator('[data-test="reason-emergency"]').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-test="note"]').focus();
    await page.keyboard.type('midnight');
    await page.locator('[data-test="confirm-file-anyway"]').focus();
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual(['anyway emergency midnight']);
    await page.context().close();
  });

  it('Escape in the step that asks for a reason leads back to the findings', async () => {
    const page = await courtPage();
    await show(page, 'block');
    await page.locator('[data-test="file-anyway"]').click();
    await page.keyboard.press('Escape');
    await page.locator('[data-test="go-back"]').waitFor();
    expect(await calls(page)).toEqual([]);
    await page.context().close();
  });

  it('a mark on the page leads to its finding, and the finding back to its page', async () => {
    const page = await courtPage();
    await show(page, 'block');
    const mark = page.locator('button[data-test="mark"]:not(.rest)').first();
    await mark.waitFor();
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = await mark.getAttribute('data-card');
    const active = await page.evaluate(
      () =>
        (document.querySelector('conferral-sample')?.shadowRoot?.activeElement as HTMLElement | null)?.dataset
          .card ?? null,
    );
    expect(active).toBe(card);
    await page.locator('[aria-label="Next page"]').click();
    await page.locator('.picture .name', { hasText: 'page 4' }).waitFor();
    await page.locator('[data-test="finding"] button.place').first().click();
    await page.locator('.picture .name', { hasText: 'page 3' }).waitFor();
    await page.context().close();
  });
});

describe('with little room', () => {
  it.each([
    ['320 px', { width: 320, height: 640 }],
    ['200 % of 1280 px', { width: 640, height: 430 }],
    ['400 % of 1280 px', { width: 320, height: 256 }],
  ])(
    'nothing runs out of the panel sideways at %s, with forty findings and endless names',
    async (_, viewport) => {
      const page = await courtPage({ viewport });
      for (const state of ['block', 'crowded', 'warn', 'too-early', 'problem']) {
        await show(page, state);
        const wide = await page.locator('[data-test="panel"]').evaluate((d) => d.scrollWidth - d.clientWidth);
        expect([state, wide]).toEqual([state, 0]);
        const back = await page.locator('[data-test="go-back"]').boundingBox();
        expect(back!.y + back!.height).toBeLessThanOrEqual(viewport.height);
        expect(back!.height).toBeGreaterThanOrEqual(24);
      }
      await page.context().close();
    },
  );
});
