// short-notice: that the other side had time to answer: a message sent the day of filing is no fair try.

import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';
import { daysBetween } from './days';

export const shortNotice: DocumentCheck = {
  id: 'short-notice',
  name: 'timing',
  messages: {
    sameDay: {
      says: 'The only try to confer was made on the day of filing, and the other side has not answered.',
      todo: 'Give the other side time to answer, or say why the motion cannot wait.',
    },
    hours: {
      says: 'The other side was given only hours to answer, and the motion was filed right after.',
      todo: 'Give the other side time to answer, or say why the motion cannot wait.',
    },
  },
  look({ conference, told, filing, asked }) {
    if (!conference || !told) return [];
    const requirement = asked.requirements.find((r) => r.element === 'conference');
    const events = conference.events.filter((e) => e.status !== 'planned' && e.status !== 'none');
    if (!requirement || events.length === 0) return [];
    if (events.some((e) => e.status === 'held' || e.status === 'refused')) return [];
    if (!['no-response', 'unknown'].includes(conference.position.value)) return [];
    const limits = conference.ultimatums;
    const days = events.flatMap((e) => e.dates).flatMap((d) => (d.value.iso ? [d.value.iso] : []));
    const first = days.sort()[0];
    if (!first) return [];
    const between = daysBetween(first, filing.filedAt.date);
    const hours = between === 1 && limits.some((u) => u.hours !== null && u.hours <= 30);
    if (between !== 0 && !hours) return [];
    return [
      {
        status: 'missing',
        message: hours ? 'hours' : 'sameDay',
        weight: 'warn',
        requirement,
        evidence: wordsOf(
          told,
          events.map((e) => e.span),
        ),
      },
    ];
  },
};
