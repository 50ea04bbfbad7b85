// What the motion says beside its certificate: that counsel have not talked after all, that nobody could be asked.

import { expect, test } from 'vitest';
import { FILINGS, filingOf } from '../../fixtures/filings';
import { compelMended } from '../../fixtures/motions/compel';
import { makePdf } from '../../fixtures/pdf-maker/index';
import { judgeCase, judgeFiles, stopping } from './judged';

const withBody = async (sentence: string) => {
  const files = new Map([
    ['main' as const, await makePdf({ ...compelMended, body: [...compelMended.body, sentence] })],
  ]);
  return judgeFiles(filingOf(FILINGS.compelMended, files), files);
};

test('a motion that says counsel have not yet talked about it unsays its certificate', async () => {
  const verdict = await withBody(
    'Counsel for Defendants has not yet been able to speak with counsel for Plaintiffs about this motion.',
  );
  expect(stopping(verdict)).toContain('contradicted');
});

test('talk that had not happened at an earlier time unsays nothing', async () => {
  const verdict = await withBody(
    'When the complaint was filed the parties had never met, and counsel did not meet until the hearing.',
  );
  expect(stopping(verdict)).toEqual([]);
});

test('a motion presumed opposed is told so where nobody could be asked, and why (N.D. Tex.)', async () => {
  const text = (more: string) =>
    judgeCase({
      name: 'not possible',
      court: 'txnd',
      event: 'Extension of Time to File Response/Reply',
      title: "DEFENDANT'S MOTION FOR EXTENSION OF TIME",
      filed: '2025-03-18',
      heading: 'CERTIFICATE OF CONFERENCE',
      text: `I tried to reach Odette Harbison, counsel for Plaintiff, by telephone on March 14, 17 and 18, 2025 and by e-mail on March 17, 2025. ${more} The motion is presumed opposed.`,
      verdict: [],
    });
  expect(
    stopping(
      await text(
        'Her office told me that she is abroad until April. A conference was therefore not possible.',
      ),
    ),
  ).not.toContain('position');
  expect(stopping(await text(''))).toContain('position');
});
