// Two motions bound in one PDF, the first of which could be passed alone. Reading ends early where nothing unread can change
// the verdict; a motion behind the first could.

import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { FILINGS, type FixtureName, filesOf, filingOf } from '../../fixtures/filings';
import { judgeFiles, stopping } from './judged';

async function bound(names: readonly FixtureName[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  for (const name of names) {
    const part = await PDFDocument.load((await filesOf(FILINGS[name])).get('main')!);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

async function judge(names: readonly FixtureName[]) {
  const files = new Map([['main' as const, await bound(names)]]);
  return judgeFiles(filingOf(FILINGS.compelMended, files), files);
}

const REST = Array<FixtureName>(8).fill('summaryJudgment');

test('a bare motion behind one that passes is found, with many pages behind it', async () => {
  const verdict = await judge(['compelMended', 'protectiveOrderBare', ...REST]);
  expect(verdict.verdict).toBe('block');
  expect(stopping(verdict)).toContain('who');
});

test('the first of them passes alone with as many pages behind it', async () => {
  const verdict = await judge(['compelMended', ...REST]);
  expect(verdict.verdict).toBe('pass');
  expect(verdict.read.documents[0]!.pagesRead).toBeLessThan(verdict.read.documents[0]!.pages);
});
