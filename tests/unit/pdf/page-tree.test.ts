// A large file whose pages all hang on one node: a page is found without fetching every other, and is the same page.

import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { bytesSource, openPdf } from '../../../utils/core/pdf/index';
import { withBranches } from '../../../utils/core/pdf/page-tree';
import type { ByteSource } from '../../../utils/core/pdf/source';
import { pool } from './reading';

/** Pages that say their number, each with `kilobytes` of something else behind it. */
async function flat(pages: number, kilobytes: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let n = 1; n <= pages; n++) {
    document
      .addPage([612, 792])
      .drawText(`This is page ${n} of the file.`, { x: 72, y: 700, size: 12, font });
    const stream = new Uint8Array(kilobytes * 1024);
    for (let i = 0; i < stream.length; i++) stream[i] = (i * 7919 + n) & 255;
    document.context.register(document.context.stream(stream));
    await document.flush();
  }
  return document.save({ useObjectStreams: false });
}

function counted(bytes: Uint8Array): ByteSource & { reads: number } {
  const source = bytesSource(bytes);
  const counting = {
    size: source.size,
    reads: 0,
    read: (start: number, end: number) => {
      counting.reads++;
      return source.read(start, end);
    },
  };
  return counting;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file of 120 pages on one node', async () => {
  const bytes = await flat(120, 40);

  test('opens without a read for each page', async () => {
    expect(bytes.length).toBeGreaterThan(4 * 2 ** 20);
    const source = counted(bytes);
    const open = await openPdf(source, { pool });
    expect(open.pageCount).toBe(120);
    expect(source.reads).toBeLessThan(25);
    await open.close();
  });

  test('gives each page under its own number', async () => {
    const open = await openPdf(bytesSource(bytes), { pool });
    for (const n of [120, 1, 57, 56, 119, 2]) {
      const page = await open.readPage(n);
      expect(page.lines.map((l) => l.text)).toEqual([`This is page ${n} of the file.`]);
      expect([page.width, page.height]).toEqual([612, 792]);
    }
    await open.close();
  });

  test('is as it was where it is read directly, and shows when it was cut short since', async () => {
    const source = bytesSource(bytes);
    const deep = await withBranches(source);
    expect(deep).not.toBe(source);
    expect(deep.size).toBeGreaterThan(source.size);
    expect(await deep.read(0, 100)).toEqual(bytes.slice(0, 100));
    const over = await deep.read(bytes.length - 50, bytes.length + 50);
    expect(over).toHaveLength(100);
    expect(over.slice(0, 50)).toEqual(bytes.slice(-50));
    const short = await withBranches({
      size: bytes.length,
      read: async (start, end) =>
        start === bytes.length - 50 ? bytes.slice(start, start + 10) : bytes.slice(start, end),
    });
    expect(await short.read(bytes.length - 50, bytes.length + 50)).toHaveLength(10);
  });
});

describe('is left as it is', async () => {
  const bytes = await flat(30, 1);
  const text = latin1(bytes);
  const left = async (changed: string) => {
    const source = bytesSource(bytesOf(changed));
    return (await withBranches(source)) === source;
  };

  test.each([
    ['a file whose count is not that of its kids', /\/Count 30/, '/Count 31'],
    ['a node with an entry that is not looked at', /\/Count 30/, '/Count 30 /AA 1 0 R'],
    ['a node that says its kids twice', /\/Count 30/, '/Count 30 /Kids [1 0 R]'],
    ['a node with a remark in it', /\/Count 30/, '/Count 30 %\n'],
    ['an enciphered file', /trailer\s*<</, 'trailer\n<< /Encrypt 9 0 R'],
    ['a file that was added to', /trailer\s*<</, 'trailer\n<< /Prev 17'],
    ['a file without an end', /%%EOF\s*$/, ''],
  ])('%s', async (_, what, by) => {
    expect(text.search(what)).toBeGreaterThan(0);
    expect(await left(moved(text.replace('/Count 30', '/Rotate 0 /Count 30')))).toBe(false);
    expect(await left(moved(text.replace(what, by)))).toBe(true);
  });

  test('a file of few pages', async () => {
    expect(await left(latin1(await flat(10, 1)))).toBe(true);
  });
});

/** The text with its table of objects put right. */
function moved(text: string): string {
  const table = text.lastIndexOf('\nxref') + 1;
  const numbers = [...text.slice(0, table).matchAll(/^(\d+) 0 obj/gm)].map(
    (m) => [Number(m[1]), m.index] as const,
  );
  const offsets = new Map(numbers);
  let object = -1;
  const right = text.slice(table).replace(/^\d{10} \d{5} ([nf])/gm, (row, kind) => {
    object++;
    return kind === 'n' ? `${`${offsets.get(object) ?? 0}`.padStart(10, '0')} 00000 n` : row;
  });
  return text.slice(0, table) + right.replace(/startxref\s+\d+/, `startxref\n${table}`);
}
