// Certificates that have a heading. Takes a stretch of a document's rows with its headings; gives each certificate of the
// conference in it: its words from the heading to the next heading or signature, and not a word more. Certificates of
// service, of word count, of interested persons are none; one that shares its heading with service gives up the
// sentences of service.

import { accepts, isPlainService, isService, saysService, withoutService } from './accepting';
import { hasBoxes, tickedOf } from './boxes';
import { formOf, isSworn } from './form';
import { ATTEMPT_ROW, isNextItem, isTableHead } from './listed';
import type { Certificate, Side } from './motion';
import type { Heading } from './outline';
import { cut, joined, type Prose, pagesOf, type Span } from './prose';
import { isTitleCase, type Row } from './rows';
import { paragraphsOf, sentencesOf } from './sentences';
import { isSignatureRow, markOf, type SignatureBlock } from './signatures';
import { plain } from './spelling';
import { isStrong, tellsOf } from './telling';

/** Where to look: rows [from, to) of one document. */
export interface Scope {
  prose: Prose;
  rows: readonly Row[];
  headings: readonly Heading[];
  from: number;
  to: number;
  /** The motion's own signature block, where the scope is a motion. */
  block: SignatureBlock | null;
  movant: Side | null;
  /** Set for what stands in an exhibit or attachment. */
  exhibit: boolean;
}

export interface Section {
  certificate: Certificate;
  /** Of the document's prose, heading included. */
  span: Span;
}

export function sectionsIn(scope: Scope): Section[] {
  const found: Section[] = [];
  for (const heading of scope.headings) {
    if (heading.from < scope.from || heading.from >= scope.to) continue;
    if (
      heading.kind !== 'conference' &&
      heading.kind !== 'combined' &&
      heading.kind !== 'maybe' &&
      heading.kind !== 'service'
    )
      continue;
    const section = sectionUnder(scope, heading);
    if (section) found.push(section);
  }
  return found;
}

/** The certificate under a heading; null where what stands there is something else. */
export function sectionUnder(scope: Scope, heading: Heading): Section | null {
  const { prose, rows } = scope;
  const stop = endRow(scope, heading);
  const end = stop > heading.from ? (rows[stop - 1]?.end ?? prose.text.length) : heading.textStart;
  const whole = withoutName(rows, {
    start: Math.min(heading.textStart, end),
    end: Math.max(heading.textStart, end),
  });
  let span = isTerminal(scope, heading) ? whole : trimmed(prose, whole, scope.movant);
  if (prose.text.slice(span.start, span.end).trim() === '') span = textAbove(scope, heading, stop) ?? span;
  const words = prose.text.slice(span.start, span.end);
  if (!accepts(heading, words, scope.movant)) return null;
  const both = heading.kind === 'combined' || heading.kind === 'service';
  const service = both || saysService(words);
  const spans = service
    ? withoutService(words, both ? isService : isPlainService).map((s) => ({
        start: s.start + span.start,
        end: s.end + span.start,
      }))
    : [span];
  const signature = signatureUnder(scope, heading, stop, span.end);
  const told = tickedOf(joinedOf(prose, spans));
  const box = hasBoxes(joinedOf(prose, spans));
  const certificate: Certificate = {
    document: prose.document,
    heading: heading.text,
    prose: joined(
      [told, ...signature.rows.map((r) => cut(prose, r.start, r.end))].filter((p) => p.text !== ''),
    ),
    pages:
      pagesOf(prose, spans[0] ?? span).length > 0 ? pagesFor(prose, spans) : [rows[heading.from]?.page ?? 1],
    form: formOf(scope, heading, box, service, spans),
    signed: signature.signed,
    sworn: isSworn(prose.text.slice(heading.start, whole.end), heading.text),
  };
  certificate.prose.document = prose.document;
  return { certificate, span: { start: heading.start, end: Math.max(span.end, heading.textStart) } };
}

