// Reads and checks files on this page, with the same core as the upload page. Takes chosen PDFs, court, event and day;
// gives the verdict, pictures of pages, and what a draft is made from. The file stays in the page's memory alone.

import ocrDataUrl from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import ocrWorkerUrl from 'tesseract.js/dist/worker.min.js?url';
import ocrCoreUrl from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url';
import type { PageImage, PictureOf } from '../../components/verdict/picture';
import { contextsOf } from '../../utils/core/assess';
import { check, type Progress } from '../../utils/core/check';
import type { DocumentRef, Filing } from '../../utils/core/filing';
import { courtIn } from '../../utils/core/motion';
import { proseOf } from '../../utils/core/motion/prose';
import { blobSource, OcrReader, type OpenPdf, openPdf, readDocument, usePdfHost } from '../../utils/core/pdf';
import { browserHost } from '../../utils/core/pdf/host-browser';
import { browserOcrHost } from '../../utils/core/pdf/ocr/host-browser';
import type { ReadDocument } from '../../utils/core/pdf/page';
import { entryOf, type Overlay, zoneOf } from '../../utils/core/rules';
import type { CheckPolicy } from '../../utils/core/verdict';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { type Mendable, mendableOf } from './mendable';

const asset = (path: string) => new URL(path, location.origin).href;
usePdfHost(browserHost({ workerUrl: asset(workerUrl), dataUrl: asset('/pdfjs/') }));

/** Loads nothing before the first picture is read. */
const scans = new OcrReader(
  browserOcrHost({
    workerUrl: asset(ocrWorkerUrl),
    coreUrl: asset(ocrCoreUrl),
    dataUrl: asset(ocrDataUrl),
  }),
);

export interface Asked {
  /** The first is the main document. */
  files: readonly File[];
  court: string;
  event: string;
  caseNumber: string | null;
  /** ISO date. */
  date: string;
  overlays: readonly Overlay[];
  policy: CheckPolicy;
  /** Whether pages that are pictures are read. */
  ocr: boolean;
}

export interface Reviewed {
  asked: Asked;
  filing: Filing;
  verdict: Verdict;
}

export function refOf(index: number): DocumentRef {
  return index === 0 ? 'main' : `attachment-${index}`;
}

export function filingOf({ files, court, event, caseNumber, date }: Asked): Filing {
  return {
    court,
    caseNumber,
    events: event.trim() ? [event.trim()] : [],
    filedAt: { date, time: null, zone: zoneOf(court) ?? 'America/New_York' },
    documents: files.map((file, i) => ({ ref: refOf(i), fileName: file.name, size: file.size })),
    sealed: false,
  };
}

export async function review(
  asked: Asked,
  on: { signal: AbortSignal; progress(progress: Progress): void },
): Promise<Reviewed> {
  const filing = filingOf(asked);
  const sources = new Map(asked.files.map((file, i) => [refOf(i), blobSource(file)]));
  const verdict = await check({
    filing,
    sources,
    overlays: asked.overlays,
    policy: asked.policy,
    signal: on.signal,
    ocr: asked.ocr ? scans : null,
    onProgress: on.progress,
  });
  return { asked, filing, verdict };
}

/** What a draft needs to know of this filing; null where no motion was read. */
export async function mendable({ asked, filing }: Reviewed, signal: AbortSignal): Promise<Mendable | null> {
  const documents: ReadDocument[] = [];
  for (const [i, file] of asked.files.entries()) {
    const pdf = await openPdf(blobSource(file), { signal });
    try {
      const ocr = asked.ocr ? { reader: scans } : null;
      documents.push(await readDocument(refOf(i), pdf, { signal, ocr }));
    } finally {
      await pdf.close();
    }
  }
  const contexts = contextsOf(filing, documents, asked.overlays);
  const context = contexts.find((c) => c.asked.requirements.length > 0) ?? contexts[0];
  return context ? mendableOf(context) : null;
}

/** The court the caption names, where it is one of ours; null where not told or not readable. */
export async function courtOnCaption(file: File, signal: AbortSignal): Promise<string | null> {
  try {
    const pdf = await openPdf(blobSource(file), { signal });
    try {
      const page = await pdf.readPage(1, signal);
      const court = courtIn(proseOf('main', [page]).text);
      return court && entryOf(court) ? court : null;
    } finally {
      await pdf.close();
    }
  } catch {
    return null;
  }
}

const PIXELS_A_POINT = 2;

/** Pictures of the files' pages; each file is opened once and stays open until `close`. */
export function pictures(files: readonly File[]): { picture: PictureOf; close(): void } {
  const open = new Map<DocumentRef, Promise<OpenPdf>>();
  const picture = async (ref: DocumentRef, page: number): Promise<PageImage | null> => {
    const file = files.find((_, i) => refOf(i) === ref);
    if (!file) return null;
    if (!open.has(ref)) open.set(ref, openPdf(blobSource(file), { purpose: 'drawing' }));
    const pdf = await open.get(ref)!;
    if (page < 1 || page > pdf.pageCount) return null;
    const canvas = new OffscreenCanvas(1, 1);
    await pdf.render(page, PIXELS_A_POINT, canvas);
    return { image: canvas.transferToImageBitmap(), scale: PIXELS_A_POINT };
  };
  return {
    picture,
    close() {
      for (const pdf of open.values()) void pdf.then((p) => p.close()).catch(() => {});
    },
  };
}
