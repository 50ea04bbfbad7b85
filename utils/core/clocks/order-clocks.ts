// The clocks an order of the case sets: the conference's deadline and each paper due after it.
// Takes a confirmed order and the court's zone; gives clocks. The hour and the zone are the order's own.

import { DateTime } from 'luxon';
import type { ConfirmedOrder } from '../orders/order';
import type { Authority } from '../rules/requirement';
import { type Clock, GOVERNS } from './deadlines';
import { lastMoment } from './rule6';

export function orderClocks(order: ConfirmedOrder, zone: string, authority: Authority): Clock[] {
  if (order.status !== 'in-force') return [];
  const clocks: Clock[] = [];
  const add = (id: string, title: string, by: string, otherwise: string | null) => {
    const timed = by.length > 10;
    clocks.push({
      id: `${order.id}:${id}`,
      title,
      date: by.slice(0, 10),
      moment: timed ? by : lastMoment(by, zone),
      zone,
      counted: null,
      authority,
      confidence: 'seen',
      otherwise,
      cautions: [
        timed ? '' : 'The order names a day and no hour; the end of that day is shown.',
        GOVERNS,
      ].filter(Boolean),
    });
  };
  const conference = order.reading.conference;
  if (conference?.deadline) add('conference', 'Conference ordered by the court', conference.deadline, null);
  order.reading.filings.forEach((filing, i) => {
    if (filing.by)
      add(`filing-${i}`, `${filing.kind.replace(/^./, (c) => c.toUpperCase())} due`, filing.by, null);
  });
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
