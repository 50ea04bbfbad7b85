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
import { firefoxPath } from './harness/browsers-found';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';
import { MAIN_INPUT, NEXT } from './harness/filing-steps';
import type { Firefox } from './harness/firefox';
import type { Tab } from './harness/tab';

interface Detour {
  name: string;
  switches?: Partial<PortalSwitches>;
  go(tab: Tab): Promise<unknown>;
  ran?: Record<string, number>;
}

const BY_PROCESS_FORM = { ProcessForm: 1, Validate: 1, submit: 1 };
/** Names that hide a property of the form they stand in. */
const CLOBBERS = [
  'contains',
  'getAttribute',
  'isConnected',
  'nodeType',
  'querySelectorAll',
  'tagName',
  'textContent',
];
const whenReady = (script: string) => `addEventListener("DOMContentLoaded", function () { ${script} });`;
const nextOnMouse = (event: string, script: string) =>
  whenReady(
    `var next = document.getElementById("button1"); next.addEventListener("${event}", function () { ${script} });`,
  );
/** A frame of the page's own origin with a form for a file. */
const FRAME = `<iframe id="inside" srcdoc='<form method="post" enctype="multipart/form-data"><input type="file" name="q"><button id="go">Go</button></form>'></iframe>`;

const DETOURS: Detour[] = [
  {
    name: 'a form moved into a frame, submit()',
    switches: { afterForm: FRAME },
    go: (tab) =>
      tab.evaluate(() => {
        const form = document.forms[0]!;
        form.setAttribute('action', form.action);
        (document.getElementById('inside') as HTMLIFrameElement).contentDocument!.body.append(form);
        form.submit();
      }),
  },
  {
    name: 'the file given to a form in a frame, submit()',
    switches: { afterForm: FRAME },
    go: (tab) =>
      tab.evaluate(() => {
        const inside = (document.getElementById('inside') as HTMLIFrameElement).contentDocument!.forms[0]!;
        inside.action = document.forms[0]!.action;
        (inside.elements.namedItem('q') as HTMLInputElement).files =
          document.querySelector<HTMLInputElement>('input[type=file]')!.files;
        inside.submit();
      }),
  },
  {
    name: 'the file given to a form in a frame, its button clicked',
    switches: { afterForm: FRAME },
    go: (tab) =>
      tab.evaluate(() => {
        const inside = (document.getElementById('inside') as HTMLIFrameElement).contentDocument!.forms[0]!;
        inside.action = document.forms[0]!.action;
        (inside.elements.namedItem('q') as HTMLInputElement).files =
          document.querySelector<HTMLInputElement>('input[type=file]')!.files;
        inside.querySelector('button')!.click();
      }),
  },
  {
    name: 'another form with a file input in front of the court’s',
    switches: {
      headScript: whenReady(
        `var other = document.createElement("div"); other.innerHTML = "<form method=post action=/find><input type=file name=a></form>"; document.body.prepend(other); FormId = 1;`,
      ),
    },
    go: (tab) => tab.click(NEXT),
    ran: BY_PROCESS_FORM,
  },
  {
    name: 'a button whose words only work on the form, but which sends it to a frame',
    switches: {
      inForm: '<button id="list" formtarget="side">Add to List</button>',
      afterForm: '<iframe name="side"></iframe>',
    },
    go: (tab) => tab.click('#list'),
  },
  {
    name: 'a form whose fields are named like the DOM’s own',
    switches: { inForm: CLOBBERS.map((name) => `<input type="hidden" name="${name}" value="v">`).join('') },
    go: (tab) => tab.click(NEXT),
    ran: BY_PROCESS_FORM,
  },
  {
    name: 'a Next that disables itself once pressed',
    switches: { headScript: nextOnMouse('mouseup', 'setTimeout(function () { next.disabled = true; }, 0);') },
    go: (tab) => tab.click(NEXT),
    ran: BY_PROCESS_FORM,
  },
  {
    name: 'a form drawn anew under the panel',
    go: async (tab) => {
      await tab.click(NEXT);
      await waitForPanel(tab);
      await tab.evaluate(() => {
        const form = document.forms[0]!;
        const file = form.querySelector('input[type=file]')!;
        const anew = form.cloneNode(true) as HTMLFormElement;
        anew.querySelector('input[type=file]')!.replaceWith(file);
        form.replaceWith(anew);
      });
    },
    ran: BY_PROCESS_FORM,
  },
  {
    name: 'a page that keeps changes and clicks from everybody behind it',
    switches: {
      headScript: `["change", "input", "drop", "pointerdown"].forEach(function (type) { window.addEventListener(type, function (event) { event.stopImmediatePropagation(); }, true); });`,
    },
    go: (tab) => tab.click(NEXT),
    ran: BY_PROCESS_FORM,
  },
  {
    name: 'Enter in the only text field, with no submit button',
    go: async (tab) => {
      await tab.click('input[name=description_1]');
      await tab.press('Enter');
    },
  },
  {
    name: 'a submit event made by script',
    go: async (tab) => {
      await tab.evaluate(() => {
        document.forms[0]!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      });
    },
  },
  {
    name: 'fetch of bytes put together by hand',
    go: (tab) =>
      tab.evaluate(async () => {
        const made = new Response(new FormData(document.forms[0]!));
        const headers = { 'content-type': made.headers.get('content-type')! };
        void fetch(document.forms[0]!.action, { method: 'POST', body: await made.arrayBuffer(), headers });
      }),
  },
  {
    name: 'fetch by a frame made before the page’s first script',
    switches: {
      headScript:
        'var frame = document.createElement("iframe"); document.documentElement.appendChild(frame); window.early = frame.contentWindow;',
    },
    go: (tab) =>
      tab.evaluate(() => {
        const { early } = window as unknown as { early: Window & typeof globalThis };
        void early.fetch(document.forms[0]!.action, {
          method: 'POST',
          body: new FormData(document.forms[0]!),
        });
      }),
  },
  {
    name: 'form data with a mask on',
    go: (tab) =>
      tab.evaluate(() => {
        const body = new FormData(document.forms[0]!);
        Object.defineProperty(body, Symbol.toStringTag, { value: 'Nothing' });
        void fetch(document.forms[0]!.action, { method: 'POST', body });
      }),
  },
];

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
