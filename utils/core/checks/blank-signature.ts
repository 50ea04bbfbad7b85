// blank-signature: that the line for the certificate's signature is not left blank ("/s/ ________").

import { evidenceOf } from '../motion/prose';
import type { DocumentCheck } from './check';

const BLANK = /\/s\/\s*_{3,}|\/s\/\s*\[[^\]]{0,40}\]|^_{8,}\s*$/m;

export const blankSignature: DocumentCheck = {
  id: 'blank-signature',
  name: 'signature',
  messages: {
    missing: { says: 'The line for the signature is left blank.', todo: 'Sign the certificate.' },
  },
  look({ certificates }) {
    for (const certificate of certificates) {
      const found = BLANK.exec(certificate.prose.text);
      if (found)
        return [
          {
            status: 'missing',
            message: 'missing',
            weight: 'block',
            evidence: evidenceOf(certificate.prose, {
              start: found.index,
              end: found.index + found[0].length,
            }),
          },
        ];
    }
    return [];
  },
};
