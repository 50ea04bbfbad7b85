// An embedded font whose outlines are empty while its map says letters.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { paragraphs, read } from '../reading';
import { SEEN, WORDS } from './page';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const font = readFileSync(join(folder, 'standard_fonts/LiberationSans-Regular.ttf'));

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Under another name, or pdfkit would take it for the same font. All glyphs begin and end at the same place (TrueType: 'loca' gives where each glyph's outline begins). */
function withoutOutlines(file: Buffer): Buffer {
  const blank = Buffer.from(file);
  for (let at = blank.indexOf(utf16('Liberation')); at >= 0; at = blank.indexOf(utf16('Liberation')))
    utf16('Blankation').copy(blank, at);
  for (let i = 0; i < blank.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (blank.toString('latin1', entry, entry + 4) !== 'loca') continue;
    const at = blank.readUInt32BE(entry + 8);
    blank.fill(0, at, at + blank.readUInt32BE(entry + 12));
  }
  return blank;
}

async function set(second: Buffer): Promise<Uint8Array> {
  const doc = new PDFDocument({ margin: 72 });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('seen', font);
  doc.registerFont('second', second);
  doc.font('seen').text(SEEN).moveDown(2).font('second').text(WORDS);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

test('words in it do not count', async () => {
  expect(paragraphs(await read(await set(withoutOutlines(font)))).join(' ')).toBe(SEEN);
});

test('words in the font as it was do', async () => {
  expect(paragraphs(await read(await set(Buffer.from(font)))).join(' ')).toContain(WORDS);
});
