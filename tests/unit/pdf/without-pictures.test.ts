// A large file is read without the pictures on its pages: the pages are the same as when everything is read, little of the
// file is, and what only looks like a picture's place is read after all.

import { PDFDocument, type PDFName, type PDFRawStream, rgb, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { bytesSource, openPdf } from '../../../utils/core/pdf/index';
import type { Page } from '../../../utils/core/pdf/page';
import { shortened } from '../../../utils/core/pdf/shortened';
import { withoutPictures } from '../../../utils/core/pdf/without-pictures';
import { pool } from './reading';

type Entries = Record<string, unknown>;

const PAGES = 30;
const PICTURE = { Type: 'XObject', Subtype: 'Image', Width: 400, Height: 300, BitsPerComponent: 8 };

/** Pages of words, each with something large on it: a picture below the words, or over those of page 3. */
async function scans(
  save: { useObjectStreams: boolean },
  entries: (page: number) => Entries = () => ({ ColorSpace: 'DeviceGray' }),
  kind: 'grain' | 'white' | 'silent' = 'grain',
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let n = 1; n <= PAGES; n++) {
    const page = document.addPage([612, 792]);
    const told =
      kind === 'silent' ? 'The records of the plant are kept by' : 'I certify that counsel conferred on';
    page.drawText(`${told} page ${n}.`, { x: 72, y: 700, size: 12, font });
    for (const y of [660, 640, 620, 600])
      page.drawText('What is written here fills the page with ten words.', { x: 72, y, size: 12, font });
    page.drawText(`Nothing else is written on page ${n}.`, { x: 72, y: 680, size: 12, font });
    const grain = new Uint8Array(400 * 300);
    for (let i = 0; i < grain.length; i++) grain[i] = kind === 'white' ? 255 : (i * 7919 + n * 31) & 255;
    const picture = document.context.register(
      document.context.stream(grain, { ...PICTURE, ...entries(n) } as never),
    );
    const name: PDFName = page.node.newXObject('Picture', picture);
    const y = n === 3 ? 690 : 100;
    const operators = `q 400 0 0 ${n === 3 ? 30 : 300} 72 ${y} cm ${name} Do Q`;
    page.node.addContentStream(document.context.register(document.context.stream(operators)));
  }
  return document.save(save);
}

function counted(bytes: Uint8Array) {
  const source = bytesSource(bytes);
  const counting = {
    size: source.size,
    bytes: 0,
    read: async (start: number, end: number) => {
      counting.bytes += end - start;
      return source.read(start, end);
    },
  };
  return counting;
}

async function pagesOf(
  bytes: Uint8Array,
  purpose: 'reading' | 'drawing',
): Promise<{ pages: Page[]; read: number }> {
  const source = counted(bytes);
  const open = await openPdf(source, { pool, purpose });
  try {
    const pages: Page[] = [];
    // Side by side, as documents are read, and from both ends.
    const numbers = Array.from({ length: open.pageCount }, (_, i) => i + 1);
    for (const n of [open.pageCount, 1]) pages[n - 1] = await open.readPage(n);
    await Promise.all(numbers.map(async (n) => (pages[n - 1] = await open.readPage(n))));
    return { pages, read: source.bytes };
  } finally {
    await open.close();
  }
}

