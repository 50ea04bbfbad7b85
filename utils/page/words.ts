// The words of Conferral's own pages: `say` from the browser's message files, and the language they come in.

import browser from 'webextension-polyfill';
import { languageOf, type Say, sayWith } from '../../components/i18n/say';

export const say: Say = sayWith((key) => browser.i18n.getMessage(key));

/** BCP 47. */
export function language(): string {
  return languageOf(say, browser.i18n.getUILanguage());
}
