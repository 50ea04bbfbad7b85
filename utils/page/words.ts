// The words of Conferral's own pages: `say` from the browser's message files, and the language they come in.

import browser from 'webextension-polyfill';
import { type Say, sayWith } from '../../components/i18n/say';

export const say: Say = sayWith((key) => browser.i18n.getMessage(key));

/** Languages with a message file; the browser's own language counts only where it is among them. */
const LANGUAGES = ['en', 'es'];

/** BCP 47. */
export function language(): string {
  const ui = browser.i18n.getUILanguage();
  return LANGUAGES.includes(ui.split('-')[0] ?? '') ? ui : 'en';
}
