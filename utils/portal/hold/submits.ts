// Second layer: the submit event, for Enter without a button, requestSubmit(), a second form, formaction. Takes the
// gate; holds at window capture, before the form's own onsubmit. Replays by requestSubmit with the same submitter.

import { staysHere } from '../controls';
import { carriesFile, type Gate } from './gate';

export function holdSubmits(window: Window, gate: Gate, signal: AbortSignal): void {
  window.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      const submitter = (event as SubmitEvent).submitter;
      if (form.tagName !== 'FORM' || staysHere(submitter)) return;
      if (form !== gate.form() && !carriesFile(form)) return;
      if (gate.passes()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      gate.hold({ how: 'submit', replay: () => submitAgain(form, submitter as HTMLElement | null) });
    },
    { capture: true, signal },
  );
}

export function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!form.isConnected) return false;
  // By prototype: a field named "requestSubmit" or "submit" would stand in the method's place.
  const request = HTMLFormElement.prototype.requestSubmit;
  if (submitter?.isConnected && (submitter as HTMLInputElement).form === form) request.call(form, submitter);
  else request.call(form);
  return true;
}
