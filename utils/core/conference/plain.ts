// The certificate's prose made plain for matching, with the way back.
// Takes a Prose; gives text in which ligatures are opened, quotes and dashes folded, white space single, "[sic]" and
// soft hyphens gone and the scanner's commonest slips (a zero for an o inside a word) mended, and for any stretch of
// it the span of the prose it stands for. What this removes must never change a fact.

import type { Prose, Span } from '../motion/prose';
import { breaksOff } from '../motion/sentences';

export interface Plain {
  /** Paragraphs are parted by "\n"; no other line breaks. */
  text: string;
  /** The prose's own text. */
  source: string;
  /** The span of the prose that a stretch [start, end) of `text` stands for. */
  span(start: number, end: number): Span;
}

const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

const FOLDED: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u2032]/, "'"],
  [/[\u201C\u201D\u201E\u2033]/, '"'],
  [/[\u2010\u2011\u2012]/, '-'],
];

const DROPPED = /^(?:\u00AD|\u200B|\u200C|\u200D|\uFEFF|\[sic\] ?)/i;

/** Slips of a scanner that leave the length as it is. */
const SLIPS: [RegExp, string][] = [
  [/(?<=[A-Za-z])0(?=[a-z])/g, 'o'],
  [/\b0(?=[a-z]{2})/g, 'o'],
  [/\bN0\b/g, 'No'],
  [/(?<=[A-Z]{2})0(?=[A-Z]{2})/g, 'O'],
  [/(?<=[a-z])1(?=[a-z]{2})/g, 'l'],
  [
    /\b((?:January|February|March|April|May|June|July|August|September|October|November|December) )[Il](?=,? \d{4})/g,
    '$11',
  ],
  [/[·;](?= ?\d{4}\b)/g, ','],
];

export function plainOf(prose: Prose): Plain {
  const source = prose.text;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; ) {
    const rest = source.slice(i, i + 8);
    const dropped = DROPPED.exec(rest);
    if (dropped) {
      i += dropped[0].length;
      continue;
    }
    const c = source[i] as string;
    if (/\s/.test(c)) {
      let j = i;
      while (j < source.length && /\s/.test(source[j] as string)) j++;
      // A gap in mid-sentence ("counsel conferred", then "with counsel for …") is a page's or a line's, and no paragraph's.
      const paragraph =
        /\n\s*\n/.test(source.slice(i, j)) &&
        !breaksOff(text.slice(-24)) &&
        !(/[\p{L}\d,]$/u.test(text) && /\p{Ll}/u.test(source[j] ?? ''));
      if (text !== '' && j < source.length) {
        text += paragraph ? '\n' : ' ';
        at.push(i);
      }
      i = j;
      continue;
    }
    const opened = LIGATURES[c] ?? FOLDED.find(([from]) => from.test(c))?.[1] ?? c;
    for (const each of opened) {
      text += each;
      at.push(i);
    }
    i++;
  }
  for (const [slip, mended] of SLIPS) text = text.replace(slip, mended);
  const last = source.trimEnd().length;
  return {
    text,
    source,
    span: (start, end) => ({
      start: at[start] ?? last,
      end: end <= start ? (at[start] ?? last) : (at[end - 1] ?? last - 1) + 1,
    }),
  };
}
