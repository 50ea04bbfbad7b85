// Deadlines as orders write them: "by 5:00 P.M. CT on March 4, 2022", "within 14 days of the date of this Order".
// Takes a sentence, the order's date and the court's zone; gives an ISO date, or a date-time with the offset the
// named zone has on that day. Dates come from chrono-node; counted periods from core/clocks (Fed. R. Civ. P. 6(a)).

import * as chrono from 'chrono-node';
import { DateTime } from 'luxon';
import { countDays } from '../clocks/rule6';
import type { IsoDate } from '../filing';
import type { Moment } from './order';

const ZONES: [RegExp, string][] = [
  [/\b(?:C\.?[SD]?\.?T\.?|Central(?: (?:Standard|Daylight))?(?: Time)?)\b/, 'America/Chicago'],
  [/\b(?:M\.?[SD]?\.?T\.?|Mountain(?: (?:Standard|Daylight))?(?: Time)?)\b/, 'America/Denver'],
  [/\b(?:E\.?[SD]?\.?T\.?|Eastern(?: (?:Standard|Daylight))?(?: Time)?)\b/, 'America/New_York'],
  [/\b(?:P\.?[SD]?\.?T\.?|Pacific(?: (?:Standard|Daylight))?(?: Time)?)\b/, 'America/Los_Angeles'],
];
const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
const PERIOD =
  /\b(?:within|no later than|not later than|in)\s+(?:([a-z-]+)\s*\((\d+)\)|(\d+)|([a-z-]+))\s+(?:(business|calendar|court)\s+)?(days?|weeks?)\b(?:\s+(?:of|from|after)\s+(?:the\s+)?(?:date\s+of\s+)?(?:the )?(?:this|entry of (?:this|the)|service of (?:this|the)|receipt of (?:this|the)|issuance of (?:this|the))?\s*(?:order|letter|minute entry|date|entry|hereof)\b)?/i;

/** "seven days before the hearing set for June 3": the day of an event, and no deadline. */
const OF_AN_EVENT =
  /\b(?:days?|hours?|weeks?)\s+(?:before|prior to|after|following|from)\b[^.;]*$|\b(?:hearing|trial|deposition|mediation)\b[^.;]{0,25}\b(?:set|scheduled|on|of)\s+(?:for |on )?$/i;

export interface FoundMoment {
  moment: Moment;
  /** Offsets within the sentence. */
  start: number;
  end: number;
  /** What the words leave open and was taken for granted. */
  assumed: Assumed[];
}

/** "zone": the words name none, the court's own was taken. "close-of-business": no hour is named, 5:00 p.m. was taken. */
export type Assumed = 'zone' | 'close-of-business';

/** The first deadline of a sentence. `zone`: the court's IANA zone. Null where it names none. */
export function momentIn(text: string, dated: IsoDate | null, zone: string): FoundMoment | null {
  const reference = dated ? DateTime.fromISO(dated, { zone }).plus({ hours: 12 }).toJSDate() : undefined;
  const cues =
    /\b(?:by|no later than|not later than|on or before|before|until|due(?: on| by)?|deadline(?: is| of)?|on)\b/i;
  // Text layers glue words of different fonts ("onMarch 4"); blanks in place of "on" keep the offsets true.
  const parted = text.replace(/\bon(?=[A-Z][a-z]{2,8}\.? \d)/g, '  ');
  for (const found of chrono.en.casual.parse(parted, reference, { forwardDate: true })) {
    if (!found.start.isCertain('day') || !found.start.isCertain('month')) continue;
    // "within ten days" is counted below, by Rule 6; without the order's day it has no date at all.
    if (
      !/\d\/\d|[a-z]{3,}\.? ?\d|\d(?:st|nd|rd|th)? (?:day )?(?:of )?[A-Z]/i.test(found.text) ||
      /\b(?:days?|hours?|weeks?|months?)\b(?! of\b)/i.test(found.text)
    )
      continue;
    if (!dated && !found.start.isCertain('year')) continue;
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (!cues.test(before) && !/^(?:by|on)\b/i.test(found.text)) continue;
    if (/\b(?:filed|dated|entered|held|served|signed|issued|conducted)\s+(?:on\s+)?$/i.test(before)) continue;
    if (OF_AN_EVENT.test(before)) continue;
    const year = found.start.get('year');
    const month = found.start.get('month');
    const day = found.start.get('day');
    if (year === null || month === null || day === null) continue;
    const iso = DateTime.fromObject({ year, month, day }).toISODate();
    if (!iso) continue;
    const around = text.slice(Math.max(0, found.index - 40), found.index + found.text.length + 25);
    const closing = /\b(?:close of business|COB|end of (?:the )?business day)\b/i.test(around);
    const time = timeIn(around) ?? (closing ? '17:00' : null);
    const end = found.index + found.text.length;
    if (!time) return { moment: iso, start: found.index, end, assumed: [] };
    const named = ZONES.find(([pattern]) => pattern.test(around));
    const at = DateTime.fromISO(`${iso}T${time}`, { zone: named ? named[1] : zone });
    const assumed: Assumed[] = named ? [] : ['zone'];
    if (closing && !timeIn(around)) assumed.push('close-of-business');
    return { moment: at.toFormat("yyyy-MM-dd'T'HH:mmZZ"), start: found.index, end, assumed };
  }
  const period = PERIOD.exec(text);
  // "within 7 days after that conference" is counted from a day nobody knows yet.
  if (
    period &&
    dated &&
    !/^\s*(?:of|after|before|from|following|prior|preceding)\b/i.test(
      text.slice(period.index + period[0].length),
    )
  ) {
    const days = Number(
      period[2] ?? period[3] ?? NUMBERS[(period[4] ?? period[1] ?? '').toLowerCase()] ?? Number.NaN,
    );
    if (Number.isFinite(days)) {
      const moment = countDays(dated, /^week/i.test(period[6] ?? '') ? days * 7 : days, {
        businessDays: period[5] === 'business' || period[5] === 'court',
      }).date;
      return { moment, start: period.index, end: period.index + period[0].length, assumed: [] };
    }
  }
  return null;
}

/** "5:00 P.M." as "17:00"; "noon" and "midnight" (the end of that day) too. */
export function timeIn(text: string): string | null {
  const clock = /\b(\d{1,2})(?::(\d{2}))?\s*([ap])\.?\s?m\b\.?/i.exec(text);
  if (clock) {
    const hour = (Number(clock[1]) % 12) + (clock[3]?.toLowerCase() === 'p' ? 12 : 0);
    return `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}`;
  }
  if (/\bnoon\b/i.test(text)) return '12:00';
  if (/\bmidnight\b/i.test(text)) return '23:59';
  return null;
}
