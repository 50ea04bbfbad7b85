// how: that the certificate says by which means counsel conferred. "Conferred" alone is no means; "met" may be
// one, so it is asked about rather than called missing.

import type { ConferenceEvent } from '../conference/conference';
import type { Prose } from '../motion/prose';
import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const MET = /\b(?:met|meeting|visited|sat down|came to)\b/i;
/** Words of talk: by telephone, by video or face to face, and which of them is not told. */
const TALKED = /\b(?:conversations?|spoke|spoken|talked|orally|verbally)\b/i;

export const how: ElementCheck = {
  name: 'how',
  messages: {
    met: { says: 'The certificate says how counsel conferred.', todo: '' },
    missing: {
      says: 'The certificate does not say how counsel conferred.',
      todo: 'Say the means: in person, by telephone, by video, by e-mail.',
    },
    meeting: {
      says: 'The certificate says that counsel met, not whether in person or otherwise.',
      todo: 'Say whether counsel met in person, by telephone or by video.',
    },
    talked: {
      says: 'The certificate says that counsel talked, not whether in person, by telephone or by video.',
      todo: 'Say whether counsel talked in person, by telephone or by video.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const modes = events.flatMap((e) => e.modes);
    if (modes.length > 0)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(
          told,
          modes.map((m) => m.span),
        ),
      };
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    // What one side sent without saying how was sent in writing.
    const written = events.length > 0 && events.every((e) => e.status === 'sent');
    if (written || events.some((e) => e.place !== null)) return { status: 'met', message: 'met', evidence };
    const half = halfTold(events, told);
    if (half) return { status: 'unclear', message: half, evidence };
    // Case law asks by which means counsel conferred; by which means one asked to confer is for a rule to ask.
    const tried = events.length > 0 && events.every((e) => e.status === 'attempted' && e.dates.length > 0);
    const status = tried && requirement.authority.kind === 'case-law' ? 'unclear' : 'missing';
    return { status, message: 'missing', evidence };
  },
};

/** That counsel met or talked is said, and not by which means; null where not even that is. */
export function halfTold(events: readonly ConferenceEvent[], told: Prose): 'meeting' | 'talked' | null {
  const words = events.map((e) => told.text.slice(e.span.start, e.span.end));
  if (words.some((w) => MET.test(w.replace(/met and conferred/gi, '')))) return 'meeting';
  return words.some((w) => TALKED.test(w)) ? 'talked' : null;
}
