// where: that the certificate says where counsel conferred. A rule that lists the place asks for it whatever the
// means (N.D. Ill. L.R. 37.2); for case law ("who, where, how, and when") a call or a video conference has no
// other place than itself, and where no means is told the check `how` speaks.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const MET = /\b(?:met|meeting|visited|sat down)\b(?!\s+and\s+conferred)/i;

export const where: ElementCheck = {
  name: 'where',
  messages: {
    met: { says: 'The certificate says where counsel conferred.', todo: '' },
    byMeans: { says: 'Counsel did not meet in one place, so no place is asked.', todo: '' },
    missing: {
      says: 'The certificate does not say where counsel conferred.',
      todo: 'Give the place of the conference.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const places = events.flatMap((e) => (e.place ? [e.place] : []));
    if (places.length > 0)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(
          told,
          places.map((p) => p.span),
        ),
      };
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    if (requirement.authority.kind === 'case-law') {
      const inPerson = events.some(
        (e) =>
          e.modes.some((m) => m.value === 'in_person') ||
          (e.modes.length === 0 && MET.test(told.text.slice(e.span.start, e.span.end))),
      );
      if (!inPerson) return { status: 'not-applicable', message: 'byMeans' };
    }
    return { status: 'missing', message: 'missing', evidence };
  },
};
