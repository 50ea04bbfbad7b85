// What a page shows of a clock beside its words: the days counted, the calendar file, whether it has passed. Takes a Clock; gives
// plain data for the card.

import type { StripDay } from '../../components/clock/DayStrip';
import type { Say } from '../../components/i18n/say';
import { type Clock, calendarOf, holidayOn, isClosed, isPast } from '../core/clocks';

/** More days than ten weeks are no picture any more. */
const MOST_DAYS = 70;

export interface ClockFace {
  past: boolean;
  days: StripDay[];
  calendar: string;
}

export function faceOfClock(say: Say, clock: Clock, caseNumber: string | null, now: string): ClockFace {
  return {
    past: isPast(clock.moment, now, clock.zone),
    days: clock.counted && clock.counted.days <= MOST_DAYS ? daysOf(say, clock.counted.from, clock.date) : [],
    calendar: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarOf([clock], caseNumber))}`,
  };
}

function daysOf(say: Say, from: string, to: string): StripDay[] {
  const days: StripDay[] = [];
  const end = new Date(`${to}T00:00:00Z`);
  for (const day = new Date(`${from}T00:00:00Z`); day <= end; day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10);
    if (date === to) days.push({ date, is: 'mark', name: say('cases_day_due') });
    else if (date === from) days.push({ date, is: 'from', name: say('cases_day_from') });
    else if (isClosed(date))
      days.push({ date, is: 'closed', name: holidayOn(date)?.name ?? say('cases_day_closed') });
    else days.push({ date, is: 'plain', name: '' });
  }
  return days;
}
