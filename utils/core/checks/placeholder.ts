// placeholder: that no blank or bracketed placeholder is left in the certificate ("___", "[DATE]", "is / is not").

import { wordsOf } from './bearing';
import type { DocumentCheck } from './check';

export const placeholder: DocumentCheck = {
  name: 'placeholder',
  messages: {
    missing: {
      says: 'A blank is left in the certificate: {words}.',
      todo: 'Fill in the blank.',
    },
    several: {
      says: '{count} blanks are left in the certificate, the first being {words}.',
      todo: 'Fill in the blanks.',
    },
  },
  look({ conference, told }) {
    const blanks = conference?.placeholders ?? [];
    if (!told || blanks.length === 0) return [];
    return [
      {
        status: 'missing',
        message: blanks.length === 1 ? 'missing' : 'several',
        weight: 'block',
        values: { words: `“${(blanks[0]?.value ?? '').slice(0, 40)}”`, count: blanks.length },
        evidence: wordsOf(
          told,
          blanks.map((b) => b.span),
        ),
      },
    ];
  },
};
