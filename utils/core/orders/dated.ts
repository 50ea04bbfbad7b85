// Of what day an order is.
// Takes the order's prose; gives the day it was signed or entered, with its words. The words beside a signature count most;
// then those of a docket text ("Signed by Judge … on 3/7/2025"); then a day that stands alone in a letter's head, and the
// revision of a standing order. A deadline is none of these.

import * as chrono from 'chrono-node';
import type { Noted } from '../conference/conference';
import type { IsoDate } from '../filing';
import type { Prose } from '../motion/prose';

const SIGNED =
  /\b(?:SO ORDERED|SIGNED|DATED|ENTERED|ORDERED|DONE(?: AND ORDERED)?|FILED|Dated|Signed|Entered|IT IS SO ORDERED|Date|DATE)\b[^.\n]{0,70}/g;
/** Between "ORDERED" and a day these make it a deadline. */
const A_DEADLINE = /\b(?:by|later|within|before|due|until|shall|must|cause|that|may)\b/;
const BY_JUDGE =
  /\b(?:[Ss]igned|[Oo]rdered|[Ee]ntered|[Ii]ssued|made)\s+by\s+(?:the\s+)?(?:Magistrate|District|Chief|Senior|Judge|Hon|Courtroom|Clerk|Deputy)[^\n]{0,100}?\bon\s+(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?(?:[A-Z][a-z]+ \d|\d{1,2}\/))/g;
const DAY_OF =
  /\b(?:AND NOW,? )?(?:[Tt]his|THIS|on the)\s+(?:the )?\d{1,2}(?:st|nd|rd|th)? day of [A-Z][a-z]+,? (?:\d{4}|two thousand [a-z-]+)/g;
const REVISED = /\b(?:Revised|REVISED|Effective|EFFECTIVE|Updated|UPDATED)\b[^.\n]{0,40}/g;
const ALONE =
  /(?:^|\n\n|(?<=JUDGE ))((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})(?=\n\n|$)/;

export function datedIn(prose: Prose): Noted<IsoDate> | null {
  const { text } = prose;
  let found: Noted<IsoDate> | null = null;
  const half = text.length * 0.4;
  for (const m of text.matchAll(SIGNED)) {
    if (m.index < half && !/^(?:SIGNED|DATED|Dated|Signed|Entered|ENTERED|Date|DATE|FILED)/.test(m[0]))
      continue;
    found = dayAt(text, m.index, 110, true) ?? found;
  }
  if (found) return found;
  for (const pattern of [BY_JUDGE, DAY_OF, REVISED])
    for (const m of text.matchAll(pattern)) {
      const at = pattern === BY_JUDGE ? m.index + m[0].length : m.index;
      const day = dayAt(text, at, 80, false);
      if (day) found = { value: day.value, span: { start: m.index, end: day.span.end } };
    }
  if (found) return found;
  const alone = ALONE.exec(text.slice(0, Math.max(1500, half)));
  if (!alone?.[1] || !/\bDear\b|\bLETTER\b/.test(text)) return null;
  return dayAt(text, alone.index + alone[0].indexOf(alone[1]), alone[1].length, false);
}

/** The first day within `reach` characters. */
function dayAt(text: string, at: number, reach: number, signed: boolean): Noted<IsoDate> | null {
  const tail = text
    .slice(at, at + reach)
    .replace(/\s+/g, ' ')
    .replace(/,? at [A-Z][^,]{2,30}, [A-Z][a-z. ]+,? (?=this|on)/, ' ')
    .replace(
      /two thousand ([a-z-]+)/,
      (all, words: string) => `${2000 + (spelled(words) ?? Number.NaN) || all}`,
    )
    .replace(/(?:this|on) (?:the )?(\d{1,2})(?:st|nd|rd|th)? day of ([A-Z][a-z]+),? (\d{4})/i, '$2 $1, $3');
  const date = chrono.en.strict.parse(tail)[0];
  if (!date?.start.isCertain('day') || !date.start.isCertain('year')) return null;
  if (signed && A_DEADLINE.test(tail.slice(0, date.index))) return null;
  const two = (part: 'month' | 'day') => String(date.start.get(part)).padStart(2, '0');
  const year = text.slice(at).search(/\d{4}|\/\d{2}\b|two thousand [a-z-]+/);
  const length = /^(?:\d{4}|\/\d{2}\b|two thousand [a-z-]+)/.exec(text.slice(at + year))?.[0].length ?? 0;
  return {
    value: `${date.start.get('year')}-${two('month')}-${two('day')}`,
    span: { start: at, end: at + (year < 0 || year > reach ? reach : year + length) },
  };
}

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "twenty-five" as 25; the years of our time alone. */
function spelled(words: string): number | null {
  const m = /^(twenty|thirty|forty)(?:-([a-z]+))?$/.exec(words);
  if (!m) return null;
  const tens = { twenty: 20, thirty: 30, forty: 40 }[m[1] as 'twenty'];
  return tens + (m[2] ? ONES.indexOf(m[2]) + 1 : 0);
}
