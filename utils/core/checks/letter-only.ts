// letter-only: that a letter or e-mail, most often an exhibit, is not the only proof of a conference. "A one-sided
// communication does not amount to a meeting or conference": Diaz de Leon v. Jimenez Martinez (W.D. Tex. June 23, 2021).

import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';
import { longDate } from './days';

const WRITTEN = new Set(['letter', 'email', 'fax', 'text']);
const NAME: Record<string, string> = {
  letter: 'a letter',
  email: 'an e-mail',
  fax: 'a fax',
  text: 'a text message',
};

export const letterOnly: DocumentCheck = {
  name: 'letter-only',
  messages: {
    missing: {
      says: 'The only proof of a conference is {what}{dated}; {what} is what one side wrote, not a conference.',
      todo: 'Talk with the other side about the matter, then say who talked, when and how.',
    },
  },
  look({ conference, told, asked, motion }) {
    if (!conference || !told) return [];
    const requirement = asked.requirements.find((r) => r.element === 'conference');
    const did = conference.events.filter((e) => e.status !== 'planned');
    if (!requirement || did.length === 0) return [];
    const one = did[0];
    const written = one?.modes.find((m) => WRITTEN.has(m.value));
    if (
      did.length !== 1 ||
      one?.status !== 'sent' ||
      one.exchange ||
      !written ||
      one.modes.length !== 1 ||
      one.dates.length > 1
    )
      return [];
    if (conference.position.value !== 'unknown' && conference.position.value !== 'no-response') return [];
    const day = one.dates[0]?.value.iso;
    const exhibit = /\b(?:Exhibit|Ex\.|attached|Doc(?:ument)?\.?|ECF)\b/i.exec(told.text);
    return [
      {
        status: 'missing',
        message: 'missing',
        weight: 'warn',
        requirement,
        values: {
          what: NAME[written.value] ?? 'a message',
          dated: day ? ` of ${longDate(day)}` : '',
        },
        evidence: wordsOf(told, [
          one.span,
          exhibit && motion.exhibitsFrom !== null
            ? { start: exhibit.index, end: exhibit.index + exhibit[0].length }
            : null,
        ]),
      },
    ];
  },
};
