// Whose order it is.
// Takes the order's prose; gives the judge with the words the name stands in: the name above "United States … Judge" at the
// end, "NAME, J.", or "Honorable NAME" and "Judge NAME" in a heading or a docket text.

import type { Noted } from '../conference/conference';
import type { Prose } from '../motion/prose';

const TITLE =
  /(?:CHIEF |SENIOR )?(?:UNITED\s+STATES|U\.\s?S\.)\s+(?:CHIEF |SENIOR )?(?:MAGISTRATE|DISTRICT|BANKRUPTCY)\s+(?:COURT\s+)?JUDGE/gi;
/** "WENDELL P. TROTTER, J." and "NAME, JUDGE" over the court's name. */
const SHORT_TITLE = /(?<=[A-Z]{3}),\s+(?:J\.(?=\s|$)|JUDGE\b)/g;
const UPPER = "[A-Z\\u00C0-\\u00DE][A-Z'\\u00C0-\\u00DE-]+";
const CAPITALS = new RegExp(
  `((?:(?:${UPPER}|[A-Z]\\.?)\\s+){1,4}${UPPER}(?:,? (?:JR|SR|II|III)\\.?)?),?\\s*$`,
);
const WORD = "(?:[A-Z\\u00C0-\\u00DE][A-Za-z'\\u00C0-\\u024F-]+|de|la|del|von|van)";
const NAMED = `(?:${WORD}|[A-Z]\\.)(?: +(?:${WORD}|[A-Z]\\.)){0,3} +${WORD}(?:,? (?:Jr|Sr|II|III)\\b\\.?)?`;
const NAME = new RegExp(`(${NAMED}),?\\s*$`);
const TITLED = new RegExp(
  `\\b(?:Honorable|HONORABLE|Hon\\.|HON\\.|(?:Magistrate |MAGISTRATE |District |DISTRICT )?(?:Judge|JUDGE):?)\\s+(${NAMED})`,
  'g',
);
const NO_NAME =
  /\b(?:DISTRICT|COURT|DIVISION|SIGNED|ORDERED|DATED|Court|Order|Date|States|Circuit|Clerk|PRACTICES)\b/;

export function judgeIn(prose: Prose): Noted<string> | null {
  let found: Noted<string> | null = null;
  const titles = [...prose.text.matchAll(TITLE), ...prose.text.matchAll(SHORT_TITLE)];
  for (const m of titles) {
    const before = prose.text.slice(Math.max(0, m.index - 90), m.index);
    const tail =
      before
        .split(/\n\n/)
        .filter((p) => p.trim() !== '')
        .pop() ?? '';
    // "/s/ Name" and the name in capitals often share a paragraph; the capitals stand nearest the title.
    const name =
      CAPITALS.exec(tail) ?? NAME.exec(tail.replace(/[_\s]+$/, '').replace(/^[_\s/]*s?\/?\s*/, ''));
    const value = name?.[1] ? bare(name[1]) : '';
    if (!value.includes(' ') || NO_NAME.test(value)) continue;
    const start = prose.text.lastIndexOf(name![1]!, m.index);
    found = { value, span: { start, end: start + name![1]!.length } };
  }
  if (found) return found;
  // A caption runs on after the name; a docket text has a mark behind it, and is believed first.
  const titled = [...prose.text.matchAll(TITLED)].filter((m) => m[1] && !NO_NAME.test(m[1]));
  const m =
    titled.find((t) => /^(?:[ ]*[:,.;)]|\n|$| on )/.test(prose.text.slice(t.index + t[0].length))) ??
    titled[0];
  if (!m?.[1]) return null;
  const start = m.index + m[0].indexOf(m[1]);
  return { value: bare(m[1]), span: { start, end: start + m[1].length } };
}

/** The name without title, without words of a heading in capitals before it, and once where it stands twice. */
function bare(name: string): string {
  let words = name
    .replace(/\s+/g, ' ')
    .replace(/^.*\b(?:Honorable|Hon\.)\s+/i, '')
    .replace(/^(?:The|CHAMBERS OF|Chambers of|Magistrate Judge|Judge)\s+/i, '')
    .split(' ');
  if (/[a-z]/.test(words[words.length - 1] ?? ''))
    while (words.length > 2 && /^[A-Z]{2,}$/.test(words[0] ?? '')) words = words.slice(1);
  // Behind a middle initial stands one surname, and nothing else of the line.
  const initial = words.findIndex((w) => /^[A-Z]\.$/.test(w));
  if (initial > 0 && /^[A-Z]/.test(words[initial + 1] ?? '') && !/^[A-Z]\.$/.test(words[initial + 1] ?? ''))
    words = words.slice(0, initial + 2 + (/^(?:Jr|Sr|II|III)/.test(words[initial + 2] ?? '') ? 1 : 0));
  const half = words.length / 2;
  if (Number.isInteger(half) && words.slice(0, half).join() === words.slice(half).join())
    words = words.slice(0, half);
  return words.join(' ');
}
