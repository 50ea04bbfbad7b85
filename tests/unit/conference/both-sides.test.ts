// Talk told by what two people did together, by where they were, and by days told from other days.

import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read';

type Row = [certificate: string, events: string[]];
const promise = (name: string, rows: Row[]) =>
  describe(name, () => {
    test.each(rows)('%s', (certificate, events) => expect(eventsOf(certificate)).toEqual(events));
  });

promise('what both sides did together they did by talking', [
  [
    'On June 3, 2025, Harriet B. Sloane and Delphine Varhaug spent forty minutes by Zoom on the privilege log.',
    ['held 2025-06-03 video'],
  ],
  ['On June 4, 2025, Ms. Varhaug and I took up the subpoena in her library.', ['held 2025-06-04 in_person']],
  ['Both lawyers thrashed it out by telephone on June 5, 2025.', ['held 2025-06-05 telephone']],
  [
    'On June 6, 2025, by telephone, the two tried in good faith to find a date that suited both.',
    ['held 2025-06-06 telephone'],
  ],
  [
    'The lawyers for the parties, Harriet B. Sloane and Delphine Varhaug, met beside the loading dock on June 9, 2025, and sought a way out.',
    ['held 2025-06-09 in_person'],
  ],
  [
    'I telephoned Ms. Varhaug on June 10, 2025. She and I went back and forth over the two topics.',
    ['held 2025-06-10 telephone'],
  ],
]);

promise('what one side did, or how it ended, is no talk', [
  ['The parties disagreed about the scope of the subpoena.', []],
  ['Juniper Vail and Delphine Varhaug signed the stipulation on June 3, 2025.', []],
  ['On June 3, 2025, Ms. Varhaug and I traded e-mails about it.', ['sent 2025-06-03 email']],
  ['The parties need a ruling before they proceed.', []],
]);

promise('going to the other lawyer is a try; being received is a talk, face to face', [
  [
    "On June 3, 2025, I walked over to Ms. Varhaug's office in Waco, but the door was locked and nobody came.",
    ['attempted 2025-06-03 in_person'],
  ],
  [
    "On June 3, 2025, I walked over to Ms. Varhaug's office in Waco, and she was kind enough to see me.",
    ['held 2025-06-03 in_person'],
  ],
  [
    'On June 4, 2025, I bumped into Ms. Varhaug outside Courtroom 4, and we had a long talk about the log.',
    ['held 2025-06-04 in_person'],
  ],
  ['We conferred over lunch with Ms. Varhaug on June 5, 2025.', ['held 2025-06-05 in_person']],
  ['The draft went to Ms. Varhaug by fax on June 5, 2025.', []],
]);

promise('a call by any name is one', [
  [
    'I rang Ms. Varhaug on June 3, 2025 and got her on the line; she would not consent.',
    ['held 2025-06-03 telephone'],
  ],
  [
    'On June 4, 2025, in a call between Waco and Tyler, Ms. Varhaug and I worked through the topics.',
    ['held 2025-06-04 telephone'],
  ],
  ['I dialed Ms. Varhaug on June 5, 2025, but nobody answered.', ['attempted 2025-06-05 telephone']],
]);

promise('who comes, calls or listens is there', [
  [
    'On June 3, 2025, Ms. Varhaug stopped by my office, and nothing came of it.',
    ['held 2025-06-03 in_person'],
  ],
  ['Delphine Varhaug phoned the undersigned on June 4, 2025 about it.', ['held 2025-06-04 telephone']],
  ['A good-faith call was had with Ms. Varhaug on June 5, 2025.', ['held 2025-06-05 telephone']],
  [
    'On June 6, 2025, I rode down in the elevator with Ms. Varhaug and raised the two topics.',
    ['held 2025-06-06 in_person'],
  ],
  ['Ms. Varhaug and I were on the phone for an hour on June 9, 2025.', ['held 2025-06-09 telephone']],
  ['On June 9, 2025, I shared the draft with my client.', []],
]);

promise('a day told from another day is a day', [
  [
    'I left Ms. Varhaug a voicemail on June 5, 2025. She called me back the following day and we talked it over.',
    ['sent 2025-06-05 voicemail', 'held 2025-06-06 telephone'],
  ],
  [
    'I e-mailed Ms. Varhaug on May 8, 2025; on the 12th she and I spoke by telephone.',
    ['sent 2025-05-08 email', 'held 2025-05-12 telephone'],
  ],
  [
    'I wrote to Ms. Varhaug by letter on May 30, 2025. Six days later, we spoke by telephone.',
    ['sent 2025-05-30 letter', 'held 2025-06-05 telephone'],
  ],
  [
    'I e-mailed Ms. Varhaug on June 2, 2025, asking for an answer by the next day. She has not replied.',
    ['sent 2025-06-02 email'],
  ],
  [
    'I wrote to Ms. Varhaug by letter on June 10, 2025, after her letter of the 3rd.',
    ['sent 2025-06-10,2025-06-03 letter'],
  ],
  ['The following day, we conferred by telephone.', ['held telephone']],
]);

