// Words that look like something else: a client's name beside counsel's, letters both sides wrote, an hour at which
// something falls due, answers that are papers.

import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read';

const names = (text: string) => {
  const [event] = read(text).report.events;
  return { movant: event?.movant, respondent: event?.respondent };
};

describe('who is a lawyer, and who a client or a firm', () => {
  test.each([
    [
      'I spoke by telephone with Odette Harbison; her client, Rufus Delgado, opposes the motion.',
      ['Odette Harbison'],
    ],
    [
      'I conferred with Blue Heron Logistics through its counsel, Odette Harbison, by telephone.',
      ['Odette Harbison'],
    ],
    ['Blue Heron objects. I spoke with its attorney, Odette Harbison, by telephone.', ['Odette Harbison']],
    ["I e-mailed Harbor Bright's lawyer, Odette Harbison, on June 2, 2025.", ['Odette Harbison']],
    [
      'I conferred with Odette Harbison, Esq., of Pike Harbison Stone, attorneys for Defendant.',
      ['Odette Harbison'],
    ],
    [
      'Counsel for Harbor Bright, Odette Harbison, and counsel for Tiller Marlow, Inez Quade, spoke with me by telephone.',
      ['Odette Harbison', 'Inez Quade'],
    ],
  ])('%s', (text, respondent) => {
    expect(names(text)).toEqual({ movant: [], respondent });
  });

  test('counsel through whom the movant speaks stays the movant’s', () => {
    expect(
      names(
        'Plaintiff, through her counsel, Thea Lockridge, conferred with Odette Harbison on June 2, 2025.',
      ),
    ).toEqual({ movant: ['Thea Lockridge'], respondent: ['Odette Harbison'] });
  });
});

describe('letters both sides wrote', () => {
  test.each([
    ['Counsel exchanged letters on June 2 and June 5, 2025.', ['sent 2025-06-02,2025-06-05 letter']],
    [
      'Counsel exchanged letters on June 2, 2025 and Defendant opposes the motion.',
      ['sent 2025-06-02 letter'],
    ],
    [
      'Counsel conferred by an exchange of letters dated June 2 and June 5, 2025. Defendant opposes the motion.',
      ['held 2025-06-02,2025-06-05 letter'],
    ],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
    expect(read(text).conference.events[0]?.exchange).toBe(true);
  });
  test('one side’s letter is no exchange', () => {
    expect(read('I sent Odette Harbison a letter on June 2, 2025.').conference.events[0]?.exchange).toBe(
      false,
    );
  });
});

describe('an hour or a day at which something falls due is none of the conference', () => {
  test.each([
    [
      'On June 2, 2025, at noon, I called Ms. Harbison; the time to answer runs at midnight.',
      ['12:00'],
      ['2025-06-02'],
    ],
    ['I e-mailed Ms. Harbison on June 2, 2025, the noon deadline having passed.', [], ['2025-06-02']],
    [
      'The deadline to file is midnight on June 3, 2025; I called Ms. Harbison on June 2, 2025.',
      [],
      ['2025-06-02'],
    ],
    [
      'The response is due at midnight tonight. I called Ms. Harbison on June 2, 2025 at 4:10 p.m.',
      ['16:10'],
      ['2025-06-02'],
    ],
  ])('%s', (text, times, dates) => {
    const [event] = read(text).report.events;
    expect([event?.times, event?.dates]).toEqual([times, dates]);
  });
});

describe('answers that are papers are no answer', () => {
  test.each([
    [
      'I e-mailed counsel for Defendant about the overdue answers on June 2, 2025.',
      ['sent 2025-06-02 email'],
    ],
    ['I called counsel for Defendant and explained that the answers were late.', ['attempted telephone']],
    ['I e-mailed counsel for Defendant. Counsel for Defendant replied that she opposes.', ['held email']],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
  test('what the movant explained is no reason of the other side', () => {
    expect(
      read('I called counsel for Defendant and explained that the answers were late.').report.reason,
    ).toBeNull();
  });
});

test('a party that was asked through its lawyer was turned to', () => {
  expect(eventsOf('Blue Heron was asked on June 2, 2025 whether it opposed the motion.')).toEqual([
    'sent 2025-06-02',
  ]);
});

test('a relative word is no date in what is published', () => {
  expect(read('This morning I spoke with Odette Harbison by telephone.').report.events[0]?.dates).toEqual([]);
});
