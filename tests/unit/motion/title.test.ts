import { describe, expect, it } from 'vitest';
import { motionFrom } from '../../fixtures/motions/paper';

describe('the title', () => {
  it('is one line, however many it is printed on', () => {
    expect(
      motionFrom({
        title:
          "DEFENDANT CROSSTIMBER HAULAGE LLC'S OPPOSED MOTION TO COMPEL\nDISCOVERY FROM PLAINTIFF\nAND BRIEF IN SUPPORT",
      }).title,
    ).toBe(
      "DEFENDANT CROSSTIMBER HAULAGE LLC'S OPPOSED MOTION TO COMPEL DISCOVERY FROM PLAINTIFF AND BRIEF IN SUPPORT",
    );
  });

  it('is found in title case', () => {
    const motion = motionFrom({ title: "Defendant's Unopposed Motion for Extension of Time to File Answer" });
    expect(motion.title).toBe("Defendant's Unopposed Motion for Extension of Time to File Answer");
    expect(motion.kind).toBe('extension-of-time');
    expect(motion.titleWords).toEqual(['unopposed']);
  });

  it('does not take in a certificate or a section that follows at once', () => {
    expect(
      motionFrom({
        body: 'LR 7-1 CERTIFICATION\n\nCounsel conferred by telephone with counsel for Plaintiff about this motion.',
      }).title,
    ).toBe("DEFENDANT'S MOTION TO COMPEL");
    expect(motionFrom({ body: 'INTRODUCTION\n\nThis is a dispute about two interrogatories.' }).title).toBe(
      "DEFENDANT'S MOTION TO COMPEL",
    );
  });

  it('stands where its evidence says', () => {
    const { titleEvidence } = motionFrom({});
    expect(titleEvidence).toMatchObject([
      { document: 'main', page: 1, quote: "DEFENDANT'S MOTION TO COMPEL" },
    ]);
  });

  it('of a letter is its subject', () => {
    const motion = motionFrom(
      {
        caption: 'Via ECF\n\nThe Honorable A. B. Sample\nUnited States Courthouse',
        title: 'Re: Brandt v. CrossTimber Haulage LLC, No. 3:20-cv-00999',
        body: 'Dear Judge Sample:\n\nDefendant asks for an order compelling answers to two interrogatories.',
      },
      [],
      { events: ['Compel'] },
    );
    expect(motion.title).toContain('Brandt v. CrossTimber');
    expect(motion.kind).toBe('compel');
  });

  it.each([
    ["DEFENDANTS' MOTION TO COMPEL", 'defendant'],
    ["PLAINTIFF ODALYS BRANDT'S RESPONSE TO DEFENDANT'S MOTION TO COMPEL", 'plaintiff'],
    ["CROSSTIMBER HAULAGE LLC'S MOTION TO COMPEL", 'defendant'],
    ['MOTION TO COMPEL DISCOVERY FROM PLAINTIFF', 'defendant'],
  ])('"%s" is filed by the %s', (title, side) => {
    expect(motionFrom({ title }).movant).toBe(side);
  });

  it('without a side leaves it to the opening words and the signature block', () => {
    expect(
      motionFrom({ title: 'MOTION TO COMPEL', body: 'COMES NOW the Plaintiff and moves to compel answers.' })
        .movant,
    ).toBe('plaintiff');
    expect(motionFrom({ title: 'MOTION TO COMPEL', body: 'The interrogatories are two.' }).movant).toBe(
      'defendant',
    );
  });
});
