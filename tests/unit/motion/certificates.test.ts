import { describe, expect, it } from 'vitest';
import { CERTIFIED, certified, flat, motionFrom, SERVICE } from '../../fixtures/motions/paper';

const headed = (heading: string, text = CERTIFIED) => `${heading}\n\n${text}`;

describe('a headed certificate', () => {
  it.each([
    ['above the signature', { before: headed('CERTIFICATE OF CONFERENCE') }],
    ['under the signature', { after: headed('CERTIFICATE OF CONFERENCE') }],
    ['under the certificate of service', { behind: headed('CERTIFICATE OF CONFERENCE') }],
    [
      'under the title',
      {
        body: `${headed('CERTIFICATE OF CONFERENCE')}\n\nDefendant asks for answers to two interrogatories.\n\nThey are overdue.`,
      },
    ],
    [
      'before the prayer',
      {
        body: `Two interrogatories are unanswered.\n\n${headed('LOCAL RULE 7.1(a)(3) CERTIFICATION')}\n\nWHEREFORE Defendant prays that the motion be granted.`,
      },
    ],
  ])('%s is found whole and alone', (_place, parts) => {
    const motion = motionFrom(parts);
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
  });

  it.each([
    'CERTIFICATE OF CONFERENCE',
    'Certificate of Conference',
    'certificate of conference',
    'C E R T I F I C A T E O F C O N F E R E N C E',
    'CERTIFICATE OF COMPLIANCE WITH\nLOCAL RULE CV-7(G)',
    'LOCAL RULE 3.01(g) CERTIFICATION',
    'STATEMENT OF CONSULTATION',
    'RULE 37(a)(1) CERTIFICATE',
    'CERTIFICATION',
    'MEET AND CONFER',
    'IV. CERTIFICATE OF CONFERRAL',
    'CONFERENCE WITH COUNSEL',
  ])('is found under "%s"', (heading) => {
    const motion = motionFrom({ before: headed(heading) });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]?.heading).not.toBeNull();
  });

  it.each([
    'CERTIFICATE OF CONFERENCE: ',
    'CERTIFICATE OF CONFERENCE. ',
    'Certificate of Conference – ',
    'LCvR 7(m) Statement. ',
    'CERTIFICATE OF CONFERENCE ',
  ])('is found where "%s" runs into the text', (heading) => {
    const motion = motionFrom({ before: `${heading}${CERTIFIED}` });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]).toMatchObject({
      form: 'run-in',
      heading: heading.replace(/[\s.:–]+$/, ''),
    });
  });

  it('keeps several paragraphs and a list of attempts', () => {
    const text = `The undersigned tried in good faith to confer with Helena Y. Lum, counsel for Plaintiff:

a. on May 3, 2021, at 10:00 a.m., by telephone, leaving a message;

b. on May 5, 2021, by e-mail, proposing three times to talk;

c. on May 10, 2021, at 4:00 p.m., by telephone, leaving a message.

No answer has come.`;
    expect(certified(motionFrom({ after: headed('CERTIFICATE OF CONFERENCE', text) }))).toEqual([flat(text)]);
    expect(certified(motionFrom({ before: headed('CERTIFICATE OF CONFERENCE', text) }))).toEqual([
      flat(text),
    ]);
  });

  it('keeps date, time, place and participants given as a list', () => {
    const text = `The parties conferred in good faith.

Date: May 27, 2021

Time: 2:30 p.m.

Place: by telephone

Participants: Norma R. Quirk and Helena Y. Lum`;
    expect(certified(motionFrom({ after: headed('LOCAL RULE 37-1 CERTIFICATION', text) }))[0]).toContain(
      'Participants: Norma R. Quirk and Helena Y. Lum',
    );
  });

  it('ends where the argument goes on without a heading', () => {
    const motion = motionFrom({
      body: `LR 7-1 CERTIFICATION

${CERTIFIED}

Interrogatory No. 8 wants the streets where Defendant lived since 2015. The whole of the answer is: "See documents."

Rule 33(b)(3) asks for an answer to each interrogatory, in full.`,
    });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
  });

  it('begins under a rule drawn beneath its heading', () => {
    const motion = motionFrom({ after: `CERTIFICATE OF CONFERENCE\n______________________\n\n${CERTIFIED}` });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
  });

  it('gives up the name printed under it by one who signs by hand', () => {
    const motion = motionFrom({ after: `CERTIFICATE OF CONFERENCE\n\n${CERTIFIED}\nNorma R. Quirk` });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
  });
});

describe('whether it is signed', () => {
  it("is told by its own signature, or by the motion's where that follows", () => {
    expect(motionFrom({ before: headed('CERTIFICATE OF CONFERENCE') }).certificates[0]?.signed).toBe(true);
    expect(
      motionFrom({ after: `${headed('CERTIFICATE OF CONFERENCE')}\n\n/s/ Norma R. Quirk` }).certificates[0]
        ?.signed,
    ).toBe(true);
  });

  it('is told by a line left blank', () => {
    const motion = motionFrom({
      after: `${headed('CERTIFICATE OF CONFERENCE')}\n\n/s/ ______________\nNorma R. Quirk`,
    });
    expect(motion.certificates[0]?.signed).toBe(false);
    expect(motion.certificates[0]?.prose.text).toContain('/s/ ____');
  });

  it('cannot be told where nothing stands under it', () => {
    expect(motionFrom({ after: headed('CERTIFICATE OF CONFERENCE') }).certificates[0]?.signed).toBeNull();
  });

  it('keeps the signatures of all counsel with its words', () => {
    const motion = motionFrom({
      after: `${headed('GOOD FAITH CERTIFICATE')}\n\n/s/ Norma R. Quirk, counsel for Defendant\n\n/s/ Helena Y. Lum, counsel for Plaintiff`,
    });
    expect(motion.certificates[0]?.prose.text).toContain('/s/ Helena Y. Lum');
  });
});

