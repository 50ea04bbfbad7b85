// Who conferred, and for which side.

import { describe, expect, test } from 'vitest';
import { read } from './read';

type Row = [certificate: string, movant: string[], respondent: string[]];
const people = (text: string) => {
  const { events } = read(text).report;
  const all = (side: 'movant' | 'respondent') => [...new Set(events.flatMap((e) => e[side]))];
  return [all('movant'), all('respondent')];
};
const promise = (name: string, rows: Row[]) =>
  describe(name, () => {
    test.each(rows)('%s', (certificate, movant, respondent) =>
      expect(people(certificate)).toEqual([movant, respondent]),
    );
  });

promise('named with a role', [
  [
    'I conferred with Delphine R. Varhaug, counsel for Defendant, by telephone on June 2, 2025.',
    [],
    ['Delphine R. Varhaug'],
  ],
  [
    'I conferred with counsel for Defendant, Delphine R. Varhaug, by telephone on June 2, 2025.',
    [],
    ['Delphine R. Varhaug'],
  ],
  ['I conferred with Defendant’s attorney Delphine Varhaug by telephone.', [], ['Delphine Varhaug']],
  ['I conferred with opposing counsel (Delphine Varhaug) by telephone.', [], ['Delphine Varhaug']],
  ['I spoke with Delphine Varhaug, who represents Defendant, on June 2, 2025.', [], ['Delphine Varhaug']],
  ['I spoke with attorney Delphine Varhaug on June 2, 2025.', [], ['Delphine Varhaug']],
  [
    'Counsel for Plaintiff, Harriet B. Sloane, and counsel for Defendant, Delphine Varhaug, spoke by phone.',
    ['Harriet B. Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'Harriet Sloane, on behalf of Plaintiff, and Delphine Varhaug, on behalf of Defendant, conferred by phone.',
    ['Harriet Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'Plaintiff’s counsel, Harriet B. Sloane, called Defendant’s counsel, Delphine Varhaug.',
    ['Harriet B. Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'Lead counsel for Defendant, Delphine Varhaug, and lead counsel for Plaintiff, Wendell Marchetti, met in person.',
    ['Wendell Marchetti'],
    ['Delphine Varhaug'],
  ],
  [
    'Counsel of record for Defendant, Delphine Varhaug, Esq., was contacted by telephone and stated that Defendant opposes.',
    [],
    ['Delphine Varhaug'],
  ],
  [
    'I conferred with Delphine Varhaug and Magnus Thiel, attorneys for Defendant.',
    [],
    ['Delphine Varhaug', 'Magnus Thiel'],
  ],
  [
    'I conferred with counsel for Defendant, Delphine Varhaug and Magnus Thiel.',
    [],
    ['Delphine Varhaug', 'Magnus Thiel'],
  ],
  [
    'A call was held between Harriet Sloane (for Plaintiff) and Delphine Varhaug (for Defendant).',
    ['Harriet Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'Counsel conferred by Zoom on June 2, 2025. Attending were Harriet Sloane for Plaintiff and Delphine Varhaug for Defendant.',
    ['Harriet Sloane'],
    ['Delphine Varhaug'],
  ],
  ['I conferred with Assistant United States Attorney Delphine Varhaug by e-mail.', [], ['Delphine Varhaug']],
]);

promise('titles, initials, hyphens, accents and particles', [
  ['I conferred with Ms. Varhaug by telephone on June 2, 2025.', [], ['Ms. Varhaug']],
  [
    'I spoke with Delphine Varhaug by telephone. Ms. Varhaug stated that Defendant opposes.',
    [],
    ['Delphine Varhaug'],
  ],
  ['I spoke with D. R. Varhaug, counsel for Defendant.', [], ['D. R. Varhaug']],
  ['I spoke with Ana-Lucía Peña-Ruiz, counsel for Defendant.', [], ['Ana-Lucía Peña-Ruiz']],
  ['I spoke with Pieter van der Horst, counsel for Defendant.', [], ['Pieter van der Horst']],
  ['I spoke with Sean O’Malley, counsel for Defendant.', [], ["Sean O'Malley"]],
  ['I spoke with William T. Ashe, III, counsel for Defendant.', [], ['William T. Ashe, III']],
  ['I spoke with Robert Lang, Jr., counsel for Defendant.', [], ['Robert Lang, Jr.']],
]);

promise('the one who certifies', [
  [
    'I, Harriet B. Sloane, certify that I conferred with Delphine Varhaug by telephone.',
    ['Harriet B. Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'The undersigned, Harriet B. Sloane, conferred with Delphine Varhaug by telephone.',
    ['Harriet B. Sloane'],
    ['Delphine Varhaug'],
  ],
  [
    'My associate, Wendell Marchetti, spoke with Delphine Varhaug by telephone.',
    ['Wendell Marchetti'],
    ['Delphine Varhaug'],
  ],
  ['The undersigned conferred with counsel for Defendant by telephone.', [], []],
]);

promise('a pronoun stands for the one last named', [
  ['I called Delphine Varhaug on June 2, 2025 and e-mailed her on June 3, 2025.', [], ['Delphine Varhaug']],
  [
    'On June 2, 2025, I e-mailed Delphine Varhaug. I called her on June 3, 2025, and left a message.',
    [],
    ['Delphine Varhaug'],
  ],
]);

promise('no party, court, place, firm, judge or witness is taken for a person who conferred', [
  ['Counsel for Juniper Vail conferred with counsel for Copper Finch Roasters, Inc. by telephone.', [], []],
  ['Counsel conferred by telephone regarding the deposition of Magnus Thiel.', [], []],
  ['Pursuant to N.D. Tex. L.R. 7.1, counsel conferred in Fort Worth, Texas.', [], []],
  ['Counsel conferred with the law firm of Varhaug & Thiel, LLP by telephone.', [], []],
  ['Counsel conferred by telephone after Judge Marguerite Boll ruled.', [], []],
  ['Counsel conferred by Microsoft Teams on June 2, 2025 under Local Civil Rule 7.1.', [], []],
]);

promise('a party without counsel confers itself', [
  [
    'I conferred with Plaintiff Juniper Vail, who is pro se, by telephone on June 2, 2025.',
    [],
    ['Juniper Vail'],
  ],
  ['I called Juniper Vail, appearing pro se, on June 2, 2025, and she opposes.', [], ['Juniper Vail']],
]);

test('staff alone is told', () => {
  const { conference } = read('My paralegal called the office of defense counsel on June 2, 2025.');
  expect(conference.events[0]?.byStaff).toBe(true);
  expect(read('I called the office of defense counsel on June 2, 2025.').conference.events[0]?.byStaff).toBe(
    false,
  );
});

test('sides told only as roles are noted', () => {
  const { conference } = read('The undersigned conferred with opposing counsel by telephone.');
  expect(conference.events[0]?.roles.map((r) => r.value)).toEqual(['movant-counsel', 'respondent-counsel']);
});

test('lead counsel is told', () => {
  expect(
    read('Lead counsel for all parties met in person on June 2, 2025.').conference.events[0]?.lead,
  ).not.toBeNull();
  expect(
    read('Counsel met in person on June 2, 2025; lead counsel did not attend.').conference.events[0]?.lead,
  ).toBeNull();
});

test('sides are told without knowing who moves', () => {
  const { report } = read(
    'Counsel for Defendant, Delphine Varhaug, conferred with counsel for Plaintiff, Wendell Marchetti, by phone.',
    { movant: null, signers: [] },
  );
  expect(report.events[0]).toMatchObject({ movant: ['Delphine Varhaug'], respondent: ['Wendell Marchetti'] });
});
