// Why there was no agreement; good faith in words and in substance; what else a certificate tells.

import { describe, expect, test } from 'vitest';
import { read } from './read';

describe('a reason, in its own words', () => {
  test.each<[string, string]>([
    [
      'Counsel conferred. No agreement was reached because Defendant contends that the files are privileged.',
      'the files are privileged',
    ],
    ['Counsel conferred. Defendant maintains that the request is overbroad.', 'overbroad'],
    ['Counsel conferred. Defendant opposes the motion on the ground that it is untimely.', 'untimely'],
    ['Counsel conferred. Defendant opposes, as it believes the claim is barred.', 'barred'],
    [
      'Defense counsel stated that her client will not produce the ledger without a protective order.',
      'protective order',
    ],
    ['Counsel conferred. Defendant takes the position that discovery is closed.', 'discovery is closed'],
    ['Counsel conferred. Defendant’s concern is that the trial date would move.', 'trial date'],
    ['Counsel conferred. Defendant objects to Request 4 as unduly burdensome.', 'burdensome'],
    [
      'Counsel conferred. Defense counsel explained that his client needs the documents first.',
      'needs the documents',
    ],
    [
      'Counsel conferred. The parties could not agree, Defendant insisting that venue is proper in Waco.',
      'venue',
    ],
    ['Counsel conferred. Defendant refuses to produce any e-mail before 2020.', 'before 2020'],
    ['Counsel conferred. Defendant declined to make its engineer available.', 'engineer available'],
    ['Counsel conferred. They disagree about whether the audit is privileged.', 'audit'],
    [
      'Counsel conferred. The reason given for the opposition is prejudice from delay.',
      'prejudice from delay',
    ],
    ['Counsel conferred. Defendant opposes the motion since it would delay the trial.', 'delay the trial'],
  ])('%s', (text, part) => expect(read(text).report.reason).toContain(part));
});

describe('no reason', () => {
  test.each([
    'Defense counsel declined to confer about the motion.',
    'Counsel conferred and were unable to reach an agreement.',
    'Counsel conferred, and Defendant opposes the motion.',
    'Defense counsel advised that Defendant opposes the relief requested.',
    'Defense counsel stated that Defendant does not oppose the motion.',
    'I called defense counsel, who said he would call me back.',
    'Defendant opposes because [REASON].',
    'The undersigned explained the nature of the motion and its legal basis.',
    'Counsel conferred regarding this motion.',
    'Plaintiff believes that a ruling is needed.',
  ])('%s', (text) => expect(read(text).report.reason).toBeNull());
});

test('an impasse and nothing more is bare', () => {
  expect(read('Counsel conferred and were unable to agree.').conference.bareImpasse).not.toBeNull();
  expect(
    read('Counsel conferred and were unable to agree because the files are privileged.').conference
      .bareImpasse,
  ).toBeNull();
  expect(read('Defendant does not oppose this motion.').conference.bareImpasse).toBeNull();
});

describe('good faith', () => {
  test.each<[string, boolean]>([
    ['Counsel conferred in good faith.', true],
    ['Counsel made a good-faith effort to resolve the matter.', true],
    ['GOOD FAITH was shown by both.', true],
    ['Counsel made a reasonable effort to resolve the matter.', false],
    ['Defendant has refused to confer; it has not acted in good faith.', false],
    ['Counsel conferred about the claim for breach of the covenant of good faith and fair dealing.', false],
    [
      'Local Rule 7.1 provides that the movant shall confer in a good faith effort to resolve the issues.',
      false,
    ],
  ])('%s', (text, expected) => expect(read(text).report.goodFaith).toBe(expected));
});

describe('substance of the effort', () => {
  test.each<[string, boolean]>([
    ['Counsel went through each request, and Plaintiff offered to limit the period to two years.', true],
    ['Counsel exchanged redlined drafts of the order.', true],
    ['Plaintiff proposed narrower search terms.', true],
    ['Counsel discussed each of the objections.', true],
    ['Counsel conferred.', false],
    ['Plaintiff proposed a call.', false],
  ])('%s', (text, told) => expect(read(text).conference.efforts.length > 0).toBe(told));
});

describe('blanks and placeholders', () => {
  test.each<[string, string[]]>([
    ['I conferred on [DATE] with [OPPOSING COUNSEL].', ['[DATE]', '[OPPOSING COUNSEL]']],
    ['I conferred with ____________ by telephone.', ['____________']],
    ['Defendant is / is not opposed.', ['is / is not']],
    ['I conferred on XX/XX/2025.', ['XX/XX/2025']],
    ['I conferred with <NAME> by phone.', ['<NAME>']],
    ['I conferred on [insert date] by phone.', ['[insert date]']],
    ['The rule says "[t]he movant" and [sic] more. See [Dkt. 12].', []],
    ['I conferred by phone. /s/ ____________________', []],
    ['I conferred by phone. _s/ Harriet Sloane________', []],
    ['[X] I conferred with opposing counsel. [ ] I was unable to confer.', []],
  ])('%s', (text, expected) =>
    expect(read(text).conference.placeholders.map((p) => p.value)).toEqual(expected),
  );
});

