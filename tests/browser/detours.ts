// Ways round the guard that a page's scripts could take, as a list: what the page is like, and what is then done on it. Each ends
// with the form's data on its way to the court by another door than Next.

import type { PortalSwitches } from '../portal/switches';
import { waitForPanel } from './harness/conferral-seen';
import { NEXT } from './harness/filing-steps';
import type { Tab } from './harness/tab';

export interface Detour {
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

/** The chosen file is given to the form in the frame, which then sends it. */
const sendInside = (tab: Tab, how: 'submit' | 'click') =>
  tab.evaluate((how: string) => {
    const inside = (document.getElementById('inside') as HTMLIFrameElement).contentDocument!.forms[0]!;
    inside.action = document.forms[0]!.action;
    (inside.elements.namedItem('q') as HTMLInputElement).files =
      document.querySelector<HTMLInputElement>('input[type=file]')!.files;
    if (how === 'submit') inside.submit();
    else inside.querySelector('button')!.click();
  }, how);

export const DETOURS: Detour[] = [
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
    go: (tab) => sendInside(tab, 'submit'),
  },
  {
    name: 'the file given to a form in a frame, its button clicked',
    switches: { afterForm: FRAME },
    go: (tab) => sendInside(tab, 'click'),
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
