// Limits one side set the other: "respond within seven days", "by 4:00 p.m.", "no later than May 9". Takes a told
// sentence and the day it is read against; gives hours or a date, with its place. A rule's period is none.

import { datesIn } from './dates';
import { eachMatch } from './each-match';

export interface FoundUltimatum {
  start: number;
  end: number;
  hours: number | null;
  by: string | null;
}

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
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
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  'seventy-two': 72,
};
const UNITS: [RegExp, number][] = [
  [/^minute/i, 1 / 60],
  [/^hour/i, 1],
  [/^(?:business |calendar |working )?day/i, 24],
  [/^week/i, 168],
];
const ASK =
  /\b(?:ask(?:ed|ing)|request(?:ed|ing)|demand(?:ed|ing)|requir(?:ed|ing)|gave|giv(?:en|ing)|advis(?:ed|ing) that|warn(?:ed|ing)|stat(?:ed|ing) that|inform(?:ed|ing)|deadline|comply|position|insist(?:ed|ing)|unless|let (?:me|us) know|direct(?:ed|ing)|invit(?:ed|ing)|seeking|sought|urg(?:ed|ing)|set a)\b/i;
/** What the other side undertook itself is no limit set to it. */
const PROMISED =
  /\b(?:agreed|promis\w+|undert\w+|committed|represented|offered|said (?:he|she|it|they) would)\b[^;]{0,120}$/i;
const WITHIN = new RegExp(
  `\\b(?:within|in|had|gave \\w+|given|allow(?:ed|ing))(?: the next| only| just)? (${Object.keys(NUMBERS).join('|')}|\\d+)(?: \\(\\d+\\))? ?((?:business |calendar |working )?(?:minutes?|hours?|days?|weeks?))\\b(?! (?:of (?:the )?(?:filing|service|discovery)|after (?:the )?(?:response|service|filing)|before|prior))`,
  'gi',
);
const BY_TIME =
  /\bby (?:noon|midnight|close of business|the close of business|end of (?:the )?(?:business )?day|c\.?o\.?b\.?|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)(?: (?:that day|the same day|today|on|the next day))?/gi;

/** "Produce it all by noon tomorrow or we file." */
const OR_WE_FILE =
  /\bby (?:noon|midnight|close of business|the close of business|end of (?:the )?(?:business )?day|c\.?o\.?b\.?|\w+(?::\d\d)?(?: ?[ap]\.?m\.?| o'clock)?)(?: (today|tonight|tomorrow|this (?:afternoon|evening)))?,? or (?:I|we|plaintiffs?|defendants?|my client|the motion)(?: will|'ll| shall)? (?:file|move|be filed|seek relief|go to)\b/gi;

export function ultimatumsIn(text: string, against: string): FoundUltimatum[] {
  const found: FoundUltimatum[] = [];
  const asks = (at: number) =>
    ASK.test(text.slice(Math.max(0, at - 140), at)) &&
    !PROMISED.test(text.slice(Math.max(0, at - 140), at)) &&
    !/\b(?:local rule|rule \d+)[^.;]{0,60}$/i.test(text.slice(Math.max(0, at - 60), at));
  for (const m of eachMatch(text, WITHIN)) {
    if (!asks(m.index)) continue;
    const unit = UNITS.find(([u]) => u.test(m[2]!))![1];
    const amount = NUMBERS[m[1]!.toLowerCase()] ?? Number(m[1]);
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      hours: Math.round(amount * unit * 100) / 100,
      by: null,
    });
  }
  for (const d of datesIn(text, against)) {
    const before =
      /\b(?:by|no later than|not later than|before|on or before)(?: (?:the )?(?:close of business|noon|end of day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))?(?:,? on)? $/i.exec(
        text.slice(0, d.start),
      );
    if (before && asks(before.index))
      found.push({ start: before.index, end: d.end, hours: null, by: d.fact.iso });
  }
  for (const m of eachMatch(text, BY_TIME))
    if (asks(m.index) && !found.some((f) => f.start < m.index + m[0].length && m.index < f.end))
      found.push({ start: m.index, end: m.index + m[0].length, hours: null, by: null });
  for (const m of eachMatch(text, OR_WE_FILE))
    if (!found.some((f) => f.start < m.index + m[0].length && m.index < f.end))
      found.push({ start: m.index, end: m.index + m[0].length, hours: 24, by: null });
  return found.sort((a, b) => a.start - b.start);
}
