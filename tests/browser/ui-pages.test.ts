// Conferral's own pages as built: axe on each, light and dark; a sample checked, mended and summed up without filing.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILINGS, filesOf } from '../fixtures/filings';
import { makeScannedPdf } from '../fixtures/pdf-maker/scanned';
import { chromiumPath } from './harness/browsers-found';
import { extensionFolder } from './harness/builds';

let context: BrowserContext;
let origin: string;
const profile = mkdtempSync(join(tmpdir(), 'conferral-pages-'));

beforeAll(async () => {
  const folder = process.env.CONFERRAL_BUILD ?? extensionFolder('chrome');
  context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  origin = new URL(worker.url()).origin;
  if (origin === 'null') origin = `chrome-extension://${new URL(worker.url()).host}`;
});
afterAll(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function open(path: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${origin}/${path}`);
  await page.locator('#page > *').first().waitFor();
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`);
}

async function sample(): Promise<Page> {
  const page = await open('review.html?sample');
  await page.locator('[data-test="result"]').waitFor({ timeout: 60_000 });
  return page;
}

const PAGES = [
  'welcome.html',
  'popup.html',
  'options.html',
  'rules.html?court=txwd',
  'rules.html?court=txwd&with=flsd',
  'cases.html',
  'review.html',
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(PAGES)('%s has no fault that axe knows', async (path) => {
    const page = await open(path, scheme);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

describe('at 320 px', () => {
  it.each(PAGES.filter((p) => p !== 'popup.html'))('%s does not scroll sideways', async (path) => {
    const page = await open(path);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await page.close();
  });
});

describe('a sample, checked without filing', () => {
  it('is stopped as on the court’s page, with its words marked on the page, and no fault for axe', async () => {
    const page = await sample();
    expect(await page.locator('[data-test="result"]').getAttribute('data-verdict')).toBe('block');
    await page.locator('[data-test="mark"]').first().waitFor();
    expect(await page.locator('[data-test="headline"]').innerText()).toContain('letter');
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('is mended only after the question whether a conference took place', async () => {
    const page = await sample();
    await page.locator('[data-test="mend"]').click();
    await page.locator('[data-test="course"]').waitFor();
    expect(await page.locator('[data-test="draft"]').count()).toBe(0);
    await page.locator('[data-test="course-none"]').check();
    await page.locator('[data-test="confer-first"]').waitFor();
    expect(await page.locator('[data-test="draft"]').count()).toBe(0);
    await page.close();
  });

  it('gives a draft with its blanks, which the form fills, unsigned, as text and as files', async () => {
    const page = await sample();
    await page.locator('[data-test="mend"]').click();
    await page.locator('[data-test="course-held"]').check();
    const draft = page.locator('[data-test="draft"]');
    expect(await draft.innerText()).toMatch(/\[____ (?:date|means)\]/);
    await page.locator('[data-test="mend-respondent"]').fill('Ulrich Tamm');
    await page.locator('[data-test="mend-date"]').first().fill('2026-10-12');
    await page.locator('[data-test="mend-mode"]').first().selectOption('telephone');
    expect(await draft.innerText()).toContain('October 12, 2026');
    expect(await draft.innerText()).toContain('conferred by telephone with Ulrich Tamm');
    expect(await draft.innerText()).toContain('[____ signature]');
    expect(await faults(page)).toEqual([]);
    for (const [button, start] of [
      ['draft-docx', 'PK'],
      ['draft-pdf', '%PDF'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-test="${button}"]`).click(),
      ]);
      expect(
        readFileSync(await file.path())
          .subarray(0, start.length)
          .toString(),
      ).toBe(start);
    }
    await page.close();
  });

  it('is summed up for the signing attorney with the certificate and no other text of the motion', async () => {
    const page = await sample();
    await page.locator('[data-test="send"]').click();
    const summary = await page.locator('[data-test="summary"]').inputValue();
    expect(summary).toContain('a letter was sent to counsel for Defendant');
    expect(summary).not.toContain('how long the driver had been on the road');
    expect(await page.locator('[data-test="mail"]').getAttribute('href')).toMatch(/^mailto:\?subject=/);
    await page.close();
  });
});

describe('the court of a file dropped on the review page', () => {
  const motion = async () => ({
    name: 'motion.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from((await filesOf(FILINGS.compelMended)).get('main')!),
  });
  const dropped = async (page: Page, file = motion()) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await file);

  it('is taken from the caption, also where Check is pressed before it was read', async () => {
    const page = await open('review.html');
    await dropped(page);
    await page.locator('[data-test="check"]').click();
    await page.locator('[data-test="result"]').waitFor({ timeout: 60_000 });
    await page.close();
  });

  it('is the filer’s where the filer chose one', async () => {
    const page = await open('review.html');
    await page.locator('[data-test="court"]').selectOption('flsd');
    await dropped(page);
    await page.locator('[data-test="check"]').click();
    await page.locator('[data-test="result"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-test="result"]').innerText()).toContain(
      'The caption names another court',
    );
    await page.close();
  });

  it('is asked for where the caption names none, and no longer asked for once it is chosen', async () => {
    const page = await open('review.html');
    const buffer = Buffer.from('no court is named here');
    await dropped(page, Promise.resolve({ name: 'note.pdf', mimeType: 'application/pdf', buffer }));
    await page.locator('[data-test="check"]').click();
    const asked = page.getByText('Choose the court first.');
    await asked.waitFor();
    await page.locator('[data-test="court"]').selectOption('txwd');
    await asked.waitFor({ state: 'detached' });
    await page.close();
  });
});

describe('a scan dropped on the review page', () => {
  const scan = async () => {
    const motion = await filesOf(FILINGS.compelMended);
    const buffer = Buffer.from(await makeScannedPdf(motion.get('main')!, { dpi: 130 }));
    return { name: 'scan.pdf', mimeType: 'application/pdf', buffer };
  };
  const choose = async (page: Page) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await scan());
    await page.locator('[data-test="court"]').selectOption('txwd');
    await page.locator('[data-test="check"]').click();
  };

  it('is read from its pictures, with its progress in sight', async () => {
    const page = await open('review.html');
    await choose(page);
    await page
      .getByText(/scanned page/i)
      .first()
      .waitFor({ timeout: 60_000 });
    const result = page.locator('[data-test="result"]');
    await result.waitFor({ timeout: 200_000 });
    expect(['pass', 'warn', 'block']).toContain(await result.getAttribute('data-verdict'));
    await page.close();
  });

  it('can be stopped, and nothing is said of it', async () => {
    const page = await open('review.html');
    await choose(page);
    await page.locator('[data-test="stop"]').click();
    await page.locator('[data-test="check"]').waitFor();
    expect((await page.locator('[role=alert]').first().innerText()).trim()).toBe('');
    await page.close();
  });
});

describe('the options', () => {
  it('save a setting at once and show it again', async () => {
    const page = await open('options.html');
    await page.locator('[data-test="mode-warn"]').check();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.locator('[data-test="mode-warn"]').waitFor();
    expect(await page.locator('[data-test="mode-warn"]').isChecked()).toBe(true);
    await page.locator('[data-test="mode-block"]').check();
    await page.getByText('Saved.').waitFor();
    await page.close();
  });
});

describe('the rules page', () => {
  it('finds a rule by its words and opens its court', async () => {
    const page = await open('rules.html');
    await page.locator('[data-test="search"]').fill('CV-7(g)');
    await page.locator('.hits button').first().click();
    await page.locator('[data-court="txwd"]').waitFor();
    expect(await page.locator('[data-court="txwd"]').innerText()).toContain('CV-7(g)');
    await page.close();
  });
});
