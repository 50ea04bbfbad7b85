// What every layer that can hold a submission asks and reports. Types, and the event by which the page's own world asks.

import { ownOf } from '../own-property';

/** How somebody tried to go on. */
export type How = 'click' | 'submit' | 'script' | 'call' | 'navigation';

/** One attempt, held. */
export interface Attempt {
  how: How;
  /** Sends it on as it came, by the same control. False where that is no longer possible. */
  replay(): boolean;
  /** Tells whoever waits that nothing will be sent. */
  drop?(): void;
}

export interface Gate {
  /**
   * True where nothing is to be held now: nothing attached, or what was held is just being let through. `atOnce`: for what
   * cannot wait and is free to go already.
   */
  passes(atOnce?: boolean): boolean;
  /** Takes an attempt that a layer has stopped. */
  hold(attempt: Attempt): void;
  /** The upload form; null once the page took it away. */
  form(): HTMLFormElement | null;
}

/**
 * Asked by the MAIN-world hook, synchronously, on the form (or the document) it is about; `preventDefault()` means
 * "not now". entrypoints/submit-hook.content.ts has the same words, since it imports nothing.
 */
export const ASK = 'conferral:may-this-go';
/** Told to the MAIN-world hook: calls it holds may ask again, or give up. */
export const ASK_AGAIN = 'conferral:ask-again';
export const GIVE_UP = 'conferral:give-up';

/** Asked by the hook on a panel that is pressed; unanswered, the panel's script is dead and the hook takes it away. */
export const ARE_YOU_THERE = 'conferral:are-you-there';

/** True for a form that carries a chosen file: only such a submission is our business. */
export function carriesFile(form: HTMLFormElement): boolean {
  // Not form.elements: a field of that name would stand in its place.
  for (const input of ownOf(form, 'ownerDocument').querySelectorAll<HTMLInputElement>('input[type=file]'))
    if (input.form === form && (input.files?.length ?? 0) > 0) return true;
  return false;
}
