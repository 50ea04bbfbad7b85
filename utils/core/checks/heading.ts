// heading: that the certificate bears the heading the authority prescribes (M.D. Fla. LR 3.01(g): "Local Rule
// 3.01(g) Certification").

import { wordsOf } from './bearing';
import type { ElementCheck } from './check';

export const heading: ElementCheck = {
  name: 'heading',
  messages: {
    met: { says: 'The certificate bears the heading asked for.', todo: '' },
    missing: {
      says: 'The certificate does not bear the heading “{wanted}”.',
      todo: 'Put the heading “{wanted}” over the certificate.',
    },
  },
  answer(requirement, { certificates, told }) {
    const wanted = requirement.heading;
    if (!wanted || certificates.length === 0) return { status: 'not-applicable', message: 'met' };
    const words = plain(wanted).split(' ');
    const met = certificates.some((c) => {
      const has = plain(c.heading ?? '');
      return words.every((w) => has.includes(w));
    });
    return {
      status: met ? 'met' : 'missing',
      message: met ? 'met' : 'missing',
      values: { wanted },
      evidence: wordsOf(told, []),
    };
  },
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/certificat(?:e|ion)|statement/g, 'certificat')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
