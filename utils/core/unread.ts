// What could not be read, and what that does to the verdict. Takes the documents as read; gives the pages that are
// pictures, garbled, or failed. "Missing" is said only when every page that could hold the certificate was read: with
// pages unread it becomes a question, and where the motion itself could not be read, `unreadable`.

import type { DocumentRef } from './filing';
import type { ReadDocument } from './pdf/page';
import { PROBLEMS, type ProblemCode } from './problems';
import type { Finding, Verdict } from './verdict/verdict';

export interface Unread {
  document: DocumentRef;
  /** Null: the whole file. */
  pages: number[] | null;
  code: ProblemCode;
}

const BY_SOURCE: Record<string, ProblemCode> = {
  none: 'no-text',
  'stamp-only': 'no-text',
  garbage: 'garbage-text',
};

export function unreadIn(document: ReadDocument): Unread[] {
  const found = new Map<ProblemCode, number[]>();
  for (const page of document.pages) {
    const code = BY_SOURCE[page.source];
    if (code) found.set(code, [...(found.get(code) ?? []), page.number]);
  }
  for (const fault of document.faults ?? [])
    found.set(fault.code, [...(found.get(fault.code) ?? []), ...(fault.page === null ? [] : [fault.page])]);
  return [...found].map(([code, pages]) => ({ document: document.ref, pages, code }));
}

/** The verdict in the light of what was not read. */
export function withUnread(
  verdict: Verdict,
  unread: readonly Unread[],
  documents: readonly ReadDocument[],
): Verdict {
  if (unread.length === 0) return verdict;
  const main = documents.find((d) => d.ref === 'main');
  const readable = main?.pages.some((p) => !BY_SOURCE[p.source]) ?? false;
  const cause = unread.find((u) => u.document === 'main') ?? unread[0];
  const notes = [...verdict.notes, ...unread.map((u) => ({ text: told(u), confidence: null }))];
  if (!readable) return blind(verdict, cause?.code ?? 'no-text', notes);
  if (verdict.verdict === 'pass') return { ...verdict, notes };
  const absent = verdict.findings.some((f) => f.check === 'certificate' && f.status !== 'met');
  const strange = verdict.motions.every((m) => m.kind === 'none');
  if (verdict.verdict === 'not-required')
    return strange ? blind(verdict, cause?.code ?? 'no-text', notes) : { ...verdict, notes };
  if (!absent) return { ...verdict, notes };
  // The motion was read to its signature: what is unread are exhibits, and the certificate may be among them.
  if (verdict.belongs === null) return blind(verdict, cause?.code ?? 'no-text', notes);
  const findings = verdict.findings.map((f) => (f.check === 'certificate' ? asked(f) : f));
  const blocks = findings.some((f) => f.effect === 'block');
  return {
    ...verdict,
    verdict: blocks ? 'block' : 'warn',
    headline: blocks ? verdict.headline : MAYBE,
    findings,
    notes,
  };
}

const MAYBE = 'No certificate of conference was found in the pages that could be read.';

function asked(finding: Finding): Finding {
  if (finding.status !== 'missing') return finding;
  return {
    ...finding,
    status: 'unclear',
    effect: finding.effect === 'none' ? 'none' : 'warn',
    message: MAYBE,
    messageId: 'certificate.unread',
    remedy: 'Look whether it stands on a page that could not be read; if not, add it to the motion.',
    remedyId: 'certificate.unread.todo',
  };
}

function blind(verdict: Verdict, code: ProblemCode, notes: Verdict['notes']): Verdict {
  const { says, next } = PROBLEMS[code];
  return {
    ...verdict,
    verdict: 'unreadable',
    reason: `${says} ${next}`,
    headline: says,
    findings: [],
    problem: code,
    notes,
    belongs: null,
  };
}

function told({ document, pages, code }: Unread): string {
  const name = document === 'main' ? 'main document' : document.replace('attachment-', 'attachment ');
  const which = pages && pages.length === 1 ? 'Page' : 'Pages';
  const where = pages && pages.length > 0 ? `${which} ${ranges(pages)} of the ${name}` : `The ${name}`;
  return `${where} could not be read: ${PROBLEMS[code].says}`;
}

/** "3, 5-9". */
export function ranges(pages: readonly number[]): string {
  const out: string[] = [];
  let from: number | undefined;
  let to: number | undefined;
  for (const page of [...pages, Number.NaN]) {
    if (to !== undefined && page === to + 1) {
      to = page;
      continue;
    }
    if (from !== undefined && to !== undefined) out.push(from === to ? `${from}` : `${from}-${to}`);
    from = page;
    to = page;
  }
  return out.join(', ');
}
