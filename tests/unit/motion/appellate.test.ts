// A motion in a court of appeals: a caption without columns, the roles set to the right, counsel listed on the cover.
// No rule here covers such a court, but a paper is known for what it is.

import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { readMotions } from '../../../utils/core/motion/index';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, usePdfHost } from '../../../utils/core/pdf/index';

usePdfHost(nodeHost());

type Line = [x: number | 'centre', text: string, bold?: boolean];

const COVER: Line[] = [
  ['centre', 'No. 24-10117', true],
  ['centre', 'IN THE UNITED STATES COURT OF APPEALS', true],
  ['centre', 'FOR THE NINTH CIRCUIT', true],
  ['centre', 'MARISOL TAVARES, et al.'],
  [321, 'Plaintiffs-Appellees,'],
  ['centre', 'v.'],
  ['centre', 'IGNACIO FERRAND, et al.'],
  [312, 'Defendants-Appellants.'],
  ['centre', 'On Appeal from the United States District Court'],
  ['centre', 'For the District of Nevada'],
  ['centre', 'No. 2:23-cv-00631'],
  ['centre', 'MOTION TO STAY BRIEFING PENDING DECISION IN', true],
  ['centre', 'QUADE V. PIKE, CASE NOS. 24-10001,', true],
  ['centre', '24-10002', true],
  [73, 'THEA M. LOCKRIDGE'],
  [73, 'San Francisco, CA 94111'],
  [73, 'Counsel for Plaintiffs-Appellees'],
];
const BODY =
  'Appellees ask that the Court stay further briefing until it decides the appeals named above, which raise the same question of law. Counsel for Appellees conferred by telephone with counsel for Appellants on March 5, 2024, and Appellants oppose the motion.';

async function paper(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 72 });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('data', (c: Buffer) => chunks.push(c));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  COVER.forEach(([x, text, bold], i) => {
    doc.font(bold ? 'Times-Bold' : 'Times-Roman').fontSize(13);
    const at = x === 'centre' ? (612 - doc.widthOfString(text)) / 2 : x;
    doc.text(text, at, 72 + i * 30, { lineBreak: false });
  });
  doc.addPage();
  doc.font('Times-Roman').fontSize(13).text(BODY, 72, 80, { width: 468, indent: 36 });
  doc.moveDown(2).text('Respectfully submitted,');
  doc.moveDown().text('/s/ Thea M. Lockridge');
  doc.text('Thea M. Lockridge');
  doc.text('Counsel for Plaintiffs-Appellees');
  doc.end();
  return done;
}

test('its title, court, number, parties and signer are read', async () => {
  const bytes = await paper();
  const pdf = await openPdf(bytesSource(bytes));
  const document = await readDocument('main', pdf);
  await pdf.close();
  const [motion] = readMotions([document], {
    court: 'ca9',
    caseNumber: null,
    events: [],
    filedAt: { date: '2024-03-08', time: null, zone: 'America/Los_Angeles' },
    documents: [{ ref: 'main', fileName: 'motion.pdf', size: bytes.length }],
    sealed: false,
  });
  expect(motion).toMatchObject({
    title: 'MOTION TO STAY BRIEFING PENDING DECISION IN QUADE V. PIKE, CASE NOS. 24-10001, 24-10002',
    kind: 'stay',
    paper: 'motion',
    caption: {
      court: 'ca9',
      caseNumber: 'No. 24-10117',
      plaintiffs: ['MARISOL TAVARES'],
      defendants: ['IGNACIO FERRAND'],
    },
  });
  expect(motion?.signers.map((s) => s.name)).toEqual(['Thea M. Lockridge']);
  expect(motion?.certificates[0]?.prose.text).toContain('conferred by telephone');
});
