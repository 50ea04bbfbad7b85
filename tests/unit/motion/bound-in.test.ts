import { describe, expect, it } from 'vitest';
import { readMotions } from '../../../utils/core/motion';
import {
  CAPTION,
  CERTIFIED,
  certified,
  documentOf,
  filingOf,
  flat,
  motionFrom,
  paperText,
  readTexts,
  SIGNATURE,
} from '../../fixtures/motions/paper';

const LETTER =
  'Dear Ms. Lum:\n\nI write about the interrogatories. I propose that we confer by telephone on May 27, 2021.\n\nSincerely,\n\nNorma R. Quirk';
const EMAIL =
  'From: Norma R. Quirk\nSent: May 20, 2021\nTo: Helena Y. Lum\nSubject: Interrogatories\n\nHelena, can we confer on Thursday about the motion?';
const DECLARATION = `DECLARATION OF NORMA R. QUIRK

I, Norma R. Quirk, declare:

1. I am counsel for Defendant.

2. ${flat(CERTIFIED)}

I declare under penalty of perjury that the foregoing is true.

/s/ Norma R. Quirk`;

describe('an attachment', () => {
  it('that is the certificate, a paper of its own, counts', () => {
    const motion = motionFrom({}, [
      `${CAPTION}\n\nLOCAL RULE 37-1 CERTIFICATION\n\n${CERTIFIED}\n\n/s/ Norma R. Quirk`,
    ]);
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]).toMatchObject({
      document: 'attachment-1',
      form: 'exhibit',
      heading: 'LOCAL RULE 37-1 CERTIFICATION',
      signed: true,
    });
  });

  it('that is a declaration gives what it tells of the conference, and is sworn', () => {
    const motion = motionFrom({}, [DECLARATION]);
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]).toMatchObject({ document: 'attachment-1', sworn: true });
  });

  it('that is a letter or an e-mail is proof of a message and no certificate', () => {
    const motion = motionFrom({}, [LETTER, EMAIL]);
    expect(motion.certificates).toEqual([]);
    expect(motion.letters?.map((l) => [l.document, l.kind])).toEqual([
      ['attachment-1', 'letter'],
      ['attachment-2', 'email'],
    ]);
  });

  it('that is the proposed order certifies nothing', () => {
    const motion = motionFrom({}, [
      `${CAPTION}\n\n[PROPOSED] ORDER\n\nThe Court, having considered the motion and the certificate of conference, in which counsel certified that they conferred in good faith on May 27, 2021, GRANTS it.`,
    ]);
    expect(motion.certificates).toEqual([]);
  });

  it('that is another motion speaks for itself', () => {
    const motion = motionFrom({}, [
      paperText({
        title: "PLAINTIFF'S MOTION TO STRIKE",
        body: 'Counsel conferred by telephone on March 3, 2021 with counsel for Defendant, who opposes this motion.',
      }),
    ]);
    expect(motion.certificates).toEqual([]);
  });
});

describe('what is bound in behind the motion', () => {
  it('may be the declaration that certifies', () => {
    const motion = motionFrom({ behind: `EXHIBIT D\n\n${DECLARATION}` });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.certificates[0]).toMatchObject({ document: 'main', form: 'exhibit' });
    expect(motion.exhibitsFrom).toBe(1);
  });

  it('may be a letter', () => {
    const motion = motionFrom({ behind: `EXHIBIT H\n\n${LETTER}` });
    expect(motion.certificates).toEqual([]);
    expect(motion.letters).toMatchObject([{ document: 'main', kind: 'letter', label: 'EXHIBIT H' }]);
  });

  it('is no part of the argument, nor are title, certificate and signature', () => {
    const motion = motionFrom({
      before: `CERTIFICATE OF CONFERENCE\n\n${CERTIFIED}`,
      behind: `EXHIBIT H\n\n${LETTER}`,
    });
    const body = motion.prose.text.slice(motion.body.start, motion.body.end);
    expect(body).toMatch(/^Defendant asks for an order/);
    expect(body).toMatch(/that the motion be granted\.\s*$/);
  });
});

describe('several motions in one document', () => {
  const second = `DEFENDANT'S MOTION FOR SANCTIONS\n\nDefendant moves for sanctions. The answers are late.\n\n${SIGNATURE}`;

  it('are each read, each with its own certificate', () => {
    const motions = readTexts(
      paperText({ before: `CERTIFICATE OF CONFERENCE\n\n${CERTIFIED}`, service: second }),
    );
    expect(motions.map((m) => m.kind)).toEqual(['compel', 'sanctions']);
    expect(motions.map((m) => m.certificates.length)).toEqual([1, 0]);
  });

  it('share a certificate that speaks for both', () => {
    const shared =
      'Counsel for the parties conferred in good faith by telephone on May 27, 2021 about both motions, which are opposed.';
    const motions = readTexts(
      paperText({ before: `CERTIFICATE OF CONFERENCE\n\n${shared}`, service: second }),
    );
    expect(motions.map((m) => m.certificates.length)).toEqual([1, 1]);
  });

  it('asked for in one title are one motion of several kinds', () => {
    const motions = readTexts(
      paperText({
        title: "DEFENDANT'S MOTION TO COMPEL, MOTION FOR SANCTIONS, AND MOTION TO EXTEND DISCOVERY",
      }),
    );
    expect(motions).toHaveLength(1);
    expect(motions[0]?.otherKinds).toEqual(expect.arrayContaining(['sanctions', 'extend-schedule']));
  });
});

it('reads nothing where there is no main document', () => {
  expect(readMotions([documentOf(DECLARATION, 'attachment-1')], filingOf())).toEqual([]);
});
