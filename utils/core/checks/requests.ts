// requests: that a certificate which lists requests lists all the motion is about. A certificate that names none, or
// says that all were discussed, is not held to a list.

import { requestsIn } from '../conference/requests';
import { isDiscovery } from '../motion/index';
import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';

const ALL =
  /\b(?:each|every|all)(?: of the| such| disputed| individual| these| those)* (?:request|issue|item|interrogator|matter|dispute|discovery)/i;
const ASKS =
  /\b(?:compel(?:led|ling)?|order(?:ed|ing)?|asks? (?:that|the Court)|requests? (?:that|an order)|at issue|in dispute)\b/i;

export const requests: DocumentCheck = {
  name: 'requests',
  messages: {
    missing: {
      says: 'The motion asks about {left}; the certificate does not speak of {them}.',
      todo: 'Confer about every request the motion asks the court to decide, and name them in the certificate.',
    },
  },
  look({ conference, told, motion }) {
    if (!conference || !told || !isDiscovery(motion.kind, motion.title)) return [];
    const named = new Set(conference.requests.map((r) => r.value));
    if (named.size === 0 || ALL.test(told.text)) return [];
    const body = motion.prose.text.slice(motion.body.start, motion.body.end);
    const asked = new Set<string>();
    for (const sentence of body.split('.')) {
      if (!ASKS.test(sentence) || told.text.includes(sentence.trim())) continue;
      for (const r of requestsIn(sentence)) asked.add(r.value);
    }
    const left = [...asked].filter((r) => !named.has(r));
    if (asked.size === 0 || left.length === 0) return [];
    return [
      {
        status: 'missing',
        message: 'missing',
        weight: 'warn',
        values: { left: left.slice(0, 6).join(', '), them: left.length === 1 ? 'it' : 'them' },
        evidence: wordsOf(
          told,
          conference.requests.map((r) => r.span),
        ),
      },
    ];
  },
};
