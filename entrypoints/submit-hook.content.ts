// MAIN world, every frame of every CM/ECF page, before the page's first script. form.submit() raises no event, and
// fetch, XHR and beacons are out of an isolated world's sight: this hook asks that world, synchronously, before such a call
// goes out, and only where it carries a file. Without a file, without an answer, or without Conferral, the call goes
// straight to the function that was there before (another extension's, where one hooks too).
// It imports nothing and keeps no state that frees a call: what it holds asks again. The three event names are those
// of utils/portal/hold/gate.ts; how each way out was tried: docs/guard.md.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { GLOBS, MATCHES } from '../utils/portal/hosts';

export default defineContentScript({
  matches: MATCHES,
  includeGlobs: GLOBS,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const dispatch = EventTarget.prototype.dispatchEvent;
    const Custom = CustomEvent;
    const each = FormData.prototype.forEach;
    const apply = Reflect.apply;
    const listen = EventTarget.prototype.addEventListener;
    const forget = EventTarget.prototype.removeEventListener;
    const query = Document.prototype.querySelectorAll;
    const request = HTMLFormElement.prototype.requestSubmit;

    /**
     * Reads a property as the browser has it, null for another kind of object. Neither another frame's realm (where
     * instanceof fails) nor a property or tag that a script put on the object changes the answer.
     */
    const reader = (owner: object | undefined, name: string): ((of: unknown) => unknown) => {
      const get = owner && Object.getOwnPropertyDescriptor(owner, name)?.get;
      return (of) => {
        if (!get || typeof of !== 'object' || of === null) return null;
        try {
          return apply(get, of, []);
        } catch {
          return null;
        }
      };
    };
    const sizeOf = reader(Blob.prototype, 'size');
    const methodOf = reader(Request.prototype, 'method');
    const bodyOf = reader(Request.prototype, 'body');
    const lockOf = reader(globalThis.ReadableStream?.prototype, 'locked');
    const lengthOf = reader(ArrayBuffer.prototype, 'byteLength');
    const pageOf = reader(Node.prototype, 'ownerDocument');
    const inputsForm = reader(HTMLInputElement.prototype, 'form');
    const buttonsForm = reader(HTMLButtonElement.prototype, 'form');
    const formOf = (control: unknown) => inputsForm(control) ?? buttonsForm(control);
    const filesOf = reader(HTMLInputElement.prototype, 'files');

    /** True where the call may go now. `target` is what it is about: a form, or the page. */
    const may = (target: EventTarget, how: string): boolean =>
      apply(dispatch, target, [
        new Custom('conferral:may-this-go', { bubbles: true, composed: true, cancelable: true, detail: how }),
      ]);

    /** The page that is guarded: the top one, where it can be reached. */
    const guarded = (): Document => {
      try {
        return window.top?.document ?? document;
      } catch {
        return document;
      }
    };

    /**
     * True for a body with file bytes in it: a form's data with a file, a file, bytes or text that begin with a PDF or
     * with the head of one, and a stream, which cannot be looked into before it is sent.
     */
    const carries = (body: unknown): boolean => {
      if (typeof body === 'string') return body.slice(0, HEAD).includes('%PDF-');
      if (typeof body !== 'object' || body === null) return false;
      let found = false;
      try {
        apply(each, body, [
          (value: unknown) => {
            if (((sizeOf(value) as number | null) ?? 0) > 0) found = true;
          },
        ]);
        return found;
      } catch {
        // No form's data.
      }
      const size = sizeOf(body) as number | null;
      if (size !== null) return size > 0;
      const length = lengthOf(body) as number | null;
      if (length !== null) return holdsPdf(new Uint8Array(body as ArrayBuffer, 0, Math.min(HEAD, length)));
      if (ArrayBuffer.isView(body))
        return holdsPdf(new Uint8Array(body.buffer, body.byteOffset, Math.min(HEAD, body.byteLength)));
      return lockOf(body) !== null;
    };
    const HEAD = 4096;
    const holdsPdf = (bytes: Uint8Array) =>
      bytes.some((_, at) => [37, 80, 68, 70, 45].every((code, i) => bytes[at + i] === code));

    /** True for a form with a chosen file. */
    const holdsFile = (form: unknown): boolean => {
      const page = pageOf(form);
      if (!page) return false;
      for (const input of apply(query, page, ['input[type=file]']) as NodeListOf<Element>)
        if (formOf(input) === form && ((filesOf(input) as FileList | null)?.length ?? 0) > 0) return true;
      return false;
    };

    /** Runs `go` once the answer is yes, `stop` once the filer went back. */
    const whenAllowed = (go: () => void, stop: () => void) => {
      const page = guarded();
      const end = () => {
        apply(forget, page, ['conferral:ask-again', again]);
        apply(forget, page, ['conferral:give-up', give]);
      };
      const again = () => {
        if (!may(page, 'call')) return;
        end();
        go();
      };
      const give = () => {
        end();
        stop();
      };
      apply(listen, page, ['conferral:ask-again', again]);
      apply(listen, page, ['conferral:give-up', give]);
    };

    /** Puts a function in another's place: a Proxy, so that name, length and `new` stay the original's. */
    const hook = (
      owner: object,
      name: string,
      handle: (original: Call, self: unknown, given: unknown[]) => unknown,
    ) => {
      const original = (owner as Record<string, unknown>)[name];
      if (typeof original !== 'function') return;
      (owner as Record<string, unknown>)[name] = new Proxy(original, {
        apply: (target, self, given) => handle(target as Call, self, given),
      });
    };
    type Call = (this: unknown, ...given: unknown[]) => unknown;

    /** A form of another page than the guarded one, a frame's, is asked for as a call: its events stay in its frame. */
    const inFrame = (form: unknown): boolean => pageOf(form) !== guarded() && holdsFile(form);
    const nothing = () => {};

    hook(HTMLFormElement.prototype, 'submit', (original, form, given) => {
      const go = () => apply(original, form, given);
      if (!inFrame(form)) return may(form as EventTarget, 'submit') ? go() : undefined;
      if (may(guarded(), 'call')) return go();
      whenAllowed(go, nothing);
      return undefined;
    });

    // The guard's own listeners stand in the top page alone.
    if (window.top !== window) {
      const onSubmit = (event: Event) => {
        const form = event.target;
        const { submitter } = event as SubmitEvent;
        if (!inFrame(form) || may(guarded(), 'call')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        whenAllowed(
          () => apply(request, form, submitter && formOf(submitter) === form ? [submitter] : []),
          nothing,
        );
      };
      apply(listen, window, ['submit', onSubmit, true]);
    }

    hook(window, 'fetch', (original, self, given) => {
      const [input, init] = given as [unknown, { body?: unknown } | undefined];
      const method = methodOf(input);
      // A Request's body cannot be looked into before it is read; any it has counts. Firefox does not even tell whether
      // there is one, so that there a method which may have one counts.
      const hasBody = (asked: Request) =>
        'body' in Request.prototype ? bodyOf(asked) !== null : !/^(?:GET|HEAD)$/i.test(`${method}`);
      const asks = init?.body != null ? carries(init.body) : method !== null && hasBody(input as Request);
      if (!asks || may(guarded(), 'call')) return apply(original, self, given);
      return new Promise((resolve, reject) =>
        whenAllowed(
          () => resolve(apply(original, self, given)),
          () => reject(new DOMException('The filer went back.', 'AbortError')),
        ),
      );
    });

    hook(window, 'fetchLater', (original, self, given) => {
      const body = (given[1] as { body?: unknown } | undefined)?.body;
      if (!(body != null ? carries(body) : bodyOf(given[0]) !== null) || may(guarded(), 'call'))
        return apply(original, self, given);
      whenAllowed(() => apply(original, self, given), nothing);
      return { activated: false };
    });

    // When the extension is turned off while its panel stands open, Firefox ends the panel's script and leaves the modal
    // dialog over the page. A press on it that nobody answers for takes it away.
    const leftBehind = (event: Event) => {
      const host = event.target as Element | null;
      if (host?.localName !== 'conferral-panel') return;
      const asked = new Custom('conferral:are-you-there', { bubbles: true, cancelable: true });
      if (!apply(dispatch, host, [asked])) return;
      for (const ours of document.querySelectorAll('conferral-panel,conferral-line,conferral-banner'))
        ours.remove();
      // Calls that wait for the filer's word would wait for ever.
      apply(dispatch, guarded(), [new Custom('conferral:give-up')]);
    };
    apply(listen, window, ['click', leftBehind, true]);

    const opened = new WeakMap<object, boolean>();
    hook(XMLHttpRequest.prototype, 'open', (original, self, given) => {
      opened.set(self as object, given.length < 3 || !!given[2]);
      return apply(original, self, given);
    });
    hook(XMLHttpRequest.prototype, 'send', (original, self, given) => {
      // A synchronous request cannot wait for a filer, nor for the last look at a file that is free to go.
      const sync = opened.get(self as object) === false;
      if (!carries(given[0]) || may(guarded(), sync ? 'call-at-once' : 'call'))
        return apply(original, self, given);
      if (sync) throw new DOMException('Held by Conferral.', 'NetworkError');
      whenAllowed(
        () => apply(original, self, given),
        () => apply(dispatch, self as EventTarget, [new ProgressEvent('abort')]),
      );
      return undefined;
    });

    hook(Navigator.prototype, 'sendBeacon', (original, self, given) => {
      if (!carries(given[1]) || may(guarded(), 'call')) return apply(original, self, given);
      whenAllowed(() => apply(original, self, given), nothing);
      return true;
    });
  },
});
