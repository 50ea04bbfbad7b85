// Nobody is trapped: each way the check can fail is brought about, and the filer goes on. In Chromium through its debugging
// protocol, which reaches the reader and its workers; what needs no such hand is tried in Firefox too.

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtUpload, attach, atUpload, fileAnyway, pressNext, sent, sentOnce, settle } from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { extensionFolder } from './harness/builds';
import type { Chromium } from './harness/chromium';
import { inPanel, panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';
import { waitForScreen } from './harness/filing-steps';
import type { Firefox } from './harness/firefox';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

/** Waits for a panel with a way on, takes it, and sees the file arrive. */
async function goOn(at: AtUpload, path: string): Promise<void> {
  await at.tab.waitFor(inPanel('go-on'));
  await at.tab.click(inPanel('go-on'));
  await sentOnce(at, path);
}

describe.each(browsers)('a file that cannot be read lets go, in %s', (name) => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload(name);
  });
  afterAll(() => at?.close());

  it.each([
    ['no PDF', 'motion.pdf', 'plain words', /not a PDF/i],
    ['a PDF cut off', 'cut.pdf', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog', /breaks off|damaged/i],
  ])('%s: the panel names the cause, never a missing certificate', async (_, fileName, bytes, says) => {
    const path = at.file(fileName, bytes);
    await at.fresh();
    await attach(at, path);
    await pressNext(at);
    await at.tab.waitFor(inPanel('go-on'));
    const seen = await panelSeen(at.tab);
    expect(seen!.text).toMatch(says);
    expect(seen!.text).not.toMatch(/certificate (is )?missing|no certificate/i);
    expect(sent(at)).toBe(0);
    await goOn(at, path);
  });

  it('a file of 0 bytes is named, and the filer goes on to hear the court', async () => {
    const path = at.file('empty.pdf', '');
    await at.fresh();
    await attach(at, path);
    await pressNext(at);
    await at.tab.waitFor(inPanel('go-on'));
    expect((await panelSeen(at.tab))!.text).toMatch(/empty|0 bytes/i);
    await at.tab.click(inPanel('go-on'));
    await at.tab.until('the court to be asked', () => at.portal.received.posts.length > 0);
    await settle();
  });

  it('a file that went away after it was chosen: the panel says to choose it again', async () => {
    const path = at.file('gone.pdf', '%PDF-1.4 not for long');
    await at.fresh();
    await attach(at, path);
    rmSync(path);
    await pressNext(at);
    await at.tab.waitFor(inPanel('go-on'));
    expect(sent(at)).toBe(0);
    await at.tab.click(inPanel('go-back'));
    await at.tab.waitForGone(inPanel('panel'));
  });
});

