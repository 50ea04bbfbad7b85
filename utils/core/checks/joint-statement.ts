// joint-statement: that the joint statement or stipulation the authority asks for is part of the filing (C.D. Cal.
// L.R. 37-2, E.D. Cal. L.R. 251).

import { evidenceOf } from '../motion/prose';
import type { ElementCheck } from './check';

const JOINT = /\bjoint (?:statement|stipulation|discovery|letter|submission|report|motion)\b/i;

export const jointStatement: ElementCheck = {
  name: 'joint-statement',
  messages: {
    met: { says: 'The filing has the joint statement.', todo: '' },
    missing: {
      says: 'The joint statement that goes with this motion was not found in this filing.',
      todo: 'Draw up the joint statement with the other side, or attach it.',
    },
    elsewhere: {
      says: 'The joint statement that goes with this motion was not found in this filing; it may come later.',
      todo: 'File it in time.',
    },
  },
  answer(requirement, { filing, motion }) {
    if (JOINT.test(motion.title)) return { status: 'met', message: 'met', evidence: motion.titleEvidence };
    const attached = filing.documents.some((d) =>
      JOINT.test(`${d.description ?? ''} ${d.fileName.replace(/[-_]/g, ' ')}`),
    );
    const found = JOINT.exec(motion.prose.text);
    if (attached || found)
      return {
        status: 'met',
        message: 'met',
        evidence: found
          ? evidenceOf(motion.prose, { start: found.index, end: found.index + found[0].length })
          : [],
      };
    return {
      status: requirement.mayBeElsewhere ? 'unclear' : 'missing',
      message: requirement.mayBeElsewhere ? 'elsewhere' : 'missing',
      evidence: motion.titleEvidence,
    };
  },
};
