// Every way out of the upload page, in both browsers. For each: nothing with the PDF in it is sent before the filer chooses;
// after "File anyway" it is sent once, byte for byte, and the court's own script ran as without us.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalSwitches } from '../portal/switches';
import { type AtUpload, attach, atUpload, courtRan, fileAnyway, sent, sentOnce, settle } from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { waitForLine, waitForPanel } from './harness/conferral-seen';
import { NEXT, waitForScreen } from './harness/filing-steps';
import type { Tab } from './harness/tab';

interface Way {
  name: string;
  switches?: Partial<PortalSwitches>;
  go(tab: Tab, at: AtUpload): Promise<unknown>;
  /** What of the court's script has run once the filing is sent; left out where the way goes round it. */
  ran?: Record<string, number>;
  /** The way ends on the next screen in the same tab. */
  lands?: boolean;
}

const BY_PROCESS_FORM = { ProcessForm: 1, Validate: 1, submit: 1 };
const FIELD = 'input[name=description_1]';
const ELSEWHERE = '../cgi-bin/Dispatch.pl?1-L_1_0-1';

/** Runs in the page, with nothing but the page. */
const script = (tab: Tab, run: () => void) => tab.evaluate(run);

const WAYS: Way[] = [
  { name: 'Next by mouse', go: (tab) => tab.click(NEXT), ran: BY_PROCESS_FORM, lands: true },
  { name: 'a double click on Next', go: (tab) => tab.doubleClick(NEXT), ran: BY_PROCESS_FORM, lands: true },
  {
    name: 'Next by Enter on the button',
    go: async (tab) => {
      await script(tab, () => (document.forms[0]!.elements.namedItem('button1') as HTMLElement).focus());
      await tab.press('Enter');
    },
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'Next by Space on the button',
    go: async (tab) => {
      await script(tab, () => (document.forms[0]!.elements.namedItem('button1') as HTMLElement).focus());
      await tab.press(' ');
    },
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'Next by its access key',
    switches: { accessKey: 'x' },
    go: (tab, at) => pressAccessKey(tab, at),
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'Enter in a field where the court makes Enter submit',
    switches: { enterSubmits: true },
    go: async (tab) => {
      await tab.click(FIELD);
      await tab.press('Enter');
    },
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'Enter in a field, Next being type=submit',
    switches: { next: 'submit' },
    go: async (tab) => {
      await tab.click(FIELD);
      await tab.press('Enter');
    },
    ran: { CheckForm: 1, Validate: 1 },
    lands: true,
  },
  {
    name: 'Next as type=submit with the form’s onsubmit',
    switches: { next: 'submit' },
    go: (tab) => tab.click(NEXT),
    ran: { CheckForm: 1, Validate: 1 },
    lands: true,
  },
  {
    name: 'a double click on Next as type=submit',
    switches: { next: 'submit' },
    go: (tab) => tab.doubleClick(NEXT),
    ran: { CheckForm: 1, Validate: 1 },
    lands: true,
  },
  {
    name: 'Next as type=submit that calls ProcessForm() itself',
    switches: { next: 'submit-onclick' },
    go: (tab) => tab.click(NEXT),
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'the page calling ProcessForm()',
    go: (tab) => script(tab, () => (window as unknown as { ProcessForm(): void }).ProcessForm()),
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'a script’s click on Next',
    go: (tab) => script(tab, () => (document.forms[0]!.elements.namedItem('button1') as HTMLElement).click()),
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  { name: 'form.submit()', go: (tab) => script(tab, () => document.forms[0]!.submit()), lands: true },
  {
    name: 'form.requestSubmit()',
    go: (tab) => script(tab, () => document.forms[0]!.requestSubmit()),
    lands: true,
  },
  {
    name: 'a prototype saved before anything else ran',
    switches: { headScript: 'window.early = HTMLFormElement.prototype.submit;' },
    go: (tab) =>
      script(tab, () => (window as unknown as { early: () => void }).early.call(document.forms[0]! as never)),
    lands: true,
  },
  {
    name: 'form.submit() that another extension hooks as well',
    switches: {
      headScript:
        'var theirs = HTMLFormElement.prototype.submit; HTMLFormElement.prototype.submit = function () { return theirs.apply(this, arguments); };',
    },
    go: (tab) => tab.evaluate(() => (window as unknown as { ProcessForm(): void }).ProcessForm()),
    ran: BY_PROCESS_FORM,
    lands: true,
  },
  {
    name: 'a fresh frame’s prototype, at once',
    go: (tab) =>
      script(tab, () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const { HTMLFormElement: Other } = frame.contentWindow as unknown as {
          HTMLFormElement: typeof HTMLFormElement;
        };
        Other.prototype.submit.call(document.forms[0]!);
      }),
    lands: true,
  },
  {
    name: 'a button with formaction',
    switches: { inForm: `<button id="other" formaction="${ELSEWHERE}">Send elsewhere</button>` },
    go: (tab) => tab.click('#other'),
  },
  {
    name: 'a picture that submits',
    switches: { inForm: '<input type="image" id="go" alt="Go" width="40" height="20" src="data:,">' },
    go: (tab) => tab.click('#go'),
    lands: true,
  },
  {
    name: 'a script that submits from a timer, with the Next it names',
    switches: { next: 'submit' },
    go: (tab) =>
      script(tab, () => {
        const next = document.forms[0]!.elements.namedItem('button1') as HTMLElement;
        setTimeout(() => document.forms[0]!.requestSubmit(next), 50);
      }),
    lands: true,
  },
  {
    name: 'a named frame',
    switches: { afterForm: '<iframe name="side"></iframe>' },
    go: (tab) =>
      script(tab, () => {
        document.forms[0]!.target = 'side';
        document.forms[0]!.submit();
      }),
  },
  {
    name: 'a second form that was given the file',
    switches: {
      afterForm: `<form id="second" method="post" enctype="multipart/form-data" action="${ELSEWHERE}"><input name="x" value="y"></form>`,
    },
    go: (tab) =>
      script(tab, () => {
        const second = document.getElementById('second') as HTMLFormElement;
        second.append(document.querySelector('input[type=file]')!);
        second.requestSubmit();
      }),
  },
  {
    name: 'fetch with the form’s data',
    go: (tab) =>
      script(tab, () => {
        void fetch(document.forms[0]!.getAttribute('action')!, {
          method: 'POST',
          body: new FormData(document.forms[0]!),
        });
      }),
  },
  {
    name: 'fetch with the file itself',
    go: (tab) =>
      script(tab, () => {
        const input = document.querySelector('input[type=file]') as HTMLInputElement;
        void fetch('/cgi-bin/Dispatch.pl', { method: 'POST', body: input.files![0]! });
      }),
  },
  {
    name: 'fetch of a Request made from the form',
    go: (tab) =>
      script(tab, () => {
        const body = new FormData(document.forms[0]!);
        void fetch(new Request(document.forms[0]!.getAttribute('action')!, { method: 'POST', body }));
      }),
  },
  {
    name: 'XMLHttpRequest with the form’s data',
    go: (tab) =>
      script(tab, () => {
        const request = new XMLHttpRequest();
        request.open('POST', document.forms[0]!.getAttribute('action')!);
        request.send(new FormData(document.forms[0]!));
      }),
  },
  {
    name: 'sendBeacon with the form’s data',
    go: (tab) =>
      script(tab, () => {
        navigator.sendBeacon(document.forms[0]!.getAttribute('action')!, new FormData(document.forms[0]!));
      }),
  },
  // Last: the window it opens covers the tab of the tests.
  {
    name: 'target=_blank',
    go: (tab) =>
      script(tab, () => {
        document.forms[0]!.target = '_blank';
        (document.forms[0]!.elements.namedItem('button1') as HTMLElement).click();
      }),
    ran: BY_PROCESS_FORM,
  },
];

/** Firefox takes the chord from the driver; Chromium wants the key's code and text together. */
async function pressAccessKey(tab: Tab, at: AtUpload): Promise<void> {
  if (at.browser.browser === 'firefox') return tab.press('Alt+Shift+X');
  const session = await at.browser.context.newCDPSession(at.browser.pageOf(tab));
  const key = { modifiers: 1, key: 'x', code: 'KeyX', windowsVirtualKeyCode: 88 };
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: 'x', unmodifiedText: 'x' });
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
}

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(browsers)('nothing slips past, in %s', (name) => {
  let at: AtUpload;
  let blocked: string;

  beforeAll(async () => {
    at = await atUpload(name);
    blocked = await at.pdf('compelByLetter');
  });

  afterAll(() => at?.close());

  it.each(WAYS)('$name is held, then goes out once', async (way) => {
    await at.fresh(way.switches);
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await courtRan(at.tab, true);
    await way.go(at.tab, at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
    if (way.lands) await waitForScreen(at.tab, 'refers');
    if (way.ran) expect(await courtRan(at.tab)).toEqual(way.ran);
    expect(at.tab.alerts).toEqual([]);
  });
});
