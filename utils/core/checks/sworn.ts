// sworn: that the certificate is an affidavit, or a declaration under penalty of perjury (28 U.S.C. 1746), where the
// authority asks for one (D. Nev. LR IA 1-3(f), D. Conn. L. Civ. R. 37(a)).

import { wordsOf } from './bearing';
import type { ElementCheck } from './check';

const DECLARES =
  /\b(?:under (?:the )?penalt(?:y|ies) of perjury|being (?:first )?duly sworn|\bI, [^.]{3,60}, declare\b|affiant|sworn to (?:and subscribed )?before me)/i;

export const sworn: ElementCheck = {
  name: 'sworn',
  messages: {
    met: { says: 'The certificate is sworn or declared.', todo: '' },
    missing: {
      says: 'The certificate is neither an affidavit nor a declaration.',
      todo: 'Give it as a declaration under penalty of perjury (28 U.S.C. § 1746) or an affidavit.',
    },
  },
  answer(_requirement, { certificates, told }) {
    if (certificates.length === 0 || !told) return { status: 'not-applicable', message: 'met' };
    const met =
      certificates.some((c) => c.sworn || /\b(?:declaration|affidavit)\b/i.test(c.heading ?? '')) ||
      DECLARES.test(told.text);
    return { status: met ? 'met' : 'missing', message: met ? 'met' : 'missing', evidence: wordsOf(told, []) };
  },
};
