// court-conference: that a conference with the judge came before the motion where the authority asks for one
// (W.D. Mo. L.R. 37.1(a)(2), S.D.N.Y. Local Civil Rule 37.2).

import { withCourtIn } from '../conference/with-court';
import type { Prose } from '../motion/prose';
import { evidenceOf } from '../motion/prose';
import type { ElementCheck } from './check';

export const courtConference: ElementCheck = {
  name: 'court-conference',
  messages: {
    met: { says: 'The filing tells of a conference with the court.', todo: '' },
    missing: {
      says: 'Nothing tells of the conference with the judge that comes before this motion.',
      todo: 'Ask chambers for that conference first, then say when it was held.',
    },
  },
  answer(_requirement, { told, motion }) {
    for (const prose of [told, motion.prose].filter((p): p is Prose => p !== null)) {
      const found = withCourtIn(prose.text);
      if (found) return { status: 'met', message: 'met', evidence: evidenceOf(prose, found) };
    }
    return { status: 'missing', message: 'missing', evidence: motion.titleEvidence };
  },
};
