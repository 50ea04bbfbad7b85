// duration: that the conference lasted as long as the authority asks, where an order or a judge's requirement does.

import { bearing, wordsOf } from './bearing';
import type { ElementCheck, Outcome } from './check';

export const duration: ElementCheck = {
  name: 'duration',
  messages: {
    met: { says: 'The conference lasted as long as asked.', todo: '' },
    missing: {
      says: 'The certificate does not say how long counsel conferred.',
      todo: 'Say how long counsel conferred; at least {least} minutes are asked for.',
    },
    short: {
      says: 'Counsel conferred for {minutes} minutes; at least {least} are asked for.',
      todo: 'Confer again for long enough, then say so.',
    },
  },
  answer(requirement, { conference, told }): Outcome {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const least = requirement.minutes ?? 1;
    const events = bearing(conference);
    const lengths = events.flatMap((e) => (e.minutes ? [e.minutes] : []));
    if (lengths.length === 0)
      return {
        status: 'missing',
        message: 'missing',
        values: { least },
        evidence: wordsOf(
          told,
          events.map((e) => e.span),
        ),
      };
    const total = lengths.reduce((sum, l) => sum + l.value, 0);
    return {
      status: total >= least ? 'met' : 'missing',
      message: total >= least ? 'met' : 'short',
      values: { minutes: total, least },
      evidence: wordsOf(
        told,
        lengths.map((l) => l.span),
      ),
    };
  },
};
