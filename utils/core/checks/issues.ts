// issues: that the certificate tells, matter by matter, what was talked about, settled or left. D. Nev. LR IA 1-3(f)
// ("the results about each disputed request"), E.D. Tex. CV-7(h), D. Kan. Rule 37.2.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const NOT_DISCUSSED =
  /[^.]*\b(?:(?:was|were|has|have) not (?:been )?(?:discussed|taken up|addressed|reached|talked about|covered|raised)|did not (?:discuss|take up|reach|address)|never (?:discussed|reached|addressed))\b[^.]*\.?/i;
const EACH =
  /\b(?:each|every|all)(?: of the)?(?: disputed| individual)? (?:request|issue|item|topic|interrogator|matter|limitation|dispute|discovery)\w*/i;

/** "Requests 2, 5 and 8 … stands on its objections to each". */
const TO_EACH = /\b(?:to|on|as to|of|about|for) each(?: of them| one)?\b(?! (?:other|side|party|counsel))/i;

export const issues: ElementCheck = {
  name: 'issues',
  messages: {
    met: { says: 'The certificate tells which matters were discussed, settled or left.', todo: '' },
    missing: {
      says: 'The certificate does not tell which matters were discussed, which were settled and which remain.',
      todo: 'Go through the matters in dispute and say of each whether it was discussed, settled or left.',
    },
    notDiscussed: {
      says: 'The certificate says that matters in dispute were not discussed.',
      todo: 'Confer about them before filing, then say what came of it.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const not = NOT_DISCUSSED.exec(told.text);
    if (not) {
      const start = not.index + (not[0].length - not[0].trimStart().length);
      return {
        status: 'missing',
        message: 'notDiscussed',
        evidence: wordsOf(told, [{ start, end: not.index + not[0].length }]),
      };
    }
    const { discussed, resolved, remaining } = conference.issues;
    const named = [...discussed, ...resolved, ...remaining].map((i) => i.span);
    if (named.length > 0) return { status: 'met', message: 'met', evidence: wordsOf(told, named) };
    const each = EACH.exec(told.text) ?? (conference.requests.length > 0 ? TO_EACH.exec(told.text) : null);
    if (each)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: each.index, end: each.index + each[0].length }]),
      };
    // One matter needs no list: what the reason speaks of is the matter.
    if (conference.reason && conference.requests.length <= 1)
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.reason.span]) };
    return {
      status: requirement.authority.kind === 'case-law' ? 'unclear' : 'missing',
      message: 'missing',
      evidence: wordsOf(
        told,
        bearing(conference).map((e) => e.span),
      ),
    };
  },
};
