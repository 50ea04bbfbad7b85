// Certificates in the form of a list, item by item, and what is told beside a conference: offers to talk, what could not be asked.

import { describe, expect, it, test } from 'vitest';
import { eventsOf, read } from './read';

describe('a form’s line for the reason is the reason', () => {
  it.each([
    [
      'Why no agreement was reached: Defendant says the ledger is a trade secret.',
      'the ledger is a trade secret',
    ],
    ['Reason for opposition: the ledger is a trade secret.', 'the ledger is a trade secret'],
    ['Basis of the refusal: the ledger is a trade secret.', 'the ledger is a trade secret'],
  ])('%s', (line, reason) => {
    const { report } = read(`Conference held by telephone on June 3, 2025.\n\nMotion: opposed.\n\n${line}`);
    expect(report.reason).toContain(reason);
  });
  it.each(['Reason for opposition: none given.', 'Reason for opposition: [REASON].', 'Reasons: not stated.'])(
    '%s tells none',
    (line) => {
      expect(read(`Conference held by telephone on June 3, 2025.\n\n${line}`).report.reason).toBeNull();
    },
  );
});

test('matters told one by one are the matters discussed', () => {
  const { conference } = read(
    'I conferred by telephone with Oriel Vance on June 3, 2025. Request 4: Defendant will search again. Request 7: Defendant stands on its objection. No. 9, as to which Defendant pleads privilege, is left.',
  );
  expect(conference.issues.discussed.length).toBeGreaterThanOrEqual(3);
});

test('items agreed beside items opposed are a part opposed, and no contradiction', () => {
  const text =
    'Harriet B. Sloane conferred with Oriel Vance by telephone on June 3, 2025. Nos. 1 and 4 are agreed; Nos. 2 and 3 are opposed.';
  expect(read(text).report.position).toBe('partly-opposed');
});

test('a conference named as what the effort was is a conference', () => {
  expect(
    eventsOf(
      'After reasonable and good-faith effort, namely video conferences with Oriel Vance, counsel for Defendant, on June 3 and June 5, 2025, the parties cannot agree.',
    ),
  ).toEqual(['held 2025-06-03,2025-06-05 video']);
});

describe('an offer to talk is no talk', () => {
  it.each([
    'I e-mailed Oriel Vance on June 3, 2025. She replied that she was free to discuss it next week.',
    'I wrote to Oriel Vance by e-mail on June 3, 2025, and he answered that he would be available for a call on June 12.',
  ])('%s', (text) => {
    expect(eventsOf(text).filter((e) => e.startsWith('held'))).toEqual([]);
  });
  it('one that led to a talk is followed by it', () => {
    expect(
      eventsOf(
        'I e-mailed Oriel Vance on June 3, 2025. She replied that she was free to discuss it, and on June 5, 2025 we spoke by telephone.',
      ),
    ).toContain('held 2025-06-05 telephone');
  });
});

test.each([
  'Harriet B. Sloane participated for Plaintiff; Oriel Vance and Tobiah Lindqvist participated for Defendant.',
  'Harriet B. Sloane took part in the call for Plaintiff, and Oriel Vance and Tobiah Lindqvist took part in the call on behalf of Defendant.',
])('who took part for whom: %s', (line) => {
  const { report } = read(`A conference was held by telephone on June 3, 2025. ${line}`);
  expect(report.events.flatMap((e) => e.respondent)).toEqual(['Oriel Vance', 'Tobiah Lindqvist']);
});

test('a list of efforts tells each of them with its day', () => {
  expect(
    eventsOf(
      'I made reasonable efforts to confer with Oriel Vance, counsel for Defendant, and could not. Those efforts were: an e-mail on June 3, 2025, a telephone call to her direct line on June 5, 2025, and a second e-mail on June 6, 2025. No answer came.',
    ).slice(-3),
  ).toEqual(['sent 2025-06-03 email', 'attempted 2025-06-05 telephone', 'sent 2025-06-06 email']);
});

test.each([
  'Defendant did not request a conference with opposing counsel before filing.',
  'No one did so, and I have not yet sought a conference.',
])('a conference that was not even asked for is none: %s', (text) => {
  expect(eventsOf(text)).toEqual(['none']);
});

test('counsel of a party told by its name is that party’s', () => {
  const { report } = read(
    'I conferred by telephone on June 3, 2025 with Copper Finch Roasters’s counsel, Oriel Vance.',
  );
  expect(report.events.flatMap((e) => e.respondent)).toEqual(['Oriel Vance']);
});

test('a choice left open before its verb is no answer', () => {
  const { report } = read(
    'I conferred with Oriel Vance on June 3, 2025, who said that Defendant [does / does not] oppose the motion.',
  );
  expect(report.position).toBe('unknown');
});

test.each([
  'It is therefore presented to the Court for determination.',
  'The motion is accordingly submitted for a ruling.',
  'The dispute is now ripe for decision.',
])('that the motion goes to the court is no reason: %s', (line) => {
  const { report } = read(
    `I conferred by telephone with Oriel Vance on June 3, 2025. Ms. Vance said that the motion is opposed. ${line}`,
  );
  expect(report.reason).toBeNull();
});

test('a party’s lawyer who was not asked is said to be left out', () => {
  const { conference } = read(
    'I conferred by telephone with Oriel Vance on June 3, 2025. I have not conferred with the attorney for Defendant Mill Creek.',
  );
  expect(conference.events.map((e) => e.status)).toEqual(['held', 'none']);
});

test('consent that is somebody else’s and still wanting is no answer to the motion', () => {
  const { report } = read(
    'I conferred by telephone with Oriel Vance on June 3, 2025. No agreement was reached because the file cannot be shown without a patient’s consent. The motion is opposed.',
  );
  expect(report.position).toBe('opposed');
});

test('the answer to what was asked, told as concurrence given or denied, is the position', () => {
  const asked =
    'I asked Oriel Vance, counsel for Defendant, by e-mail on June 3, 2025 whether he concurred in this motion, and that concurrence was';
  expect(read(`${asked} denied.`).report.position).toBe('opposed');
  expect(
    read('I asked Oriel Vance by e-mail on June 3, 2025 whether his concurrence was given.').report.position,
  ).toBe('unknown');
});

test('a thing conceded on the way leaves opposed what is then said to be', () => {
  const told =
    'I spoke with Oriel Vance by telephone on June 3, 2025. He said that Defendant would produce the log but would not produce the letters.';
  expect(read(`${told} Defendant opposes this motion.`).report.position).toBe('opposed');
  expect(read(told).report.position).toBe('partly-opposed');
});
