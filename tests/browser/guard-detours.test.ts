// Ways round the guard that a page's scripts could take, by accident or on purpose, in both browsers: forms in frames, files
// swapped while they are on their way, a page written anew, fields named like the DOM's own. As in guard-ways: nothing with
// the PDF in it is sent before the filer chooses, and once after.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalSwitches } from '../portal/switches';
import {
  type AtUpload,
  attach,
  atUpload,
  courtRan,
  fileAnyway,
  goBack,
  pressNext,
  sent,
  sentOnce,
  settle,
} from './at-upload';
import { DETOURS } from './detours';
import { firefoxPath } from './harness/browsers-found';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';
import { MAIN_INPUT, NEXT } from './harness/filing-steps';
import type { Firefox } from './harness/firefox';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(browsers)('no way round, in %s', (name) => {
  let at: AtUpload;
  let blocked: string;
  let mended: string;

  beforeAll(async () => {
    at = await atUpload(name);
    blocked = await at.pdf('compelByLetter');
    mended = await at.pdf('compelMended');
  });
  afterAll(() => at?.close());

  /** A blocked motion is attached and checked. */
  async function ready(switches: Partial<PortalSwitches> = {}): Promise<void> {
    await at.fresh(switches);
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await courtRan(at.tab, true);
  }

  async function nothingSent(): Promise<void> {
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
  }

  it.each(DETOURS)('$name: held, then sent once', async (detour) => {
    await ready(detour.switches);
    await detour.go(at.tab);
    await nothingSent();
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
    if (detour.ran) expect(await courtRan(at.tab)).toEqual(detour.ran);
    expect(at.tab.alerts).toEqual([]);
  });

  it('a file put in the checked one’s place while it is on its way never goes out', async () => {
    await ready();
    await at.tab.evaluate((input: string) => {
      const chosen = document.querySelector<HTMLInputElement>(input)!;
      const bad = chosen.files!;
      document.body.addEventListener('click', () => {
        const swapped = new DataTransfer();
        swapped.items.add(bad[0]!);
        chosen.files = swapped.files;
      });
    }, MAIN_INPUT);
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    // The page's own listener runs before the form is sent.
    await at.tab.evaluate(() => {
      const next = document.getElementById('button1')!;
      next.removeAttribute('onclick');
      document.body.addEventListener('click', () => document.forms[0]!.submit());
    });
    await pressNext(at);
    await nothingSent();
    expect(await at.tab.read(inPanel('panel'), (panel) => panel.dataset.state)).toBe('block');
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('a page written anew by script is guarded as before', async () => {
    await ready();
    await at.tab.evaluate(() => {
      const { files } = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const all = document.documentElement.outerHTML;
      document.open();
      document.write(all);
      document.close();
      const timer = setInterval(() => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input || !document.getElementById('button1')) return;
        clearInterval(timer);
        input.files = files;
        const body = new FormData(document.forms[0]!);
        setTimeout(() => void fetch(document.forms[0]!.action, { method: 'POST', body }), 100);
      }, 20);
    });
    await nothingSent();
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('a request that cannot wait is refused, and goes at the next try once the filer chose', async () => {
    await ready();
    const send = () =>
      at.tab.evaluate(() => {
        const request = new XMLHttpRequest();
        request.open('POST', document.forms[0]!.action, false);
        try {
          request.send(new FormData(document.forms[0]!));
          return 'sent';
        } catch (error) {
          return (error as Error).name;
        }
      });
    expect(await send()).toBe('NetworkError');
    await nothingSent();
    await fileAnyway(at.tab);
    await at.tab.waitForGone(inPanel('panel'));
    // The filer presses a button of the page's that is no Next.
    await at.tab.click('body');
    expect(await send()).toBe('sent');
    expect(sent(at)).toBe(1);
  });

  it('Enter held down on Next opens the panel and answers nothing in it', async () => {
    await ready();
    await at.tab.evaluate(() => document.getElementById('button1')!.focus());
    const { keyboard } = (at.browser as Chromium).pageOf(at.tab) as {
      keyboard: { down(key: string): Promise<void>; up(key: string): Promise<void> };
    };
    for (let i = 0; i < 12; i++) {
      await keyboard.down('Enter');
      await settle(60);
    }
    await keyboard.up('Enter');
    await nothingSent();
    await goBack(at.tab);
  });

  it('styles and attributes of the page that would hide the panel leave it in sight', async () => {
    await ready();
    await pressNext(at);
    await waitForPanel(at.tab);
    await at.tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = `html * { display: none !important; visibility: hidden !important; pointer-events: none !important }
        conferral-panel { opacity: 0 !important; transform: scale(0) !important }`;
      document.head.append(style);
      document.documentElement.inert = true;
      const host = document.querySelector<HTMLElement>('conferral-panel')!;
      host.hidden = true;
      host.inert = true;
    });
    await nothingSent();
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  // In Chromium a driver's click on Next, free as it lay, did nothing in so small a window; why was not found out, so
  // nothing is claimed there.
  it.runIf(name === 'firefox')('in a window of 320 by 256 the filer files anyway', async () => {
    await ready();
    const page = (at.browser as Firefox).pageOf(at.tab);
    await page.setViewport({ width: 320, height: 256 });
    try {
      // The page's last row: nothing of ours may lie on it for longer than the window takes to be drawn.
      await at.tab.read(NEXT, (next) => next.scrollIntoView({ block: 'end' }));
      await at.tab.until('Next to lie free', async () => {
        const free = await at.tab.read(NEXT, (next) => {
          const { left, top, width, height } = next.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === next;
        });
        return free === true;
      });
      await pressNext(at);
      await fileAnyway(at.tab);
      await sentOnce(at, blocked);
    } finally {
      await page.setViewport({ width: 1280, height: 900 });
    }
  });
});
