// The worker in which a filing is read and checked, and a page drawn. Takes requests of the reader page; gives progress and
// answers. The core runs here, pdf.js' parser in a worker of its own beneath; so whatever loops, the reader page
// stays free to stop it.

import ocrDataUrl from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import ocrWorkerUrl from 'tesseract.js/dist/worker.min.js?url';
import ocrCoreUrl from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url';
import { check } from '../../utils/core/check';
import type { DocumentRef } from '../../utils/core/filing';
import { notesOnOrders } from '../../utils/core/orders/notes';
import { overlaysOf } from '../../utils/core/orders/overlay';
import { browserHost } from '../../utils/core/pdf/host-browser';
import { type ByteSource, blobSource, OcrReader, openPdf, usePdfHost } from '../../utils/core/pdf/index';
import { browserOcrHost } from '../../utils/core/pdf/ocr/host-browser';
import { ConferralError } from '../../utils/core/problems';
import type { Overlay } from '../../utils/core/rules/overlay';
import type { CheckPolicy } from '../../utils/core/verdict/index';
import { dueAfter } from './due';
import type { FromWorker, ToWorker } from './worker-messages';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const running = new Map<string, AbortController>();

const asset = (url: string) => new URL(url, scope.location.origin).href;
usePdfHost(browserHost({ workerUrl: asset(workerUrl), dataUrl: asset('/pdfjs/') }));
/** Loads nothing before the first picture is read. */
const pictures = new OcrReader(
  browserOcrHost({
    workerUrl: asset(ocrWorkerUrl),
    coreUrl: asset(ocrCoreUrl),
    dataUrl: asset(ocrDataUrl),
  }),
);

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'ping':
      tell({ kind: 'pong' });
      break;
    case 'cancel':
      running.get(data.job)?.abort();
      break;
    case 'check':
      void run(data.job, (signal) => checked(data, signal));
      break;
    case 'picture':
      void run(data.job, (signal) => drawn(data, signal));
      break;
    case 'due':
      void run(data.job, async () => ({ kind: 'due', job: data.job, due: await dueAfter(data.filed) }));
  }
});

function tell(message: FromWorker): void {
  scope.postMessage(message);
}

async function run(job: string, work: (signal: AbortSignal) => Promise<FromWorker>): Promise<void> {
  const stop = new AbortController();
  running.set(job, stop);
  try {
    tell(await work(stop.signal));
  } catch (error) {
    if (stop.signal.aborted) return;
    const code = error instanceof ConferralError ? error.code : 'internal';
    const detail = error instanceof ConferralError ? error.detail : `${error}`;
    tell({ kind: 'failed', job, code, detail: detail.slice(0, 500) });
  } finally {
    running.delete(job);
  }
}

async function checked(asked: ToWorker & { kind: 'check' }, signal: AbortSignal): Promise<FromWorker> {
  const { job, filing, blobs, options } = asked;
  const sources = new Map<DocumentRef, ByteSource>();
  for (const [ref, blob] of blobs) sources.set(ref, blobSource(blob));
  const nameOf = new Map(filing.documents.map(({ ref, fileName }) => [ref, fileName]));
  const read = new Map<DocumentRef, { page: number; pages: number }>();
  const verdict = await check({
    filing,
    sources,
    signal,
    overlays: [...(options.overlays as Overlay[]), ...options.orders.flatMap(overlaysOf)],
    policy: options.policy as CheckPolicy,
    ocr: options.ocr ? pictures : null,
    onProgress({ document, pagesRead, pages, ocr }) {
      if (ocr) {
        const fileName = nameOf.get(document) ?? null;
        tell({ kind: 'progress', job, progress: { fileName, page: pagesRead, pages, ocr } });
        return;
      }
      read.set(document, { page: pagesRead, pages });
      const all = [...read.values()];
      const page = all.reduce((sum, one) => sum + one.page, 0);
      const total = all.reduce((sum, one) => sum + one.pages, 0);
      tell({
        kind: 'progress',
        job,
        progress: { fileName: nameOf.get(document) ?? null, page, pages: total },
      });
    },
  });
  const caseNumber = filing.caseNumber ?? verdict.motions[0]?.caseNumber ?? null;
  const notes = notesOnOrders(options.orders, { court: filing.court, caseNumber });
  return { kind: 'verdict', job, verdict: { ...verdict, notes: [...verdict.notes, ...notes] } };
}

async function drawn(asked: ToWorker & { kind: 'picture' }, signal: AbortSignal): Promise<FromWorker> {
  const { job, blob, page, width } = asked;
  const pdf = await openPdf(blobSource(blob), { signal, purpose: 'drawing' });
  try {
    if (page < 1 || page > pdf.pageCount) return { kind: 'picture', job, picture: null };
    const { width: points } = await pdf.readPage(page, signal);
    const scale = Math.min(4, Math.max(0.5, width / points));
    const canvas = new OffscreenCanvas(1, 1);
    await pdf.render(page, scale, canvas, signal);
    return {
      kind: 'picture',
      job,
      picture: { png: await canvas.convertToBlob({ type: 'image/png' }), scale },
    };
  } finally {
    await pdf.close();
  }
}
