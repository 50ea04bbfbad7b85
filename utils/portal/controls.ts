// Which controls of the upload form take the filer on. Takes an element, gives whether a click on it is an attempt.
// Documented: Next is `button1`, value "Next", type button with ProcessForm() or type submit; Clear is type reset. Other
// buttons (Add to List, a row added by script) stay free: should one send the form after all, the layers behind
// the click (submit event, the page's own submit(), navigation) hold it.

import { ownOf } from './own-property';

const STAYS =
  /^\s*(?:clear|reset|browse|cancel|back|remove|delete|add\b.*|show\b.*|hide\b.*|find\b.*|help)\s*$/i;
const GOES_ON = /\b(?:next|submit|continue|proceed|file|send|finish)\b/i;
const SENDS = /\b(?:ProcessForm|CheckForm)\s*\(|\.submit\s*\(|\.requestSubmit\s*\(/;

/** The words on a control: its value, text or accessible name. */
function labelOf(control: Element): string {
  return [
    control.getAttribute('value'),
    control.textContent,
    control.getAttribute('alt'),
    control.getAttribute('title'),
    control.getAttribute('aria-label'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** True for a control whose click is an attempt to go on. */
export function isGoingOn(control: Element): boolean {
  const tag = control.tagName.toLowerCase();
  const script = `${control.getAttribute('onclick') ?? ''} ${control.getAttribute('href') ?? ''}`;
  if (tag === 'a' || tag === 'area') return SENDS.test(script);
  if (tag !== 'input' && tag !== 'button') return SENDS.test(script);
  const type = (control as HTMLInputElement).type;
  const label = labelOf(control);
  if (type === 'reset') return false;
  if (type === 'image') return true;
  if (type === 'submit') return !STAYS.test(label);
  if (type === 'button') return SENDS.test(script) || (GOES_ON.test(label) && !STAYS.test(label));
  return SENDS.test(script);
}

/** True for a submit button that only works on the form and stays on the page's business ("Add to List"). */
export function staysHere(control: Element | null): boolean {
  return control !== null && STAYS.test(labelOf(control));
}

/**
 * The control a click went to, where it takes the filer on: inside the form, bound to it by `form=`, or outside it
 * with a script that sends. Takes the event's composed path, nearest first.
 */
export function goingOnIn(path: readonly EventTarget[], form: HTMLFormElement): Element | null {
  for (const target of path) {
    const element = target as Element;
    if (element === form || element.nodeType !== 1) continue;
    const tag = element.tagName.toLowerCase();
    const ours = ownOf(form, 'contains')(element) || (element as HTMLInputElement).form === form;
    if (ours && isGoingOn(element)) return element;
    const script = `${element.getAttribute('onclick') ?? ''} ${element.getAttribute('href') ?? ''}`;
    if (!ours && SENDS.test(script) && !/^(?:html|body|form)$/.test(tag)) return element;
    if (/^(?:input|button|select|textarea|option|label)$/.test(tag) && ours) return null;
  }
  return null;
}

/** The control of a form drawn anew that stands where this one stood: of the same kind, name and words. */
export function twinOf(control: Element, form: HTMLFormElement): Element | null {
  const marks = (one: Element) => `${one.localName} ${one.getAttribute('name') ?? ''} ${labelOf(one)}`;
  const alike = [...ownOf(form, 'querySelectorAll')(control.localName)];
  return alike.find((one) => marks(one) === marks(control)) ?? null;
}
