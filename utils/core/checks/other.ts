// other: a thing an authority asks for that no check of its own looks at. It cannot be found by the program, so the
// filer is asked; words of the requirement's topics found in the filing answer it.

import { evidenceOf } from '../motion/prose';
import type { ElementCheck } from './check';

export const other: ElementCheck = {
  name: 'other',
  messages: {
    met: { says: 'The filing speaks of what is asked: {asks}', todo: '' },
    missing: { says: 'The filing does not speak of what is asked: {asks}', todo: '{asks}' },
    ask: { says: 'This is asked too, and only you can tell whether it is there: {asks}', todo: '{asks}' },
  },
  answer(requirement, { told, motion }) {
    const values = { asks: requirement.asks };
    const topics = requirement.topics ?? [];
    if (topics.length === 0) return { status: 'unclear', message: 'ask', values };
    for (const prose of [told, motion.prose]) {
      if (!prose) continue;
      const low = prose.text.toLowerCase();
      const spans = topics.flatMap((t) => {
        const at = low.indexOf(t.toLowerCase());
        return at < 0 ? [] : [{ start: at, end: at + t.length }];
      });
      if (spans.length === topics.length)
        return {
          status: 'met',
          message: 'met',
          values,
          evidence: spans.flatMap((s) => evidenceOf(prose, s)),
        };
    }
    return { status: 'missing', message: 'missing', values, evidence: motion.titleEvidence };
  },
};
