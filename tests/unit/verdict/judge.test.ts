import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/core/verdict/judge';
import { finding } from './finding';

const CONTEXT = { court: 'txwd', kinds: [['compel', 'sanctions']], notRequired: null };

describe('from findings to a verdict', () => {
  it('blocks on one finding that blocks, warns on one that warns, passes otherwise', () => {
    const met = finding({ status: 'met', effect: 'none' });
    const warn = finding({ effect: 'warn' });
    expect(judge([met, warn, finding()], CONTEXT).verdict).toBe('block');
    expect(judge([met, warn], CONTEXT).verdict).toBe('warn');
    expect(judge([met], CONTEXT).verdict).toBe('pass');
  });

  it('is not required where nothing applies, with the reason given', () => {
    const idle = finding({ status: 'not-applicable', effect: 'none' });
    const judged = judge([idle], { ...CONTEXT, notRequired: 'A motion to dismiss is exempt.' });
    expect(judged.verdict).toBe('not-required');
    expect(judged.reason).toBe('A motion to dismiss is exempt.');
    expect(judge([], CONTEXT).verdict).toBe('not-required');
  });

  it('puts the worst finding first', () => {
    const order = judge(
      [
        finding({ effect: 'none', status: 'met', check: 'a' }),
        finding({ effect: 'warn', check: 'b' }),
        finding({ check: 'c' }),
      ],
      CONTEXT,
    ).findings.map((f) => f.check);
    expect(order).toEqual(['c', 'b', 'a']);
  });

  it('follows a policy by court, kind and check, the last line that fits deciding', () => {
    const under = (
      strictness: Parameters<typeof judge>[1]['policy'] extends infer P ? NonNullable<P> : never,
    ) => judge([finding()], { ...CONTEXT, policy: strictness }).verdict;
    expect(under({ strictness: [{ check: 'when', effect: 'warn' }] })).toBe('warn');
    expect(under({ strictness: [{ court: 'txnd', effect: 'warn' }] })).toBe('block');
    expect(under({ strictness: [{ kind: 'sanctions', effect: 'none' }] })).toBe('pass');
    expect(under({ strictness: [{ effect: 'none' }, { court: 'txwd', effect: 'warn' }] })).toBe('warn');
  });

  it('lets no policy raise what is unclear, stale or unverified to a block', () => {
    const policy = { strictness: [{ effect: 'block' as const }] };
    const shaky = [
      finding({ status: 'unclear', effect: 'warn' }),
      finding({ confidence: 'stale', effect: 'warn' }),
      finding({ confidence: 'unverified', effect: 'warn' }),
    ];
    for (const f of shaky) expect(judge([f], { ...CONTEXT, policy }).verdict).toBe('warn');
    expect(judge([finding({ effect: 'warn' })], { ...CONTEXT, policy }).verdict).toBe('block');
    expect(judge([finding({ effect: 'none', status: 'met' })], { ...CONTEXT, policy }).verdict).toBe('pass');
  });

  it('does not run in a court the policy leaves out', () => {
    expect(judge([finding()], { ...CONTEXT, policy: { strictness: [], courts: ['txsd'] } }).verdict).toBe(
      'not-required',
    );
  });
});