describe('a reader that fails lets go, in chromium', () => {
  let at: AtUpload;
  let blocked: string;
  let long: string;

  beforeAll(async () => {
    at = await atUpload('chromium', { args: ['--remote-debugging-port=0'] });
    blocked = await at.pdf('compelByLetter');
    long = await at.pdf('compelMended');
  });
  afterAll(() => at?.close());

  const chromium = () => at.browser as Chromium;

  /** Runs an expression in the extension's background. */
  async function inBackground<T>(run: () => T | Promise<T>): Promise<T> {
    return (await chromium().worker()).evaluate(run);
  }

  /** Closes the reader as a crash would. */
  const closeReader = () =>
    inBackground(() =>
      (
        globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
      ).chrome.offscreen.closeDocument(),
    );

  /** Sends the reader's worker round in circles, as a PDF or a pattern might. */
  async function hangWorker(): Promise<void> {
    const session = await chromium().context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const { targetId } = targetInfos.find(({ url }) => url.endsWith('/reader.html'))!;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const toReader = (method: string, params: object) =>
      session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: 1, method, params }),
      });
    const worker = new Promise<string>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { method, params } = JSON.parse(message) as {
          method?: string;
          params?: { sessionId: string; targetInfo: { url: string } };
        };
        if (method === 'Target.attachedToTarget' && params?.targetInfo.url.includes('check.worker'))
          resolve(params.sessionId);
      });
    });
    await toReader('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    const params = { expression: 'setTimeout(() => { for (;;) {} }, 0)' };
    await toReader('Target.sendMessageToTarget', {
      sessionId: await worker,
      message: JSON.stringify({ id: 2, method: 'Runtime.evaluate', params }),
    });
  }

  it('closed between two checks: the next one finds a new reader', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await closeReader();
    await attach(at, long);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await sentOnce(at, long);
    await waitForScreen(at.tab, 'refers');
  });

  it('closed as a check begins: it is checked again, or the panel says so and lets go', async () => {
    await at.fresh();
    await attach(at, blocked);
    await closeReader().catch(() => {});
    await pressNext(at);
    await waitForPanel(at.tab);
    await at.tab.until('a verdict or a problem', async () => {
      const panel = await at.tab.read(inPanel('panel'), (element) => element.dataset.state ?? '');
      return panel === 'block' || panel === 'problem';
    });
    expect(sent(at)).toBe(0);
    await at.tab.click(inPanel('go-back'));
  });

  it('the background stopped in mid-check: the page asks again', async () => {
    await at.fresh();
    const session = await chromium().context.newCDPSession(chromium().pageOf(at.tab));
    await attach(at, blocked);
    await pressNext(at);
    await session.send('ServiceWorker.enable').catch(() => {});
    await session.send('ServiceWorker.stopAllWorkers').catch(() => {});
    await at.tab.until('a verdict or a problem', async () => {
      const panel = await at.tab.read(inPanel('panel'), (element) => element.dataset.state ?? '');
      return panel === 'block' || panel === 'problem';
    });
    expect(sent(at)).toBe(0);
    await at.tab.click(inPanel('go-back'));
  });

  it('a worker that hangs: in time the filer may go on, and the worker is replaced', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await hangWorker();
    await attach(at, long);
    await pressNext(at);
    const state = () => at.tab.read(inPanel('panel'), (panel) => panel.dataset.state ?? '');
    await at.tab.until('the time to be over', async () => (await state()) === 'late');
    expect(await at.tab.has(inPanel('go-on'))).toBe(true);
    expect(sent(at)).toBe(0);
    await at.tab.until('the worker to be given up', async () => (await state()) === 'problem', 40_000);
    await at.tab.click(inPanel('wait'));
    await sentOnce(at, long);
    await waitForScreen(at.tab, 'refers');
  });

  it('storage that refuses to keep anything does not stop a check or a decision', async () => {
    await at.fresh();
    await inBackground(() => {
      const area = (globalThis as unknown as { chrome: { storage: { session: { set(): Promise<void> } } } })
        .chrome.storage.session;
      area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      // The record's own store, too.
      indexedDB.open = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await attach(at, long);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await sentOnce(at, long);
    await waitForScreen(at.tab, 'refers');
  });

  it('the extension turned off while the page is open: the panel says so and lets go', async () => {
    await at.fresh();
    await inBackground(() => {
      setTimeout(
        () => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
        0,
      );
    });
    await settle(1500);
    await attach(at, blocked);
    await pressNext(at);
    await at.tab.waitFor(inPanel('go-on'));
    expect((await panelSeen(at.tab))!.text).toMatch(/updated or turned off/);
    await goOn(at, blocked);
  });
});

describe('the extension updated in mid-check, in chromium', () => {
  it('says so within the time set and lets go', async () => {
    const at = await atUpload('chromium');
    try {
      const blocked = await at.pdf('compelByLetter');
      await at.fresh();
      const worker = await (at.browser as Chromium).worker();
      await attach(at, blocked);
      await pressNext(at);
      await worker
        .evaluate(() =>
          (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
        )
        // The worker goes before it can answer.
        .catch(() => {});
      const state = () => at.tab.read(inPanel('panel'), (panel) => panel.dataset.state ?? '');
      await at.tab.until('a way on', async () => !['checking', '', null].includes(await state()), 20_000);
      expect(sent(at)).toBe(0);
      // A check that was done first says what it found; its panel lets go as ever.
      if ((await state()) === 'block') await fileAnyway(at.tab);
      else await at.tab.click(inPanel('go-on'));
      await sentOnce(at, blocked);
    } finally {
      await at.close();
    }
  });
});

describe.runIf(firefoxPath())('the extension turned off, in firefox', () => {
  it.each([
    ['as soon as the panel stands, the check still running', false],
    ['once the panel says what it found', true],
  ])('%s: leaves no dialog that nobody answers for, and Next goes on', async (_, done) => {
    const at = await atUpload('firefox', { extension: false });
    try {
      const { puppeteer } = at.browser as Firefox;
      const id = await puppeteer.installExtension(extensionFolder('firefox'));
      const blocked = await at.pdf('compelByLetter');
      await at.fresh();
      await attach(at, blocked);
      if (done) await waitForLine(at.tab, 'block');
      await pressNext(at);
      await waitForPanel(at.tab);
      await puppeteer.uninstallExtension(id);
      await settle(1500);
      await at.tab.click(inPanel('go-back'));
      await at.tab.waitForGone('conferral-panel');
      expect(sent(at)).toBe(0);
      await pressNext(at);
      await sentOnce(at, blocked);
    } finally {
      await at.close();
    }
  });
});
