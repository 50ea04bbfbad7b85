// when: that the certificate says on which day counsel conferred; with the topic "time", at what hour too
// (N.D. Ind. L.R. 37-1, N.D. Ill. L.R. 37.2 ask for date and time).

import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

export const when: ElementCheck = {
  name: 'when',
  messages: {
    met: { says: 'The certificate says when counsel conferred.', todo: '' },
    missing: {
      says: 'The certificate does not say when counsel conferred.',
      todo: 'Give the date of each conference or attempt.',
    },
    relative: {
      says: 'The certificate gives the day only as “{words}”.',
      todo: 'Give the date itself.',
    },
    impossible: {
      says: 'The certificate gives a day that does not exist: “{words}”.',
      todo: 'Correct the date.',
    },
    time: {
      says: 'The certificate does not say at what time of day counsel conferred.',
      todo: 'Give the time of day beside the date.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const dates = events.flatMap((e) => e.dates);
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    const words = (d: (typeof dates)[number]) => told.text.slice(d.span.start, d.span.end);
    const known = dates.filter((d) => d.value.iso !== null);
    if (known.length === 0) {
      const impossible = dates.find((d) => d.value.form === 'impossible' && /\d|[a-z]{3}/i.test(words(d)));
      if (impossible && !/_|\[/.test(words(impossible)))
        return {
          status: 'missing',
          message: 'impossible',
          values: { words: words(impossible) },
          evidence: wordsOf(told, [impossible.span]),
        };
      return { status: 'missing', message: 'missing', evidence };
    }
    const relative = known.filter((d) => d.value.form === 'relative');
    if (relative.length === known.length && relative[0])
      return {
        status: 'unclear',
        message: 'relative',
        values: { words: words(relative[0]) },
        evidence: wordsOf(
          told,
          relative.map((d) => d.span),
        ),
      };
    if (requirement.topics?.includes('time') && events.every((e) => e.times.length === 0))
      return { status: 'missing', message: 'time', evidence };
    return {
      status: 'met',
      message: 'met',
      evidence: wordsOf(
        told,
        known.map((d) => d.span),
      ),
    };
  },
};
