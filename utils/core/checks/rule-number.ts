// rule-number: a local rule cited by a number it no longer bears (W.D. Tex. CV-7(i) became CV-7(g) on June 24, 2021).
// A note to the filer, never a fault: it changes no verdict.

import { formerNumbers } from '../rules/index';
import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';

export const ruleNumber: DocumentCheck = {
  name: 'rule-number',
  messages: {
    missing: {
      says: 'The certificate cites {cited}; since {since} the rule on conferring is {now}.',
      todo: 'Cite {now}.',
    },
  },
  look({ conference, told, filing }) {
    if (!conference || !told) return [];
    for (const cited of conference.rulesCited) {
      const now = formerNumbers(filing.court, filing.filedAt.date).find((f) => f.matches(cited.value));
      if (!now) continue;
      return [
        {
          status: 'missing',
          message: 'missing',
          weight: 'none',
          values: { cited: cited.value, since: now.since, now: now.now },
          evidence: wordsOf(told, [cited.span]),
        },
      ];
    }
    return [];
  },
};
