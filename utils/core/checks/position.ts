// position: that the other side's position is told (opposed, unopposed, in part, no answer). Asked by N.D. Tex. LR
// 7.1(b), M.D. Fla. LR 3.01(g), M.D. Pa. LR 7.1 and others. A position that is only assumed is none.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

export const position: ElementCheck = {
  name: 'position',
  messages: {
    met: { says: 'The certificate gives the other side’s position.', todo: '' },
    title: { says: 'The title gives the other side’s position.', todo: '' },
    notPossible: { says: 'The certificate says why the other side could not be asked.', todo: '' },
    missing: {
      says: 'The certificate does not say whether the other side opposes the motion.',
      todo: 'Say whether the motion is opposed, unopposed, or opposed in part, or that the other side has not answered.',
    },
    assumed: {
      says: 'The other side’s position is assumed, not told.',
      todo: 'Ask the other side and state its answer; if it has not answered, say so and describe each try.',
    },
  },
  answer(_requirement, { conference, told, motion, branches }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    if (conference.position.value !== 'unknown')
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.position.span]) };
    // Counsel talked, and what the other side holds against it is told: no more plainly could it be opposed.
    if (
      conference.reason &&
      conference.assumed.length === 0 &&
      conference.events.some((e) => e.status === 'held' && !e.byStaff)
    )
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.reason.span]) };
    // Both sides wrote and came to nothing: neither silence nor consent.
    if (conference.bareImpasse && conference.events.some((e) => e.status === 'sent' && e.exchange))
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.bareImpasse.span]) };
    // Two that cannot both be true: the check `inconsistent` speaks of them.
    if (new Set(conference.positions.map((p) => p.value)).size > 1 && conference.assumed.length === 0)
      return { status: 'not-applicable', message: 'met' };
    // Where nobody could be asked, and why is told, there is no answer to state (N.D. Tex. LR 7.1(b): presumed opposed).
    if (conference.excused && branches.has('not-possible') && branches.has('attempted'))
      return { status: 'met', message: 'notPossible', evidence: wordsOf(told, [conference.excused.span]) };
    if (conference.assumed.length > 0)
      return {
        status: 'missing',
        message: 'assumed',
        evidence: wordsOf(
          told,
          conference.assumed.map((a) => a.span),
        ),
      };
    if (
      conference.positions.length === 0 &&
      motion.titleWords.some((w) => w !== 'emergency' && w !== 'sealed')
    )
      return { status: 'met', message: 'title', evidence: motion.titleEvidence };
    return {
      status: 'missing',
      message: 'missing',
      evidence: wordsOf(
        told,
        bearing(conference).map((e) => e.span),
      ),
    };
  },
};
