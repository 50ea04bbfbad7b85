// Third layer: what the page's scripts send. Takes the gate; answers the MAIN-world hook's question about
// form.submit() and about fetch, XHR and beacon calls that carry a file. A held submit() is replayed natively, since the
// court's own script ran up to it; a held call waits in the hook, asks again, and is answered anew: the hook keeps
// no word that a page could forge.

import { isForm, ownOf } from '../own-property';
import { ASK, ASK_AGAIN, carriesFile, type Gate, GIVE_UP } from './gate';

export function holdScripts(window: Window, gate: Gate, signal: AbortSignal): void {
  const document = window.document;
  window.addEventListener(
    ASK,
    (event) => {
      const how = String((event as CustomEvent<unknown>).detail);
      if (how === 'submit') {
        const form = event.target;
        if (!isForm(form) || (form !== gate.form() && !carriesFile(form)) || gate.passes()) return;
        event.preventDefault();
        gate.hold({ how: 'script', replay: () => submitNatively(form) });
        return;
      }
      if (gate.passes(how === 'call-at-once')) return;
      event.preventDefault();
      gate.hold({
        how: 'call',
        replay: () => tell(document, ASK_AGAIN),
        drop: () => tell(document, GIVE_UP),
      });
    },
    { capture: true, signal },
  );
}

/** The isolated world's own submit(): not hooked, and like the page's it raises no event. */
function submitNatively(form: HTMLFormElement): boolean {
  if (!ownOf(form, 'isConnected')) return false;
  HTMLFormElement.prototype.submit.call(form);
  return true;
}

function tell(document: Document, what: string): boolean {
  document.dispatchEvent(new CustomEvent(what));
  return true;
}
