// What a file that is no readable PDF gets: an error that names its cause, never an empty reading.

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource, openPdf } from '../../../utils/core/pdf/index';
import type { ByteSource } from '../../../utils/core/pdf/source';
import { ConferralError } from '../../../utils/core/problems';
import { makePdf, motionToCompel, rawPdf, textLines } from '../../fixtures/pdf-maker/index';
import { paragraphs, pool, read } from './reading';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

async function codeOf(source: ByteSource): Promise<string> {
  try {
    const open = await openPdf(source, { pool });
    await open.close();
    return 'opened';
  } catch (error) {
    if (error instanceof ConferralError) return error.code;
    throw error;
  }
}

describe('a file that is no PDF', () => {
  const word = zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'word/document.xml': bytes('<w:document/>'),
  });
  const sheet = zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'xl/workbook.xml': bytes('<workbook/>'),
  });
  test.each([
    ['nothing in it', new Uint8Array(), 'empty-file'],
    ['Word', word, 'word-file'],
    ['old Word', bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Word.Document.8'), 'word-file'],
    ['rich text', bytes('{\\rtf1 A motion}'), 'word-file'],
    ['a spreadsheet', sheet, 'not-a-pdf'],
    ['a web page', bytes('<!DOCTYPE html><html><body>Motion</body></html>'), 'not-a-pdf'],
    ['text', bytes('MOTION TO COMPEL'), 'not-a-pdf'],
    ['a PDF behind 2 kB of something else', bytes(`${' '.repeat(2048)}%PDF-1.4\n`), 'not-a-pdf'],
  ])('%s', async (_, file, code) => {
    expect(await codeOf(bytesSource(file))).toBe(code);
  });

  test('bytes before the header, as mail programs put them, are no fault', async () => {
    const good = rawPdf([{ content: textLines(['A motion.']) }]);
    const shifted = new Uint8Array(good.length + 20);
    shifted.set(bytes('X-Header: something\n'));
    shifted.set(good, 20);
    expect(await codeOf(bytesSource(shifted))).toBe('opened');
  });
});

describe('a protected PDF', () => {
  test('with a password to open it is not read', async () => {
    for (const pdfVersion of ['1.3', '1.4', '1.6', '1.7', '1.7ext3']) {
      const file = await makePdf(motionToCompel(), 'plain', {
        userPassword: 'secret',
        ownerPassword: 'o',
        pdfVersion,
      });
      expect(await codeOf(bytesSource(file))).toBe('encrypted');
    }
  });

  test('with restrictions alone it is read, and the filer told that CM/ECF refuses it', async () => {
    const file = await makePdf(motionToCompel(), 'plain', {
      ownerPassword: 'o',
      pdfVersion: '1.7',
      permissions: { copying: false },
    });
    const document = await read(file);
    expect(document.pages.map((p) => p.source)).toEqual(['text', 'text']);
    expect(document.rejections.map((r) => r.code)).toEqual(['encryption']);
  });
});

describe('a damaged PDF', () => {
  test('cut off anywhere: said to be cut off, and never complete', async () => {
    const whole = await makePdf(motionToCompel(), 'embedded');
    for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97]) {
      const part = whole.slice(0, Math.floor(whole.length * share));
      let outcome: string;
      try {
        const document = await read(part);
        expect(document.complete).toBe(false);
        outcome = document.faults?.some((f) => f.code === 'truncated') ? 'truncated' : 'unsaid';
      } catch (error) {
        outcome = error instanceof ConferralError ? error.code : String(error);
      }
      expect(outcome, `cut at ${share}`).toBe('truncated');
    }
  });

  test('words lost to a flipped bit: never called complete', async () => {
    const whole = await makePdf(motionToCompel());
    const text = Buffer.from(whole).toString('latin1');
    const from = text.indexOf('stream\n') + 7;
    const to = text.indexOf('endstream', from);
    const all = paragraphs(await read(whole)).join(' ');
    let lost = 0;
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const flipped = whole.slice();
      const at = Math.floor(from + (to - from) * share);
      flipped[at] = flipped[at]! ^ 0x10;
      const document = await read(flipped);
      expect(document.complete, `at ${share}`).toBe(false);
      expect(document.faults?.map((f) => f.code)).toContain('malformed');
      if (paragraphs(document).join(' ') !== all) lost++;
    }
    expect((await read(whole)).complete).toBe(true);
    expect(lost).toBeGreaterThan(0);
  });

  test('without pages', async () => {
    expect(await codeOf(bytesSource(rawPdf([])))).toBe('no-pages');
  });

  test('a header and nothing that is PDF', async () => {
    expect(await codeOf(bytesSource(bytes(`%PDF-1.7\n${'garbage '.repeat(400)}\nstartxref\n9\n%%EOF`)))).toBe(
      'malformed',
    );
  });
});

describe('a file that changed after it was chosen', () => {
  const failing = (name: string, after: number, size = 4_000_000): ByteSource => {
    let reads = 0;
    const head = rawPdf([{ content: textLines(['A motion.']) }]);
    return {
      size,
      read: async (start, end) => {
        if (++reads > after) throw Object.assign(new Error('gone'), { name });
        const chunk = new Uint8Array(Math.min(end, size) - start).fill(0x20);
        if (start < head.length) chunk.set(head.slice(start, end));
        if (end >= size) chunk.set(bytes('startxref\n15\n%%EOF'), chunk.length - 18);
        return chunk;
      },
    };
  };
  test('saved again, before or while it is read', async () => {
    expect(await codeOf(failing('NotReadableError', 0))).toBe('changed');
    expect(await codeOf(failing('NotReadableError', 3))).toBe('changed');
  });
  test('removed', async () => {
    expect(await codeOf(failing('NotFoundError', 0))).toBe('gone');
    expect(await codeOf(failing('NotFoundError', 3))).toBe('gone');
  });
});

describe('what CM/ECF refuses', () => {
  test('files attached inside, scripts, and too many bytes, each said once', async () => {
    const file = rawPdf(
      [{ content: textLines(['A motion.']) }],
      [
        { stream: 'hello', dict: '/Type /EmbeddedFile' },
        { dict: '/Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 1000 0 R >>' },
      ],
      {
        catalog:
          '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a.txt) 1001 0 R] >> >>',
      },
    );
    const document = await read(file, { sizeLimit: { bytes: 500, asOf: 'January 2023' } });
    expect(document.rejections.map((r) => r.code)).toEqual(['embedded-files', 'script', 'too-large']);
    expect(document.rejections[2]?.message).toContain('January 2023');
  });

  test('an ordinary motion: nothing', async () => {
    const file = await makePdf(motionToCompel());
    expect(
      (await read(file, { sizeLimit: { bytes: 35 * 2 ** 20, asOf: 'January 2023' } })).rejections,
    ).toEqual([]);
  });
});
