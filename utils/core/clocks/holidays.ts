// Legal holidays of Fed. R. Civ. P. 6(a)(6)(A): the days set aside by statute (5 U.S.C. § 6103(a)).
// Takes a year; gives its holidays as dates with names. Juneteenth is a statutory holiday since June 17, 2021
// (Pub. L. 117-17). Days declared by the President or Congress, and the state's own holidays (6(a)(6)(B)-(C)), are
// not in the table; who counts a period has to look at them.
// A holiday that falls on a Sunday is observed on Monday; one on a Saturday is observed on Friday for federal
// employees (5 U.S.C. § 6103(b)(1)). Courts are closed then; both days count as holidays here.

import { DateTime } from 'luxon';
import type { IsoDate } from '../filing';

export interface Holiday {
  date: IsoDate;
  name: string;
  /** True for the weekday on which a weekend holiday is observed. */
  observed: boolean;
}

/** The nth weekday (1 Monday … 7 Sunday) of a month; n = -1 for the last. */
function nth(year: number, month: number, weekday: number, n: number): DateTime {
  if (n > 0) {
    const first = DateTime.utc(year, month, 1);
    return first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * (n - 1) });
  }
  const last = DateTime.utc(year, month, 1).endOf('month').startOf('day');
  return last.minus({ days: (last.weekday - weekday + 7) % 7 });
}

const memory = new Map<number, Holiday[]>();

/** Holidays whose day or observed day may fall in `year`, ascending. */
export function holidaysOf(year: number): Holiday[] {
  const known = memory.get(year);
  if (known) return known;
  const days: [string, DateTime][] = [
    ['New Year\u2019s Day', DateTime.utc(year, 1, 1)],
    ['Birthday of Martin Luther King, Jr.', nth(year, 1, 1, 3)],
    ['Washington\u2019s Birthday', nth(year, 2, 1, 3)],
    ['Memorial Day', nth(year, 5, 1, -1)],
    ['Independence Day', DateTime.utc(year, 7, 4)],
    ['Labor Day', nth(year, 9, 1, 1)],
    ['Columbus Day', nth(year, 10, 1, 2)],
    ['Veterans Day', DateTime.utc(year, 11, 11)],
    ['Thanksgiving Day', nth(year, 11, 4, 4)],
    ['Christmas Day', DateTime.utc(year, 12, 25)],
    ['New Year\u2019s Day', DateTime.utc(year + 1, 1, 1)],
  ];
  if (year >= 2021) days.push(['Juneteenth National Independence Day', DateTime.utc(year, 6, 19)]);
  const holidays: Holiday[] = [];
  for (const [name, day] of days) {
    if (day.year === year) holidays.push({ date: iso(day), name, observed: false });
    const shift = day.weekday === 6 ? -1 : day.weekday === 7 ? 1 : 0;
    const seen = day.plus({ days: shift });
    if (shift !== 0 && seen.year === year) holidays.push({ date: iso(seen), name, observed: true });
  }
  holidays.sort((a, b) => a.date.localeCompare(b.date));
  memory.set(year, holidays);
  return holidays;
}

function iso(day: DateTime): IsoDate {
  return day.toISODate() ?? '';
}

/** The holiday on a day, or null. */
export function holidayOn(date: IsoDate): Holiday | null {
  return holidaysOf(Number(date.slice(0, 4))).find((h) => h.date === date) ?? null;
}

/** Saturday, Sunday or legal holiday: a day on which no period of Rule 6(a) ends. */
export function isClosed(date: IsoDate): boolean {
  return DateTime.fromISO(date, { zone: 'utc' }).weekday >= 6 || holidayOn(date) !== null;
}
