// court: that the caption names the court the motion is being filed in.

import type { DocumentCheck } from './check';

export const court: DocumentCheck = {
  name: 'court',
  messages: {
    missing: {
      says: 'The caption names another court than the one you are filing in.',
      todo: 'See that this is the right document and the right court.',
    },
  },
  look({ motion, filing }) {
    const named = motion.caption.court;
    if (!named || named === filing.court || !/^[a-z]{2,5}d?$/.test(named)) return [];
    // A caption under another court's name is common on exhibits and on papers removed or transferred.
    if (motion.document !== 'main') return [];
    return [
      {
        status: 'missing',
        message: 'missing',
        weight: 'block',
        evidence: motion.caption.courtEvidence,
      },
    ];
  },
};
