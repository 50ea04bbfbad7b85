// court-conference: that a conference with the judge came before the motion where the authority asks for one
// (W.D. Mo. L.R. 37.1(a)(2), S.D.N.Y. Local Civil Rule 37.2).

import type { Prose } from '../motion/prose';
import { evidenceOf } from '../motion/prose';
import type { ElementCheck } from './check';

const JUDGE =
  '(?:the |this |her |his )?(?:Court\\b|Honorable|(?:Chief |Magistrate |District )?Judge|Magistrate|Hon\\.|chambers)';
const TALK = '(?:conference|hearing|call|conferred|letter)';
const RULED = '(?:held|conducted|convened|heard|granted|denied|declined)';
/** Each a sentence, or two where the request stands in one and what the court did in the next. */
const WITH_COURT = new RegExp(
  [
    `[^.]*\\b${TALK}\\b[^.]*\\b(?:with|before|by) ${JUDGE}[^.]*\\.?`,
    `[^.]*\\b(?:presented|raised|brought|submitted|taken up|argued)\\b[^.]*\\b(?:to|before|with|by) ${JUDGE}[^.]*\\b${TALK}\\b[^.]*\\.?`,
    `[^.]*\\b(?:Court|Judge|chambers) (?:held|conducted|convened)[^.]*\\b(?:conference|call|hearing)[^.]*\\.?`,
    `[^.]*\\b(?:letter[- ]motion|requested|asked|sought|moved)\\b[^.]*\\bconference\\b[^.]*\\.? [^.]{0,40}\\b(?:Court|Judge|chambers) ${RULED}\\b[^.]*\\.?`,
    '[^.]*\\b(?:Court|Judge|chambers) (?:denied|granted|declined|excused|waived|dispensed with)\\b[^.]*\\bconference\\b[^.]*\\.?',
    '[^.]*\\b(?:gave|granted|given|with|has|had) (?:\\w+ )?leave (?:of court )?to (?:move|make this motion)\\b[^.]*\\.?',
    '[^.]*\\bleave (?:of court )?to file this motion[^.]*\\.?',
  ].join('|'),
  'i',
);

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
