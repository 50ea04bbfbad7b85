// A page with a line that can be seen and one that perhaps cannot, for the tests of this folder. Takes what is drawn; gives
// whether the reader takes the second line for words of the page.

import { expect } from 'vitest';
import { EXTRA, type RawObject, rawPdf } from '../../../fixtures/pdf-maker/index';
import { paragraphs, read } from '../reading';

export const SEEN = 'Counsel certifies that this line can be seen.';
export const WORDS = 'Counsel conferred by telephone on May 3, 2021.';
const COUNT = WORDS.split(' ').length;

export const show = (text: string, y: number, font = '/F1') =>
  `BT ${font} 12 Tf 72 ${y} Td (${text}) Tj ET\n`;
export const words = show(WORDS, 650);
/** Over or under those words, and no others. */
export const BOX = '60 640 400 30 re';

export interface Drawing {
  content: string;
  extra?: RawObject[];
  resources?: string;
  catalog?: string;
  entries?: string;
}

export type Case = [what: string, drawing: Drawing];

async function readWith({ content, extra, resources, catalog, entries }: Drawing) {
  const page = { content: `${show(SEEN, 700)} ${content}`, resources, entries };
  const document = await read(rawPdf([page], extra, { catalog }));
  return { text: paragraphs(document).join(' '), hidden: document.pages[0]?.hiddenWords ?? 0 };
}

export async function cannotBeSeen(drawing: Drawing): Promise<void> {
  const { text, hidden } = await readWith(drawing);
  expect(text).toBe(SEEN);
  expect(hidden).toBeGreaterThanOrEqual(COUNT);
}

export async function canBeSeen(drawing: Drawing): Promise<void> {
  const { text } = await readWith(drawing);
  expect(text).toContain(SEEN);
  expect(text).toContain(WORDS);
}

/** A picture of one grey, or of many where `grey` is null. */
export function picture(width: number, height: number, grey: number | null, more = ''): RawObject {
  return {
    dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 ${more}`,
    stream: Uint8Array.from({ length: width * height }, (_, i) => grey ?? (i * 53) % 256),
  };
}

export const X1 = `/XObject << /X1 ${EXTRA} 0 R >>`;

/** Draws X1 with a matrix. */
export const drawn = (matrix: string) => `q ${matrix} cm /X1 Do Q`;

const K = 0.5523;
export function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [kx, ky] = [rx * K, ry * K];
  return `${x - rx} ${y} m ${x - rx} ${y + ky} ${x - kx} ${y + ry} ${x} ${y + ry} c ${x + kx} ${y + ry} ${x + rx} ${y + ky} ${x + rx} ${y} c ${x + rx} ${y - ky} ${x + kx} ${y - ry} ${x} ${y - ry} c ${x - kx} ${y - ry} ${x - rx} ${y - ky} ${x - rx} ${y} c h`;
}

/** From one colour to another. */
export const fade = (from: string, to: string) =>
  `<< /FunctionType 2 /Domain [0 1] /C0 [${from}] /C1 [${to}] /N 1 >>`;
