// Second layer: the submit event, for Enter without a button, requestSubmit(), a second form, formaction. Takes the
// gate; holds at window capture, before the form's own onsubmit. Replays by requestSubmit with the same submitter. A button
// that by its words only works on the form ("Add to List") has its event run through the page first, and is held where
// the page lets it send the form after all.

import { staysHere } from '../controls';
import { isForm, ownOf } from '../own-property';
import { carriesFile, type Gate } from './gate';

export function holdSubmits(window: Window, gate: Gate, signal: AbortSignal): void {
  const hold = (event: Event) => {
    const form = event.target as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter;
    if (form !== gate.form() && !carriesFile(form)) return;
    if (gate.passes()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    gate.hold({ how: 'submit', replay: () => submitAgain(form, submitter as HTMLElement | null) });
  };
  const stays = (event: Event) => staysHere((event as SubmitEvent).submitter);
  const before = (event: Event) => isForm(event.target) && !stays(event) && hold(event);
  const after = (event: Event) =>
    isForm(event.target) && stays(event) && !event.defaultPrevented && hold(event);
  window.addEventListener('submit', before, { capture: true, signal });
  window.addEventListener('submit', after, { signal });
}

export function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!ownOf(form, 'isConnected')) return false;
  // By prototype: a field named "requestSubmit" or "submit" would stand in the method's place.
  const request = HTMLFormElement.prototype.requestSubmit;
  if (submitter?.isConnected && (submitter as HTMLInputElement).form === form) request.call(form, submitter);
  else request.call(form);
  return true;
}
