// No file hangs the reader: what loops is stopped, its page named, and the pages around it and the next file are read.

import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, ThreadPool } from '../../../utils/core/pdf/index';
import type { ReadDocument } from '../../../utils/core/pdf/page';
import {
  EXTRA,
  makePdf,
  motionToCompel,
  type RawObject,
  rawPdf,
  textLines,
} from '../../fixtures/pdf-maker/index';
import { pool, read } from './reading';

async function readWithin(bytes: Uint8Array, pageTimeoutMs: number): Promise<ReadDocument> {
  const open = await openPdf(bytesSource(bytes), { pool, pageTimeoutMs, openTimeoutMs: 20_000 });
  try {
    return await readDocument('main', open);
  } finally {
    await open.close();
  }
}

/** Each form draws the next twice: 2^levels drawings of the last. */
function doublingForms(levels: number): RawObject[] {
  return Array.from({ length: levels }, (_, i) => ({
    dict: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${EXTRA + i + 1} 0 R >> >>`,
    stream: i === levels - 1 ? '' : '/X Do /X Do',
  }));
}

test('a page whose drawing never ends is given up, the pages around it are read, and so is the next file', async () => {
  const words = (n: number) => textLines([`This is page ${n} of a motion.`]);
  const bomb = rawPdf(
    [
      { content: words(1) },
      { content: `${words(2)} /X Do`, resources: `/XObject << /X ${EXTRA} 0 R >>` },
      { content: words(3) },
    ],
    doublingForms(40),
  );
  const document = await readWithin(bomb, 1500);
  expect(document.pages.map((p) => p.number)).toEqual([1, 3]);
  expect(document.faults).toEqual([{ page: 2, code: 'page-hangs' }]);
  expect(document.complete).toBe(false);
  expect((await read(await makePdf(motionToCompel()))).complete).toBe(true);
});

test('forms that draw themselves, page trees and references that go round', async () => {
  const self = rawPdf(
    [{ content: `${textLines(['A motion.'])} /X Do`, resources: `/XObject << /X ${EXTRA} 0 R >>` }],
    [
      {
        dict: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${EXTRA} 0 R >> >>`,
        stream: '/X Do',
      },
    ],
  );
  expect((await readWithin(self, 3000)).pages.map((p) => p.lines[0]?.text)).toEqual(['A motion.']);
  const round = Buffer.from(rawPdf([{ content: textLines(['A motion.']) }])).toString('latin1');
  const loop = round.replace('/Kids [10 0 R]', '/Kids [2 0 R ] ');
  expect(loop).not.toBe(round);
  await expect(
    readWithin(
      Uint8Array.from(loop, (c) => c.charCodeAt(0)),
      3000,
    ),
  ).resolves.toMatchObject({
    complete: false,
  });
});

test('a stream that swells a thousandfold ends, one way or the other', async () => {
  const swollen = deflateSync(Buffer.alloc(60 * 2 ** 20, ' '));
  const bytes = rawPdf([
    { content: textLines(['A motion.']) },
    { content: new Uint8Array(swollen), filter: '/Filter /FlateDecode' },
  ]);
  const document = await readWithin(bytes, 10_000);
  expect(document.pages[0]?.lines[0]?.text).toBe('A motion.');
});

test('a hundred thousand words on one page are refused, not waited for', async () => {
  const many = Array.from(
    { length: 40_000 },
    (_, i) => `1 0 0 1 ${(i * 37) % 500} ${(i * 91) % 700} Tm (w${i}) Tj`,
  );
  const document = await readWithin(
    rawPdf([{ content: `BT /F1 8 Tf ${many.join('\n')} ET` }, { content: textLines(['A motion.']) }]),
    10_000,
  );
  expect(document.faults).toEqual([{ page: 1, code: 'too-much-memory' }]);
  expect(document.pages.map((p) => p.number)).toEqual([2]);
});

test('figures by the thousand in one column are read in seconds, and are no line numbers', async () => {
  const figures = Array.from(
    { length: 11_000 },
    (_, i) => `1 0 0 1 20 ${(780 - i * 0.069).toFixed(3)} Tm (${((i * 7) % 36) + 1}) Tj`,
  );
  const began = performance.now();
  const document = await read(rawPdf([{ content: `BT /F1 6 Tf ${figures.join(' ')} ET` }]));
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(document.pages[0]?.lines.some((l) => l.role === 'line-number')).toBe(false);
});

test('deep nesting in a content stream', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)} TJ ${'q '.repeat(20_000)} ${textLines(['A motion.'])}`;
  const document = await readWithin(rawPdf([{ content: deep }]), 10_000);
  expect(document.complete || (document.faults ?? []).length > 0).toBe(true);
});

test('a thread that swells past its limit is stopped', async () => {
  let inUse = 0;
  const small = new ThreadPool({ ...nodeHost(), memoryInUse: () => inUse++ * 100, memoryLimit: 150 });
  const bytes = rawPdf(
    [{ content: `${textLines(['A motion.'])} /X Do`, resources: `/XObject << /X ${EXTRA} 0 R >>` }],
    doublingForms(40),
  );
  // Which step meets the limit depends on the machine: opening or reading.
  const reading = openPdf(bytesSource(bytes), { pool: small }).then((open) =>
    open.readPage(1).finally(() => open.close()),
  );
  await expect(reading).rejects.toMatchObject({ code: 'too-much-memory' });
  small.close();
});

test('ten thousand pages: read as far as is allowed, and never called complete', async () => {
  const bytes = rawPdf(Array.from({ length: 10_000 }, () => ({ content: textLines(['A page.']) })));
  const document = await read(bytes, { most: 40 });
  expect([document.totalPages, document.pages.length, document.complete]).toEqual([10_000, 40, false]);
}, 60_000);
