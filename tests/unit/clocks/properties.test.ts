// The counting held against an independent implementation over random days, periods and zones: daylight saving, leap days, year
// ends and court holidays fall among them. The other side uses the platform's Date and Intl and the 18F list of federal
// holidays, and nothing of the code under test.
import { isAHoliday } from '@18f/us-federal-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  countDays,
  countHours,
  holidaysOf,
  lastMoment,
  responseClocks,
} from '../../../utils/core/clocks';

const RUNS = { numRuns: 500 };
const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Weekend, a holiday's own day, or the weekday on which it is observed. */
function closed(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return (
    [0, 6].includes(day.getUTCDay()) ||
    isAHoliday(day, { utc: true }) ||
    isAHoliday(day, { utc: true, shiftSaturdayHolidays: true, shiftSundayHolidays: true })
  );
}

/** Day by day, to the last of `days` that counts and on past closed ones. */
function walk(from: string, days: number, step: 1 | -1, openDaysOnly: boolean): string {
  let time = Date.parse(from);
  for (let left = days; left > 0; ) {
    time += step * DAY;
    if (!openDaysOnly || !closed(iso(time))) left -= 1;
  }
  while (closed(iso(time))) time += step * DAY;
  return iso(time);
}

/** The wall clock of an instant in a zone: "2024-03-10 23:59". */
function wall(instant: number, zone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

const dates = fc
  .integer({ min: Date.parse('2022-01-01') / DAY, max: Date.parse('2045-12-31') / DAY })
  .map((day) => iso(day * DAY));
/** Days about which counting goes wrong: leap days, year ends, the changes of the clocks, holidays and what lies beside them. */
const edges = fc
  .tuple(
    fc.integer({ min: 2022, max: 2045 }),
    fc.constantFrom('02-27', '12-30', '03-09', '11-02', '07-03', '06-18', '11-10', '12-24', '01-14', '05-25'),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([year, day, plus]) => iso(Date.parse(`${year}-${day}`) + plus * DAY));
const anyDay = fc.oneof(dates, edges);
const zones = fc.constantFrom(
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
);

describe('against an independent implementation', () => {
  it('days forward, around every edge of the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, days) => {
        expect(countDays(from, days).date).toBe(walk(from, days, 1, false));
      }),
      RUNS,
    );
  });
  it('days backward, to an earlier open day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, days) => {
        expect(countDays(from, days, { backward: true }).date).toBe(walk(from, days, -1, false));
      }),
      RUNS,
    );
  });
  it('business days, both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.boolean(), (from, days, backward) => {
        const counted = countDays(from, days, { businessDays: true, backward }).date;
        expect(counted).toBe(walk(from, days, backward ? -1 : 1, true));
      }),
      RUNS,
    );
  });
  it('hours: each one, over the change of the clocks, and on to the same hour of an open day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 8, max: 17 }),
        fc.integer({ min: 1, max: 200 }),
        zones,
        (day, hour, hours, zone) => {
          const from = `${day}T${`${hour}`.padStart(2, '0')}:00`;
          // The instant whose wall clock is `from`: found by trying the hours around it.
          const around = Date.parse(`${from}Z`);
          const start = Array.from({ length: 30 }, (_, i) => around + (i - 15) * 3_600_000).find(
            (time) => wall(time, zone) === from.replace('T', ' '),
          )!;
          const end = wall(start + hours * 3_600_000, zone);
          let date = end.slice(0, 10);
          while (closed(date)) date = iso(Date.parse(date) + DAY);
          const counted = countHours(from, hours, zone);
          // An hour that the change of the clocks leaves out is not there on any open day: it falls on a Sunday night.
          expect(wall(Date.parse(counted), zone)).toBe(`${date} ${end.slice(11)}`);
        },
      ),
      RUNS,
    );
  });
  it('the last moment is 23:59 of that day where the court is, whatever the zone\u2019s offset then', () => {
    fc.assert(
      fc.property(anyDay, zones, (date, zone) => {
        expect(wall(Date.parse(lastMoment(date, zone)), zone)).toBe(`${date} 23:59`);
      }),
      RUNS,
    );
  });
  it('a response\u2019s clock, from the day of filing to the calendar file', () => {
    const authority = { kind: 'rule' as const, citation: 'Local Rule X-7', url: null, court: 'txwd' };
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 28 }), zones, (filed, days, zone) => {
        const period = { what: 'response' as const, days, from: 'filing' as const, authority };
        const [clock] = responseClocks(
          filed,
          { zone, assumed: false },
          [{ ...period, confidence: 'seen', otherwise: null, doubts: [] }],
          'Compel',
        );
        const due = walk(filed, days, 1, false);
        const [, y, mo, d, h, mi] = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z/.exec(
          calendarOf([clock!], null),
        )!;
        expect(wall(Date.parse(`${y}-${mo}-${d}T${h}:${mi}:00Z`), zone)).toBe(`${due} 23:59`);
      }),
      { numRuns: 200 },
    );
  });
  it('the weekdays that are holidays, of each year from 2022 to 2045', () => {
    for (let year = 2022; year <= 2045; year++) {
      // A holiday on a weekend closes no other day than its weekend; the one it is observed on is compared.
      const weekday = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
      const own = new Set(
        holidaysOf(year)
          .map((h) => h.date)
          .filter(weekday),
      );
      const theirs: string[] = [];
      for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
        const day = new Date(time);
        if (
          isAHoliday(day, { utc: true }) ||
          isAHoliday(day, { utc: true, shiftSaturdayHolidays: true, shiftSundayHolidays: true })
        )
          theirs.push(iso(time));
      }
      expect([year, ...[...own].sort()]).toEqual([year, ...theirs]);
    }
  });
});
