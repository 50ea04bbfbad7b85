// What stands around the guard, in both browsers: another extension that hooks the same calls, a page at 200 %, a policy that
// cannot be read, and a form it does not recognise.

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtUpload, attach, atUpload, fileAnyway, pressNext, sent, sentOnce, settle } from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import type { Chromium } from './harness/chromium';
import { inLine, inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';
import { waitForScreen } from './harness/filing-steps';
import type { Firefox } from './harness/firefox';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);
const SECOND = fileURLToPath(new URL('../fixtures/second-extension', import.meta.url));

describe.each(browsers)('beside another extension, in %s', (name) => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload(name, { others: [SECOND] });
  });
  afterAll(() => at?.close());

  const secondSaw = () => at.tab.evaluate(() => document.documentElement.dataset.second ?? '');

  it('a page’s submit() passes through both: held by us, then sent once', async () => {
    const blocked = await at.pdf('compelByLetter');
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
    await waitForScreen(at.tab, 'refers');
  });

  it('its own calls go through where there is nothing to hold', async () => {
    await at.fresh();
    const status = await at.tab.evaluate(
      async () => (await fetch('/cgi-bin/DisplayMenu.pl?CivilEvents')).status,
    );
    expect(status).toBe(200);
    expect(await secondSaw()).toContain('fetch');
    expect(await at.tab.has(inPanel('panel'))).toBe(false);
  });
});

describe.each(browsers)('at 200 %, in %s', (name) => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload(name);
  });
  afterAll(() => at?.close());

  /** The browser's own zoom in Chromium; in Firefox, which no driver zooms, half the room and twice the pixels. */
  async function zoom(): Promise<void> {
    if (at.browser.browser === 'firefox') {
      const page = (at.browser as Firefox).pageOf(at.tab);
      await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
      return;
    }
    const worker = await (at.browser as Chromium).worker();
    await worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      for (const tab of await tabs.query({})) if (tab.id) await tabs.setZoom(tab.id, 2);
    });
  }

  /** Whole in the window, and on top where it stands. */
  const inSight = (part: string) =>
    at.tab.read(inPanel(part), (element) => {
      const box = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      const top = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return (
        box.top >= 0 &&
        box.left >= 0 &&
        box.bottom <= innerHeight &&
        box.right <= innerWidth &&
        (top === element || element.contains(top))
      );
    });

  it('the panel’s buttons stay in sight, and the filer goes back or files anyway', async () => {
    const blocked = await at.pdf('compelByLetter');
    await at.fresh();
    await zoom();
    expect(await at.tab.evaluate(() => innerWidth)).toBeLessThan(700);
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await at.tab.read('input[name=button1]', (next) => next.click());
    await waitForPanel(at.tab);
    await settle();
    for (const part of ['go-back', 'file-anyway']) expect([part, await inSight(part)]).toEqual([part, true]);
    await at.tab.read(inPanel('file-anyway'), (button) => button.click());
    await at.tab.waitFor(inPanel('reason-emergency'));
    await at.tab.read(inPanel('reason-emergency'), (choice) => choice.click());
    await at.tab.read(inPanel('confirm-file-anyway'), (button) => button.click());
    await sentOnce(at, blocked);
  });
});

describe('what Conferral cannot read or does not know, in chromium', () => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload('chromium');
  });
  afterAll(() => at?.close());

  const inBackground = async <T>(run: () => T | Promise<T>) =>
    (await (at.browser as Chromium).worker()).evaluate(run);

  it('a policy that cannot be read costs its own values, never the check', async () => {
    await inBackground(() => {
      const scope = globalThis as unknown as {
        refused: number;
        chrome: { storage: { managed: { get: unknown } } };
        browser?: { storage: { managed: { get: unknown } } };
      };
      scope.refused = 0;
      const refuse = () => {
        scope.refused++;
        return Promise.reject(new Error('The policy file is damaged.'));
      };
      scope.chrome.storage.managed.get = refuse;
      if (scope.browser) scope.browser.storage.managed.get = refuse;
    });
    const blocked = await at.pdf('compelByLetter');
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    expect(await inBackground(() => (globalThis as unknown as { refused: number }).refused)).toBeGreaterThan(
      0,
    );
    await pressNext(at);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('a form with a file that it does not recognise: the icon says that nobody is watching', async () => {
    await at.tab.goto(`${at.browser.court()}/cgi-bin/DisplayMenu.pl?CivilEvents`);
    await at.tab.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'multipart/form-data';
      form.innerHTML = '<input type="file" id="odd"><input type="button" value="Next">';
      document.body.append(form);
    });
    await attach(at, await at.pdf('compelByLetter'), '#odd');
    const title = () =>
      inBackground(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(of: object): Promise<{ id: number }[]> };
            action: { getTitle(of: { tabId: number }): Promise<string> };
          };
        };
        const all = await chrome.tabs.query({});
        return Promise.all(all.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      });
    await at.tab.until('the icon to say so', async () =>
      (await title()).some((words) => words.includes('not watching')),
    );
    expect(await at.tab.has(inLine('line'))).toBe(false);
  });
});
