// In which form a headed certificate stands: a section, run in, a footnote, a table, a form with boxes, an exhibit, one
// with the certificate of service; and whether it is sworn. Takes the scope, the heading and the stretches it covers.

import { isTableHead } from './listed';
import type { Certificate } from './motion';
import type { Heading } from './outline';
import type { Span } from './prose';
import type { Scope } from './sections';
import { plain } from './spelling';

export function formOf(
  scope: Scope,
  heading: Heading,
  boxed: boolean,
  service: boolean,
  spans: readonly Span[],
): Certificate['form'] {
  if (scope.rows[heading.from]?.footnote) return 'footnote';
  if (scope.exhibit) return 'exhibit';
  if (boxed) return 'form';
  if (heading.kind === 'combined' || heading.kind === 'service' || (service && heading.kind !== 'conference'))
    return 'with-service';
  if (isTable(scope, spans)) return 'table';
  return heading.runIn ? 'run-in' : 'section';
}

function isTable(scope: Scope, spans: readonly Span[]): boolean {
  const within = scope.rows.filter((r) => spans.some((s) => r.start >= s.start && r.end <= s.end));
  const gapped = within.filter((r) => (r.gap?.width ?? 0) > 18).length;
  const headed = within.some((r) => isTableHead(r.plain));
  return gapped >= 3 || (headed && within.length >= 3);
}

export function isSworn(words: string, heading: string | null): boolean {
  const text = plain(words);
  return (
    /\bpenalt(?:y|ies) of perjury\b|\b28 U\.? ?S\.? ?C\.? ?\u00A7 ?1746|\b(?:first )?duly sworn\b|\bsworn to and subscribed|\bsubscribed and sworn/i.test(
      text,
    ) || /\b(?:affidavit|declaration)\b/i.test(heading ?? '')
  );
}
