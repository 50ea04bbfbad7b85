// Counting as Fed. R. Civ. P. 6(a) asks, held against an independent implementation and worked examples.
import { isAHoliday } from '@18f/us-federal-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countDays,
  countHours,
  daysBetween,
  holidaysOf,
  isClosed,
  lastMoment,
} from '../../../utils/core/clocks';

/** Walks day by day with the platform's Date in UTC and the 18F holiday list: nothing shared with the code under test. */
function walk(from: string, days: number): string {
  const closed = (d: Date) => {
    if (d.getUTCDay() === 0 || d.getUTCDay() === 6) return true;
    // Both the holiday's own day and the weekday it is observed on.
    return (
      isAHoliday(d, { utc: true }) ||
      isAHoliday(d, { utc: true, shiftSaturdayHolidays: true, shiftSundayHolidays: true })
    );
  };
  const day = new Date(`${from}T00:00:00Z`);
  for (let i = 0; i < days; i++) day.setUTCDate(day.getUTCDate() + 1);
  while (closed(day)) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
const dates = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('Rule 6(a)(1): days', () => {
  it('leaves out the day of the event and counts every day after it', () => {
    expect(countDays('2021-06-10', 7).date).toBe('2021-06-17');
  });
  it('runs on from a Saturday or Sunday', () => {
    expect(countDays('2024-03-01', 8)).toEqual({
      date: '2024-03-11',
      movedOver: [
        { date: '2024-03-09', why: 'Saturday' },
        { date: '2024-03-10', why: 'Sunday' },
      ],
    });
  });
  it('runs on from a legal holiday and names it', () => {
    expect(countDays('2024-11-14', 14)).toEqual({
      date: '2024-11-29',
      movedOver: [{ date: '2024-11-28', why: 'Thanksgiving Day' }],
    });
  });
  it('counts over February 29 and the end of a year', () => {
    expect(countDays('2024-02-22', 7).date).toBe('2024-02-29');
    expect(countDays('2026-12-18', 14).date).toBe('2027-01-04');
  });
  it('counts backwards to an earlier open day (6(a)(5))', () => {
    expect(countDays('2024-07-11', 7, { backward: true }).date).toBe('2024-07-03');
  });
  it('agrees with an independent implementation on any day and any period', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 120 }),
        (from, days) => countDays(from, days).date === walk(from, days),
      ),
      { numRuns: 400 },
    );
  });
  it('never ends on a day the court is closed, and never before the period is over', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 365 }), (from, days) => {
        const { date } = countDays(from, days);
        return !isClosed(date) && daysBetween(from, date) >= days && daysBetween(from, date) <= days + 5;
      }),
    );
  });
  it('refuses what is no date', () => {
    expect(() => countDays('2024-02-30', 7)).toThrow(RangeError);
  });
});

describe('business days, where an order asks for them', () => {
  it('leaves out weekends and holidays all along', () => {
    expect(countDays('2024-07-02', 3, { businessDays: true }).date).toBe('2024-07-08');
  });
});

describe('Rule 6(a)(2): hours', () => {
  it('counts each hour, over the change to daylight time', () => {
    expect(countHours('2024-03-08T12:00', 72, 'America/Chicago')).toBe('2024-03-11T13:00-05:00');
  });
  it('runs on to the same hour of the next open day', () => {
    expect(countHours('2024-03-07T15:00', 48, 'America/Chicago')).toBe('2024-03-11T15:00-05:00');
  });
});

describe('Rule 6(a)(4): the last moment', () => {
  it('is midnight in the court\u2019s zone: an hour later in El Paso than in Pecos', () => {
    expect(lastMoment('2024-01-10', 'America/Denver')).toBe('2024-01-10T23:59-07:00');
    expect(lastMoment('2024-01-10', 'America/Chicago')).toBe('2024-01-10T23:59-06:00');
  });
});

describe('Rule 6(a)(6): legal holidays', () => {
  it('has Juneteenth from 2021 on and not before', () => {
    expect(holidaysOf(2020).some((h) => h.name.startsWith('Juneteenth'))).toBe(false);
    expect(holidaysOf(2023).some((h) => h.date === '2023-06-19')).toBe(true);
  });
  it('observes a Saturday holiday on Friday, also across the year\u2019s end', () => {
    expect(isClosed('2021-12-31')).toBe(true);
    expect(isClosed('2026-07-03')).toBe(true);
  });
});
