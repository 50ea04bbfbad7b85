// The other side's no, and its cause, in words that no form gives.

import { describe, expect, test } from 'vitest';
import type { Position } from '../../../utils/core/conference';
import { read } from './read';

const MET = 'On June 3, 2025 I met with Rowan Tisdale, counsel for Defendant, at her office.';

const promise = (position: Position, rows: string[]) =>
  describe(position, () => {
    test.each(rows)('%s', (text) => expect(read(`${MET} ${text}`).report.position).toBe(position));
  });

promise('opposed', [
  'She would not hear of a later date.',
  'She could not accept that.',
  'Ms. Tisdale is dead set against it.',
  'Her client will go no further than the March invoices.',
  'Ms. Tisdale, for her part, would not move the hearing.',
  'Her reply was a flat no.',
  'She answered, "Not a chance."',
  'Neither suggestion was acceptable to her.',
  'She agreed at first, then took back her consent.',
  'She is unpersuaded.',
  'Defendant will not part with the server logs.',
  'Ms. Tisdale stood fast.',
  'Her client prefers to let the Court decide.',
  'She turned the offer down.',
  'The talk got nowhere.',
  'Nothing came of it.',
  'We did not see eye to eye.',
  'My proposal was rebuffed.',
  'The objections were not withdrawn.',
  'Of the two of us, the latter would not move.',
  'Ms. Tisdale has a partner who knows the file. She will resist it.',
]);

promise('unopposed', [
  'She has no quarrel with the extra week.',
  'She does not mind.',
  'None of the defendants objects.',
  'All were asked and nobody is opposed.',
  'She would not consent to the month first asked for but does not oppose the week requested here.',
  'Her client is content to let the date move.',
  'She said yes.',
  'Asked where Defendant stands, she answered: no objection.',
  'At first she balked at thirty days, but she does not oppose the ten sought here.',
]);

promise('partly-opposed', [
  'She gave way on Request 4. On Request 5 she would not.',
  'She let three of the topics go; the others she will not withdraw.',
  'Defendant will give the totals but none of the ledgers.',
  'She will name the drivers. She will not turn over their files.',
  'She opposes as to the last of the three.',
]);

promise('unknown', [
  'She might well oppose.',
  'I take it for granted that Defendant is opposed.',
  'I formed the impression that Defendant would not agree.',
  'I have every confidence that Ms. Tisdale would not stand in the way.',
  'I trust that Defendant has no objection.',
  'She could not attend for long.',
  'The extension would not delay trial.',
]);

describe('nobody answered', () => {
  test.each([
    'On June 3, 2025 I e-mailed Rowan Tisdale. She has not yet said.',
    'On June 3, 2025 I e-mailed Rowan Tisdale and her partner. Neither has answered.',
    'I made diligent efforts to reach Rowan Tisdale, in vain.',
  ])('%s', (text) => expect(read(text).report.position).toBe('no-response'));
});

describe('a cause, however it is joined', () => {
  test.each<[string, string]>([
    ['She opposes, on the footing that the log was destroyed.', 'the log was destroyed'],
    ['She refused, as the depositions are over.', 'depositions are over'],
    ['She would not agree, for her expert leaves in July.', 'leaves in July'],
    ['No agreement was reached, her client being bound by a confidentiality clause.', 'confidentiality'],
    ['She declined, the insurer having forbidden it.', 'forbidden'],
    ['She will not, in the belief that the photographs are privileged.', 'privileged'],
    ['They came to no agreement, the sticking point being the price of copies.', 'price of copies'],
    [
      'She said that the ledger lists other patients and that on this account she must oppose.',
      'other patients',
    ],
    ['She withdrew her consent, explaining that the carrier forbids it.', 'carrier forbids'],
    ['She opposes the second request, which reaches her client’s spouse.', 'spouse'],
    ['She is against any delay: the plaintiff in the sister case is dying.', 'sister case'],
    ['She would rather wait for the ruling on venue.', 'ruling on venue'],
    ['I then learned the reason: the plant has been sold.', 'plant has been sold'],
    ['No accord was reached; Ms. Tisdale’s client treats the lists as trade secrets.', 'trade secrets'],
    ['She refused, citing the cost of restoring the tapes.', 'cost of restoring'],
    ['She would not, for fear of waiver.', 'waiver'],
  ])('%s', (text, part) => expect(read(`${MET} ${text}`).report.reason).toContain(part));
});

describe('no cause', () => {
  test.each([
    'We were unable to agree, as stated above.',
    'We could not agree because the dispute remains unresolved.',
    'She opposes the motion, as required by no rule in particular.',
    'Ms. Tisdale, for Defendant, is opposed.',
    'We have not agreed since Tuesday.',
    'Agreement was not reached because no agreement was possible.',
  ])('%s', (text) => expect(read(`${MET} ${text}`).report.reason).toBeNull());
});

test('a rule of what a court may do tells of no conference', () => {
  const { conference } = read(
    'Under Local Rule CV-7, a judge may refuse to consider a motion unless counsel first conferred in good faith and could not agree. Plaintiff bears the rule in mind.',
  );
  expect(conference.events).toEqual([]);
  expect(conference.goodFaithWords).toBeNull();
  expect(conference.position.value).toBe('unknown');
});

describe('a good faith that is not of the conference', () => {
  test.each([
    'A good faith effort was made to redact personal identifiers.',
    'Defendant made a good faith search for the ledgers.',
    'A good faith attempt was made to locate all documents.',
  ])('%s', (text) => expect(read(text).conference.goodFaithWords).toBeNull());
  test('of the conference it counts', () =>
    expect(read('I called him on June 3, 2025 in a good faith effort to resolve it.').report.goodFaith).toBe(
      true,
    ));
});

describe('what is told of the other side’s own affairs beside its refusal', () => {
  test.each<[string, string]>([
    ['She would not. Her foreman is needed for the harvest until October.', 'harvest'],
    ['She will resist it. The mill, she says, has been promised to a buyer.', 'promised to a buyer'],
    ['She turned it down. "The tapes are locked in a vault in Reno," was her answer.', 'vault'],
  ])('is the reason: %s', (text, part) => expect(read(`${MET} ${text}`).report.reason).toContain(part));
  test.each([
    'She would not. She will call me back after lunch on Friday.',
    'She turned it down. The parties remain at an impasse.',
    'She turned it down. I explained that the harvest begins in October and the foreman leaves.',
  ])('is none: %s', (text) => expect(read(`${MET} ${text}`).report.reason).toBeNull());
});

test('agreeing with a colleague is no consent to the motion', () => {
  const { report } = read(
    `${MET} Ms. Tisdale regards the payroll as private, and her partner agrees with her.`,
  );
  expect(report.position).not.toBe('agreed');
  expect(report.reason).toContain('private');
});
