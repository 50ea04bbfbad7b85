// A filer whose browser can keep nothing any more: what must be said, what must go on, what is in the record once there is room.
// Takes a filer at the upload page, a page of the extension with the real store, and how the store is filled and freed.

import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type AtUpload, attach, fileAnyway, pressNext, sent, sentOnce } from '../at-upload';
import type { Chromium } from '../harness/chromium';
import { waitForLine, waitForPanel } from '../harness/conferral-seen';
import { brokenIn, keptIn } from './kept';

export async function fileWithFullStore(
  at: AtUpload,
  page: Page,
  fill: () => Promise<unknown> | unknown,
  free: () => Promise<unknown> | unknown,
): Promise<void> {
  const chromium = at.browser as Chromium;
  const options = `chrome-extension://${await chromium.extensionId()}/options.html`;
  const file = await at.pdf('protectiveOrderBare');
  await at.fresh({}, { events: ['Protective Order'] });
  const before = await keptIn(page);
  // Check and decision; a full disk may still have room for the first in a page the database began before.
  let refused = 0;
  await fill();
  try {
    await attach(at, file);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, file);
    const said = await chromium.context.newPage();
    await said.goto(options);
    const words = await said.locator('[data-test=record-trouble]').innerText();
    refused = Number(/could not take since [^:]+:\d\d[^:]*: (\d+) /.exec(words)?.[1]);
    expect([1, 2]).toContain(refused);
    expect(words).toMatch(/full/);
    await said.close();
  } finally {
    await free();
  }
  await chromium.pageOf(at.tab).bringToFront();
  await at.fresh({}, { events: ['Protective Order'] });
  await attach(at, file);
  // A store on a full disk may not even open; it is read once there is room.
  const kept = () => keptIn(page).catch(() => []);
  await at.tab.until('entries again', async () => (await kept()).length > before.length + 3 - refused);
  const all = await keptIn(page);
  expect(all.slice(0, before.length)).toEqual(before);
  const after = all.slice(before.length);
  expect(after.slice(0, 4 - refused)).toMatchObject([
    ...(refused === 1 ? [{ kind: 'check', verdict: 'block' }] : []),
    { kind: 'missed', count: refused, why: 'full' },
    { kind: 'check', verdict: 'block' },
  ]);
  expect(await brokenIn(page)).toEqual([]);
  await page.reload();
  await page.locator('[data-test=chain]').waitFor();
  expect(await page.locator('[data-test=record-trouble]').count()).toBe(0);
}
