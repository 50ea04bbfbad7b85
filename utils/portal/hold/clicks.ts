// First layer: a click on Next, before the court's script sees it, so that `BeenHere` is never set by a held click.
// Takes the gate; holds at window capture. Enter in a field and an access key arrive here too where the form has a
// submit button, as clicks of the browser's own. Replays the same click on the same control.

import { goingOnIn, twinOf } from '../controls';
import type { Gate } from './gate';

/** Milliseconds within which the second click of a double click belongs to the first. */
const DOUBLE = 1000;

export function holdClicks(window: Window, gate: Gate, signal: AbortSignal): void {
  let heldAt = Number.NEGATIVE_INFINITY;
  window.addEventListener(
    'click',
    (event) => {
      const form = gate.form();
      if (!form || event.defaultPrevented) return;
      const control = goingOnIn(event.composedPath(), form);
      if (!control) return;
      const second = event.isTrusted && event.detail > 1 && event.timeStamp - heldAt < DOUBLE;
      if (second) return stop(event);
      if (gate.passes()) return;
      stop(event);
      heldAt = event.timeStamp;
      gate.hold({ how: 'click', replay: () => clickAgain(control as HTMLElement, event, gate.form()) });
    },
    { capture: true, signal },
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * The same click: position (an image button sends it) and modifier keys as they were. On the button in its place where the
 * page drew its form anew. The court may have disabled the button meanwhile, against a second click: this is still the first.
 */
function clickAgain(held: HTMLElement, was: MouseEvent, form: HTMLFormElement | null): boolean {
  const control = held.isConnected ? held : form && (twinOf(held, form) as HTMLElement | null);
  if (!control) return false;
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button } = was;
  const view = control.ownerDocument.defaultView;
  const position = { clientX, clientY, screenX, screenY, button, detail: 1, view };
  const keys = { ctrlKey, shiftKey, altKey, metaKey };
  const init = { bubbles: true, cancelable: true, composed: true, ...position, ...keys };
  const disabled = (control as HTMLInputElement).disabled === true;
  if (disabled) (control as HTMLInputElement).disabled = false;
  control.dispatchEvent(new MouseEvent('click', init));
  if (disabled) (control as HTMLInputElement).disabled = true;
  return true;
}
