// court-conference: that a conference with the judge came before the motion where the authority asks for one
// (W.D. Mo. L.R. 37.1(a)(2), S.D.N.Y. Local Civil Rule 37.2).

import type { Prose } from '../motion/prose';
import { evidenceOf } from '../motion/prose';
import type { ElementCheck } from './check';

const WITH_COURT =
  /[^.]*\b(?:conference|hearing|call|conferred|letter)\b[^.]*\b(?:with|before|by) (?:the |this )?(?:Court\b|Honorable|Judge|Magistrate|Hon\.|chambers)[^.]*\.?|[^.]*\b(?:Court|Judge|chambers) (?:held|conducted|convened)[^.]*\b(?:conference|call|hearing)[^.]*\.?|[^.]*\bleave (?:of court )?to file this motion[^.]*\.?/i;

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
      const found = WITH_COURT.exec(prose.text);
      if (!found) continue;
      const start = found.index + (found[0].length - found[0].trimStart().length);
      return {
        status: 'met',
        message: 'met',
        evidence: evidenceOf(prose, { start, end: found.index + found[0].length }),
      };
    }
    return { status: 'missing', message: 'missing', evidence: motion.titleEvidence };
  },
};
