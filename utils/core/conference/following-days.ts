// Days told by another day told before: "the following day", "six days afterwards", "on the 9th" after "May 8", "that same
// afternoon", "the Monday after". Takes plain text, the days found in it and the last day told before it; gives each with
// its place. chrono-node counts; without a day before them such words name none.

import * as chrono from 'chrono-node';
import type { IsoDate } from '../filing';
import { eachMatch } from './each-match';

export interface FollowingDay {
  start: number;
  end: number;
  iso: IsoDate;
  /** "That same afternoon": no day of its own. */
  same: boolean;
}

interface Told {
  start: number;
  iso: IsoDate | null;
}

const COUNT =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\\d{1,2}|a couple of)';
const PART = '(?:day|morning|afternoon|evening|night)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PATTERNS: [RegExp, (words: string) => string | null][] = [
  [
    new RegExp(
      `\\b(?:some )?(${COUNT}) (calendar |business |working |court )?(days?|weeks?)(?: (?:later|after(?:wards?)?|thereafter|hence|on)|(?<=weeks?|days?) after (?:that|this|which|the (?:call|letter|e-?mail|message|meeting|conference|visit|voice-?mail|first)))\\b(?! (?:receiving|service|the (?:response|filing|complaint|date)))`,
      'gi',
    ),
    (w) =>
      `in ${w
        .replace(/^some /i, '')
        .replace(/a couple of/i, 'two')
        .replace(/^an? /i, 'one ')
        .replace(/(?:calendar|business|working|court) /i, '')
        .replace(/ (?:later|after.*|thereafter|hence|on)$/i, '')}`,
  ],
  [
    new RegExp(
      `\\b(?:the|that) (?:very )?(?:next|following|ensuing) (?:business |working )?${PART}\\b(?! (?:by|at) (?:noon|close))`,
      'gi',
    ),
    () => 'tomorrow',
  ],
  [
    new RegExp(
      `\\bthe ${PART} (?:after(?:wards?)?|following|thereafter)(?=[,.;]| (?:that|he|she|they|we|I|counsel|by|at)\\b)`,
      'gi',
    ),
    () => 'tomorrow',
  ],
  [
    new RegExp(`\\bthe ${PART} before(?=[,.;]| (?:that|he|she|they|we|I|counsel|by|at)\\b)`, 'gi'),
    () => 'yesterday',
  ],
  [
    new RegExp(
      `\\b(?:(?:that|the) (?:very )?same|(?:later|earlier|early|late) (?:that|the same)|that|that very) ${PART}\\b`,
      'gi',
    ),
    () => 'today',
  ],
  [
    new RegExp(
      `\\b(?:the|that) (?:next|following|ensuing|succeeding) (${WEEKDAY})|\\bthe (${WEEKDAY}) (?:following|after|next|thereafter)(?=[,.; ])`,
      'gi',
    ),
    (w) => new RegExp(WEEKDAY, 'i').exec(w)?.[0] ?? null,
  ],
  [
    /\bthe (?:next|following|ensuing) week(?=[,.;]| (?:he|she|they|we|I|counsel|by|on)\b)(?!,? on)/gi,
    () => null,
  ],
];
/** "On the 9th", and no ninth request, floor or circuit. */
const NTH =
  /\b(?:on|of|and|until|to|through) the (\d{1,2})(?:st|nd|rd|th)(?! (?:day )?of\b)(?=[,.;:)]|$| (?:and|at|by|in|he|she|I|we|they|his|her|counsel|then|to|with|via|over|for|had|before|after|but|when|without|asking|that|about)\b| [A-Z])(?! (?:Circuit|Amendment|District|Floor|Street|Avenue|Set|Request|Interrogatory|Judicial|Court|Ave|St)\b)/g;
/** What one side asked for, set or promised for that day was not done on it. */
const NOT_THEN =
  /\b(?:by|until|before|for|due|within|no later than|not later than|(?:ask|request|demand|requir|expect|promis|propos|offer|suggest|urg|seek|invit)\w*[^,;.]{0,60}|would|will|could|deadline|(?:respond|reply|answer|call|produce|serve|supplement)(?: \w+)?)(?: on)? $/i;

export function followingDays(
  text: string,
  told: readonly Told[],
  before: IsoDate | null,
  against: IsoDate,
): FollowingDay[] {
  const found: FollowingDay[] = [];
  const anchor = (at: number): IsoDate | null =>
    [...told, ...found]
      .filter((t) => t.start < at && t.iso !== null)
      .sort((a, b) => a.start - b.start)
      .at(-1)?.iso ?? before;
  const marks: { start: number; end: number; words: string; read: ((w: string) => string | null) | null }[] =
    [];
  for (const [pattern, read] of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (!marks.some((k) => k.start < end && start < k.end)) marks.push({ start, end, words: m[0], read });
    }
  for (const m of eachMatch(text, NTH)) {
    const start = m.index + m[0].indexOf(m[1]!) - 4;
    marks.push({ start, end: m.index + m[0].length, words: m[1]!, read: null });
  }
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const from = anchor(mark.start);
    if (from === null || NOT_THEN.test(text.slice(Math.max(0, mark.start - 80), mark.start))) continue;
    const iso =
      mark.read === null
        ? nth(Number(mark.words), from, /^of /i.test(text.slice(mark.start - 3)) ? from : against)
        : count(mark.read(mark.words), from);
    if (iso !== null) found.push({ start: mark.start, end: mark.end, iso, same: iso === from });
  }
  return found;
}

function count(words: string | null, from: IsoDate): IsoDate | null {
  if (words === null) return null;
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const read = chrono.en.casual.parseDate(words, new Date(year, month - 1, day, 12), { forwardDate: true });
  return read ? isoOf(read.getFullYear(), read.getMonth(), read.getDate()) : null;
}

/** The 9th after May 8 is May 9, the 2nd after May 30 is June 2; never a day after `latest`. */
function nth(day: number, from: IsoDate, latest: IsoDate): IsoDate | null {
  const [year, month, of] = from.split('-').map(Number) as [number, number, number];
  if (day < 1 || day > 31) return null;
  const ahead = isoOf(year, day >= of ? month - 1 : month, day);
  return ahead !== null && ahead <= latest ? ahead : isoOf(year, day >= of ? month - 2 : month - 1, day);
}

function isoOf(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
