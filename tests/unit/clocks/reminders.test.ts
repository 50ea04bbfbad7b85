// When a filer is reminded of a clock: before it and on the day, at nine in the court's zone, once.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { type Clock, isClosed, nextReminder, remindersDue, remindersOf } from '../../../utils/core/clocks';

const clock = (moment: string, zone = 'America/Chicago'): Clock => ({
  id: moment,
  what: 'response',
  subject: 'Compel',
  title: '',
  date: moment.slice(0, 10),
  moment,
  zone,
  counted: null,
  authority: { kind: 'rule', citation: 'Local Rule X-7', url: null, court: 'txwd' },
  confidence: 'seen',
  otherwise: null,
  cautions: [],
});
const listed = (c: Clock, over = {}) => ({
  id: c.id,
  clock: c,
  dismissed: false,
  reminded: [] as string[],
  ...over,
});
const at = (c: Clock) => remindersOf(c).map((r) => `${r.on} ${r.at}`);
// A Wednesday, midnight in El Paso.
const WEDNESDAY = clock('2024-03-06T23:59-07:00', 'America/Denver');

describe('reminders of a clock', () => {
  it('come the day before and on the day, at nine in the court\u2019s zone', () => {
    expect(at(WEDNESDAY)).toEqual(['day-before 2024-03-05T16:00:00Z', 'day 2024-03-06T16:00:00Z']);
  });
  it('of a Monday\u2019s deadline come on Friday, past a weekend with the change to daylight time', () => {
    expect(at(clock('2024-03-11T23:59-05:00'))).toEqual([
      'day-before 2024-03-08T15:00:00Z',
      'day 2024-03-11T14:00:00Z',
    ]);
  });
  it('of the day after a holiday come before the holiday, and over the year\u2019s end', () => {
    expect(at(clock('2025-01-02T23:59-06:00'))[0]).toBe('day-before 2024-12-31T15:00:00Z');
  });
  it('on the day come two hours before an hour that is early, never before six, and not after it', () => {
    expect(at(clock('2024-03-06T10:00-06:00'))[1]).toBe('day 2024-03-06T14:00:00Z');
    expect(at(clock('2024-03-06T07:00-06:00'))[1]).toBe('day 2024-03-06T12:00:00Z');
    expect(at(clock('2024-03-06T05:30-06:00'))).toHaveLength(1);
  });
  it('stand on days of the calendar, before the deadline, whatever the day and zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2022-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        fc.constantFrom(
          'America/Chicago',
          'America/Denver',
          'America/Phoenix',
          'Pacific/Honolulu',
          'Pacific/Guam',
        ),
        fc.integer({ min: 0, max: 1439 }),
        (day, zone, minute) => {
          const end = DateTime.fromJSDate(day, { zone }).startOf('day').plus({ minutes: minute });
          const moment = end.toFormat("yyyy-MM-dd'T'HH:mmZZ");
          const [first, second] = remindersOf(clock(moment, zone));
          const before = DateTime.fromISO(first!.at, { zone });
          return (
            before.hour === 9 &&
            !isClosed(before.toISODate()!) &&
            before.startOf('day') < end.startOf('day') &&
            (!second ||
              (Date.parse(second.at) < end.toMillis() && DateTime.fromISO(second.at, { zone }).hour >= 5))
          );
        },
      ),
    );
  });
});

describe('what is said now', () => {
  const now = (iso: string) => Date.parse(iso);
  it('is nothing before its time, then one, then nothing again once it was given', () => {
    const list = [listed(WEDNESDAY)];
    expect(remindersDue(list, now('2024-03-05T15:59:00Z'))).toEqual([]);
    const [due] = remindersDue(list, now('2024-03-05T16:00:00Z'));
    expect(due?.reminder.on).toBe('day-before');
    expect(remindersDue([listed(WEDNESDAY, { reminded: due!.given })], now('2024-03-05T20:00:00Z'))).toEqual(
      [],
    );
  });
  it('after a day with the browser closed is the latest alone', () => {
    const [due, ...more] = remindersDue([listed(WEDNESDAY)], now('2024-03-06T20:00:00Z'));
    expect([due?.reminder.on, due?.given.length, more.length]).toEqual(['day', 2, 0]);
  });
  it('is nothing of a clock that is over or dismissed', () => {
    expect(remindersDue([listed(WEDNESDAY)], now('2024-03-07T07:00:00Z'))).toEqual([]);
    expect(remindersDue([listed(WEDNESDAY, { dismissed: true })], now('2024-03-05T17:00:00Z'))).toEqual([]);
  });
  it('and the next time to look is the earliest that was not given', () => {
    const list = [listed(clock('2024-03-13T23:59-05:00')), listed(WEDNESDAY)];
    expect(nextReminder(list, now('2024-03-01T00:00:00Z'))).toBe(now('2024-03-05T16:00:00Z'));
    expect(nextReminder(list, now('2024-03-05T16:00:00Z'))).toBe(now('2024-03-06T16:00:00Z'));
    expect(nextReminder([], 0)).toBeNull();
  });
});
