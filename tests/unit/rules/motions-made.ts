// A motion already read, for tests of which rules reach it. Gives a Motion and a Filing with nothing in them but what a
// test names.

import type { Filing } from '../../../utils/core/filing';
import type { Motion } from '../../../utils/core/motion/motion';

export function motion(of: Partial<Motion> = {}): Motion {
  return {
    document: 'main',
    title: 'MOTION',
    titleEvidence: [],
    kind: 'miscellaneous',
    otherKinds: [],
    titleWords: [],
    paper: 'motion',
    caption: {
      court: null,
      division: null,
      caseNumber: null,
      plaintiffs: [],
      defendants: [],
      evidence: [],
      courtEvidence: [],
    },
    movant: 'plaintiff',
    prose: { document: 'main', text: '', segments: [] },
    body: { start: 0, end: 0 },
    certificates: [],
    signers: [],
    dated: null,
    proSe: false,
    exhibitsFrom: null,
    ...of,
  };
}

export const compel = (of: Partial<Motion> = {}) =>
  motion({ title: 'MOTION TO COMPEL', kind: 'compel', ...of });

export function filing(court: string, date = '2025-06-12', of: Partial<Filing> = {}): Filing {
  return {
    court,
    caseNumber: null,
    events: [],
    filedAt: { date, time: null, zone: 'America/Chicago' },
    documents: [{ ref: 'main', fileName: 'motion.pdf', size: 1000 }],
    sealed: false,
    ...of,
  };
}