describe('an hour is read in words', () => {
  test.each([
    ['On June 3, 2025, at half past two in the afternoon, we conferred by telephone.', ['14:30']],
    ['On June 3, 2025, at 9:40 that morning, we conferred by telephone.', ['09:40']],
    ['On June 3, 2025, at a quarter to eleven in the forenoon, we conferred by telephone.', ['10:45']],
    ['On June 3, 2025, at five-thirty p.m., we conferred by telephone.', ['17:30']],
    ['On June 3, 2025, we conferred by telephone about four witnesses.', []],
  ])('%s', (certificate, times) =>
    expect(read(certificate).report.events.flatMap((e) => e.times)).toEqual(times),
  );
});

describe('who talked is whoever was named before', () => {
  test('"she and I" after her letter', () => {
    const { report } = read(
      'I sent Delphine Varhaug a letter on May 5, 2025. She and I sat down with it on May 9, 2025.',
    );
    expect(report.events.at(-1)?.respondent).toEqual(['Delphine Varhaug']);
  });
  test('"caught her" of whoever was spoken of', () => {
    const { report } = read(
      'Hearing that Delphine Varhaug was at the courthouse on June 3, 2025, I went there and caught her as she left.',
    );
    expect(report.events[0]?.respondent).toEqual(['Delphine Varhaug']);
  });
  test('and not a witness', () => {
    const { report } = read(
      'The deposition of Magda Oyster was noticed. She and I sat down on May 9, 2025, with the log before us.',
    );
    expect(report.events.at(-1)?.respondent).toEqual([]);
  });
  test('nobody, where nobody was named', () => {
    const { report } = read('She and I sat down on May 9, 2025, with the log before us.');
    expect(report.events.at(-1)?.respondent).toEqual([]);
  });
});

describe('a place may have any name', () => {
  test.each([
    [
      'We met on June 3, 2025 at Blue Heron Coffee on Elm Street in Waco.',
      'Blue Heron Coffee on Elm Street in Waco',
    ],
    [
      "I drove to Ms. Varhaug's office in Temple on June 3, 2025, and she saw me.",
      "Ms. Varhaug's office in Temple",
    ],
    ['We conferred in person on June 3, 2025 at her kitchen table in Bryan.', 'her kitchen table in Bryan'],
    ['We conferred by telephone on June 3, 2025 about the well.', null],
  ])('%s', (certificate, place) => expect(read(certificate).report.events[0]?.place ?? null).toBe(place));
});

promise('an answer of the other side makes two sides of a message', [
  [
    'I e-mailed Ms. Varhaug on June 3, 2025 and had her answer within the hour: no.',
    ['held 2025-06-03 email'],
  ],
  ['I telephoned Ms. Varhaug on June 4, 2025. She gave way on Topic 3.', ['held 2025-06-04 telephone']],
  [
    'I put the question to Ms. Varhaug by e-mail on June 5, 2025; she countered with a shorter list.',
    ['held 2025-06-05 email'],
  ],
  [
    'I telephoned Ms. Varhaug on June 6, 2025. Defendant maintains in its responses that the list is long.',
    ['attempted 2025-06-06 telephone'],
  ],
  ['I e-mailed Ms. Varhaug on June 9, 2025 and had no answer.', ['sent 2025-06-09 email']],
]);

promise('a call beside the other side’s position reached somebody; one that left a message did not', [
  [
    'I telephoned Delphine Varhaug on June 3, 2025. The motion is opposed because the list is long.',
    ['held 2025-06-03 telephone'],
  ],
  [
    'I telephoned Delphine Varhaug on June 3, 2025 and left a voicemail. The motion is opposed because the list is long.',
    ['attempted 2025-06-03 telephone,voicemail'],
  ],
  [
    'I tried in good faith to resolve this by telephone with Delphine Varhaug on June 4, 2025.',
    ['held 2025-06-04 telephone'],
  ],
  [
    'I tried in good faith to resolve this by telephone with Delphine Varhaug on June 4, 2025 and got no answer.',
    ['attempted 2025-06-04 telephone'],
  ],
]);

promise('nobody asked is told as such', [
  ['Plaintiff has made no inquiry of the co-defendant.', ['none']],
  ['No effort was made to reach counsel for Elm Street Partners.', ['none']],
]);

promise('a talk told by a noun alone is one, with a day and somebody of the other side', [
  [
    'The undersigned certifies to a Webex session of June 3, 2025 with Delphine Varhaug, lasting an hour.',
    ['held 2025-06-03 video'],
  ],
  ['An hour was spent on June 4, 2025 by telephone with Delphine Varhaug.', ['held 2025-06-04 telephone']],
  ['Delphine Varhaug granted me twenty minutes by telephone on June 5, 2025.', ['held 2025-06-05 telephone']],
  ['I got hold of Delphine Varhaug on June 6, 2025 on her cell.', ['held 2025-06-06 telephone']],
  ['No Webex session with Delphine Varhaug was had by June 3, 2025.', []],
  ['The deposition of Delphine Varhaug by Webex on June 3, 2025 was short.', []],
  ['A conference with the Magistrate Judge about Delphine Varhaug was on June 3, 2025.', []],
]);
