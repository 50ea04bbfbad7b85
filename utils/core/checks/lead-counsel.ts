// lead-counsel: that the lawyers the authority names took part (E.D. Tex. CV-7(h): lead attorney and any local
// counsel on each side). A name without the word "lead" may be lead counsel, so only words to the contrary are a
// fault; nobody named at all is unclear.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const NOT_LEAD =
  /(?<!\b(?:with|and|by|joined by|alongside|beside|or|plus|through|to|of) )\b(?:an?|the|my|our|his|her|one of (?:my|our|his|her)) (?:[\w-]+ ){0,2}?(?:associates?|paralegal|legal assistant|secretary|law clerk|junior (?:lawyer|attorney))\b(?! (?:director|professor|dean|editor|general|justice|judge|of the (?:chief|company)))|\blead (?:attorney|counsel)\b[^.]{0,60}\b(?:did not|could not|was unable|was not able|was not|was in trial|were not)\b/i;

const LEAD = /\b(?:lead|local|Delaware) (?:trial )?(?:counsel|attorneys?)\b/i;
/** Where the rule wants counsel of the place ("Delaware counsel"), lead counsel alone are not they. */
const LOCAL = /\b(?:local|Delaware|resident) (?:trial )?(?:counsel|attorneys?)\b/i;

export const leadCounsel: ElementCheck = {
  name: 'lead-counsel',
  messages: {
    met: { says: 'Lead counsel is said to have taken part.', todo: '' },
    missing: {
      says: 'The certificate says that somebody other than lead counsel conferred.',
      todo: 'Have lead counsel confer, then say so.',
    },
    unclear: {
      says: 'The certificate does not say whether lead counsel took part.',
      todo: 'Say which lawyers took part and that they are lead counsel.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const spans = events.map((e) => e.span);
    const not = NOT_LEAD.exec(told.text);
    if (events.length > 0 && (events.every((e) => e.byStaff) || not))
      return {
        status: 'missing',
        message: 'missing',
        evidence: wordsOf(told, not ? [{ start: not.index, end: not.index + not[0].length }] : spans),
      };
    const local = requirement.conferees?.every((c) => c === 'local-counsel') ?? false;
    const lead = events.flatMap((e) => (e.lead ? [e.lead.span] : []));
    if (lead.length > 0 && !local) return { status: 'met', message: 'met', evidence: wordsOf(told, lead) };
    const called = (local ? LOCAL : LEAD).exec(told.text);
    if (called)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: called.index, end: called.index + called[0].length }]),
      };
    const named = events.some((e) => e.movant.length + e.respondent.length > 0);
    return named
      ? { status: 'met', message: 'met', evidence: wordsOf(told, spans) }
      : { status: 'unclear', message: 'unclear', evidence: wordsOf(told, spans) };
  },
};
