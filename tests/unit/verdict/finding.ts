// A finding to build tests on: a rule's, missing, blocking; any part may be given otherwise.

import type { Finding } from '../../../utils/core/verdict/verdict';

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    check: 'when',
    element: 'when',
    status: 'missing',
    authority: { kind: 'rule', citation: 'Rule 1', url: null, court: 'txwd' },
    confidence: 'seen',
    effect: 'block',
    message: 'The certificate does not say when counsel conferred.',
    messageId: 'when.missing',
    values: {},
    remedy: 'Give the date.',
    remedyId: 'when.missing.todo',
    evidence: [],
    precedents: [],
    motion: 0,
    requirement: 'rule-1/when',
    ...part,
  };
}
