// left-out: that nobody the motion concerns is said not to have been asked ("counsel for the intervenor was not
// contacted"). N.D. Tex. LR 7.1(a) "each party affected"; S.D. Fla. LR 7.1(a)(3) "all parties or non-parties".

import { leftOutOf, wordsOf } from './bearing';
import type { DocumentCheck } from './check';

export const leftOut: DocumentCheck = {
  id: 'left-out',
  name: 'who',
  messages: {
    missing: {
      says: 'The certificate says that somebody the motion concerns was not asked.',
      todo: 'Confer with everyone the motion concerns, then name them.',
    },
  },
  look({ conference, told, asked }) {
    if (!conference || !told) return [];
    if (asked.requirements.some((r) => r.element === 'who')) return [];
    const requirement = asked.requirements.find((r) => r.element === 'conference');
    const left = leftOutOf(conference);
    if (!requirement || left.length === 0) return [];
    return [
      {
        status: 'missing',
        message: 'missing',
        requirement,
        evidence: wordsOf(
          told,
          left.map((e) => e.span),
        ),
      },
    ];
  },
};
