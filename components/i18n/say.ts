// The words of the interface. Takes a way to look a key up in a message file (browser.i18n.getMessage in the
// extension, a plain object in tests); gives `Say`, which fills `{name}` places and knows the words of a finding.
// Keys are those of public/_locales/en/messages.json; every language has the same ones (tests/unit/components).

import type en from '../../public/_locales/en/messages.json';
import { type Values, valuesIn } from './values';

export type { Values };
export type MessageKey = keyof typeof en;

/** What of a finding is words: the English sentence from the core, and the key by which other languages have it. */
export interface Worded {
  messageId: string;
  message: string;
  values: Values;
}

export interface Say {
  (key: MessageKey, values?: Values): string;
  /** BCP 47: the language the message file is written in. */
  language: string;
  /** A count with its noun: `${key}_one` for 1, `${key}_other` else; `{count}` is filled. */
  count(key: CountKey, count: number): string;
  /** A check's sentence in the language of the browser; the core's English where the message file has none. */
  worded(kind: 'check' | 'todo', words: Worded): string;
  /** One of the core's fixed English sentences in the language of the browser; null where the message file has none. */
  fixed(english: string): string | null;
}

type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

/** `lookup` gives the template for a key, '' where there is none. */
export function sayWith(lookup: (key: string) => string): Say {
  // Asked each time: once the extension is gone its message files are too, and the words are English from then on.
  const language = () => lookup('language') || 'en';
  const say = (key: string, values?: Values) => fill(lookup(key) || key, values);
  const spoken = Object.assign(say as (key: MessageKey, values?: Values) => string, {
    count: (key: string, count: number) => say(`${key}_${count === 1 ? 'one' : 'other'}`, { count }),
    worded: (kind: 'check' | 'todo', { messageId, message, values }: Worded) => {
      const template = lookup(`${kind}_${catalogueKey(messageId)}`);
      return template ? fill(template, valuesIn(lookup, language(), values)) : message;
    },
    fixed: (english: string) =>
      language() === 'en'
        ? english
        : lookup(`fixed_${catalogueKey(english).toLowerCase().replace(/_$/, '')}`) || null,
  });
  return Object.defineProperty(spoken, 'language', { get: language }) as Say;
}

/** The browser's own language where the words come in it ("es-MX" for Spanish words), else theirs. */
export function languageOf(say: Say, browser: string): string {
  return browser.split('-')[0] === say.language ? browser : say.language;
}

/** A check's message id (a remedy's ends in ".todo") as a key a browser's message file may have: letters, digits and "_" only. */
export function catalogueKey(messageId: string): string {
  return messageId.replace(/\.todo$/, '').replace(/[^A-Za-z0-9]+/g, '_');
}

function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
