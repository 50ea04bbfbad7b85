// title: that the title tells the position where the authority asks for it (D.N.H. LR 7.1(c) "assented-to", courts
// that ask for "Unopposed" or "Opposed" in the title).

import type { ElementCheck } from './check';

export const title: ElementCheck = {
  name: 'title',
  messages: {
    met: { says: 'The title tells the position.', todo: '' },
    missing: { says: 'The title does not say “{wanted}”.', todo: 'Write “{wanted}” in the title.' },
  },
  answer(requirement, { motion, branches }) {
    const favourable = branches.has('unopposed') && !branches.has('opposed');
    const fits = favourable ? ['unopposed', 'agreed', 'joint', 'assented'] : ['opposed'];
    const wanted = requirement.heading ?? (favourable ? 'Unopposed' : 'Opposed');
    const met =
      motion.titleWords.some((w) => fits.includes(w)) ||
      (requirement.heading !== undefined &&
        motion.title.toLowerCase().includes(requirement.heading.toLowerCase()));
    if (branches.size === 0 && !met) return { status: 'not-applicable', message: 'met' };
    return {
      status: met ? 'met' : 'missing',
      message: met ? 'met' : 'missing',
      values: { wanted },
      evidence: motion.titleEvidence,
    };
  },
};
