// Certificates as hurried or old-fashioned lawyers write them: passives, answers by "nobody", talk told a sentence
// after the call, things not done that are no answer to the motion.

import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read';

const position = (text: string) => read(text).report.position;

describe('discovery not given is no answer to the motion', () => {
  const letter =
    'In good faith, counsel for Plaintiff sent counsel for Defendant a letter on May 20, 2025 setting out the deficiencies. ';
  test.each([
    'Defendant did not produce the documents.',
    'Defendant did not supplement its answers.',
    'Defendant did not provide a single page.',
  ])('%s', (sentence) => {
    expect(eventsOf(letter + sentence)).toEqual(['sent 2025-05-20 letter']);
    expect(position(letter + sentence)).toBe('unknown');
  });
  test('a refusal to give it is', () =>
    expect(
      position(`${letter}Defendant’s counsel replied that Defendant will not produce the documents.`),
    ).toBe('opposed'));
});

describe('talk told after the call, or of the requests', () => {
  test('“They talked for twenty minutes” is the call of the day before it', () =>
    expect(
      eventsOf(
        'On June 3, 2025, Harriet B. Sloane telephoned Magnus Thiel, counsel for Defendant. They talked for twenty minutes about the notice.',
      ),
    ).toEqual(['held 2025-06-03 telephone']));
  test('requests were taken up one by one with the other side’s attorney', () =>
    expect(
      eventsOf(
        'On June 4, 2025, by telephone, the requests were taken up one by one with Defendant’s attorney of record, Magnus Thiel.',
      ),
    ).toEqual(['held 2025-06-04 telephone']));
  test('a day told after who represents whom is the day of the talk', () => {
    const { events } = read(
      'Ms. Sloane conferred with Mr. Thiel, who represents Defendant, on June 5, 2025 by telephone.',
    ).report;
    expect(events.map((e) => e.dates)).toEqual([['2025-06-05']]);
  });
});

describe('silence in other words', () => {
  test.each([
    'My legal assistant called opposing counsel on June 6, 2025. Nobody called back.',
    'I left two voicemails for counsel for Defendant on June 6, 2025, neither of which was returned.',
    'I e-mailed Mr. Thiel on June 2 and June 4, 2025. None of these was answered.',
  ])('%s', (text) => expect(position(text)).toBe('no-response'));
});

describe('position in other words', () => {
  const talk = 'Counsel conferred by telephone on June 3, 2025. ';
  test.each([
    ['Defendant continues to refuse to answer Nos. 4 and 7.', 'opposed'],
    ['Defense counsel stated: “We will not agree to any further extensions.”', 'opposed'],
    ['Mr. Thiel will go forward with the deposition.', 'opposed'],
    ['The parties jointly request the relief sought.', 'agreed'],
    [
      'Interrogatories 1 through 4 were resolved. Interrogatories 9 and 10 remain for resolution by the Court.',
      'partly-opposed',
    ],
    [
      'The subpoenaed accountant, through Magnus Thiel, joins in the motion. Defendant opposes it.',
      'partly-opposed',
    ],
  ])('%s', (sentence, value) => expect(position(talk + sentence)).toBe(value));
  test('what the filer is certain of was not said', () =>
    expect(
      position(
        'Because Plaintiff is certain that Defendant would oppose this motion, conferral would be futile.',
      ),
    ).toBe('unknown'));
});

describe('how the rule was kept is no reason', () => {
  test('“in that he has conferred with opposing counsel”', () =>
    expect(
      read(
        'The undersigned has complied with the Local Rule in that he has conferred with opposing counsel, and opposing counsel opposes this motion.',
      ).report.reason,
    ).toBeNull());
  test('“in that the answers are not yet due” is one', () =>
    expect(
      read(
        'Counsel conferred on June 3, 2025. Defendant opposes the motion in that the answers are not yet due.',
      ).report.reason,
    ).toMatch(/not yet due/));
});
