import { describe, expect, it } from 'vitest';
import { effectOf } from '../../../utils/core/verdict/table';

describe('the table from findings to a verdict', () => {
  it('blocks what a rule, an order or a standing order asks for and is missing', () => {
    for (const authority of ['rule', 'order', 'standing-order'] as const)
      for (const confidence of ['seen', 'described'] as const)
        expect(effectOf({ status: 'missing', authority, confidence })).toBe('block');
  });

  it('warns on what case law alone asks for', () => {
    expect(effectOf({ status: 'missing', authority: 'case-law', confidence: 'seen' })).toBe('warn');
  });

  it('blocks on case law where the certificate of a discovery motion is bare', () => {
    expect(effectOf({ status: 'missing', authority: 'case-law', confidence: 'seen', bare: true })).toBe(
      'block',
    );
  });

  it('never blocks on anything stale or unverified', () => {
    for (const confidence of ['stale', 'unverified'] as const)
      for (const authority of ['rule', 'order', 'standing-order', 'case-law', 'document'] as const)
        for (const weight of ['block', 'warn', undefined] as const)
          expect(effectOf({ status: 'missing', authority, confidence, weight, bare: true })).toBe('warn');
  });

  it('warns on what is unclear, where it would block if missing', () => {
    expect(effectOf({ status: 'unclear', authority: 'rule', confidence: 'seen' })).toBe('warn');
    expect(effectOf({ status: 'unclear', authority: 'rule', confidence: 'stale' })).toBe('none');
    expect(effectOf({ status: 'unclear', authority: 'case-law', confidence: 'seen' })).toBe('none');
    expect(effectOf({ status: 'unclear', authority: 'document', confidence: 'seen', weight: 'block' })).toBe(
      'warn',
    );
  });

  it('gives what is met or does not apply no effect', () => {
    for (const status of ['met', 'not-applicable'] as const)
      expect(effectOf({ status, authority: 'rule', confidence: 'seen', weight: 'block' })).toBe('none');
  });

  it('lets a contradiction in the document block, and a lesser one warn', () => {
    const document = { authority: 'document', confidence: 'seen', status: 'missing' } as const;
    expect(effectOf({ ...document, weight: 'block' })).toBe('block');
    expect(effectOf({ ...document, weight: 'warn' })).toBe('warn');
    expect(effectOf({ ...document, weight: 'none' })).toBe('none');
  });
});
