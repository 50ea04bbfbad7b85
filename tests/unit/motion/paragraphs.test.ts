import { describe, expect, it } from 'vitest';
import { ARGUMENT, CERTIFIED, certified, flat, motionFrom } from '../../fixtures/motions/paper';

const within = (paragraph: string) =>
  motionFrom({ body: `Defendant moves to compel.\n\n${paragraph}\n\n${ARGUMENT}` });

describe('a certificate without a heading', () => {
  it.each([
    'Pursuant to Local Rule 7.1(a)(3), undersigned counsel conferred by telephone with Helena Y. Lum, counsel for Plaintiff, on May 27, 2021.',
    'This motion is made following the conference of counsel pursuant to L.R. 7-3 which took place on May 27, 2021.',
    'Counsel for the parties met and conferred on May 27, 2021 via e-mail.',
    'Pursuant to E.D. Mich. LR 7.1(a), counsel explained the nature of the motion and requested but did not obtain concurrence in the relief sought.',
    'Counsel for Plaintiff, Helena Y. Lum, assents to the relief requested.',
    'Plaintiff does not oppose this motion.',
    'This motion is unopposed.',
    'Undersigned counsel has been authorized by counsel for Plaintiff to state that Plaintiff has no objection to the requested extension.',
    'As Plaintiff is a prisoner without counsel, no conference was held; the undersigned assumes that the motion is opposed.',
    'Defendant has in good faith attempted to reach counsel for Plaintiff by telephone on May 3 and May 5, 2021, without success.',
    'Since the time to file ends tonight, counsel had no chance to consult with opposing counsel and will do so once this motion is on file.',
    'Defendant has not conferred with Plaintiff about this motion because it would be futile.',
    "Defendant consulted Plaintiff's counsel, Helena Y. Lum, by telephone on May 27, 2021.",
    'The undersigned spoke by telephone with Helena Y. Lum, counsel for Plaintiff, on May 27, 2021, about each interrogatory.',
    'Telephonic and e-mail inquiry of counsel for Plaintiff was made as to the relief sought by this motion. No response was received.',
    'Defendant has exhausted the meet-and-confer process required by Local Rule 37.2.',
    'In accordance with LCvR 7(m), counsel discussed this motion with counsel for the Agency, who opposes it.',
  ])('is found: "%s"', (paragraph) => {
    const motion = within(paragraph);
    expect(certified(motion)).toEqual([paragraph]);
    expect(motion.certificates[0]).toMatchObject({ heading: null, form: 'paragraph', signed: true });
  });

  it('is found at the very head of the motion', () => {
    expect(certified(motionFrom({ body: `${CERTIFIED}\n\n${ARGUMENT}` }))).toEqual([flat(CERTIFIED)]);
  });

  it('gives up the number of its paragraph', () => {
    expect(certified(within(`13. ${CERTIFIED}`))).toEqual([flat(CERTIFIED)]);
  });

  it('is the last sentences of a longer paragraph', () => {
    const told =
      'Counsel for Defendant has conferred with opposing counsel on these issues, and no resolution was possible.';
    expect(
      certified(
        within(
          `The interrogatories are two. They were served on February 1. Each asks for a name. Each was met with a row of adjectives. The rule forbids that. ${told}`,
        ),
      ),
    ).toEqual([told]);
  });

  it('goes on in the next paragraph where that tells more', () => {
    const text = `${flat(CERTIFIED)}\n\nOn May 29, 2021, counsel spoke again by telephone with Ms. Lum and reached no agreement.`;
    expect(certified(within(text))).toEqual([flat(text)]);
  });

  it("is not looked for in a response, where the other side's position is the paper's own", () => {
    const motion = motionFrom({
      title: "PLAINTIFF'S RESPONSE IN OPPOSITION TO MOTION TO COMPEL",
      body: 'Plaintiff opposes the motion to compel. Counsel spoke that day about mediation only, and conferred on nothing else.',
    });
    expect(motion.certificates).toEqual([]);
  });

  it('gives way to a headed one, and is then an account', () => {
    const motion = motionFrom({
      body: `Defendant moves to compel. On May 3, 2021, counsel conferred by telephone about the overdue answers.\n\n${ARGUMENT}`,
      before: `CERTIFICATE OF CONFERENCE\n\n${CERTIFIED}`,
    });
    expect(certified(motion)).toEqual([flat(CERTIFIED)]);
    expect(motion.accounts?.map((a) => a.prose.text).join(' ')).toContain('May 3, 2021');
  });

  it('is a second certificate where the headed one points to it', () => {
    const motion = motionFrom({
      body: `Defendant moves to compel. On May 3, 2021, counsel conferred by telephone about the overdue answers.\n\n${ARGUMENT}`,
      before:
        'CERTIFICATE OF CONFERENCE\n\nThe undersigned certifies that counsel conferred in good faith as set forth above.',
    });
    expect(certified(motion)).toHaveLength(2);
  });

  it('tells of letters only, and then is an account and no certificate', () => {
    const motion = within(
      'On May 3, 2021 counsel for Defendant wrote to counsel for Plaintiff and listed what was missing.',
    );
    expect(motion.certificates).toEqual([]);
    expect(motion.accounts?.[0]?.prose.text).toContain('wrote to counsel for Plaintiff');
  });
});

describe('a paragraph in which the lawyer who signs names himself and another', () => {
  it.each([
    'Norma R. Quirk stopped at the office of Helena Y. Lum on May 27, 2021 and offered to take the 2020 ledgers alone.',
    'On May 27, 2021 Norma R. Quirk and Helena Y. Lum went over the ledgers one by one.',
  ])('is found: "%s"', (text) => expect(certified(within(text))).toEqual([text]));
  it.each([
    'Marta Lindqvist stopped at the office of Helena Y. Lum on May 27, 2021 and offered to sell the ledgers.',
    'The two managers met in May 2021 and discussed the price of the mill.',
  ])('is not one between other people: "%s"', (text) => expect(certified(within(text))).toEqual([]));
});

describe('a certificate of something else', () => {
  it('is none, though it speaks of good faith and a day', () => {
    const motion = motionFrom({
      after:
        'CERTIFICATE OF COMPLIANCE\n\nThis motion has 2,310 words in 12-point type, and on June 9, 2021 a good faith effort was made to redact personal identifiers.\n\n/s/ Norma R. Quirk',
    });
    expect(certified(motion)).toEqual([]);
  });
});
