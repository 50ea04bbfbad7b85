// good-faith: that the certificate speaks of good faith, by word or by what was done.
// Fed. R. Civ. P. 37(a)(1) "has in good faith conferred or attempted to confer"; W.D. Tex. CV-7(g); that the word
// stands for a genuine attempt is Wareka v. Square (W.D. Tex. Jan. 28, 2022).

import { bearing, tellsPosition, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const LIKE_WORDS = /\b(?:sincere(?:ly)?|genuine(?:ly)?|earnest(?:ly)?|bona fide)\b/i;

/** Something given up or put forward. */
const OFFER =
  /^(?:an? )?(?:offer|propos|suggest|narrow|limit|agreed to|withdrew|compromise|counter|concession)/i;

export const goodFaith: ElementCheck = {
  name: 'good-faith',
  messages: {
    met: { says: 'The certificate speaks of good faith.', todo: '' },
    shown: { says: 'The certificate tells what was offered toward agreement.', todo: '' },
    agreed: { says: 'The other side agrees, which is what conferring is for.', todo: '' },
    missing: {
      says: 'The certificate does not say that counsel conferred in good faith, or what was done to reach agreement.',
      todo: 'If it is so, say that counsel conferred in good faith to resolve the matter, and what was done toward it.',
    },
    unworded: {
      says: 'The certificate tells what was done toward agreement but not that it was in good faith.',
      todo: 'If it is so, add that counsel conferred in good faith.',
    },
  },
  answer(_requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    if (conference.goodFaithWords)
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.goodFaithWords.span]) };
    const like = LIKE_WORDS.exec(told.text);
    if (like)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: like.index, end: like.index + like[0].length }]),
      };
    const position = conference.position.value;
    if ((position === 'unopposed' || position === 'agreed') && conference.assumed.length === 0)
      return { status: 'met', message: 'agreed', evidence: wordsOf(told, [conference.position.span]) };
    const events = bearing(conference);
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    const held = events.some((e) => e.status === 'held' && !e.byStaff);
    const offers = conference.efforts.filter((e) => OFFER.test(e.value));
    if (
      held &&
      offers.length > 0 &&
      conference.events.length + conference.efforts.length > 2 &&
      (offers.length > 1 || tellsPosition(conference, told))
    )
      return {
        status: 'met',
        message: 'shown',
        evidence: wordsOf(
          told,
          offers.map((o) => o.span),
        ),
      };
    if (held && conference.efforts.length > 1) return { status: 'unclear', message: 'unworded', evidence };
    // Counsel conferred and the answer is told; what lacks is the word. Certificates of this kind are filed and taken
    // every day, so that it is said and does not hold the filing.
    const weight = held && tellsPosition(conference, told) ? { weight: 'warn' as const } : {};
    return { status: 'missing', message: 'missing', evidence, ...weight };
  },
};
