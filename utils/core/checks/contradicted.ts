// contradicted: that the motion does not unsay its certificate: a conference certified as held, while the motion says
// that the other side never answered counsel's calls or letters.

import type { Span } from '../motion/prose';
import { evidenceOf } from '../motion/prose';
import { bearing, wordsOf } from './bearing';
import type { DocumentCheck } from './check';

const SILENCE =
  /\b(?:(?:plaintiff|defendant|respondent|opposing counsel|counsel for (?:the )?\w+|\w+['’]s? counsel)s?['’]?s?(?: counsel)?) (?:has|have|had)? ?(?:never|not once|yet to|failed to|refused to|ignored|not) ?(?:ever )?(?:responded|replied|answered|respond|reply|answer|returned|return|confer|conferred|spoken|speak|talk|talked)?\b[^.;]*/gi;
const OF_COUNSEL =
  /\b(?:calls?|letters?|e-?mails?|messages?|voice ?mails?|requests? (?:to|for a) (?:confer|conference|meet|call)|attempts? to (?:confer|reach|contact)|inquir(?:y|ies)|correspondence|communications?|overtures|to confer|conferred with|spoken with|talked with|meet and confer)\b/i;
const OF_DISCOVERY =
  /\b(?:interrogator|requests? for (?:production|admission)|request no|discovery (?:request|response)|complaint|subpoena|document|deposition|motion|production)\w*/i;
const FLAT = /\b(?:has|have) never (?:responded|replied|answered)\s*$/i;

export const contradicted: DocumentCheck = {
  name: 'contradicted',
  messages: {
    missing: {
      says: 'The certificate tells of a conference, while the motion says that the other side never answered.',
      todo: 'Make the motion and the certificate tell the same.',
    },
    unclear: {
      says: 'The certificate tells of a conference, while the motion says that the other side “has never responded”.',
      todo: 'If that is about discovery, say so; if it is about counsel, make motion and certificate agree.',
    },
  },
  look({ conference, told, motion }) {
    if (!conference || !told || !conference.events.some((e) => e.status === 'held')) return [];
    const body = motion.prose.text.slice(motion.body.start, motion.body.end);
    for (const m of body.matchAll(SILENCE)) {
      const words = m[0];
      if (!/\b(?:never|not once|yet to|failed to|refused to|ignored)\b/i.test(words)) continue;
      const flat = FLAT.test(words);
      if (!flat && (!OF_COUNSEL.test(words) || OF_DISCOVERY.test(words))) continue;
      const span: Span = {
        start: motion.body.start + m.index,
        end: motion.body.start + m.index + words.length,
      };
      if (insideCertificate(span, motion.prose.text, told.text)) continue;
      return [
        {
          status: flat ? 'unclear' : 'missing',
          message: flat ? 'unclear' : 'missing',
          weight: 'block',
          evidence: [
            ...evidenceOf(motion.prose, span),
            ...wordsOf(
              told,
              bearing(conference)
                .slice(0, 1)
                .map((e) => e.span),
            ),
          ],
        },
      ];
    }
    return [];
  },
};

/** The certificate may be a paragraph of the body; what it says itself is no contradiction of it. */
function insideCertificate(span: Span, whole: string, told: string): boolean {
  return told.includes(whole.slice(span.start, span.end));
}
