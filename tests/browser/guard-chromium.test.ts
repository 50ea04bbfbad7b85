// What the guard holds that only Chromium can be brought to by a test or offers to a page: a file dragged from the desktop,
// fetchLater, settings that change under an open page, print.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AtUpload,
  attach,
  atUpload,
  fileAnyway,
  goBack,
  pressNext,
  sent,
  sentOnce,
  settle,
} from './at-upload';
import type { Chromium } from './harness/chromium';
import { waitForLine, waitForPanel } from './harness/conferral-seen';
import { MAIN_INPUT } from './harness/filing-steps';

describe('what Chromium alone can be brought to, in chromium', () => {
  let at: AtUpload;
  let blocked: string;

  beforeAll(async () => {
    at = await atUpload('chromium');
    blocked = await at.pdf('compelByLetter');
  });
  afterAll(() => at?.close());

  it('a file dragged from the desktop onto the input is checked', async () => {
    await at.fresh();
    const { context, pageOf } = at.browser as Chromium;
    const session = await context.newCDPSession(pageOf(at.tab));
    const { x, y } = await at.tab.pointOf(MAIN_INPUT);
    const data = { items: [], files: [blocked], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('fetchLater with the form’s data', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await at.tab.evaluate(() => {
      const later = (window as unknown as { fetchLater(url: string, init: object): unknown }).fetchLater;
      later(document.forms[0]!.action, {
        method: 'POST',
        body: new FormData(document.forms[0]!),
        activateAfter: 0,
      });
    });
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('what was let by while Conferral only observed is held once the firm holds', async () => {
    const govern = async (mode: string) =>
      (await (at.browser as Chromium).worker()).evaluate(async (mode) => {
        const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
          .chrome;
        await storage.local.set({ settings: { mode } });
      }, mode);
    await govern('observe');
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'observing');
    await govern('block');
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('a printed page is the court’s alone', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const page = (at.browser as Chromium).pageOf(at.tab);
    const shown = () =>
      at.tab.evaluate(() =>
        ['conferral-panel', 'conferral-line'].map(
          (ours) => getComputedStyle(document.querySelector(ours)!).display,
        ),
      );
    expect(await shown()).toEqual(['block', 'block']);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['none', 'none']);
    await page.emulateMedia({ media: null });
    await goBack(at.tab);
  });
});
