// reason: why no agreement was reached. W.D. Tex. CV-7(g) and N.D. Tex. LR 7.1(b)(2) ask for it in the opposed
// branch; "unable to agree" and nothing more is no reason.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

/** "[REASON]", "____": a blank is no reason. */
const BLANK = /^\W*(?:\[[^\]]*\]|_{2,})\W*$/;

export const reason: ElementCheck = {
  name: 'reason',
  messages: {
    met: { says: 'The certificate says why no agreement was reached.', todo: '' },
    missing: {
      says: 'The certificate does not say why no agreement was reached.',
      todo: 'Give the other side’s reason, in a sentence that begins “because”.',
    },
    ifOpposed: {
      says: 'If the motion is opposed, the certificate should say why no agreement was reached.',
      todo: 'Where the other side opposes, give its reason, in a sentence that begins “because”.',
    },
    bare: {
      says: 'The certificate says that no agreement was reached, not why.',
      todo: 'Give the other side’s reason, in a sentence that begins “because”.',
    },
  },
  answer(requirement, { conference, told, branches }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    if (conference.reason && !BLANK.test(conference.reason.value))
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.reason.span]) };
    const position = conference.position.value;
    if (position === 'unopposed' || position === 'agreed')
      return { status: 'not-applicable', message: 'met' };
    if (position === 'no-response')
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.position.span]) };
    // Asked why a conference was not possible, the certificate's own account of that is the reason.
    if (conference.excused && requirement.branches?.includes('not-possible') && branches.has('not-possible'))
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.excused.span]) };
    const evidence = wordsOf(told, [
      conference.bareImpasse?.span,
      conference.positions.length > 0 ? conference.position.span : null,
      ...(conference.bareImpasse || conference.positions.length > 0
        ? []
        : bearing(conference).map((e) => e.span)),
    ]);
    if (conference.bareImpasse) return { status: 'missing', message: 'bare', evidence };
    return branches.size === 0
      ? { status: 'unclear', message: 'ifOpposed', evidence }
      : { status: 'missing', message: 'missing', evidence };
  },
};
