// The same motion set in each layout, read from the PDF: pleading paper, stamps once and twice, justified and hyphenated
// text, headings spaced, in small capitals, on two lines or running into the text, a certificate across a page's end.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMotions } from '../../../utils/core/motion';
import { bytesSource, openPdf, readDocument, type ThreadPool, usePdfHost } from '../../../utils/core/pdf';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { filingOf, flat } from '../../fixtures/motions/paper';
import { CERTIFICATE_WORDS, LAYOUTS, makePdf, motionToCompel } from '../../fixtures/pdf-maker';

let pool: ThreadPool;
beforeAll(() => {
  pool = usePdfHost(nodeHost());
});
afterAll(() => pool.close());

const words = (s: string) =>
  flat(
    s
      .replace(/(?:^|\n\n)\/s\/[^\n]*/g, '')
      .normalize('NFKC')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/\u2011/g, '-'),
  );

describe('a motion in any layout', () => {
  for (const layout of LAYOUTS)
    it(`is read whole: ${layout}`, async () => {
      const text = motionToCompel('end');
      const pdf = await openPdf(bytesSource(await makePdf(text, layout)));
      const document = await readDocument('main', pdf);
      await pdf.close();
      const motions = readMotions([document], filingOf());
      expect(motions).toHaveLength(1);
      expect(motions[0]).toMatchObject({
        title: text.title,
        kind: 'compel',
        movant: 'defendant',
        dated: '2021-06-10',
        caption: {
          court: 'txwd',
          division: 'El Paso',
          caseNumber: '3:20-cv-00999-ABC-DEF',
          plaintiffs: text.caption.plaintiffs,
        },
      });
      expect(motions[0]?.certificates.map((c) => words(c.prose.text))).toEqual([words(CERTIFICATE_WORDS)]);
      expect(motions[0]?.signers[0]).toMatchObject({ name: 'Norma R. Quirk', signed: true });
    });
});
