// A motion attached on another court's site than the one its caption names.

import { expect, test } from 'vitest';
import { FILINGS, filesOf, filingOf } from '../../fixtures/filings';
import { judgeFiles, stopping } from './judged';

test('a caption that names another court stops the filing, with the court’s name marked in it', async () => {
  const files = await filesOf(FILINGS.compelMended);
  const filing = filingOf(FILINGS.compelMended, files);
  const verdict = await judgeFiles({ ...filing, court: 'flsd' }, files);
  expect(stopping(verdict)).toContain('court');
  const { evidence } = verdict.findings.find((f) => f.check === 'court')!;
  expect(evidence.map((e) => e.quote).join(' ')).toMatch(/WESTERN DISTRICT OF TEXAS/);
});

test('the court’s own caption does not', async () => {
  const files = await filesOf(FILINGS.compelMended);
  const verdict = await judgeFiles(filingOf(FILINGS.compelMended, files), files);
  expect(verdict.findings.map((f) => f.check)).not.toContain('court');
});