/** Signed by hand, the name is a line of text under the last sentence. */
function withoutName(rows: readonly Row[], span: Span): Span {
  const within = rows.filter((r) => r.end > span.start && r.end <= span.end);
  let keep = within.length;
  while (keep > 1 && isNameLike(within[keep - 1] as Row)) keep--;
  const last = within[keep - 1];
  if (!last || keep === within.length || !/[.!?]["')]?$/.test(last.plain)) return span;
  return { start: span.start, end: last.end };
}

function isNameLike(row: Row): boolean {
  return (
    row.plain.length < 56 &&
    !/[:;\u2022]|[^qr]\.$|\d/.test(row.plain) &&
    row.plain.split(/\s+/).length <= 7 &&
    isTitleCase(row.plain)
  );
}

function joinedOf(prose: Prose, spans: readonly Span[]): Prose {
  return joined(spans.map((s) => cut(prose, s.start, s.end)));
}

function pagesFor(prose: Prose, spans: readonly Span[]): number[] {
  return [...new Set(spans.flatMap((s) => pagesOf(prose, s)))].sort((a, b) => a - b);
}

/** Row after the section's last: the next heading, a signature, or the end of the footnote. */
function endRow(scope: Scope, heading: Heading): number {
  const { rows } = scope;
  const note = rows[heading.from]?.footnote ?? false;
  for (let i = heading.to; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.footnote !== note) return i;
    if (note && row.startsParagraph && /^\d{1,3}\s/.test(row.text)) return i;
    if (!note && i >= scope.to) return i;
    if (scope.headings.some((h) => h.from === i && h !== heading && h.start >= heading.textStart)) return i;
    if (row.start >= heading.textStart && isSignatureRow(rows, i) && !isListed(rows, i)) return i;
  }
  return note ? rows.length : Math.min(rows.length, scope.to);
}

/** "Date: September 8, 2025" over "Time: 1:00 p.m." is an item of the certificate. */
function isListed(rows: readonly Row[], i: number): boolean {
  if (!/^date:?\s/i.test(rows[i]?.plain ?? '')) return false;
  return [i - 1, i + 1].some((n) =>
    /^(?:time|place|location|participants?|attendees|method|manner|mode|issues?)\s?:/i.test(
      rows[n]?.plain ?? '',
    ),
  );
}

const PRAYER =
  /\b(?:WHEREFORE|Wherefore)\b|\b(?:respectfully (?:requests?|asks?|prays?)|prays? that|for (?:these|the foregoing|all (?:of )?(?:these|the foregoing)) reasons)\b/i;

const CLOSES =
  /\bWHEREFORE\b|\bWherefore\b|\bprays? that\b|\bfor (?:these|the foregoing|all (?:of )?(?:these|the foregoing)) reasons\b/i;

/** Nothing of the argument follows: the section stands below the signature or the prayer, or in an exhibit. */
function isTerminal(scope: Scope, heading: Heading): boolean {
  if (scope.exhibit) return true;
  const { rows, block } = scope;
  if (block && heading.from > block.from) return true;
  const before = rows
    .slice(Math.max(scope.from, heading.from - 14), heading.from)
    .map((r) => r.plain)
    .join(' ');
  if (CLOSES.test(before)) return true;
  // A request at the head of the motion is no prayer: the argument goes on under it.
  const share = (heading.from - scope.from) / Math.max(1, (block?.from ?? scope.to) - scope.from);
  return PRAYER.test(before) && share > 0.5;
}

/** The first paragraph and those that go on telling; the argument that follows is left out. */
function trimmed(prose: Prose, span: Span, movant: Side | null): Span {
  const text = prose.text.slice(span.start, span.end);
  const paragraphs = paragraphsOf(text);
  const first = paragraphs[0];
  if (!first || paragraphs.length === 1) return span;
  let end = first.end;
  for (let i = 1; i < paragraphs.length; i++) {
    const p = paragraphs[i] as Span;
    if (goesOn(text, p, movant)) end = p.end;
    else if (
      !(
        paragraphs[i + 1] &&
        tellsStrongly(text, paragraphs[i + 1] as Span, movant) &&
        !PRAYER.test(text.slice(p.start, p.end))
      )
    )
      break;
  }
  return { start: span.start, end: span.start + end };
}

function goesOn(text: string, p: Span, movant: Side | null): boolean {
  const words = text.slice(p.start, p.end);
  const item = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s/.test(words);
  if (item && isNextItem(text, p)) return true;
  if (item && /[:;]\s*(?:and|or)?\s*$/.test(text.slice(0, p.start).trimEnd())) return true;
  if (PRAYER.test(words.slice(0, 120)) || /^(?:COMES? NOW|NOW COMES?|TO THE HON)/i.test(words)) return false;
  if (
    /^\s*(?:\[[ xX_]?\]|[\u2610-\u2612\u2713\u2714\u2022\u25AA\u25CF]|(?:date|time|place|location|participants?|method|manner|mode|result|outcome|issues?)\s?:)/i.test(
      words,
    )
  )
    return true;
  if (isTableHead(words) || ATTEMPT_ROW.test(words)) return true;
  if (ASKS.test(plain(words))) return false;
  return sentencesOf(words).some((s) => {
    const sentence = words.slice(s.start, s.end);
    const telling = tellsOf(sentence, movant);
    return telling !== null && (telling !== 'outcome' || OF_TALK.test(plain(sentence)));
  });
}

/** The movant begins to argue: "Defendant moves under Rule 37 …". */
export const ASKS =
  /^(?:the )?(?:plaintiff|defendant|petitioner|respondent|movant|debtor)s?\b(?!'s? counsel)[^.;]{0,60}\b(?:moves?|asks?|requests?|seeks?|prays?|submits?)\b/i;
/** An outcome that is one of a conference, not of a discovery request. */
const OF_TALK =
  /\b(?:counsel|attorneys?|parties|agree\w*|resol\w+|impasse|motion|oppos\w+|position|accord|good[- ]faith|M[rs]s?|response|reply|reason)\b/i;

function tellsStrongly(text: string, p: Span, movant: Side | null): boolean {
  const words = text.slice(p.start, p.end);
  return sentencesOf(words).some((s) => isStrong(tellsOf(words.slice(s.start, s.end), movant)));
}

/** In some text layers the heading comes after its text: nothing stands under it, and what stands above it certifies. */
function textAbove(scope: Scope, heading: Heading, stop: number): Span | null {
  if (stop > heading.to + 1) return null;
  const above = scope.prose.text.slice(0, heading.start).trimEnd();
  const from = Math.max(above.lastIndexOf('\n\n') + 2, scope.rows[scope.from]?.start ?? 0);
  const paragraph = { start: from > 1 ? from : 0, end: above.length };
  const taken = scope.headings.some(
    (h) => h !== heading && h.textStart > paragraph.start && h.start < paragraph.end && h.kind !== 'section',
  );
  return !taken && tellsStrongly(scope.prose.text, paragraph, scope.movant) ? paragraph : null;
}

/** Its own signature under it, or the motion's where the block follows; the marks under it belong to its words. */
function signatureUnder(
  scope: Scope,
  heading: Heading,
  stop: number,
  end: number,
): { signed: boolean | null; rows: Row[] } {
  const { rows, block } = scope;
  const trimmedOff = stop > 0 && (rows[stop - 1]?.end ?? 0) > end + 2;
  if (trimmedOff || rows[heading.from]?.footnote) return { signed: block?.signed ?? null, rows: [] };
  let limit = rows.length;
  for (let i = stop; i < rows.length && i < stop + 16; i++) {
    limit = i + 1;
    if (
      i >= scope.to ||
      (i > stop && scope.headings.some((h) => h.from === i && !h.runIn && h.kind !== 'section')) ||
      (i === stop && scope.headings.some((h) => h.from === i))
    ) {
      limit = i;
      break;
    }
  }
  const isMotions = block !== null && block.from >= heading.from && block.from <= stop + 1;
  if (isMotions) return { signed: block.signed, rows: [] };
  const under = rows.slice(stop, limit);
  const marks = under.filter((r) => markOf(r) !== null);
  if (marks.length > 0) return { signed: marks.some((r) => markOf(r)?.blank === false), rows: marks };
  // The motion's block comes later: it signs what stands above it.
  if (block && block.from > heading.from) return { signed: block.signed, rows: [] };
  return { signed: null, rows: [] };
}
