// efforts: that what was done toward agreement is described, not merely asserted. D. Kan. Rule 37.2 ("describe with
// particularity the steps taken"); Sisk v. BWS Inspection Services (W.D. Tex. Feb. 18, 2022) on the bare statement.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

export const efforts: ElementCheck = {
  name: 'efforts',
  messages: {
    met: { says: 'The certificate tells what was done to reach agreement.', todo: '' },
    missing: {
      says: 'The certificate does not tell what was done to reach agreement.',
      todo: 'Tell what was talked about and offered, and what remains.',
    },
  },
  answer(_requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const shown = [
      ...conference.efforts.map((e) => e.span),
      ...conference.issues.discussed.map((i) => i.span),
      ...conference.issues.resolved.map((i) => i.span),
    ];
    if (shown.length > 0) return { status: 'met', message: 'met', evidence: wordsOf(told, shown) };
    const spans = events.map((e) => e.span);
    const described = events.some((e) => e.dates.length > 0 && (e.modes.length > 0 || e.place !== null));
    if (described) return { status: 'met', message: 'met', evidence: wordsOf(told, spans) };
    return { status: 'missing', message: 'missing', evidence: wordsOf(told, spans) };
  },
};
