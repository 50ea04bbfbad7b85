// Files of any kind on the upload page, in both browsers: a scan is read from its pictures; a file that cannot be read is
// said to be so and holds nobody up; and right after a hostile file a motion files as ever.

import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTRA, rawPdf, textLines } from '../fixtures/pdf-maker/index';
import { makeJpeg2000Pdf, makeScannedPdf } from '../fixtures/pdf-maker/scanned';
import { type AtUpload, attach, atUpload, pressNext, sentOnce } from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { inLine, waitForLine } from './harness/conferral-seen';
import { waitForScreen } from './harness/filing-steps';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

/** A page that draws the last of its forms 2^40 times, behind one that swells when unpacked. */
function hostile(): Uint8Array {
  const forms = Array.from({ length: 40 }, (_, i) => ({
    dict: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${EXTRA + i + 1} 0 R >> >>`,
    stream: i === 39 ? '' : '/X Do /X Do',
  }));
  return rawPdf(
    [
      {
        content: new Uint8Array(deflateSync(Buffer.alloc(20 * 2 ** 20, ' '))),
        filter: '/Filter /FlateDecode',
      },
      { content: `${textLines(['A motion.'])} /X Do`, resources: `/XObject << /X ${EXTRA} 0 R >>` },
    ],
    forms,
  );
}

describe.each(browsers)('any file, in %s', (name) => {
  let at: AtUpload;
  let mended: string;

  beforeAll(async () => {
    at = await atUpload(name);
    mended = await at.pdf('compelMended');
  });
  afterAll(() => at?.close());

  it.each([
    ['JPEG pictures', (pdf: Uint8Array) => makeScannedPdf(pdf, { dpi: 130 })],
    ['JPEG 2000 pictures', (pdf: Uint8Array) => makeJpeg2000Pdf(pdf, 130)],
    ['pages on their side', (pdf: Uint8Array) => makeScannedPdf(pdf, { dpi: 130, lie: 'on its side' })],
  ])('a scanned motion is read from its pictures: %s', async (_, scanned) => {
    const scan = at.file('scan.pdf', await scanned(new Uint8Array(readFileSync(mended))));
    await at.fresh();
    await attach(at, scan);
    const end = Date.now() + 200_000;
    let state = '';
    while (!['pass', 'warn', 'block', 'unreadable', 'failed'].includes(state) && Date.now() < end) {
      state = (await at.tab.read(inLine('line'), (line) => line.dataset.state ?? '')) ?? '';
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    // Whatever the verdict, the words were read: without them it would be `unreadable`.
    expect(['pass', 'warn', 'block']).toContain(state);
  });

  it('after a hostile file a motion files as ever', async () => {
    await at.fresh();
    await attach(at, at.file('hostile.pdf', hostile()));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await sentOnce(at, mended);
    await waitForScreen(at.tab, 'refers');
  });
});
