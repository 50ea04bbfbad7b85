// The check, end to end: opens the filing's PDFs, reads what is needed of them, and gives the Verdict.
// Takes a Filing and the bytes of its documents; the same in the browser, on the command line and in tests (a PDF host
// is set once with `usePdfHost`). A file that cannot be read gives `unreadable` with its cause, never "certificate
// missing".

import { assess } from './assess';
import { withDoubt } from './doubt';
import type { DocumentRef, Filing } from './filing';
import {
  type ByteSource,
  type OcrOptions,
  type OcrReader,
  type OpenPdf,
  openPdf,
  readDocument,
} from './pdf/index';
import type { Page, ReadDocument } from './pdf/page';
import { ConferralError, PROBLEMS, type ProblemCode } from './problems';
import { loadRules, type Overlay } from './rules/index';
import { type Unread, unreadIn, withUnread } from './unread';
import type { CheckPolicy } from './verdict/index';
import type { DocumentRead, Verdict } from './verdict/verdict';

export interface Progress {
  document: DocumentRef;
  pagesRead: number;
  pages: number;
  /** True while pictures are being read; the counts are theirs then. */
  ocr?: boolean;
}

export interface CheckInput {
  filing: Filing;
  sources: ReadonlyMap<DocumentRef, ByteSource>;
  /** Orders of the case, judges' requirements, a firm's rules. */
  overlays?: readonly Overlay[];
  policy?: CheckPolicy;
  /** Aborted: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Reads pages that are pictures; without it they stay unread. */
  ocr?: OcrReader | null;
}

/** Longest for the pictures of one document, milliseconds: about a page every ten seconds. */
const OCR_MS = 120_000;

export async function check(input: CheckInput): Promise<Verdict> {
  const began = performance.now();
  const verdict = await new Reading(input).verdict();
  return { ...verdict, read: { ...verdict.read, ms: Math.round(performance.now() - began) } };
}

class Reading {
  private readonly open: OpenPdf[] = [];
  private readonly failed: Unread[] = [];
  /** What was last judged: the pages that settled the reading are judged once. */
  private judged: { pages: readonly (readonly Page[])[]; verdict: Verdict } | null = null;

  constructor(private readonly input: CheckInput) {}

  async verdict(): Promise<Verdict> {
    const { filing, sources } = this.input;
    if (!sources.has('main')) return unreadable(filing, 'no-file');
    try {
      const rules = await loadRules(filing.court);
      const limit = rules?.maxPdfMB
        ? { bytes: rules.maxPdfMB.value * 1024 * 1024, asOf: rules.maxPdfMB.asOf }
        : null;
      const main = await this.read('main', limit, (soFar) => this.settles([soFar]));
      if (!main) return unreadable(filing, this.failed[0]?.code ?? 'internal');
      const alone = this.assess([main]);
      const settled = settledBy(alone);
      const attached = await Promise.all(
        [...sources.keys()]
          .filter((ref) => ref !== 'main')
          .map((ref) =>
            settled
              ? this.read(ref, limit, null)
              : this.read(ref, limit, (soFar) => this.settles([main, soFar])),
          ),
      );
      const documents = [main, ...attached.filter((d): d is ReadDocument => d !== null)];
      const verdict = documents.length === 1 || settled ? withRead(alone, documents) : this.assess(documents);
      const unread = [
        ...documents.flatMap((d) => (settled && d !== main ? [] : unreadIn(d))),
        ...this.failed,
      ];
      return withUnread(withDoubt(verdict, documents), unread, documents);
    } finally {
      await Promise.all(this.open.map((pdf) => pdf.close()));
    }
  }

  /** Null where the file cannot be opened or read; why is noted. `enough` null: no page is needed, only the file's state. */
  private async read(
    ref: DocumentRef,
    sizeLimit: { bytes: number; asOf: string } | null,
    enough: ((soFar: ReadDocument) => boolean) | null,
  ): Promise<ReadDocument | null> {
    const { sources, signal, onProgress } = this.input;
    const source = sources.get(ref);
    signal?.throwIfAborted();
    try {
      if (!source) throw new ConferralError('gone');
      const pdf = await openPdf(source, { signal });
      this.open.push(pdf);
      return await readDocument(ref, pdf, {
        signal,
        sizeLimit,
        ...(enough ? { enough, ocr: this.pictures(ref) } : { most: 0 }),
        onProgress: (pagesRead, pages) => onProgress?.({ document: ref, pagesRead, pages }),
      });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const code = error instanceof ConferralError ? error.code : 'internal';
      this.failed.push({ document: ref, pages: null, code });
      return null;
    }
  }

  /** An exhibit's first and last pages tell whether it is a declaration; a motion is read whole. */
  private pictures(document: DocumentRef): OcrOptions | null {
    const { ocr, onProgress } = this.input;
    if (!ocr) return null;
    return {
      reader: ocr,
      totalMs: OCR_MS,
      ...(document === 'main' ? {} : { most: 4 }),
      onProgress: (done, pages) => onProgress?.({ document, pagesRead: Math.floor(done), pages, ocr: true }),
    };
  }

  private assess(documents: readonly ReadDocument[]): Verdict {
    const { filing, overlays, policy } = this.input;
    const pages = documents.map((d) => d.pages);
    const known = this.judged;
    if (known?.pages.length === pages.length && known.pages.every((p, i) => p === pages[i]))
      return known.verdict;
    const verdict = assess({ filing, documents, overlays, policy });
    this.judged = { pages, verdict };
    return verdict;
  }

  private settles(documents: readonly ReadDocument[]): boolean {
    return settledBy(this.assess(documents));
  }
}

/**
 * Whether nothing unread can change the verdict. What was found stays found, so a pass whose motion has come to its
 * signature stands; a block may still be lifted by a declaration among the exhibits.
 */
function settledBy(verdict: Verdict): boolean {
  if (verdict.verdict === 'not-required') return verdict.motions.length > 0;
  return verdict.verdict === 'pass';
}

function withRead(verdict: Verdict, documents: readonly ReadDocument[]): Verdict {
  const read: DocumentRead[] = documents.map((d) => ({
    document: d.ref,
    pages: d.totalPages,
    pagesRead: d.pages.length,
    ocrPages: d.pages.filter((p) => p.source === 'ocr').length,
  }));
  const notes = [...verdict.notes];
  for (const d of documents)
    for (const r of d.rejections)
      if (!notes.some((n) => n.text === r.message)) notes.push({ text: r.message, confidence: null });
  return { ...verdict, read: { ...verdict.read, documents: read }, notes };
}

/** A verdict that says why nothing was judged. */
export function unreadable(filing: Filing, code: ProblemCode): Verdict {
  const { says, next } = PROBLEMS[code];
  return {
    schemaVersion: 1,
    verdict: 'unreadable',
    reason: `${says} ${next}`,
    headline: says,
    motions: [],
    findings: [],
    read: { documents: [], ms: 0 },
    problem: code,
    notes: [],
    rulesAsOf: null,
    court: filing.court,
    caseNumber: filing.caseNumber,
    belongs: null,
  };
}
