// Days between conference and filing, counted and given to be shown (C.D. Cal. L.R. 7-3: seven).
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../utils/core/filing';
import type { Finding } from '../../../utils/core/verdict/verdict';
import { stayAfterConference } from '../../fixtures/motions/lead-time';
import { makePdf } from '../../fixtures/pdf-maker/index';
import { judgeFiles } from './judged';

async function timing(conferred: string, filed: string): Promise<Finding | undefined> {
  const bytes = await makePdf(stayAfterConference(conferred));
  const filing: Filing = {
    court: 'cacd',
    caseNumber: null,
    events: ['Stay'],
    filedAt: { date: filed, time: null, zone: 'America/Los_Angeles' },
    documents: [{ ref: 'main', fileName: 'motion.pdf', size: bytes.length }],
    sealed: false,
  };
  const { findings } = await judgeFiles(filing, new Map([['main', bytes]]));
  return findings.find((f) => f.check === 'timing' && f.authority.citation.includes('7-3'));
}

describe('a motion that must wait seven days after the conference', () => {
  it('on the third day is missing four, and tells the earliest day', async () => {
    const finding = await timing('June 7, 2021', '2021-06-10');
    expect(finding).toMatchObject({
      status: 'missing',
      values: { days: '3 days', from: '2021-06-07', earliest: '2021-06-14', filed: '2021-06-10' },
    });
  });
  it('on the seventh day is in time, on the sixth not', async () => {
    expect((await timing('June 7, 2021', '2021-06-14'))?.status).toBe('met');
    expect((await timing('June 7, 2021', '2021-06-13'))?.status).toBe('missing');
  });
  it('counts over February 29, the change of the clocks and the end of a year', async () => {
    expect((await timing('February 24, 2024', '2024-03-02'))?.values.earliest).toBe('2024-03-02');
    expect((await timing('March 8, 2024', '2024-03-15'))?.status).toBe('met');
    expect((await timing('December 28, 2021', '2022-01-03'))?.values.earliest).toBe('2022-01-04');
  });
});
