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
/** "Counsel has not yet been able to speak with defense counsel about this motion": the movant's own side unsays its certificate. */
const NOT_TALKED =
  /\b(?:counsel|attorneys?|undersigned|we|I|movant|parties)\b[^.;]{0,30}\b(?:has|have|had|was|were|did|could) (?:not|never|yet to|been unable|unable)\b[^.;]{0,30}\b(?:speak|spoken|talk(?:ed)?|confer(?:red)?|meet|met|consult(?:ed)?)\b[^.;]*/gi;
const ABOUT_MOTION =
  /\b(?:not yet|yet to|(?:about|regarding|concerning|on|before filing) (?:this|the present|the instant) (?:motion|request)|before (?:filing|this motion))\b/i;
const FLAT = /\b(?:has|have) never (?:responded|replied|answered)\s*$/i;

export const contradicted: DocumentCheck = {
  name: 'contradicted',
  messages: {
    missing: {
      says: 'The certificate tells of a conference, while the motion says that the other side never answered.',
      todo: 'Make the motion and the certificate tell the same.',
    },
    notTalked: {
      says: 'The certificate tells of a conference, while the motion says that counsel have not talked.',
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
    for (const { at, words, message } of unsaid(body)) {
      const span: Span = { start: motion.body.start + at, end: motion.body.start + at + words.length };
      if (insideCertificate(span, motion.prose.text, told.text)) continue;
      return [
        {
          status: message === 'unclear' ? 'unclear' : 'missing',
          message,
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

interface Unsaid {
  at: number;
  words: string;
  message: 'missing' | 'unclear' | 'notTalked';
}

/** What of the motion's body unsays a conference: the other side's silence, or counsel's own "have not spoken". */
function unsaid(body: string): Unsaid[] {
  const silent = [...body.matchAll(SILENCE)].flatMap((m): Unsaid[] => {
    const words = m[0];
    if (!/\b(?:never|not once|yet to|failed to|refused to|ignored)\b/i.test(words)) return [];
    const flat = FLAT.test(words);
    if (!flat && (!OF_COUNSEL.test(words) || OF_DISCOVERY.test(words))) return [];
    return [{ at: m.index, words, message: flat ? 'unclear' : 'missing' }];
  });
  const own = [...body.matchAll(NOT_TALKED)].flatMap((m): Unsaid[] =>
    ABOUT_MOTION.test(m[0]) ? [{ at: m.index, words: m[0], message: 'notTalked' }] : [],
  );
  return [...silent, ...own];
}

/** The certificate may be a paragraph of the body; what it says itself is no contradiction of it. */
function insideCertificate(span: Span, whole: string, told: string): boolean {
  return told.includes(whole.slice(span.start, span.end));
}
