// Words read from pictures: findings that rest on doubtful ones are questions; the filer is told which pages they are.

import { expect, test } from 'vitest';
import { withDoubt } from '../../../utils/core/doubt';
import type { Line, ReadDocument } from '../../../utils/core/pdf/page';
import type { Verdict } from '../../../utils/core/verdict/verdict';

function document(confidence: number, lines: { text: string; doubtful?: boolean }[] = []): ReadDocument {
  const page = { width: 612, height: 792, lines: lines as Line[], hiddenWords: 0 };
  return {
    ref: 'main',
    totalPages: 2,
    pages: [
      { ...page, number: 1, source: 'text', confidence: 1 },
      { ...page, number: 2, source: 'ocr', confidence },
    ],
    complete: true,
    rejections: [],
  };
}

const verdict = (evidence: { document: 'main'; page: number; quote: string; boxes: [] }[]) =>
  ({
    verdict: 'block',
    headline: 'The certificate does not say when. The court may deny the motion.',
    motions: [{ certificates: [{ document: 'main', pages: [2], text: 'Counse1 con-ferred by telephone.' }] }],
    notes: [],
    findings: [
      {
        check: 'when',
        status: 'missing',
        effect: 'block',
        message: 'The certificate does not say when counsel conferred.',
        authority: { kind: 'rule' },
        motion: 0,
        evidence,
      },
    ],
  }) as unknown as Verdict;

test('a doubtful page makes a fault a question', () => {
  const on2 = verdict([{ document: 'main', page: 2, quote: 'Counse1 conferred', boxes: [] }]);
  expect(withDoubt(on2, [document(0.6)])).toMatchObject({
    verdict: 'warn',
    findings: [{ status: 'unclear', effect: 'warn' }],
  });
  expect(withDoubt(verdict([]), [document(0.6)]).verdict).toBe('warn');
});

test('what rests on text, or on a clean scan, stands', () => {
  const on1 = verdict([{ document: 'main', page: 1, quote: 'Counsel conferred', boxes: [] }]);
  expect(withDoubt(on1, [document(0.6)]).verdict).toBe('block');
  const clean = withDoubt(verdict([]), [document(0.95)]);
  expect(clean.verdict).toBe('block');
  expect(clean.notes.map((n) => n.text)).toEqual([
    'Read from pictures, so words may be misread: page 2 of the main document.',
  ]);
});

test('nothing is said of pictures where there are none', () => {
  expect(withDoubt(verdict([]), []).notes).toEqual([]);
});

test('one doubtful word of the certificate makes what it leaves out a question, however clear its page', () => {
  const on2 = verdict([{ document: 'main', page: 2, quote: 'Counse1 conferred', boxes: [] }]);
  const read = withDoubt(on2, [document(0.95, [{ text: 'Counse1 con-', doubtful: true }])]);
  expect(read).toMatchObject({ verdict: 'warn', findings: [{ status: 'unclear', effect: 'warn' }] });
  expect(read.headline).toMatch(/^The scan is hard to read, so look yourself\. /);
  expect(read.headline).not.toContain('deny');
  const elsewhere = [{ text: 'Counse1 con-' }, { text: 'a scraw1', doubtful: true }];
  expect(withDoubt(on2, [document(0.95, elsewhere)])).toEqual({
    ...on2,
    notes: [
      { text: 'Read from pictures, so words may be misread: page 2 of the main document.', confidence: null },
    ],
  });
});
