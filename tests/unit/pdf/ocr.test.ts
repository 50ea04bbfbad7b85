// Pages that are pictures: told from text, read where that is wanted, given up when it takes too long.

import { describe, expect, test } from 'vitest';
import { OcrReader } from '../../../utils/core/pdf/index';
import { nodeOcrHost } from '../../../utils/core/pdf/ocr/host-node';
import { pageOfOcr } from '../../../utils/core/pdf/ocr/lines';
import { pagesToRecognise } from '../../../utils/core/pdf/ocr/plan';
import type { Page, PageSource } from '../../../utils/core/pdf/page';
import { makePdf, motionToCompel } from '../../fixtures/pdf-maker/index';
import { makeScannedPdf } from '../../fixtures/pdf-maker/scanned';
import { paragraphs, read } from './reading';

const stamp = (n: number, of: number) =>
  `Case 3:20-cv-00999-ABC-DEF   Document 21   Filed 06/10/21   Page ${n} of ${of}`;

const page = (number: number, source: PageSource): Page => ({
  number,
  width: 612,
  height: 792,
  lines: [],
  source,
  confidence: 1,
  hiddenWords: 0,
});

describe('without reading pictures', () => {
  test('a scan is none, a stamped scan stamp-only, and neither gives a word', async () => {
    const motion = await makePdf(motionToCompel());
    const bare = await read(await makeScannedPdf(motion, { dpi: 60 }));
    expect(bare.pages.map((p) => p.source)).toEqual(['none', 'none']);
    const stamped = await read(await makeScannedPdf(motion, { dpi: 60, stamp }));
    expect(stamped.pages.map((p) => p.source)).toEqual(['stamp-only', 'stamp-only']);
    expect(paragraphs(stamped)).toEqual(['']);
  });
});

describe('reading pictures', () => {
  test('the certificate of a scanned motion, its words, paragraphs and confidence', async () => {
    const host = await nodeOcrHost();
    if (!host) throw new Error('no canvas on this machine');
    const reader = new OcrReader(host, { startMs: 120_000, pageMs: 240_000 });
    const scan = await makeScannedPdf(await makePdf(motionToCompel()), { pages: [2], stamp });
    const heard: number[] = [];
    const document = await read(scan, { ocr: { reader, onProgress: (done) => heard.push(done) } });
    await reader.close();
    expect(document.pages[0]).toMatchObject({ source: 'ocr', number: 1 });
    expect(document.pages[0]?.confidence).toBeGreaterThan(0.8);
    const found = paragraphs(document);
    expect(found).toContain('CERTIFICATE OF CONFERENCE');
    const certificate = found[found.indexOf('CERTIFICATE OF CONFERENCE') + 1];
    expect(certificate).toMatch(
      /^On May 27, 2021, at 2:30 p\.m\., Norma R\. Quirk, counsel for Defendants, conferred by/,
    );
    expect(certificate).toMatch(/The motion is therefore opposed\.$/);
    expect(found.join(' ')).not.toContain('Document 21');
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  }, 300_000);

  test('lying on its side, upside down, two to a sheet, or under a text of wrong letters', async () => {
    const host = await nodeOcrHost();
    if (!host) throw new Error('no canvas on this machine');
    const reader = new OcrReader(host, { startMs: 120_000, pageMs: 240_000 });
    const motion = await makePdf(motionToCompel());
    for (const lie of ['on its side', 'upside down', 'two up', 'wrong letters'] as const) {
      const pages = lie === 'two up' ? undefined : [2];
      const document = await read(await makeScannedPdf(motion, { pages, lie }), { ocr: { reader } });
      expect(
        document.pages.map((p) => p.source),
        lie,
      ).toEqual(['ocr']);
      const found = paragraphs(document);
      const certificate = found[found.indexOf('CERTIFICATE OF CONFERENCE') + 1];
      expect(certificate, lie).toMatch(
        /^On May 27, 2021, at 2:30 p\.m\..*The motion is therefore opposed\.$/,
      );
    }
    await reader.close();
  }, 600_000);

  test('what is nonsense whichever way it is turned stays unread', async () => {
    const nonsense = {
      words: ['2]', '£5', 'BE', 'pur', 'JOU', 'wsiy'].map((text, i) => ({
        text: text.repeat(4),
        confidence: 50,
        bbox: { x0: 80 * i, y0: 100, x1: 80 * i + 60, y1: 112 },
      })),
      bbox: { x0: 0, y0: 100, x1: 480, y1: 112 },
      baseline: { x0: 0, y0: 110, x1: 480, y1: 110 },
    };
    let passes = 0;
    const reader = new OcrReader({
      ...never,
      start: async () => ({
        recognize: async () => {
          passes++;
          return { data: { blocks: [{ paragraphs: [{ lines: [nonsense] }] }] } };
        },
        terminate: async () => {},
      }),
    });
    for (let n = 1; n <= 4; n++)
      await expect(reader.readPage(open, page(n, 'none'))).resolves.toMatchObject({
        source: 'none',
        lines: [],
      });
    // Two pages every way round, the others once.
    expect(passes).toBe(4 + 4 + 1 + 1);
  });

  const never = {
    start: () => new Promise<never>(() => {}),
    createCanvas: () => ({ width: 1, height: 1, getContext: () => null }) as unknown as OffscreenCanvas,
    imageOf: async () => null,
  };
  const open = { render: async () => {} } as never;

  test('an engine that never starts is given up', async () => {
    const reader = new OcrReader(never, { startMs: 50 });
    await expect(reader.readPage(open, page(1, 'none'))).rejects.toMatchObject({ code: 'ocr-too-slow' });
  });

  test('a page that never ends is given up and its engine ended; the next page gets a new one', async () => {
    let ended = 0;
    let started = 0;
    const reader = new OcrReader(
      {
        ...never,
        start: async () => ({
          recognize:
            started++ === 0 ? () => new Promise<never>(() => {}) : async () => ({ data: { blocks: [] } }),
          terminate: async () => ended++,
        }),
      },
      { pageMs: 50 },
    );
    await expect(reader.readPage(open, page(1, 'none'))).rejects.toMatchObject({ code: 'ocr-too-slow' });
    await expect(reader.readPage(open, page(2, 'none'))).resolves.toMatchObject({ source: 'none' });
    expect([started, ended]).toEqual([2, 1]);
  });

  test('cancelled at once', async () => {
    const reader = new OcrReader(never, { startMs: 60_000 });
    const stop = new AbortController();
    const reading = reader.readPage(open, page(1, 'none'), stop.signal);
    setTimeout(() => stop.abort(new Error('replaced')), 20);
    await expect(reading).rejects.toThrow('replaced');
  });
});

