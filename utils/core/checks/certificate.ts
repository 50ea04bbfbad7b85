// certificate: that the filing has a certificate (or statement) of conference at all.
// Asked by Fed. R. Civ. P. 37(a)(1) and 26(c)(1) ("the motion must include a certification") and by most local rules.

import { wordsOf } from './bearing';
import type { ElementCheck } from './check';

export const certificate: ElementCheck = {
  name: 'certificate',
  messages: {
    met: { says: 'There is a certificate about the conference.', todo: '' },
    none: {
      says: 'No certificate of conference was found in this filing.',
      todo: 'Confer first. Then add a certificate to the motion that says who conferred, when and how, and what came of it.',
    },
    elsewhere: {
      says: 'No certificate of conference was found in this filing; the court also takes it as a separate filing.',
      todo: 'If it is filed on its own, go on. If not, add it to the motion.',
    },
    titleOnly: {
      says: 'No certificate of conference was found in this filing. Only the title tells of the other side’s position.',
      todo: 'Add a certificate to the motion that says who conferred, when and how, and what came of it.',
    },
  },
  answer(requirement, { certificates, told, motion }) {
    if (certificates.length > 0 && told)
      return { status: 'met', message: 'met', evidence: wordsOf(told, []) };
    if (requirement.mayBeElsewhere)
      return { status: 'unclear', message: 'elsewhere', evidence: motion.titleEvidence };
    const titled = motion.titleWords.some((w) => w === 'unopposed' || w === 'opposed' || w === 'agreed');
    return {
      status: 'missing',
      message: titled ? 'titleOnly' : 'none',
      evidence: motion.titleEvidence,
    };
  },
};