describe.each([
  ['a table of objects', { useObjectStreams: false }],
  ['its objects packed in streams', { useObjectStreams: true }],
])('a file of pictures with %s', (_, save) => {
  test('gives the same pages, hidden words too', async () => {
    const bytes = await scans(save);
    expect(bytes.length).toBeGreaterThan(3 * 2 ** 20);
    const spared = await pagesOf(bytes, 'reading');
    const whole = await pagesOf(bytes, 'drawing');
    expect(spared.pages).toEqual(whole.pages);
    expect(spared.pages[2]?.hiddenWords).toBeGreaterThan(5);
    expect(spared.pages[3]?.hiddenWords).toBe(0);
    expect(whole.read).toBeGreaterThan(bytes.length * 0.9);
  });

  test('gives pages that say nothing of a certificate at little of the file', async () => {
    const bytes = await scans(save, undefined, 'silent');
    const spared = await pagesOf(bytes, 'reading');
    const lines = (pages: Page[]) => pages.map((p) => p.lines.map((l) => l.text));
    expect(lines(spared.pages)).toEqual(lines((await pagesOf(bytes, 'drawing')).pages));
    expect(spared.read).toBeLessThan(bytes.length / 4);
  });

  test.each<[string, Entries]>([
    ['light and dark exchanged', { ColorSpace: 'DeviceGray', Decode: [1, 0] }],
    ['a table of colours', { ColorSpace: ['Indexed', 'DeviceRGB', 1, 'x'] }],
    ['a mask', { ImageMask: true, BitsPerComponent: 1, Height: 2400 }],
  ])('pictures with %s', async (_what, entries) => {
    const bytes = await scans(save, () => entries);
    expect((await pagesOf(bytes, 'reading')).pages).toEqual((await pagesOf(bytes, 'drawing')).pages);
  });
});

test('words in the colour of the picture they lie on are hidden in a large file too', async () => {
  const document = await PDFDocument.load(await scans({ useObjectStreams: false }, undefined, 'white'));
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const words = 'Counsel conferred where nobody can see it.';
  for (const page of document.getPages())
    page.drawText(words, { x: 80, y: 200, size: 12, font, color: rgb(1, 1, 1) });
  const bytes = await document.save({ useObjectStreams: false });
  expect(bytes.length).toBeGreaterThan(3 * 2 ** 20);
  const { pages } = await pagesOf(bytes, 'reading');
  for (const page of pages) {
    expect(page.lines.map((l) => l.text)).not.toContain(words);
    expect(page.hiddenWords).toBeGreaterThan(5);
  }
});

describe('something large that is no picture', () => {
  test('is read where it is asked for', async () => {
    const document = await PDFDocument.load(await scans({ useObjectStreams: false }));
    const remark = `% ${'nothing '.repeat(12_000)}\n`;
    for (const [i, page] of document.getPages().entries()) {
      const [font] = page.node.normalizedEntries().Font.keys();
      const words = `${remark}BT ${font} 12 Tf 72 500 Td (Words behind a long remark, page ${i + 1}.) Tj ET`;
      page.node.addContentStream(document.context.register(document.context.stream(words)));
    }
    const bytes = await document.save({ useObjectStreams: false });
    expect(await shortened(bytesSource(bytes))).not.toBeNull();
    const { pages } = await pagesOf(bytes, 'reading');
    expect(pages).toHaveLength(PAGES);
    for (const [i, page] of pages.entries())
      expect(page.lines.map((l) => l.text)).toContain(`Words behind a long remark, page ${i + 1}.`);
  });
});

describe('a short file', async () => {
  const bytes = await scans({ useObjectStreams: false });

  test('has every object where its table says', async () => {
    const file = (await shortened(bytesSource(bytes)))!;
    expect(file.size).toBeLessThan(bytes.length / 20);
    const text = Buffer.from(await file.read(0, file.size)).toString('latin1');
    const rows = [...file.table.rows.matchAll(/(\d{10}) \d{5} n/g)];
    expect(rows.length).toBeGreaterThan(PAGES * 3);
    for (const [, place] of rows) expect(text.slice(Number(place))).toMatch(/^\d+ 0 obj\b/);
    expect(text.slice(file.table.at)).toMatch(/^xref\n0 \d+\n/);
    expect(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])).toBe(file.table.at);
  });

  test('gives each stretch as it gives the whole', async () => {
    const file = (await shortened(bytesSource(bytes)))!;
    const whole = await file.read(0, file.size);
    for (let start = 0; start < file.size; start += 777)
      expect(await file.read(start, start + 777)).toEqual(whole.slice(start, start + 777));
    expect(await file.first()).toEqual(whole.slice(0, (await file.first()).length));
  });

  test('shows when the file was cut short since', async () => {
    const source = bytesSource(bytes.slice(0, bytes.length));
    const file = (await shortened({
      size: source.size,
      read: async (start, end) =>
        start < 20_000 && end > 500 ? source.read(start, 500) : source.read(start, end),
    }))!;
    expect(await file.read(0, 2000)).toHaveLength(500);
  });

  test.each([
    ['enciphered', /trailer\s*<</, 'trailer\n<< /Encrypt 9 0 R'],
    ['added to', /trailer\s*<</, 'trailer\n<< /Prev 17'],
    ['with an object behind its table', /(\n\d{10}) 00000 n/, '\n9999999999 00000 n'],
  ])('is not made of a file %s', async (_, what, by) => {
    const text = Buffer.from(bytes).toString('latin1');
    const changed =
      text.slice(0, text.lastIndexOf('\nxref')) + text.slice(text.lastIndexOf('\nxref')).replace(what, by);
    expect(changed).not.toBe(text);
    expect(await shortened(bytesSource(new Uint8Array(Buffer.from(changed, 'latin1'))))).toBeNull();
  });

  test('is not made where large objects are few', async () => {
    const document = await PDFDocument.create();
    for (let n = 0; n < 300; n++)
      document.context.register(document.context.stream(new Uint8Array(9000).fill(n & 255)) as PDFRawStream);
    document.addPage();
    expect(await shortened(bytesSource(await document.save({ useObjectStreams: false })))).toBeNull();
  });
});

