// future-date: that no conference is dated after the filing or after the day the paper was signed.

import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';
import { longDate } from './days';

export const futureDate: DocumentCheck = {
  name: 'future-date',
  messages: {
    filed: {
      says: 'The certificate dates the conference {date}, after the day of filing.',
      todo: 'Correct the date. If the conference is still to come, confer before filing.',
    },
    signed: {
      says: 'The certificate dates the conference {date}, after the paper was signed ({signed}).',
      todo: 'Correct the date of the conference or of the signature.',
    },
    impossible: {
      says: 'The certificate gives a day that does not exist: “{words}”.',
      todo: 'Correct the date.',
    },
  },
  look({ conference, told, filing, motion }) {
    if (!conference || !told) return [];
    const filed = filing.filedAt.date;
    for (const event of conference.events) {
      if (event.status === 'planned' || event.status === 'none') continue;
      for (const day of event.dates) {
        const words = told.text.slice(day.span.start, day.span.end);
        const evidence = wordsOf(told, [day.span]);
        if (day.value.form === 'impossible' && /\d/.test(words) && !/[_[\]]/.test(words))
          return [{ status: 'missing', message: 'impossible', weight: 'block', values: { words }, evidence }];
        const iso = day.value.iso;
        if (iso === null || day.value.form !== 'absolute') continue;
        if (iso > filed)
          return [
            {
              status: 'missing',
              message: 'filed',
              weight: 'block',
              values: { date: longDate(iso) },
              evidence,
            },
          ];
        if (motion.dated && iso > motion.dated)
          return [
            {
              status: 'missing',
              message: 'signed',
              weight: 'warn',
              values: { date: longDate(iso), signed: longDate(motion.dated) },
              evidence,
            },
          ];
      }
    }
    return [];
  },
};
