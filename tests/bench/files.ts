// The files the benchmark reads, made anew each time: motions of several lengths, with exhibits in text, with scans behind
// them, without a certificate. Takes nothing; gives name, bytes and pages.

import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { type FilingText, type Layout, makePdf, motionToCompel } from '../fixtures/pdf-maker/index';
import { makeScannedPdf } from '../fixtures/pdf-maker/scanned';

export interface BenchFile {
  name: string;
  make(): Promise<Uint8Array>;
  /** The file it is measured against, turn by turn; made before it. */
  beside?: string;
}

const FILLER =
  'The records at issue bear on the only question that remains, which is when each party learned of the condition of the equipment and what was done about it. Nothing in the objections says why they could not be produced in the ordinary course, and nothing in the correspondence between the parties suggests that the burden of producing them would be out of proportion to the needs of the case.';

/** Pages of a PDF made by pdfkit. */
function pagesOf(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}

/** The motion, its argument drawn out until it fills `pages`. */
export async function motionOf(
  pages: number,
  layout: Layout = 'plain',
  changes: Partial<FilingText> = {},
): Promise<Uint8Array> {
  const filing = { ...motionToCompel(), ...changes };
  const { exhibits, ...alone } = filing;
  let more = Math.max(0, Math.round((pages - 2) * 3.4));
  for (let tries = 0; tries < 12; tries++) {
    const body = [...filing.body.slice(0, 3), ...Array<string>(more).fill(FILLER), ...filing.body.slice(3)];
    const made = pagesOf(await makePdf({ ...alone, body }, layout));
    if (made === pages)
      return exhibits ? makePdf({ ...filing, body }, layout) : makePdf({ ...alone, body }, layout);
    more +=
      made < pages
        ? Math.max(1, Math.round((pages - made) * 3))
        : -Math.max(1, Math.round((made - pages) * 3));
  }
  throw new Error(`no motion of ${pages} pages`);
}

function exhibits(pages: number): FilingText['exhibits'] {
  return Array.from({ length: pages }, (_, i) => ({
    label: `EXHIBIT ${i + 1}`,
    text: Array<string>(4).fill(`${FILLER} (Page ${i + 1} of the records.)`),
  }));
}

/** A picture of grain, about `kilobytes` as JPEG: what a scanner makes of paper. */
function grain(kilobytes: number): Uint8Array {
  const side = Math.round(Math.sqrt(kilobytes * 1024 * 1.35));
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  const image = context.createImageData(side, side);
  let state = 12345;
  for (let i = 0; i < image.data.length; i += 4) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    image.data.set([state >>> 24, (state >>> 16) & 255, (state >>> 8) & 255, 255], i);
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 75));
}

/** A file with pictures behind it until it is about `megabytes`. */
async function withScans(motion: Uint8Array, megabytes: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(motion);
  const picture = grain(500);
  const count = Math.max(1, Math.round((megabytes * 2 ** 20 - motion.length) / picture.length));
  for (let n = 0; n < count; n++) {
    // Each its own stream, as each page of a scan is.
    const image = await document.embedJpg(picture.slice());
    document.addPage([612, 792]).drawImage(image, { x: 0, y: 0, width: 612, height: 792 });
  }
  return document.save({ useObjectStreams: false });
}

const without = { certificate: null };

export const FILES: BenchFile[] = [
  { name: '5 pages', make: () => motionOf(5) },
  { name: '12 pages', make: () => motionOf(12) },
  { name: '40 pages', make: () => motionOf(40) },
  { name: '300 pages', make: () => motionOf(300) },
  { name: '300 pages, embedded fonts', make: () => motionOf(300, 'embedded') },
  {
    name: '12 + 600 pages of exhibits',
    make: () => motionOf(12, 'plain', { exhibits: exhibits(600) }),
    beside: '12 pages',
  },
  {
    name: '12 + 600 pages, no certificate',
    make: () => motionOf(12, 'plain', { ...without, exhibits: exhibits(600) }),
  },
  {
    name: '12 pages + scans, 45 MB',
    make: async () => withScans(await motionOf(12), 45),
    beside: '12 pages',
  },
  {
    name: '12 pages + scans, 100 MB',
    make: async () => withScans(await motionOf(12), 100),
    beside: '12 pages',
  },
  { name: '20-page scan, not recognised', make: async () => makeScannedPdf(await motionOf(20)) },
];
