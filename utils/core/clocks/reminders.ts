// When to remind of a clock: the day before its last day and on the day, at nine in the court's zone. Takes clocks and what was
// given already; gives what is to be said now and when to look again. "Now" comes from the caller.
// The day before is an open day: of a Monday's deadline one is reminded on Friday. On the day the hour is nine, or two hours
// before the moment where an order's own hour comes earlier, but never before six.

import { DateTime } from 'luxon';
import type { Clock } from './clock';
import { countDays } from './rule6';

const HOUR = 9;
const EARLIEST_HOUR = 6;
const HOURS_BEFORE = 2;

export interface Reminder {
  /** ISO 8601, UTC; the mark under which it counts as given. */
  at: string;
  on: 'day-before' | 'day';
}

/** What the list knows of a clock. */
export interface Reminded {
  id: string;
  clock: Clock;
  dismissed: boolean;
  /** `at` of reminders given. */
  reminded: readonly string[];
}

export function remindersOf({ date, moment, zone }: Clock): Reminder[] {
  const end = DateTime.fromISO(moment, { zone });
  const eve = DateTime.fromISO(date, { zone: 'utc' }).minus({ days: 1 }).toISODate();
  if (!end.isValid || !eve) return [];
  const before = DateTime.fromISO(countDays(eve, 0, { backward: true }).date, { zone }).set({ hour: HOUR });
  const nine = end.startOf('day').set({ hour: HOUR });
  const six = end.startOf('day').set({ hour: EARLIEST_HOUR });
  const early = end.minus({ hours: HOURS_BEFORE });
  const onDay = early < nine ? (early < six ? six : early) : nine;
  const at = (when: DateTime) => when.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
  const reminders: Reminder[] = [{ at: at(before), on: 'day-before' }];
  // A deadline before six in the morning is only reminded of the day before.
  if (onDay < end) reminders.push({ at: at(onDay), on: 'day' });
  return reminders;
}

/** Those whose time has come, the latest of each clock alone; nothing of a clock that is over or dismissed. */
export function remindersDue<T extends Reminded>(
  clocks: readonly T[],
  now: number,
): { clock: T; reminder: Reminder; given: string[] }[] {
  return clocks.flatMap((clock) => {
    if (clock.dismissed || Date.parse(clock.clock.moment) <= now) return [];
    const come = remindersOf(clock.clock).filter(({ at }) => Date.parse(at) <= now);
    const last = come.at(-1);
    if (!last || clock.reminded.includes(last.at)) return [];
    return [{ clock, reminder: last, given: come.map(({ at }) => at) }];
  });
}

/** The next moment at which there is something to say, in milliseconds; null where there is none. */
export function nextReminder(clocks: readonly Reminded[], now: number): number | null {
  const times = clocks
    .filter(({ dismissed }) => !dismissed)
    .flatMap(({ clock, reminded }) =>
      remindersOf(clock)
        .filter(({ at }) => !reminded.includes(at))
        .map(({ at }) => Date.parse(at)),
    )
    .filter((time) => time > now);
  return times.length > 0 ? Math.min(...times) : null;
}
