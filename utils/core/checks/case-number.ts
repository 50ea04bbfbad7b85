// case-number: that the case number in certificate and caption is that of this case, as the court's page shows it.
// A number inside a citation ("No. 3:19-cv-00396, 2021 WL …") names a ruling, not this case.

import { evidenceOf } from '../motion/prose';
import { caseKey } from './case-key';
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
    const here = new Set([caseKey(filing.caseNumber), caseKey(motion.caption.caseNumber)].filter(Boolean));
    const number = filing.caseNumber ?? motion.caption.caseNumber ?? '';
    const onPage = caseKey(filing.caseNumber);
    const onPaper = caseKey(motion.caption.caseNumber);
    if (onPage && onPaper && onPage !== onPaper)
      found.push({
        status: 'missing',
        message: 'caption',
        weight: 'block',
        values: { words: motion.caption.caseNumber ?? '', number },
        evidence: motion.caption.evidence,
      });
    if (!told || here.size === 0) return found;
    for (const named of conference?.caseNumbers ?? []) {
      const key = caseKey(named.value);
      const after = told.text.slice(named.span.end, named.span.end + 60);
      const cited = /^[^.;]{0,30}(?:\d{4} (?:WL|U\.S\. Dist)|\((?:[A-Z]\.){1,2}[^)]*\d{4}\))/.test(after);
      if (!key || here.has(key) || cited) continue;
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
