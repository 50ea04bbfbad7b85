// Reading no more than is needed: by ranges, page by page, until the caller has enough, stopped at once when it is told to.

import { describe, expect, test, vi } from 'vitest';
import { bytesSource, openPdf, readDocument } from '../../../utils/core/pdf/index';
import { Session } from '../../../utils/core/pdf/session';
import type { ByteSource } from '../../../utils/core/pdf/source';
import {
  makePdf,
  motionToCompel,
  type RawObject,
  type RawPage,
  rawPdf,
  textLines,
} from '../../fixtures/pdf-maker/index';
import { paragraphs, pool, read } from './reading';

function counted(bytes: Uint8Array): ByteSource & { read: ByteSource['read']; bytes: number } {
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

/** Text pages, then pages that are pictures of `kilobytes` each. */
function motionWithScans(textPages: number, scans: number, kilobytes: number): Uint8Array {
  const pages: RawPage[] = [];
  const pictures: RawObject[] = [];
  for (let n = 1; n <= textPages; n++) pages.push({ content: textLines([`Page ${n} of the motion.`]) });
  for (let n = 0; n < scans; n++) {
    pages.push({ content: 'q 612 0 0 792 0 0 cm /X Do Q', resources: `/XObject << /X ${1000 + n} 0 R >>` });
    const stream = new Uint8Array(kilobytes * 1024);
    for (let i = 0; i < stream.length; i++) stream[i] = (i * 7919 + n) & 255;
    pictures.push({
      dict: `/Type /XObject /Subtype /Image /Width 1024 /Height ${kilobytes} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      stream,
    });
  }
  return rawPdf(pages, pictures);
}

describe('a big file', () => {
  test('costs what its needed pages cost', async () => {
    const source = counted(motionWithScans(16, 60, 200));
    expect(source.size).toBeGreaterThan(11_000_000);
    const open = await openPdf(source, { pool });
    const document = await readDocument('main', open, { enough: (soFar) => soFar.pages.length >= 12 });
    await open.close();
    expect(document.pages.map((p) => p.number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(document.complete).toBe(false);
    expect(source.bytes).toBeLessThan(source.size * 0.15);
  });

  test('is read to the end where nothing is enough, its scans told from its text', async () => {
    const document = await read(motionWithScans(3, 14, 160), { enough: () => false });
    expect(document.totalPages).toBe(17);
    expect(document.pages.map((p) => p.source)).toEqual([
      ...Array(3).fill('text'),
      ...Array(14).fill('none'),
    ]);
    expect(document.complete).toBe(true);
  });
});

test('the caller is asked at the same page counts each time, with every page up to there', async () => {
  const pages = Array.from({ length: 140 }, (_, i) => ({
    content: textLines([i === 20 || i === 90 ? 'Counsel conferred.' : `Page ${i + 1}.`]),
  }));
  const asked: number[] = [];
  const told: [number, number][] = [];
  const document = await read(rawPdf(pages), {
    enough: (soFar) => {
      expect(soFar.pages.map((p) => p.number)).toEqual(soFar.pages.map((_, i) => i + 1));
      asked.push(soFar.pages.length);
      return false;
    },
    onProgress: (done, of) => told.push([done, of]),
  });
  // Not at 64: nothing since 32 speaks of a conference. Once more at the end.
  expect(asked).toEqual([16, 32, 128, 140]);
  expect(told).toEqual(Array.from({ length: 140 }, (_, i) => [i + 1, 140]));
  expect(document.complete).toBe(true);
});

test('a limit on pages leaves the document incomplete', async () => {
  const pages = Array.from({ length: 5 }, (_, i) => ({ content: textLines([`Page ${i + 1}.`]) }));
  const document = await read(rawPdf(pages), { most: 2 });
  expect([document.pages.length, document.totalPages, document.complete]).toEqual([2, 5, false]);
});

test('cancelled: rejects with the reason, and the thread reads the next file', async () => {
  const pages = Array.from({ length: 200 }, (_, i) => ({ content: textLines([`Page ${i + 1}.`]) }));
  const open = await openPdf(bytesSource(rawPdf(pages)), { pool });
  const stop = new AbortController();
  const reading = readDocument('main', open, {
    signal: stop.signal,
    onProgress: (done) => {
      if (done === 3) stop.abort(new Error('the file was replaced'));
    },
  });
  await expect(reading).rejects.toThrow('the file was replaced');
  await open.close();
  expect((await read(await makePdf(motionToCompel()))).complete).toBe(true);
  await expect(openPdf(bytesSource(rawPdf(pages)), { pool, signal: stop.signal })).rejects.toThrow(
    'replaced',
  );
});

test('closed while bytes are still on their way: nothing comes of them', async () => {
  const bytes = motionWithScans(3, 20, 160);
  const strays: unknown[] = [];
  const onStray = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', onStray);
  let underWay = 0;
  let late = 0;
  const slow: ByteSource = {
    size: bytes.length,
    read: async (start, end) => {
      // The pictures' bytes come when nobody waits for them.
      if (start > 200_000 && end < bytes.length - 100_000) {
        underWay++;
        await new Promise((resolve) => setTimeout(resolve, 300));
        late++;
      }
      return bytes.slice(start, end);
    },
  };
  const open = await openPdf(slow, { pool });
  const reading = Promise.allSettled([4, 5, 6, 7, 8].map((n) => open.readPage(n)));
  await open.readPage(1);
  await vi.waitUntil(() => underWay > late, { timeout: 10_000 });
  await open.close();
  await new Promise((resolve) => setTimeout(resolve, 800));
  process.off('unhandledRejection', onStray);
  await reading;
  expect(late).toBeGreaterThan(0);
  expect(strays).toEqual([]);
});

test('two files at once, side by side', async () => {
  const [one, two] = await Promise.all([
    read(await makePdf(motionToCompel(), 'pleading')),
    read(rawPdf([{ content: textLines(['An exhibit.']) }])),
  ]);
  expect(one.pages).toHaveLength(3);
  expect(paragraphs(two)).toEqual(['An exhibit.']);
});

test('the same bytes give the same pages', async () => {
  const bytes = await makePdf(motionToCompel(), 'embedded');
  const [one, two] = [await read(bytes), await read(bytes)];
  expect(two).toEqual(one);
});

describe('pages together', () => {
  test('a header and a footer that repeat are no part of the text', async () => {
    const pages = [1, 2, 3].map((n) => ({
      content:
        textLines(['Rooney v. Pinyon Ledge'], { y: 745 }) +
        textLines([`Here is what page ${n} says about the matter, at length.`], { y: 700 }) +
        textLines([`Motion to Compel, page ${n}`], { y: 40 }),
    }));
    expect(paragraphs(await read(rawPdf(pages))).join(' ')).toBe(
      [1, 2, 3].map((n) => `Here is what page ${n} says about the matter, at length.`).join(' '),
    );
  });

  test('a sentence runs on over the page; a paragraph that ended does not', async () => {
    const long = (end: string) => [
      'Counsel for the movant conferred by telephone with counsel for the respondent on the',
      `third of May and discussed each of the requests at issue in this motion, ${end}`,
    ];
    const over = rawPdf([
      { content: textLines(long('and could')) },
      { content: textLines(['not agree on any of them.']) },
    ]);
    expect(paragraphs(await read(over))).toHaveLength(1);
    const ended = rawPdf([
      { content: textLines([...long('and they'), 'agreed.']) },
      { content: textLines(['The motion is opposed.']) },
    ]);
    expect(paragraphs(await read(ended)).at(-1)).toBe('The motion is opposed.');
  });
});

test('what the parser answers after the file was closed is refused, and not left unheard', async () => {
  const strays: unknown[] = [];
  const onStray = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', onStray);
  const bytes = await makePdf(motionToCompel());
  const limits = { openTimeoutMs: 20_000, pageTimeoutMs: 5_000 };
  const session = await Session.open(bytesSource(bytes), pool, limits, { purpose: 'reading', spare: true });
  await session.close();
  await expect(session.guard(Promise.reject(new Error('no document any more')))).rejects.toThrow(
    'reader-crashed',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off('unhandledRejection', onStray);
  expect(strays).toEqual([]);
});

describe('where the motion may have come to its end', () => {
  const words = (i: number): string[] => {
    if (i === 10) return ['CERTIFICATE OF CONFERENCE', 'I certify that counsel conferred.', '/s/ Ann Poe'];
    return [`Page ${i + 1} of what was filed.`];
  };
  const pages = Array.from({ length: 60 }, (_, i) => ({ content: textLines(words(i)) }));

  test('the caller is asked when four pages behind it were seen, and few more are begun before it has answered', async () => {
    const open = await openPdf(bytesSource(rawPdf(pages)), { pool });
    const begun = vi.spyOn(open, 'readPage');
    const asked: number[] = [];
    const document = await readDocument('main', open, {
      enough: (soFar) => {
        asked.push(soFar.pages.length);
        return true;
      },
    });
    await open.close();
    expect(asked).toEqual([15]);
    expect(document.pages).toHaveLength(15);
    expect(Math.max(...begun.mock.calls.map(([n]) => n))).toBe(16);
  });

  test('a signature without a word of certifying before it is no such place, and at most three are', async () => {
    const signed = Array.from({ length: 60 }, (_, i) => ({
      content: textLines([
        i % 2 === 1 ? `/s/ Ann Poe ${i}` : i === 4 ? 'I certify that we met.' : `Page ${i}.`,
      ]),
    }));
    const asked: number[] = [];
    await read(rawPdf(signed), {
      enough: (soFar) => {
        asked.push(soFar.pages.length);
        return false;
      },
    });
    expect(asked).toEqual([14, 16, 32, 60]);
  });
});

test.each([
  ['in its plain name', '/Annots'],
  ['in an escaped name', '/A#6enot#73'],
])('words in a form field are found where the page names its annotations %s', async (_, name) => {
  const field = {
    dict: '/Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [72 600 400 620] /F 4 /V (Conferred on May 3.)',
  };
  const bytes = rawPdf([{ content: textLines(['A form.']), entries: `${name} [1000 0 R]` }], [field]);
  expect(paragraphs(await read(bytes)).join(' ')).toContain('Conferred on May 3.');
});
