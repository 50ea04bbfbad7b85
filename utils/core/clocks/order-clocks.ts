// The clocks an order of the case sets: the conference's deadline and each paper due after it.
// Takes a confirmed order and the court's zone; gives clocks. The hour and the zone are the order's own.

import { DateTime } from 'luxon';
import type { ConfirmedOrder } from '../orders/order';
import type { Authority } from '../rules/requirement';
import type { Caution, Clock, Due } from './clock';
import { GOVERNS, type TimeKept, titleOf, zoneAssumed } from './deadlines';
import { lastMoment } from './rule6';

const NO_HOUR: Caution = {
  id: 'no-hour',
  says: 'The order names a day and no hour; the end of that day is shown.',
};

export function orderClocks(
  order: ConfirmedOrder,
  { zone, assumed }: TimeKept,
  authority: Authority,
): Clock[] {
  if (order.status !== 'in-force') return [];
  const clocks: Clock[] = [];
  const add = (id: string, what: Due, subject: string, by: string) => {
    const timed = by.length > 10;
    const cautions: Caution[] = [];
    if (!timed) cautions.push(NO_HOUR);
    // The zone of an order's own hour is in the moment the filer confirmed.
    if (!timed && assumed) cautions.push(zoneAssumed(zone));
    clocks.push({
      id: `${order.id}:${id}`,
      what,
      subject,
      title: titleOf(what, subject),
      date: by.slice(0, 10),
      moment: timed ? by : lastMoment(by, zone),
      zone,
      counted: null,
      authority,
      confidence: 'seen',
      otherwise: null,
      cautions: [...cautions, GOVERNS],
    });
  };
  const { conference, filings } = order.reading;
  if (conference?.deadline) add('conference', 'conference', '', conference.deadline);
  for (const [i, filing] of filings.entries())
    if (filing.by) add(`filing-${i}`, 'paper', filing.kind, filing.by);
  return clocks;
}

/** Whether a moment has passed, seen from `now` (ISO with offset). A bare date passes at its end in `zone`. */
export function isPast(moment: string, now: string, zone: string): boolean {
  const at =
    moment.length > 10
      ? DateTime.fromISO(moment, { setZone: true })
      : DateTime.fromISO(moment, { zone }).endOf('day');
  return DateTime.fromISO(now, { setZone: true }) > at;
}
