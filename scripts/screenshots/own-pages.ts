// Conferral's own pages, with what the filings before have left in them: history, a case's order, the tab's state in the popup.
// Takes a studio in which the court's pages were walked through.

import type { Page } from 'playwright';
import { attach, pressNext } from '../../tests/browser/at-upload';
import type { Chromium } from '../../tests/browser/harness/chromium';
import { waitForLine, waitForPanel } from '../../tests/browser/harness/conferral-seen';
import { rawPdf, textLines } from '../../tests/fixtures/pdf-maker/index';
import { attachByLetter, type Studio, takePanel } from './at-the-court';
import { orderOfTheCase } from './papers';

const WINDOWS = 2;
const POPUP = 340;

const chromium = ({ at }: Studio) => at.browser as Chromium;

async function open(studio: Studio, path: string): Promise<Page> {
  const { context, extensionId } = chromium(studio);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId()}/${path}`);
  await page.locator('#page > *').first().waitFor();
  return page;
}

async function take(
  studio: Studio,
  name: string,
  path: string,
  prepare?: (page: Page) => Promise<void>,
  from?: string,
): Promise<void> {
  const page = await open(studio, path);
  await prepare?.(page);
  if (from) await page.locator(from).waitFor();
  await studio.camera.take(page, name, { windows: WINDOWS, from });
  await page.close();
}

export async function plainPages(studio: Studio): Promise<void> {
  await take(studio, 'welcome', 'welcome.html');
  await take(studio, 'options', 'options.html');
  await take(studio, 'history', 'options.html', undefined, '[data-test="history"]');
  await take(studio, 'rules', 'rules.html?court=txwd');
  await take(studio, 'rules-compare', 'rules.html?court=txwd&with=flsd');
}

export async function cases(studio: Studio): Promise<void> {
  const lines = orderOfTheCase(new Date())
    .split('\n')
    .flatMap((paragraph) => paragraph.match(/.{1,86}(?:\s|$)/g)?.map((line) => line.trim()) ?? ['']);
  const order = rawPdf([{ content: textLines(lines.slice(0, 44)) }, { content: textLines(lines.slice(44)) }]);
  const page = await open(studio, 'cases.html');
  await page
    .locator('[data-test="order-file"]')
    .setInputFiles({ name: 'Order.pdf', mimeType: 'application/pdf', buffer: Buffer.from(order) });
  await page.locator('[data-test="confirm-order"]').waitFor();
  await studio.camera.take(page, 'cases-order', { windows: WINDOWS });
  await page.locator('[data-test="confirm-order"]').click();
  await page.locator('[data-test="orders"] li').waitFor();
  await studio.camera.take(page, 'cases', { windows: WINDOWS });
  await page.close();
}

export async function reviewPages(studio: Studio): Promise<void> {
  await take(studio, 'review', 'review.html');
  const byLetter = await studio.at.pdf('compelByLetter');
  const mended = await studio.at.pdf('compelMended');
  const bare = await studio.at.pdf('protectiveOrderBare');
  const page = await open(studio, 'review.html');
  await page.locator('[data-test="files"]').setInputFiles([byLetter]);
  await page.locator('[data-test="court"]').selectOption('txwd');
  await page.locator('[data-test="event"]').fill('Compel');
  await page.locator('[data-test="check"]').click();
  await page.locator('[data-test="mark"]').first().waitFor({ timeout: 60_000 });
  await studio.camera.take(page, 'review-result', { windows: WINDOWS });
  await page.locator('[data-test="mend"]').click();
  await page.locator('[data-test="course-held"]').check();
  await page.locator('[data-test="mend-respondent"]').fill('Ignacio P. Ferrand');
  await page.locator('[data-test="mend-date"]').first().fill('2021-06-01');
  await studio.camera.take(page, 'review-mend', { windows: WINDOWS });
  await page.locator('[data-test="send"]').click();
  await page.locator('[data-test="summary"]').waitFor();
  await studio.camera.take(page, 'review-send', { windows: WINDOWS });
  await page.close();
  await take(studio, 'review-several', 'review.html', async (several) => {
    await several.locator('[data-test="files"]').setInputFiles([byLetter, mended, bare]);
    await several.locator('[data-test="apart"]').check();
    await several.locator('[data-test="court"]').selectOption('txwd');
    await several.locator('[data-test="check"]').click();
    await several.locator('table').waitFor({ timeout: 60_000 });
  });
}

/** The popup's page in a tab behind the court's, whose state it then tells: Chromium shows a real popup to no debugger. */
async function takePopup(studio: Studio, name: string): Promise<void> {
  const { at } = studio;
  await chromium(studio).pageOf(at.tab).bringToFront();
  const opened = chromium(studio).context.waitForEvent('page');
  const worker = await chromium(studio).worker();
  await worker.evaluate(
    async (url) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(about: object): Promise<{ windowId: number }[]>;
              create(tab: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      const [court] = await tabs.query({ url: 'https://*.uscourts.gov/*', active: true });
      await tabs.create({ url, active: false, windowId: court?.windowId });
    },
    `chrome-extension://${await chromium(studio).extensionId()}/popup.html`,
  );
  const page = await opened;
  await page.locator('[data-test="popup"]').waitFor();
  // A popup is as tall as what stands in it.
  await page.setViewportSize({ width: POPUP, height: 600 });
  const height = await page
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await studio.camera.take(page, name, { size: { width: POPUP, height } });
  await page.close();
}

export async function popups(studio: Studio): Promise<void> {
  const { at } = studio;
  await at.tab.goto(`${at.browser.court()}/cgi-bin/DisplayMenu.pl?CivilEvents`);
  await takePopup(studio, 'popup-not-watching');
  await at.fresh();
  await takePopup(studio, 'popup-watching');
  await attach(at, await at.pdf('compelMended'));
  await waitForLine(at.tab, 'pass');
  await takePopup(studio, 'popup-pass');
  await at.fresh();
  await attachByLetter(studio);
  await takePopup(studio, 'popup-block');
}

export const SPANISH = { LANGUAGE: 'es', LANG: 'es_US.UTF-8', LC_ALL: 'es_US.UTF-8' };

export async function inSpanish(studio: Studio): Promise<void> {
  const { at } = studio;
  await at.fresh();
  await attachByLetter(studio);
  await pressNext(at);
  await waitForPanel(at.tab);
  await takePanel(studio, 'spanish', 'block');
  await take(studio, 'review-mend-spanish', 'review.html?sample', async (page) => {
    await page.locator('[data-test="mend"]').click({ timeout: 60_000 });
    await page.locator('[data-test="course-held"]').check();
  });
}
