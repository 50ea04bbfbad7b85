import { describe, expect, it } from 'vitest';
import { FILINGS } from '../../fixtures/filings';
import { judgeFiles, judgeFixture, stopping } from './judged';

describe('whole filings come to the verdict they should', () => {
  for (const [name, fixture] of Object.entries(FILINGS))
    it(`${fixture.name} (${name})`, async () => {
      const verdict = await judgeFixture(fixture);
      expect(fixture.verdict, verdict.headline).toContain(verdict.verdict);
      for (const check of fixture.stops) expect(stopping(verdict)).toContain(check);
    });

  it('a letter in an exhibit is said to be the only proof', async () => {
    expect(stopping(await judgeFixture(FILINGS.compelByLetter))).toContain('letter-only');
  });

  it('every finding of a stopped filing says who asks, what to do, and points to its words', async () => {
    const verdict = await judgeFixture(FILINGS.protectiveOrderBare);
    const telling = verdict.findings.filter((f) => f.effect !== 'none');
    expect(telling.length).toBeGreaterThan(3);
    for (const f of telling) {
      expect(f.authority.citation).not.toBe('');
      expect(f.remedy).not.toBe('');
      expect(f.evidence.length).toBeGreaterThan(0);
      expect(f.message).not.toMatch(/[{}]/);
    }
    expect(telling.some((f) => f.precedents.length > 0)).toBe(true);
  });

  it('a missing certificate is said once, with the page it belongs on', async () => {
    const verdict = await judgeFixture(FILINGS.compelWithoutCertificate);
    expect(stopping(verdict)).toEqual(['certificate']);
    expect(verdict.belongs?.document).toBe('main');
  });
});

describe('a file that cannot be read is unreadable, never "certificate missing"', () => {
  const filing = {
    court: 'txwd',
    caseNumber: null,
    events: ['Compel'],
    filedAt: { date: '2025-03-18', time: null, zone: 'America/Chicago' },
    documents: [],
    sealed: false,
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['nothing attached', new Map(), 'no-file'],
    ['an empty file', new Map([['main' as const, bytes('')]]), 'empty-file'],
    ['no PDF', new Map([['main' as const, bytes('just words')]]), 'not-a-pdf'],
  ])('%s', async (_name, files, problem) => {
    const verdict = await judgeFiles(filing, files);
    expect(verdict.verdict).toBe('unreadable');
    expect(verdict.problem).toBe(problem);
    expect(verdict.findings).toEqual([]);
    expect(verdict.reason).not.toBeNull();
  });
});