describe('one heading with the certificate of service', () => {
  it('gives the sentences on the conference alone', () => {
    const motion = motionFrom({
      after: `CERTIFICATE OF SERVICE AND CONFERENCE

${CERTIFIED} I further certify that on June 10, 2021 a true copy of this paper was served on all counsel of record
through CM/ECF.

/s/ Norma R. Quirk`,
      service: '',
    });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]?.form).toBe('with-service');
  });

  it('is found even where the heading speaks of service alone', () => {
    const motion = motionFrom({
      service: `CERTIFICATE OF SERVICE

I certify that a true copy of this paper was served on all counsel of record through CM/ECF. I also conferred with
Helena Y. Lum, counsel for Plaintiff, by telephone on May 27, 2021, and Plaintiff opposes the motion.

/s/ Norma R. Quirk`,
    });
    expect(certified(motion)).toHaveLength(1);
    expect(certified(motion)[0]).toMatch(/^I also conferred/);
  });
});

describe('no certificate of conference', () => {
  it.each([
    ['a certificate of service', { service: SERVICE }],
    [
      'a certificate of word count',
      {
        after:
          'CERTIFICATE OF COMPLIANCE\n\nThis brief contains 4,210 words and is set in 12-point Times New Roman type.',
      },
    ],
    [
      'a certificate of interested persons',
      {
        after:
          'CERTIFICATE OF INTERESTED PERSONS\n\nThe undersigned certifies that no publicly held corporation owns 10% or more of any party.',
      },
    ],
    [
      'the heading in the table of contents',
      {
        body: 'TABLE OF CONTENTS\nI. Background ........ 1\nII. Argument ........ 2\nCERTIFICATE OF CONFERENCE ........ 9\nCERTIFICATE OF SERVICE ........ 9\n\nDefendant asks for answers to two interrogatories.',
      },
    ],
    [
      'the heading in a table of contents without leaders',
      {
        body: 'TABLE OF CONTENTS\nI. Background 1\nII. Argument 2\nCERTIFICATE OF CONFERENCE 9\nCERTIFICATE OF SERVICE 9\n\nDefendant asks for answers to two interrogatories.',
      },
    ],
    [
      'a proposed order that recites one',
      {
        behind:
          '[PROPOSED] ORDER\n\nThe Court, having considered the motion and the certificate of conference showing that counsel conferred in good faith by telephone on May 27, 2021, GRANTS the motion.',
      },
    ],
    [
      'a proposed order within the text',
      {
        body: 'Two interrogatories are unanswered.\n\n[PROPOSED] ORDER. Came on for consideration the motion. The Court, having considered the certificate of conference showing that counsel conferred in good faith, finds that it should be granted.',
      },
    ],
    [
      'a rule quoted',
      {
        body: 'Local Rule CV-7(G) provides that a party shall confer in good faith with counsel for the other side before filing a motion.',
      },
    ],
    [
      "a judge's conference",
      {
        body: 'The Court held a pretrial conference on May 27, 2021, at which counsel for both parties appeared. The parties held their Rule 26(f) conference on March 1, 2021.',
      },
    ],
    [
      "the other side's certificate",
      {
        body: "Plaintiff's certificate of conference says that counsel conferred on May 27, 2021. It is mistaken.",
      },
    ],
    [
      "the other side's failure to confer",
      {
        body: 'Plaintiff never conferred with anyone before filing her motion, and it should be denied for that alone.',
      },
    ],
    [
      'an exhibit described',
      {
        body: 'Attached as Exhibit 3 is the affidavit of counsel, who states that he was unable to meet and confer with the Parish.',
      },
    ],
    [
      'a conference asked for',
      { body: 'Defendant asks the Court to order the parties to meet and confer within seven days.' },
    ],
    [
      'a ruling told',
      {
        body: 'In Marlowe v. Acorn Mutual, 2020 WL 123456, counsel had conferred by letter, and the motion was denied.',
      },
    ],
    [
      'a response that is quoted',
      {
        body: 'RESPONSE: Objection, overbroad. Subject to that, Plaintiff is willing to meet and confer about the scope of this request.',
      },
    ],
    [
      'a right conferred',
      {
        body: 'Rule 45 confers jurisdiction on the court where compliance is required. The statute confers on a party a right to costs.',
      },
    ],
    [
      'talk among others',
      {
        body: 'The doctors conferred about the plan of care. The board conferred upon the president the power to sell.',
      },
    ],
    [
      'a duty of anybody',
      {
        body: 'A party who moves to compel must certify that it has in good faith conferred or attempted to confer. Courts deny motions that lack it.',
      },
    ],
    [
      'good faith before the suit',
      {
        body: 'Defendant acted in good faith in adjusting the claim and tried to resolve it without litigation for a year.',
      },
    ],
    [
      'an agreement of another kind',
      { body: 'The parties agreed in writing to a price of $40,000. Plaintiff agreed to deliver by May 1.' },
    ],
    [
      'letters about the discovery itself',
      {
        body: 'After an exchange of e-mails, and a letter attached as Exhibit 4, Plaintiff still has not produced the documents.',
      },
    ],
  ])('is %s', (_what, parts) => {
    expect(certified(motionFrom(parts))).toEqual([]);
  });
});