describe('which pages first', () => {
  test('a scan: the first page, then from both ends', () => {
    const pages = Array.from({ length: 7 }, (_, i) => page(i + 1, 'none'));
    expect(pagesToRecognise(pages, 7, 20)).toEqual([1, 7, 2, 6, 3, 5, 4]);
    expect(pagesToRecognise(pages, 7, 3)).toEqual([1, 7, 2]);
  });
  test('a motion in text with scanned exhibits: the pictures beside the text', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => page(n, n <= 3 ? 'text' : 'none'));
    expect(pagesToRecognise(pages, 8, 20)).toEqual([4, 5]);
  });
});

test('rules that the engine takes for signs, and words it doubts, are left out', () => {
  const word = (text: string, x0: number, confidence = 95) => ({
    text,
    confidence,
    bbox: { x0, y0: 100, x1: x0 + 40, y1: 112 },
  });
  const line = {
    words: [word('||', 20), word('Counsel', 40), word('conferred|', 90), word('xq~', 200, 9)],
    bbox: { x0: 20, y0: 100, x1: 240, y1: 112 },
    baseline: { x0: 20, y0: 110, x1: 240, y1: 110 },
  };
  const made = pageOfOcr({ number: 1, width: 612, height: 792 }, [{ paragraphs: [{ lines: [line] }] }], 1);
  expect(made.lines.map((l) => l.text)).toEqual(['Counsel conferred']);
});

test('a word that the engine doubts among sure ones is kept, so that its line stays whole, and marked', () => {
  const word = (text: string, x0: number, confidence = 95) => ({
    text,
    confidence,
    bbox: { x0, y0: 100, x1: x0 + 60, y1: 112 },
  });
  const line = {
    words: [
      word('counsel', 20),
      word('for', 90),
      word('Plaintiffs,', 160, 12),
      word('in', 230),
      word('good', 300),
    ],
    bbox: { x0: 20, y0: 100, x1: 360, y1: 112 },
    baseline: { x0: 20, y0: 110, x1: 360, y1: 110 },
  };
  const made = pageOfOcr({ number: 1, width: 612, height: 792 }, [{ paragraphs: [{ lines: [line] }] }], 1);
  expect(made.lines).toMatchObject([{ text: 'counsel for Plaintiffs, in good', doubtful: true }]);
});
