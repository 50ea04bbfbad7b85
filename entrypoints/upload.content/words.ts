// The words of panel, line and banner in a court's page. Gives `Say`: the browser's message files, and the English ones
// from the bundle once the extension was updated or turned off and its message files are out of reach; the panel
// must still be able to say so.

import english from '../../components/i18n/court-page-words.json';
import { languageOf, type Say, sayWith } from '../../components/i18n/say';
import { extension } from './extension';

export const say: Say = sayWith((key) => fromBrowser(key) || inEnglish(key));

function fromBrowser(key: string): string {
  try {
    return extension.i18n.getMessage(key);
  } catch {
    return '';
  }
}

function inEnglish(key: string): string {
  return (english as Record<string, { message: string }>)[key]?.message ?? '';
}

export function language(): string {
  try {
    return languageOf(say, extension.i18n.getUILanguage());
  } catch {
    return say.language;
  }
}
