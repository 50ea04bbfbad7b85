// A PDF chosen on the Cases page, as prose. Takes the file; gives its words with the way back to the page.
// @throws ConferralError with the cause.

import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type Prose, proseOf } from '../../utils/core/motion/prose';
import { browserHost } from '../../utils/core/pdf/host-browser';
import { blobSource, openPdf, type ReadDocument, readDocument, usePdfHost } from '../../utils/core/pdf/index';
import { ConferralError } from '../../utils/core/problems';

let ready = false;

const asset = (path: string) => new URL(path, location.origin).href;

export async function readPdf(file: File): Promise<{ read: ReadDocument; prose: Prose }> {
  if (!ready) usePdfHost(browserHost({ workerUrl: asset(workerUrl), dataUrl: asset('/pdfjs/') }));
  ready = true;
  const pdf = await openPdf(blobSource(file));
  try {
    const read = await readDocument('main', pdf, {});
    const prose = proseOf('main', read.pages);
    if (prose.text.trim() === '') throw new ConferralError('no-text');
    return { read, prose };
  } finally {
    await pdf.close();
  }
}