describe('a file whose pictures are left out as they are met', () => {
  const head = (entries: string) => `7 0 obj\n<< ${entries} >>\nstream\n`;
  const file = (entries: string) => {
    const before = 'x'.repeat(8000);
    const data = 'd'.repeat(30_000);
    return `${before}\n${head(entries)}${data}\nendstream\nendobj\n8 0 obj\n`;
  };
  const sourceOf = (text: string) => bytesSource(new Uint8Array(Buffer.from(text, 'latin1')));
  const text = async (source: { read(a: number, b: number): Promise<Uint8Array> }, a: number, b: number) =>
    Buffer.from(await source.read(a, b)).toString('latin1');
  const entries = '/Type /XObject /Subtype /Image /Width 10 /DecodeParms << /K -1 >> /Length 30000';

  test('gives a picture no length and an end at once', async () => {
    const own = file(entries);
    const spared = withoutPictures(sourceOf(own));
    expect(spared.size).toBe(own.length);
    const given = (await text(spared, 0, 8192)) + (await text(spared, 8192, 16_384));
    expect(given).toMatch(/\/Length 0 {4} >>\nstream\nendstream\nendobj\nd/);
    expect(given).toHaveLength(16_384);
    expect(
      given.replace('/Length 0    ', '/Length 30000').replace('endstream\nendobj\n', 'd'.repeat(17)),
    ).toBe(own.slice(0, 16_384));
  });

  test('gives none to a picture whose length stands elsewhere', async () => {
    const own = file(entries.replace('/Length 30000', '/Length 9 0 R'));
    const given = await text(withoutPictures(sourceOf(own)), 0, 8192);
    expect(given).toMatch(/\/Length 0 {4} >>\nstream\nendstream\nendobj\nd/);
  });

  test('takes no word back that it gave before', async () => {
    const own = file(entries.replace('/Width 10', `/Width 10 /Pad ${'/P '.repeat(40)}`));
    const spared = withoutPictures(sourceOf(own));
    expect(await text(spared, 8192, 16_384)).toBe(own.slice(8192, 16_384));
    expect(await text(spared, 0, 8192)).toBe(own.slice(0, 8192));
  });

  test.each([
    ['a mask', '/Subtype /Image /ImageMask true /Length 30000'],
    ['a form', '/Subtype /Form /Length 30000'],
    ['two lengths', '/Subtype /Image /Length 30000 /Length 20000'],
    ['a string', '/Subtype /Image /Name (x) /Length 30000'],
    ['a length of something within alone', '/Subtype /Image /DecodeParms << /Length 30000 >>'],
    ['a file of its own', '/Subtype /Image /F (x.jpg) /Length 30000'],
  ])('leaves %s as it is', async (_, other) => {
    const own = file(other);
    expect(await text(withoutPictures(sourceOf(own)), 0, 8192)).toBe(own.slice(0, 8192));
  });
});
