// Tells whether a page's words speak of certifying or conferring, however they are set. Takes them as pdf.js gives them.

import { foldRun } from './fold';

/** Words near which it matters whether they can be seen, and which lines are bold. */
const LOOK = /certif|conferr|\bconfer(ence|s)?\b|meet[- ]and[- ]confer/i;
const CLOSED = /certif|conferr|conference/i;

/** Set letter by letter, or in letters that only look like those: the same words. */
export function isTelling(words: string): boolean {
  if (LOOK.test(words)) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is meant
  const folded = /[^\x00-\x7F]/.test(words) ? foldRun(words) : words;
  return CLOSED.test(folded.replace(/\s+/g, ''));
}
