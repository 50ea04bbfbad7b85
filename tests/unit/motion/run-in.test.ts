// A heading that runs into the certificate's first line takes none of its words with it.

import { describe, expect, test } from 'vitest';
import { readMotions } from '../../../utils/core/motion/index';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, usePdfHost } from '../../../utils/core/pdf/index';
import { makePdf } from '../../fixtures/pdf-maker/index';

usePdfHost(nodeHost());

async function certificateOf(paragraph: string) {
  const bytes = await makePdf(
    {
      court: 'IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF TEXAS',
      caption: {
        plaintiffs: ['Marisol Tavares'],
        defendants: ['Sierra Bronce Carriers, Inc.'],
        caseNumber: '3:24-cv-00631',
      },
      title: "PLAINTIFF'S MOTION TO COMPEL",
      body: [
        'Plaintiff asks that Defendant be ordered to answer.',
        'Plaintiff asks that the motion be granted.',
        paragraph,
      ],
      certificate: null,
      signature: { name: 'Thea M. Lockridge', capacity: 'Attorney for Plaintiff' },
      dated: null,
      certificateOfService: true,
    },
    'plain',
  );
  const pdf = await openPdf(bytesSource(bytes));
  const document = await readDocument('main', pdf);
  await pdf.close();
  const [motion] = readMotions([document], {
    court: 'txwd',
    caseNumber: null,
    events: ['Compel'],
    filedAt: { date: '2025-03-18', time: null, zone: 'America/Chicago' },
    documents: [{ ref: 'main', fileName: 'motion.pdf', size: bytes.length }],
    sealed: false,
  });
  const [certificate] = motion?.certificates ?? [];
  return { heading: certificate?.heading, text: certificate?.prose.text.replace(/\s+/g, ' ') };
}

describe('the words under a run-in heading', () => {
  const heads = ['CERTIFICATE OF CONFERENCE', 'CERTIFICATE OF CONFERENCE:', 'Certificate of Conference.'];
  const texts = [
    'Mr. Ferrand and I conferred by telephone on March 5, 2025 about each request. He opposes the motion.',
    'On March 5, 2025, Mr. Ferrand and I conferred by telephone. He opposes the motion.',
    'March 5, 2025: I spoke by telephone with Ignacio Ferrand, who opposes the motion.',
  ];
  for (const head of heads)
    for (const text of texts)
      test(`${head} ${text.slice(0, 24)}…`, async () => {
        const read = await certificateOf(`${head} ${text}`);
        expect(read.heading).toBe(head.replace(/[.:]$/, ''));
        expect(read.text).toBe(text);
      });
});
