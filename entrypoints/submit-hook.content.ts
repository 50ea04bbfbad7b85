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
    const tagOf = Object.prototype.toString;
    const each = FormData.prototype.forEach;
    const apply = Reflect.apply;
    const listen = EventTarget.prototype.addEventListener;
    const forget = EventTarget.prototype.removeEventListener;

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

    /** True for a body with file bytes in it: a form's data with a file, a file, or a buffer that begins as a PDF. */
    const carries = (body: unknown): boolean => {
      // By tag, not instanceof: the body may come from another frame.
      const tag = apply(tagOf, body, []);
      if (tag === '[object FormData]') {
        let found = false;
        apply(each, body, [
          (value: unknown) => {
            if (/File|Blob/.test(apply(tagOf, value, [])) && (value as File).size > 0) found = true;
          },
        ]);
        return found;
      }
      if (tag === '[object File]' || tag === '[object Blob]') return (body as Blob).size > 0;
      if (tag === '[object ArrayBuffer]')
        return isPdf(new Uint8Array(body as ArrayBuffer, 0, head(body as ArrayBuffer)));
      if (ArrayBuffer.isView(body))
        return isPdf(new Uint8Array(body.buffer, body.byteOffset, Math.min(5, body.byteLength)));
      return false;
    };
    const head = (buffer: ArrayBuffer) => Math.min(5, buffer.byteLength);
    const isPdf = (bytes: Uint8Array) => [37, 80, 68, 70].every((code, i) => bytes[i] === code);

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

    hook(HTMLFormElement.prototype, 'submit', (original, form, given) =>
      may(form as EventTarget, 'submit') ? apply(original, form, given) : undefined,
    );

    hook(window, 'fetch', (original, self, given) => {
      const [input, init] = given as [unknown, { body?: unknown } | undefined];
      const request = apply(tagOf, input, []) === '[object Request]' ? (input as Request) : null;
      // A Request's body cannot be looked into before it is read; any it has counts. Firefox does not even tell whether
      // there is one, so that there a method which may have one counts.
      const hasBody = (asked: Request) =>
        'body' in asked ? asked.body !== null : !/^(?:GET|HEAD)$/i.test((asked as Request).method);
      const asks = init?.body != null ? carries(init.body) : request !== null && hasBody(request);
      if (!asks || may(guarded(), 'call')) return apply(original, self, given);
      return new Promise((resolve, reject) =>
        whenAllowed(
          () => resolve(apply(original, self, given)),
          () => reject(new DOMException('The filer went back.', 'AbortError')),
        ),
      );
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
    };
    apply(listen, window, ['click', leftBehind, true]);

    const opened = new WeakMap<object, boolean>();
    hook(XMLHttpRequest.prototype, 'open', (original, self, given) => {
      opened.set(self as object, given.length < 3 || !!given[2]);
      return apply(original, self, given);
    });
    hook(XMLHttpRequest.prototype, 'send', (original, self, given) => {
      if (!carries(given[0]) || may(guarded(), 'call')) return apply(original, self, given);
      // A synchronous request cannot wait for a filer.
      if (opened.get(self as object) === false) throw new DOMException('Held by Conferral.', 'NetworkError');
      whenAllowed(
        () => apply(original, self, given),
        () => apply(dispatch, self as EventTarget, [new ProgressEvent('abort')]),
      );
      return undefined;
    });

    hook(Navigator.prototype, 'sendBeacon', (original, self, given) => {
      if (!carries(given[1]) || may(guarded(), 'call')) return apply(original, self, given);
      whenAllowed(
        () => apply(original, self, given),
        () => {},
      );
      return true;
    });
  },
});
