// Letters and e-mails that come with the motion, bound in or attached: proof of what one side wrote, not a certificate
// ("a one-sided communication does not amount to a meeting or conference", Diaz de Leon, W.D. Tex. 2021). Takes the
// parts of a document; gives where each stands.

import type { DocumentRef } from '../filing';
import type { Part } from './parts';
import { type Evidence, evidenceOf, type Prose, type Span } from './prose';
import type { Row } from './rows';

export interface BoundLetter {
  document: DocumentRef;
  kind: 'letter' | 'email';
  /** "EXHIBIT H", where it has one. */
  label: string | null;
  page: number;
  /** Of the document's prose. */
  span: Span;
  /** Its first lines. */
  evidence: Evidence[];
}

export function lettersIn(prose: Prose, rows: readonly Row[], parts: readonly Part[]): BoundLetter[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'letter' && part.kind !== 'email') return [];
    const first = rows[part.from];
    const last = rows[part.to - 1];
    if (!first || !last) return [];
    const head = rows[Math.min(part.from + 2, part.to - 1)] ?? first;
    return [
      {
        document: prose.document,
        kind: part.kind,
        label: part.label,
        page: part.page,
        span: { start: first.start, end: last.end },
        evidence: evidenceOf(prose, { start: first.start, end: head.end }),
      },
    ];
  });
}
