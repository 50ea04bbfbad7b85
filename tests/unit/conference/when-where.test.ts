// Days, times, places and lengths.

import { describe, expect, test } from 'vitest';
import { read } from './read';

const first = (text: string, context = {}) => read(text, context).conference.events[0];
const days = (text: string, context = {}) =>
  first(text, context)?.dates.map((d) => [d.value.iso, d.value.form]) ?? [];

describe('days', () => {
  test.each<[string, [string | null, string][]]>([
    ['Counsel conferred on June 2, 2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on Monday, June 2, 2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on 06/02/2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on 6-2-25.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on 2 June 2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on 2025-06-02.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on the 2nd day of June, 2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on this 2nd day of June 2025.', [['2025-06-02', 'absolute']]],
    ['Counsel conferred on or about Jun. 2nd, 2025.', [['2025-06-02', 'absolute']]],
    [
      'Counsel conferred on June 2 and 4, 2025.',
      [
        ['2025-06-02', 'absolute'],
        ['2025-06-04', 'absolute'],
      ],
    ],
    [
      'Counsel conferred on May 30, June 2, and June 4, 2025.',
      [
        ['2025-05-30', 'absolute'],
        ['2025-06-02', 'absolute'],
        ['2025-06-04', 'absolute'],
      ],
    ],
    [
      'Counsel conferred between June 2 and June 4, 2025.',
      [
        ['2025-06-02', 'absolute'],
        ['2025-06-04', 'absolute'],
      ],
    ],
    [
      'Counsel conferred on December 30, 2024 and January 2, 2025.',
      [
        ['2024-12-30', 'absolute'],
        ['2025-01-02', 'absolute'],
      ],
    ],
    ['Counsel conferred on June 2.', [['2025-06-02', 'no-year']]],
    ['Counsel conferred yesterday.', [['2025-06-19', 'relative']]],
    ['Counsel conferred earlier today.', [['2025-06-20', 'relative']]],
    ['Counsel conferred last week.', [['2025-06-13', 'relative']]],
    ['Counsel conferred on February 30, 2025.', [[null, 'impossible']]],
    ['Counsel conferred on June 31, 2025.', [[null, 'impossible']]],
    ['Counsel conferred on 13/45/2025.', [[null, 'impossible']]],
    ['Counsel conferred on ________, 2025.', [[null, 'impossible']]],
    ['Counsel conferred on [DATE].', [[null, 'impossible']]],
    ['Counsel conferred on June ___, 2025.', [[null, 'impossible']]],
    ['Counsel conferred on May 14.', [['2025-05-14', 'no-year']]],
    ['Counsel may confer in May.', []],
    ['Counsel conferred.', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));
});

test('a day without a year is read against the day signed, else filed', () => {
  expect(days('Counsel conferred on December 20.', { filed: '2025-01-10' })).toEqual([
    ['2024-12-20', 'no-year'],
  ]);
  expect(days('Counsel conferred yesterday.', { filed: '2025-01-10', signed: '2025-01-08' })).toEqual([
    ['2025-01-07', 'relative'],
  ]);
});

describe('times', () => {
  test.each<[string, string[]]>([
    ['Counsel spoke on June 2, 2025 at 2:30 p.m.', ['14:30']],
    ['At 11 a.m. on June 2, 2025, counsel spoke.', ['11:00']],
    ['Counsel spoke at noon on June 2, 2025.', ['12:00']],
    ['Counsel spoke at 12:15 am.', ['00:15']],
    ['I e-mailed counsel at 9:05 AM and asked for an answer by 4:00 p.m.', ['09:05']],
    ['Counsel spoke. As of 4:58 p.m. there was no agreement.', []],
  ])('%s', (text, expected) => expect(first(text)?.times.map((t) => t.value)).toEqual(expected));
});

describe('places', () => {
  test.each<[string, string | null]>([
    ['I met with defense counsel at her office on June 2, 2025.', 'her office'],
    [
      'I met with defense counsel in the hallway outside Courtroom 5 on June 2, 2025.',
      'the hallway outside Courtroom 5',
    ],
    [
      'Counsel met in person at the federal courthouse in Laredo on June 2, 2025.',
      'the federal courthouse in Laredo',
    ],
    ['Counsel met at the offices of Varhaug & Thiel on June 2, 2025.', 'the offices of Varhaug & Thiel'],
    [
      'I met with Mr. Thiel, counsel for Defendant, at his law office at 12 Elm Street, Waco, Texas, on June 2, 2025.',
      'his law office at 12 Elm Street, Waco, Texas',
    ],
    ['I spoke by telephone from my office in Waco with defense counsel.', 'my office in Waco'],
    ['Counsel conferred by telephone on June 2, 2025 in good faith.', null],
    ['Counsel conferred on June 2, 2025 in the Western District of Texas.', null],
  ])('%s', (text, expected) => expect(first(text)?.place?.value ?? null).toEqual(expected));
});

describe('how long', () => {
  test.each<[string, number | null]>([
    ['Counsel spoke by telephone for forty minutes.', 40],
    ['Counsel met for about an hour and a half.', 90],
    ['Counsel held a 45-minute call.', 45],
    ['Counsel spoke for half an hour.', 30],
    ['The call lasted two and a half hours and counsel discussed each request.', 150],
    ['I e-mailed counsel and asked for a reply within two hours.', null],
  ])('%s', (text, expected) => expect(first(text)?.minutes?.value ?? null).toEqual(expected));
});

test('a labelled list is one conference', () => {
  const { report } = read(
    'Counsel conferred. Date: June 2, 2025. Time: 3:00 p.m. Place: the courthouse in Laredo. Participants: Harriet Sloane for Plaintiff; Delphine Varhaug for Defendant.',
  );
  expect(report.events).toEqual([
    {
      status: 'held',
      dates: ['2025-06-02'],
      times: ['15:00'],
      modes: [],
      movant: ['Harriet Sloane'],
      respondent: ['Delphine Varhaug'],
      place: 'the courthouse in Laredo',
    },
  ]);
});

test('a table of attempts is read row by row', () => {
  const { report } = read(
    'Plaintiff’s attempts to confer were as follows:\n\nJune 2, 2025 | Telephone call to counsel for Defendant | left message\n\nJune 3, 2025 | E-mail to counsel for Defendant | no response\n\nJune 5, 2025 | Letter to counsel for Defendant | no response',
  );
  expect(report.events.map((e) => `${e.status} ${e.dates} ${e.modes}`)).toEqual([
    'attempted 2025-06-02 telephone',
    'sent 2025-06-03 email',
    'sent 2025-06-05 letter',
  ]);
});
