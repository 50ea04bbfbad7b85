// Many machines' exports, merged.
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../scripts/audit/summary';
import { GENESIS, hashOf } from '../../../utils/store/chain';
import type { Entry } from '../../../utils/store/record';

const versions = { extension: '0.1.0', rules: null };
function chain(entries: object[]): Entry[] {
  let prev = GENESIS;
  return entries.map((e, i) => {
    const whole = { ...e, seq: i + 1, versions, prev, hash: '' };
    whole.hash = hashOf(whole);
    prev = whole.hash;
    return whole as unknown as Entry;
  });
}
const check = (filing: string, court: string, at: string, verdict: string, blocking: string[]) => ({
  kind: 'check',
  filing,
  court,
  at,
  verdict,
  caseNumber: null,
  event: null,
  sealed: false,
  problem: null,
  documents: [],
  findings: blocking.map((c) => ({ check: c, status: 'missing', effect: 'block', citation: 'R' })),
});
const one = chain([
  check('a', 'txwd', '2026-01-05T00:00:00Z', 'block', ['when', 'how']),
  {
    kind: 'decision',
    filing: 'a',
    court: 'txwd',
    at: '2026-01-05T00:01:00Z',
    decision: 'overridden',
    reason: 'emergency',
    note: null,
  },
  check('b', 'txwd', '2026-01-12T00:00:00Z', 'pass', []),
  { kind: 'filed', filing: 'b', court: 'txwd', at: '2026-01-12T00:09:00Z' },
]);
const two = chain([check('a', 'cand', '2026-01-06T00:00:00Z', 'block', ['when'])]);

describe('a summary of exports', () => {
  const s = summarise([
    { name: '1', entries: one },
    { name: '2', entries: two },
  ]);
  it('counts checks, blocks, overrides and filings over all machines', () => {
    expect(s).toMatchObject({ machines: 2, checks: 3, blocked: 2, overridden: 1, filed: 1, broken: [] });
  });
  it('gives overrides by court, by check and by week; the same filing id on two machines stays two filings', () => {
    expect(s.byCourt).toEqual([
      { name: 'cand', checks: 1, blocked: 1, overridden: 0 },
      { name: 'txwd', checks: 2, blocked: 1, overridden: 1 },
    ]);
    expect(s.byCheck).toEqual([
      { name: 'how', checks: 1, blocked: 1, overridden: 1 },
      { name: 'when', checks: 2, blocked: 2, overridden: 1 },
    ]);
    expect(s.byWeek.map((r) => [r.name, r.overridden])).toEqual([
      ['2026-W02', 1],
      ['2026-W03', 0],
    ]);
  });
  it('names the machine and the entry where a chain is broken', () => {
    const cutOut = one.filter((e) => e.seq !== 2);
    expect(summarise([{ name: 'desk-7', entries: cutOut }]).broken).toEqual([
      { machine: 'desk-7', seq: 2, what: 'gap' },
    ]);
  });
});
