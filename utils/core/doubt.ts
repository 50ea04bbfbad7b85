// Words read from a picture may be misread. Takes a verdict and the documents as read; gives the verdict with findings
// that rest on doubtful words as questions, never as faults, and a note which pages were read from pictures.

import type { DocumentRef } from './filing';
import type { ReadDocument } from './pdf/page';
import { ranges } from './unread';
import { headlineOf } from './verdict/index';
import type { Finding, MotionReport, Verdict } from './verdict/verdict';

/** Tesseract's own estimate, 0..1, below which a page's words are doubtful. Clean scans come out at 0.9 and more. */
const SURE = 0.85;
const LOOK = 'The scan is hard to read, so look yourself.';

export function withDoubt(verdict: Verdict, documents: readonly ReadDocument[]): Verdict {
  const recognised = documents.flatMap((d) =>
    d.pages
      .filter((p) => p.source === 'ocr')
      .map((p) => ({ document: d.ref, page: p.number, sure: p.confidence >= SURE })),
  );
  if (recognised.length === 0) return verdict;
  const notes = [...verdict.notes, { text: told(recognised.map((r) => ({ ...r }))), confidence: null }];
  const doubtful = recognised.filter((r) => !r.sure);
  const blurred = verdict.motions.map((m) => hasDoubtfulWords(m, documents));
  const findings = verdict.findings.map((f) =>
    restsOn(f, doubtful) || (blurred[f.motion] && restsOnCertificate(f)) ? asked(f) : f,
  );
  if (findings.every((f, i) => f === verdict.findings[i])) return { ...verdict, notes };
  const blocks = findings.some((f) => f.effect === 'block');
  const kind = verdict.verdict === 'block' && !blocks ? 'warn' : verdict.verdict;
  return {
    ...verdict,
    verdict: kind,
    headline: kind === 'warn' ? `${LOOK} ${headlineOf(kind, findings, null)}` : verdict.headline,
    findings,
    notes,
  };
}

/** What is missing rests on every page that was read; what was found rests on the pages it quotes. */
function restsOn(finding: Finding, doubtful: readonly { document: DocumentRef; page: number }[]): boolean {
  if (finding.status !== 'missing' || doubtful.length === 0) return false;
  if (finding.evidence.length === 0) return true;
  return finding.evidence.some((e) => doubtful.some((d) => d.document === e.document && d.page === e.page));
}

/** What a certificate leaves out rests on each of its words: on a clear page one of them may be misread. */
function restsOnCertificate(finding: Finding): boolean {
  return finding.status === 'missing' && finding.check !== 'certificate';
}

function hasDoubtfulWords(motion: MotionReport, documents: readonly ReadDocument[]): boolean {
  return motion.certificates.some((certificate) => {
    const text = plain(certificate.text);
    const pages = documents.find((d) => d.ref === certificate.document)?.pages ?? [];
    return pages.some(
      (p) =>
        p.source === 'ocr' &&
        certificate.pages.includes(p.number) &&
        p.lines.some((l) => l.doubtful && text.includes(plain(l.text))),
    );
  });
}

/** Without spaces, and without the hyphens of line ends. */
function plain(text: string): string {
  return text.replace(/[\s\u00AD-]+/g, '');
}

function asked(finding: Finding): Finding {
  return { ...finding, status: 'unclear', effect: finding.effect === 'none' ? 'none' : 'warn' };
}

function told(pages: readonly { document: DocumentRef; page: number }[]): string {
  const byDocument = new Map<DocumentRef, number[]>();
  for (const { document, page } of pages)
    byDocument.set(document, [...(byDocument.get(document) ?? []), page]);
  const parts = [...byDocument].map(([document, numbers]) => {
    const name = document === 'main' ? 'main document' : document.replace('attachment-', 'attachment ');
    return `${numbers.length > 1 ? 'pages' : 'page'} ${ranges(numbers.sort((a, b) => a - b))} of the ${name}`;
  });
  return `Read from pictures, so words may be misread: ${parts.join('; ')}.`;
}
