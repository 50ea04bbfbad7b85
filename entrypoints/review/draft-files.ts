// The draft as files: a Word document (docx) and one PDF page (pdf-lib). Takes a Draft; gives a Blob. Both libraries load
// when a file is asked for.

import type { Draft } from '../../utils/core/draft';
import { linesOf } from './draft-text';

const TIMES = 'Times New Roman';

export async function wordFile(draft: Draft): Promise<Blob> {
  const { AlignmentType, Document, Header, Packer, Paragraph, TextRun } = await import('docx');
  const { mark, heading, paragraphs, signature } = linesOf(draft);
  const run = (text: string, options = {}) => new TextRun({ text, font: TIMES, size: 24, ...options });
  const document = new Document({
    title: heading,
    creator: 'Conferral',
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [run(mark, { bold: true, size: 20 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(heading, { bold: true })],
          }),
          ...paragraphs.map(
            (text) =>
              new Paragraph({
                alignment: AlignmentType.LEFT,
                indent: { firstLine: 720 },
                spacing: { line: 480 },
                children: [run(text)],
              }),
          ),
          ...signature.map(
            (text, i) =>
              new Paragraph({
                indent: { left: 4320 },
                spacing: { before: i === 0 ? 480 : 0 },
                children: [run(text)],
              }),
          ),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Points: US letter, one-inch margins, double spaced as most local rules want it. */
const PAGE = { width: 612, height: 792, margin: 72, size: 12, leading: 24 };

/** @throws where the draft has letters that PDF's built-in Times does not. */
export async function pdfPage(draft: Draft): Promise<Blob> {
  const { PDFDocument, StandardFonts } = await import('pdf-lib');
  const { mark, heading, paragraphs, signature } = linesOf(draft);
  const document = await PDFDocument.create();
  document.setTitle(heading);
  document.setCreator('Conferral');
  const roman = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  let page = document.addPage([PAGE.width, PAGE.height]);
  let y = PAGE.height - PAGE.margin;
  const room = PAGE.width - 2 * PAGE.margin;
  const centred = (text: string, size: number) => {
    page.drawText(text, { x: (PAGE.width - bold.widthOfTextAtSize(text, size)) / 2, y, size, font: bold });
    y -= PAGE.leading;
  };
  const line = (text: string, x: number) => {
    if (y < PAGE.margin) {
      page = document.addPage([PAGE.width, PAGE.height]);
      y = PAGE.height - PAGE.margin;
    }
    page.drawText(text, { x, y, size: PAGE.size, font: roman });
    y -= PAGE.leading;
  };
  centred(mark, 10);
  centred(heading, PAGE.size);
  for (const paragraph of paragraphs)
    wrap(paragraph, (text) => roman.widthOfTextAtSize(text, PAGE.size), room, 36).forEach((text, i) =>
      line(text, PAGE.margin + (i === 0 ? 36 : 0)),
    );
  y -= PAGE.leading / 2;
  for (const text of signature) line(text, PAGE.width / 2);
  const bytes = await document.save();
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

/** Breaks a paragraph at spaces; `indent` points are taken from the first line. */
export function wrap(
  text: string,
  widthOf: (text: string) => number,
  room: number,
  indent: number,
): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const next = current ? `${current} ${word}` : word;
    const space = room - (lines.length === 0 ? indent : 0);
    if (current && widthOf(next) > space) {
      lines.push(current);
      current = word;
    } else current = next;
  }
  if (current) lines.push(current);
  return lines;
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
