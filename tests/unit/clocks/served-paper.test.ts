// What a respondent can be served with, read for the day a response is due: a stamped motion, and the Notice of one.
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, usePdfHost } from '../../../utils/core/pdf/index';
import { type ServedPaper, servedPaper } from '../../../utils/page/served-paper';
import { compelMended } from '../../fixtures/motions/compel';
import { makePdf, rawPdf, textLines } from '../../fixtures/pdf-maker/index';

usePdfHost(nodeHost());

async function served(bytes: Uint8Array): Promise<ServedPaper> {
  const pdf = await openPdf(bytesSource(bytes));
  try {
    return servedPaper(await readDocument('main', pdf, {}));
  } finally {
    await pdf.close();
  }
}

/** A Notice of Electronic Filing as printed from the court's page. */
const notice = (docketText: string) =>
  rawPdf([
    {
      content: textLines([
        'U.S. District Court [LIVE]',
        'Western District of Texas',
        'Notice of Electronic Filing',
        '',
        'The following transaction was entered by Lockridge, Thea on 6/10/2021 at 11:38 AM CDT and filed',
        'on 6/10/2021',
        'Case Name:        Tavares et al v. Quintero et al',
        'Case Number:      3:20-cv-09311-KLM-NOP',
        'Filer:            Lazaro Quintero',
        'Document Number:  21',
        '',
        'Docket Text:',
        docketText,
        '',
        '3:20-cv-09311-KLM-NOP Notice has been electronically mailed to:',
        'Thea M. Lockridge   counsel@example.com',
      ]),
    },
  ]);

describe('a paper a respondent was served with', () => {
  it('as a stamped motion tells court, division, case, kind and the day it was filed', async () => {
    expect(await served(await makePdf(compelMended, 'stamped'))).toMatchObject({
      is: 'motion',
      court: 'txwd',
      division: expect.stringMatching(/El Paso/i),
      caseNumber: expect.stringContaining('20-cv-09311'),
      kind: 'compel',
      filed: expect.stringMatching(/^2021-\d\d-\d\d$/),
    });
  });
  it('as the Notice of one tells the same but the division, which the case number tells', async () => {
    expect(
      await served(
        notice(
          'Opposed MOTION to Compel by Lazaro Quintero. (Attachments: # (1) Exhibit A)(Lockridge, Thea)',
        ),
      ),
    ).toEqual({
      is: 'notice',
      court: 'txwd',
      division: null,
      caseNumber: '3:20-cv-09311-KLM-NOP',
      kind: 'compel',
      title: 'Opposed MOTION to Compel',
      filed: '2021-06-10',
    });
  });
  it('as the Notice of a motion for summary judgment tells that kind', async () => {
    expect(
      (await served(notice('MOTION for Summary Judgment by Lazaro Quintero. (Lockridge, Thea)'))).kind,
    ).toBe('summary-judgment');
  });
  it.each([
    'RESPONSE to [21] MOTION to Compel by Marisol Tavares. (Ferrand, Ignacio)',
    'ORDER DENYING [21] Motion to Compel. Signed by Judge Ada Fenwick. (xy)',
  ])('as the Notice of what is no motion is told to be none: %s', async (text) => {
    expect(await served(notice(text))).toMatchObject({ is: 'other', kind: null });
  });
});
