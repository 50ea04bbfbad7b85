// case-number: that the case number in certificate and caption is that of this case, as the court's page shows it.
// A number inside a citation ("No. 3:19-cv-00396, 2021 WL …") names a ruling, not this case.

import { sameCase } from '../motion/case-number';
import { evidenceOf } from '../motion/prose';
import type { DocumentCheck, Outcome } from './check';

export const caseNumber: DocumentCheck = {
  name: 'case-number',
  messages: {
    certificate: {
      says: 'The certificate names another case, {words}; this one is {number}.',
      todo: 'Write the certificate for this case.',
    },
    caption: {
      says: 'The caption’s case number {words} is not the one you are filing in, {number}.',
      todo: 'See that this is the right document, or correct the caption.',
    },
  },
  look({ conference, told, motion, filing }) {
    const found: Outcome[] = [];
    const here = [filing.caseNumber, motion.caption.caseNumber].filter((n): n is string => n !== null);
    const number = filing.caseNumber ?? motion.caption.caseNumber ?? '';
    if (sameCase(filing.caseNumber, motion.caption.caseNumber) === false)
      found.push({
        status: 'missing',
        message: 'caption',
        weight: 'block',
        values: { words: motion.caption.caseNumber ?? '', number },
        evidence: motion.caption.evidence,
      });
    if (!told || here.length === 0) return found;
    for (const named of conference?.caseNumbers ?? []) {
      const after = told.text.slice(named.span.end, named.span.end + 60);
      const stamp = /^\s*(?:Document|Doc\.?|ECF|Dkt\.?) (?:No\. )?\d/i.test(after);
      const cited = /^[^.;]{0,30}(?:\d{4} (?:WL|U\.S\. Dist)|\((?:[A-Z]\.){1,2}[^)]*\d{4}\))/.test(after);
      const mine = here.map((n) => sameCase(n, named.value));
      if (stamp || cited || mine.includes(true) || !mine.includes(false)) continue;
      found.push({
        status: 'missing',
        message: 'certificate',
        weight: 'block',
        values: { words: named.value, number },
        evidence: evidenceOf(told, named.span),
      });
      break;
    }
    return found;
  },
};