describe('limits set to the other side', () => {
  test.each<[string, [number | null, string | null][]]>([
    ['I demanded full answers within seven days.', [[168, null]]],
    ['I e-mailed counsel and asked for a response within one hour.', [[1, null]]],
    ['I asked counsel to respond by June 4, 2025.', [[null, '2025-06-04']]],
    ['I asked for her position by 4:00 p.m.', [[null, null]]],
    ['Counsel conferred on June 4, 2025.', []],
  ])('%s', (text, expected) =>
    expect(read(text).conference.ultimatums.map((u) => [u.hours, u.by])).toEqual(expected),
  );
});

describe('guesses', () => {
  test.each([
    'It is assumed that Defendant opposes.',
    'Plaintiff presumes the motion is opposed.',
    'Counsel was under the impression that Defendant would oppose.',
    'Plaintiff anticipates that Defendant will oppose this motion.',
  ])('%s', (text) => expect(read(text).conference.assumed).toHaveLength(1));
  test('a statement is no guess', () => expect(read('Defendant opposes.').conference.assumed).toEqual([]));
});

test('words copied from the rule are noted', () => {
  const { conference, words } = read(
    'Plaintiff has in good faith conferred or attempted to confer with Defendant.',
  );
  expect(conference.ruleCopied).toHaveLength(1);
  expect(words(conference.ruleCopied[0]!)).toContain('conferred or attempted to confer');
  expect(conference.goodFaithWords).not.toBeNull();
});

test('rules and case numbers are noted', () => {
  const { conference } = read(
    'Pursuant to Local Rule CV-7(g) and Fed. R. Civ. P. 37(a)(1), in Case No. 3:24-cv-00123-ABC, counsel conferred.',
  );
  expect(conference.rulesCited.map((r) => r.value)).toEqual([
    'Local Rule CV-7(g)',
    'Fed. R. Civ. P. 37(a)(1)',
  ]);
  expect(conference.caseNumbers.map((r) => r.value)).toEqual(['3:24-cv-00123-ABC']);
});

describe('requests named', () => {
  test.each<[string, string[]]>([
    ['Counsel discussed Request Nos. 4 and 9.', ['RFP 4', 'RFP 9']],
    ['Counsel discussed Interrogatories 1 through 3.', ['ROG 1', 'ROG 2', 'ROG 3']],
    [
      'Counsel discussed Requests for Admission 7-9 and Interrogatory No. 2.',
      ['RFA 7', 'RFA 8', 'RFA 9', 'ROG 2'],
    ],
    ['Counsel discussed Interrogatory No. 7; Nos. 3 and 4 remain.', ['ROG 7', 'ROG 3', 'ROG 4']],
    ['Counsel discussed RFP 12, RFP 13 and ROG 5.', ['RFP 12', 'RFP 13', 'ROG 5']],
    ['Counsel discussed Exhibit No. 4 in Case No. 12.', []],
  ])('%s', (text, expected) => expect(read(text).conference.requests.map((r) => r.value)).toEqual(expected));
});

describe('why none was had', () => {
  test.each([
    'A conference is not required because Plaintiff proceeds pro se.',
    'Defendant has not appeared, and no conference was held.',
    'This is an ex parte application.',
    'Conferring would be futile.',
    'Because of the emergency, no conference was held.',
  ])('%s', (text) => expect(read(text).conference.excused).not.toBeNull());
});

describe('issues', () => {
  test('discussed, resolved and left', () => {
    const { issues } = read(
      'Counsel discussed the scope of Request 4 by telephone. Requests 1 and 2 were resolved. Request 4 remains in dispute.',
    ).conference;
    expect(issues.discussed.map((i) => i.value)).toEqual(['the scope of Request 4']);
    expect(issues.resolved).toHaveLength(1);
    expect(issues.remaining.map((i) => i.value)).toEqual(['Request 4']);
  });
});

test('only what is checked on a form is told', () => {
  const form = (a: string, b: string) =>
    `${a} I conferred with opposing counsel by telephone on June 2, 2025, and the motion is opposed.\n\n${b} I was unable to reach opposing counsel.`;
  expect(read(form('[X]', '[ ]')).report.events.map((e) => e.status)).toEqual(['held']);
  expect(read(form('[ ]', '[X]')).report.events.map((e) => e.status)).toEqual(['attempted']);
  expect(read(form('☐', '☒')).report.events.map((e) => e.status)).toEqual(['attempted']);
  expect(read(form('[ ]', '[ ]')).report.events).toEqual([]);
});
