// Pictures of every state, for README and for looking at: `npm run screenshots`. Takes the built extension (builds it when it
// is older than its sources) and the gallery of the panel's states; writes docs/images/*.webp. Each picture is what
// the program shows, so that none of them can lie; names and cases in them are fictional.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { galleryScript } from '../tests/browser/gallery/build';
import { chromiumPath } from '../tests/browser/harness/browsers-found';
import { buildExtensions, extensionFolder } from '../tests/browser/harness/builds';

const OUT = join(import.meta.dirname, '../docs/images');

const LOOKS: Record<string, BrowserContextOptions> = {
  light: { viewport: { width: 1280, height: 860 } },
  dark: { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
  'zoom-200': { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
  '320': { viewport: { width: 320, height: 640 } },
};

/** Chromium itself encodes WebP, a fifth of the PNG. */
async function save(page: Page, name: string, encoder: Page): Promise<void> {
  const png = await page.screenshot();
  const webp = await encoder.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 });
    return btoa([...new Uint8Array(await blob.arrayBuffer())].map((b) => String.fromCharCode(b)).join(''));
  }, png.toString('base64'));
  writeFileSync(join(OUT, `${name}.webp`), Buffer.from(webp, 'base64'));
}

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function panels(): Promise<void> {
  const script = await galleryScript();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: sandbox });
  const encoder = await browser.newPage();
  for (const [look, options] of Object.entries(LOOKS)) {
    const page = await (await browser.newContext({ ...options, reducedMotion: 'reduce' })).newPage();
    await page.setContent('<html><body bgcolor="#eeeeff"><font size="4">Civil Motion</font></body></html>');
    await page.addScriptTag({ content: script });
    const states = await page.evaluate(() => window.gallery.states);
    for (const state of states) {
      await page.evaluate((s) => window.gallery.panel(s), state);
      await page.locator('[data-test="panel"]').waitFor();
      const canvas = page.locator('.picture canvas');
      if ((await canvas.count()) > 0) await page.waitForFunction(drawn);
      await save(page, `panel-${state}-${look}`, encoder);
    }
    await page.evaluate(() => window.gallery.panel('block'));
    await page.locator('[data-test="file-anyway"]').click();
    await save(page, `panel-file-anyway-${look}`, encoder);
    await page.evaluate(() => window.gallery.panel('block', 'es'));
    await page.waitForFunction(drawn);
    await save(page, `panel-block-spanish-${look}`, encoder);
    await page.evaluate(() => window.gallery.lines());
    await save(page, `line-${look}`, encoder);
    await page.context().close();
  }
  await browser.close();
}

/** The page's picture has been drawn: a canvas is 300 pixels wide until then. */
function drawn(): boolean {
  const canvas = document.querySelector('conferral-sample')?.shadowRoot?.querySelector('canvas');
  return (canvas?.width ?? 0) > 300;
}

const PAGES: { name: string; path: string; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'welcome', path: 'welcome.html' },
  { name: 'popup', path: 'popup.html' },
  { name: 'options', path: 'options.html' },
  { name: 'rules', path: 'rules.html?court=txwd' },
  { name: 'rules-compare', path: 'rules.html?court=txwd&with=flsd' },
  { name: 'cases', path: 'cases.html' },
  { name: 'review', path: 'review.html' },
  {
    name: 'review-result',
    path: 'review.html?sample',
    prepare: (page) => page.locator('[data-test="mark"]').first().waitFor({ timeout: 60_000 }),
  },
  {
    name: 'review-mend',
    path: 'review.html?sample',
    async prepare(page) {
      await page.locator('[data-test="mend"]').click({ timeout: 60_000 });
      await page.locator('[data-test="course-held"]').check();
      await page.locator('[data-test="mend-respondent"]').fill('Ulrich Tamm');
      await page.locator('[data-test="mend-date"]').first().fill('2026-10-12');
      await page.locator('[data-test="mend-form"]').scrollIntoViewIfNeeded();
    },
  },
];

async function pages(): Promise<void> {
  if (!process.env.CONFERRAL_BUILD) await buildExtensions(['chrome']);
  const folder = process.env.CONFERRAL_BUILD ?? extensionFolder('chrome');
  const profile = mkdtempSync(join(tmpdir(), 'conferral-pictures-'));
  for (const [look, options] of Object.entries(LOOKS)) {
    const context: BrowserContext = await chromium.launchPersistentContext(profile, {
      ...options,
      reducedMotion: 'reduce',
      executablePath: chromiumPath(),
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--headless=new',
        ...sandbox,
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const host = new URL(worker.url()).host;
    const encoder = await context.newPage();
    for (const { name, path, prepare } of PAGES) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${host}/${path}`);
      await page.locator('#page > *').first().waitFor({ timeout: 30_000 });
      if (name === 'popup') await page.setViewportSize({ width: 340, height: 300 });
      await prepare?.(page);
      await page.waitForTimeout(400);
      await save(page, `${name}-${look}`, encoder);
      await page.close();
    }
    await context.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

mkdirSync(OUT, { recursive: true });
await panels();
await pages();
