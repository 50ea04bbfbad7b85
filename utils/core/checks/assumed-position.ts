// assumed-position: that the other side was asked, where no rule asks for its position by name. A position that is only
// assumed shows that nobody asked: "was under the impression that" was not enough in Fears v. Wal-Mart Stores (D. Kan.
// 2000), an assumption after one voicemail not in D. Colo. (core/rules/precedents).

import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';

export const assumedPosition: DocumentCheck = {
  id: 'assumed-position',
  name: 'position',
  messages: {
    assumed: {
      says: 'The other side’s position is assumed, not told.',
      todo: 'Ask the other side and state its answer; if it has not answered, say so and describe each try.',
    },
  },
  look({ conference, told, asked }) {
    if (!conference || !told || conference.assumed.length === 0 || conference.position.value !== 'unknown')
      return [];
    // After a talk somebody was asked; how little was told of it is for other checks.
    if (conference.events.some((e) => e.status === 'held' && !e.byStaff)) return [];
    const requirement = asked.requirements.find((r) => r.element === 'conference');
    if (!requirement || asked.requirements.some((r) => r.element === 'position')) return [];
    return [
      {
        status: 'missing',
        message: 'assumed',
        weight: 'warn',
        requirement,
        evidence: wordsOf(
          told,
          conference.assumed.map((a) => a.span),
        ),
      },
    ];
  },
};
