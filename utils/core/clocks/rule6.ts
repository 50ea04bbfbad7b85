// Counting time as Fed. R. Civ. P. 6(a) does (as amended December 1, 2009).
// Takes a day, a number of days or hours, a direction; gives the day the period ends and each day that was moved
// over. 6(a)(1): the day of the event is left out, every day counts, and a period that ends on a Saturday, Sunday or
// legal holiday runs on to the next day that is none; 6(a)(5): counted backwards it runs on backwards. 6(a)(4)(A):
// for electronic filing the last day ends at midnight in the court's time zone.

import { DateTime } from 'luxon';
import type { IsoDate } from '../filing';
import type { Counted } from './clock';
import { holidayOn, isClosed } from './holidays';

export interface Counting {
  /** Count only days on which the court is open (not Rule 6(a); some orders ask for it). */
  businessDays?: boolean;
  /** Count back from an event still to come ("at least 7 days before the hearing"). */
  backward?: boolean;
}

/** The last day of a period of `days` that begins with an event on `from`. `days` >= 0. */
export function countDays(from: IsoDate, days: number, counting: Counting = {}): Counted {
  const step = counting.backward ? -1 : 1;
  let day = DateTime.fromISO(from, { zone: 'utc' });
  if (!day.isValid) throw new RangeError(`not a date: ${from}`);
  if (counting.businessDays) {
    for (let left = days; left > 0; ) {
      day = day.plus({ days: step });
      if (!isClosed(isoOf(day))) left -= 1;
    }
  } else day = day.plus({ days: days * step });
  const movedOver: Counted['movedOver'] = [];
  while (isClosed(isoOf(day))) {
    movedOver.push({ date: isoOf(day), why: whyClosed(isoOf(day)) });
    day = day.plus({ days: step });
  }
  return { date: isoOf(day), movedOver };
}

/** Whole days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round(
    DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days,
  );
}

/**
 * The moment the last day ends for an electronic filing: midnight in the court's zone (6(a)(4)(A)).
 * @param zone the court's IANA zone
 */
export function lastMoment(date: IsoDate, zone: string): string {
  return DateTime.fromISO(date, { zone }).endOf('day').startOf('minute').toFormat("yyyy-MM-dd'T'HH:mmZZ");
}

/**
 * A period stated in hours (6(a)(2)): every hour counts; a period that would end on a day the court is closed runs on
 * to the same time of the next open day.
 */
export function countHours(from: string, hours: number, zone: string): string {
  let end = DateTime.fromISO(from, { zone }).plus({ hours });
  if (!end.isValid) throw new RangeError(`not a date-time: ${from}`);
  while (isClosed(end.toISODate() ?? '')) end = end.plus({ days: 1 });
  return end.toFormat("yyyy-MM-dd'T'HH:mmZZ");
}

function whyClosed(date: IsoDate): string {
  const holiday = holidayOn(date);
  if (holiday) return holiday.observed ? `${holiday.name} (observed)` : holiday.name;
  return DateTime.fromISO(date, { zone: 'utc' }).toFormat('cccc');
}

function isoOf(day: DateTime): IsoDate {
  return day.toISODate() ?? '';
}
