// Dates told in a certificate. Takes plain text and the day the words are read against (signed, else filed); gives
// each date with its place, in one of four forms. chrono-node reads single dates and relative words; this file adds
// what certificates have besides: lists under one month or one year ("February 11 and 12, 2025"), "the 14th day of
// October, 2025", years left out, days that cannot be ("February 30"), and blanks ("______, 2024", "[DATE]").

import * as chrono from 'chrono-node';
import type { IsoDate } from '../filing';
import type { DateFact } from './conference';
import { eachMatch } from './each-match';
import { followingDays } from './following-days';

export interface FoundDate {
  start: number;
  end: number;
  fact: DateFact;
  /** Told as the day of what went before ("that same afternoon"). */
  same?: true;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NOT_DAY = "(?![\\d/:%])(?!\\s?(?:a\\.?m|p\\.?m|o'clock|minutes|hours|days)\\b)";
const JOIN =
  '(?:\\s*,\\s*(?:and|or|then)?\\s*|\\s*(?:and|or|&|through|thru|to|until|[-–—])(?:\\s+(?:again\\s+)?(?:on\\s+)?)?\\s*)';
/** A month, its days, and a year if one stands behind. */
const MONTH_DAYS = new RegExp(
  `\\b(${MONTH})\\s+(${DAY}${NOT_DAY}(?:${JOIN}${DAY}${NOT_DAY}(?!,?\\s+${MONTH}))*)(?:,?\\s*(?:of\\s+)?((?:19|20)\\d{2})\\b)?`,
  'gi',
);
const DAY_OF_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+)?(?:of\\s+)?(${MONTH})(?:,?\\s*((?:19|20)\\d{2})\\b)?(?!\\s*\\d)`,
  'gi',
);
const NUMERIC = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)?\d{2})(?![\d/-])/g;
const RELATIVE =
  /\b(?:earlier (?:today|this (?:morning|afternoon|evening|week))|(?:this|yesterday|last|late yesterday) (?:morning|afternoon|evening|night|week|month|year)|today|yesterday|(?:the day before yesterday)|last (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on|this past|the past|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:\w+\.? )?\d)|(?:(?:one|two|three|four|five|six|ten|a|several|a few|\d+) (?:days?|weeks?|months?) ago)|(?:earlier|later) (?:this|last) week|over the past (?:\w+ )?(?:days?|weeks?|months?))\b/gi;
const BLANKS = new RegExp(
  `(?:\\b${MONTH}\\s+)?_{2,}(?:\\s*(?:day of\\s*)?_{2,})?,?\\s*(?:day of\\s+(?:${MONTH}|_{2,}),?\\s*)?(?:20\\d{0,2}\\b|20_+)|\\b${MONTH}\\s+_{1,}(?:,?\\s*20\\d\\d)?|[[<{]\\s*(?:insert\\s+)?(?:the\\s+)?(?:date|month and day|month|day)[^\\]>}]{0,30}[\\]>}]|(?<=\\bon )(?:_{3,}|X{2,}(?:\\/X{2,})*)|\\b(?:XX|MM|__?)\\/(?:XX|DD|__?)\\/\\w{2,4}`,
  'gi',
);

function monthOf(word: string): number {
  return MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The year that puts a day and month nearest to the day read against. */
function nearestYear(month: number, day: number, against: IsoDate): number {
  const year = Number(against.slice(0, 4));
  const target = Date.parse(`${against}T00:00:00Z`);
  const away = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - target);
  return [year, year - 1, year + 1].reduce((best, y) => (away(y) < away(best) ? y : best));
}

interface Loose {
  start: number;
  end: number;
  month: number;
  day: number;
  year: number | null;
}

function monthDays(text: string): Loose[] {
  const found: Loose[] = [];
  for (const m of eachMatch(text, MONTH_DAYS)) {
    if (/^may$/i.test(m[1]!) && m[1] === 'may') continue;
    const daysAt = m.index + m[0].indexOf(m[2]!, m[1]!.length);
    const days = [...m[2]!.matchAll(/\d{1,2}/g)];
    days.forEach((d, i) => {
      const last = i === days.length - 1;
      found.push({
        start: i === 0 ? m.index : daysAt + d.index,
        end: last ? m.index + m[0].length : daysAt + d.index + d[0].length,
        month: monthOf(m[1]!),
        day: Number(d[0]),
        year: m[3] ? Number(m[3]) : null,
      });
    });
  }
  for (const m of eachMatch(text, DAY_OF_MONTH)) {
    if (m[2] === 'may' || found.some((f) => f.start < m.index + m[0].length && m.index < f.end)) continue;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      month: monthOf(m[2]!),
      day: Number(m[1]),
      year: m[3] ? Number(m[3]) : null,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "April 29 and May 2, 2025": the year at the end of a list is the year of all of it. */
function shareYears(text: string, dates: Loose[]): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [here, next] = [dates[i]!, dates[i + 1]!];
    if (here.year !== null || next.year === null) continue;
    const between = text.slice(here.end, next.start);
    if (between.length > 60 || /[.;:]\s/.test(between.replace(/\b[ap]\.m\./g, ''))) continue;
    here.year = here.month > next.month ? next.year - 1 : next.year;
  }
}

/** The stretches of the text that no date covers. */
function between(text: string, dates: readonly FoundDate[]): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of [...dates].sort((a, b) => a.start - b.start)) {
    if (start > from) words.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  words.push(text.slice(from));
  return words;
}

/** A day written with its year. */
const WRITTEN = /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/**
 * Dates in order of their place. `against` is the day without-year and relative dates are read against; `before` the
 * last day told before this text, which "the following day" follows.
 */
export function datesIn(text: string, against: IsoDate, before: IsoDate | null = null): FoundDate[] {
  const found: FoundDate[] = [];
  const free = (start: number, end: number) => !found.some((f) => f.start < end && start < f.end);
  const loose = monthDays(text);
  shareYears(text, loose);
  for (const d of loose) {
    const whole = d.year !== null;
    const date = iso(d.year ?? nearestYear(d.month, d.day, against), d.month, d.day);
    const form = date === null ? 'impossible' : whole ? 'absolute' : 'no-year';
    found.push({ start: d.start, end: d.end, fact: { iso: date, form } });
  }
  for (const m of eachMatch(text, NUMERIC)) {
    const year = Number(m[3]!.length === 2 ? `20${m[3]}` : m[3]);
    const date = iso(year, Number(m[1]), Number(m[2]));
    if (free(m.index, m.index + m[0].length))
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        fact: { iso: date, form: date ? 'absolute' : 'impossible' },
      });
  }
  for (const m of eachMatch(text, BLANKS))
    if (free(m.index, m.index + m[0].length))
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        fact: { iso: null, form: 'impossible' },
      });
  const [year, month, day] = against.split('-').map(Number) as [number, number, number];
  const reference = new Date(year, month - 1, day, 12);
  for (const m of eachMatch(text, RELATIVE)) {
    if (!free(m.index, m.index + m[0].length)) continue;
    const read = chrono.en.casual.parse(m[0], reference, { forwardDate: false })[0]?.start;
    const date = read ? iso(read.get('year')!, read.get('month')!, read.get('day')!) : null;
    found.push({ start: m.index, end: m.index + m[0].length, fact: { iso: date, form: 'relative' } });
  }
  // What overlaps a date found already is left out below, so that only the words between these can give another.
  const written = between(text, found).some((words) => WRITTEN.test(words))
    ? chrono.en.strict.parse(text, reference, { forwardDate: false })
    : [];
  for (const r of written) {
    const end = r.index + r.text.length;
    const whole = r.start.isCertain('year') && r.start.isCertain('month') && r.start.isCertain('day');
    if (!whole || !WRITTEN.test(r.text) || /ago|within|later/i.test(r.text) || !free(r.index, end)) continue;
    const date = iso(r.start.get('year')!, r.start.get('month')!, r.start.get('day')!);
    found.push({ start: r.index, end, fact: { iso: date, form: 'absolute' } });
  }
  const told = found.map((f) => ({ start: f.start, iso: f.fact.form === 'relative' ? null : f.fact.iso }));
  for (const f of followingDays(text, told, before, against))
    if (free(f.start, f.end))
      found.push({
        start: f.start,
        end: f.end,
        fact: { iso: f.iso, form: 'no-year' },
        ...(f.same ? { same: true as const } : {}),
      });
  return found.sort((a, b) => a.start - b.start);
}
