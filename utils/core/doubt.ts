// Words read from a picture may be misread. Takes a verdict and the documents as read; gives the verdict with findings
// that rest on doubtful words as questions, never as faults, and a note which pages were read from pictures.

import type { DocumentRef } from './filing';
import type { ReadDocument } from './pdf/page';
import { ranges } from './unread';
import type { Finding, Verdict } from './verdict/verdict';

/** Tesseract's own estimate, 0..1, below which a page's words are doubtful. Clean scans come out at 0.9 and more. */
const SURE = 0.85;

export function withDoubt(verdict: Verdict, documents: readonly ReadDocument[]): Verdict {
  const recognised = documents.flatMap((d) =>
    d.pages
      .filter((p) => p.source === 'ocr')
      .map((p) => ({ document: d.ref, page: p.number, sure: p.confidence >= SURE })),
  );
  if (recognised.length === 0) return verdict;
  const notes = [...verdict.notes, { text: told(recognised.map((r) => ({ ...r }))), confidence: null }];
  const doubtful = recognised.filter((r) => !r.sure);
  if (doubtful.length === 0) return { ...verdict, notes };
  const findings = verdict.findings.map((f) => (restsOn(f, doubtful) ? asked(f) : f));
  const blocks = findings.some((f) => f.effect === 'block');
  return {
    ...verdict,
    verdict: verdict.verdict === 'block' && !blocks ? 'warn' : verdict.verdict,
    findings,
    notes,
  };
}

/** What is missing rests on every page that was read; what was found rests on the pages it quotes. */
function restsOn(finding: Finding, doubtful: readonly { document: DocumentRef; page: number }[]): boolean {
  if (finding.status !== 'missing') return false;
  if (finding.evidence.length === 0) return true;
  return finding.evidence.some((e) => doubtful.some((d) => d.document === e.document && d.page === e.page));
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
