// event-mismatch: that the docket event picked in CM/ECF is the motion attached. The event and the title both vote on
// the kind; where they disagree the clerk may strike or re-docket the filing.

import { isDiscovery, kindOfEvent } from '../motion/index';
import type { MotionKind } from '../motion/kinds';
import type { DocumentCheck } from './check';

const NEAR: MotionKind[][] = [
  ['extension-of-time', 'extend-schedule', 'continue', 'stay', 'exceed-pages', 'leave', 'amend'],
  [
    'amend',
    'leave',
    'supplement',
    'join-party',
    'substitute-party',
    'extend-schedule',
    'relief-from-judgment',
  ],
  ['leave', 'exceed-pages', 'seal', 'supplement', 'intervene', 'amend'],
  ['hearing', 'expedite', 'temporary-restraining-order', 'preliminary-injunction'],
  ['stay', 'lift-stay', 'compel-arbitration', 'continue'],
  ['attorney-fees', 'costs'],
  [
    'dismiss',
    'judgment-on-pleadings',
    'more-definite-statement',
    'summary-judgment',
    'strike',
    'remand',
    'transfer',
  ],
  ['in-limine', 'exclude-expert', 'strike', 'suppress'],
  ['reconsider', 'relief-from-judgment', 'new-trial', 'amend', 'clarify'],
  ['default-judgment', 'entry-of-judgment', 'set-aside-default'],
];

export const eventMismatch: DocumentCheck = {
  name: 'event-mismatch',
  messages: {
    missing: {
      says: 'You picked “{event}” on the court’s page; the paper attached is “{title}”.',
      todo: 'Go back and pick the event that fits, or attach the paper that belongs to it.',
    },
  },
  look({ filing, motion }) {
    if (motion.document !== 'main' || filing.events.length === 0) return [];
    const picked = filing.events.map((event) => ({ event, kind: kindOfEvent(event) }));
    const known = picked.filter((p) => p.kind !== 'miscellaneous' && p.kind !== 'none');
    if (known.length === 0 || known.length < picked.length) return [];
    if (motion.kind === 'none' || motion.kind === 'miscellaneous' || motion.paper !== 'motion') return [];
    const kinds = [motion.kind, ...motion.otherKinds];
    if (known.some((p) => kinds.some((k) => near(k, p.kind)))) return [];
    const first = known[0];
    if (!first) return [];
    return [
      {
        status: 'missing',
        message: 'missing',
        weight: 'warn',
        values: { event: first.event, title: motion.title.slice(0, 120) },
        evidence: motion.titleEvidence,
      },
    ];
  },
};

function near(a: MotionKind, b: MotionKind): boolean {
  return (
    a === b || (isDiscovery(a) && isDiscovery(b)) || NEAR.some((set) => set.includes(a) && set.includes(b))
  );
}
