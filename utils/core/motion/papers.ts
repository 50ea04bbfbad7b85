// The papers in the main document: mostly one motion, sometimes several, one behind the other. Takes the document's
// prose; gives for each its caption, title, signature block, body, certificates, letters and accounts.

import type { IsoDate } from '../filing';
import { type CaptionFound, captionOf } from './caption';
import { headingKind } from './headings';
import { type BoundLetter, lettersIn } from './letters';
import type { Caption, Certificate, Side } from './motion';
import { isWithoutCounsel, movantOf } from './movant';
import { type Heading, outlineOf } from './outline';
import { paperOf } from './paper';
import { certificateOf, tellingIn } from './paragraphs';
import { type Part, type Parts, partsOf } from './parts';
import type { Prose, Span } from './prose';
import { type Row, rowsOf } from './rows';
import { type Scope, type Section, sectionsIn, sectionUnder } from './sections';
import { datedIn, dateIn, type SignatureBlock } from './signatures';
import { type Title, titleOf } from './title';

export interface ReadPaper {
  prose: Prose;
  rows: readonly Row[];
  headings: readonly Heading[];
  caption: Caption;
  title: Title;
  opening: string;
  movant: Side | null;
  block: SignatureBlock | null;
  dated: IsoDate | null;
  proSe: boolean;
  body: Span;
  certificates: Certificate[];
  accounts: Certificate[];
  letters: BoundLetter[];
  exhibitsFrom: number | null;
}

export function mainPapers(prose: Prose): ReadPaper[] {
  const rows = rowsOf(prose);
  const headings = outlineOf(prose, rows);
  const found = captionOf(prose, rows);
  const title = titleOf(prose, rows, found, headings);
  const parts = partsOf(prose, rows, headings, title.end);
  const seams = seamsOf(rows, headings, title, parts);
  const first = paper(prose, rows, headings, found, title, withoutSeams(parts, seams));
  const further = seams.map((from, i) =>
    furtherPaper(prose, rows, headings, found, from, seams[i + 1] ?? parts.motion.to, parts),
  );
  return shareCertificates([first, ...further]);
}

/** Rows at which another motion begins, behind the signature of the one before. */
function seamsOf(rows: readonly Row[], headings: readonly Heading[], title: Title, parts: Parts): number[] {
  if (!parts.block) return [];
  const seams: number[] = [];
  for (const heading of headings) {
    if (
      heading.from < parts.block.from ||
      heading.from >= parts.motion.to ||
      heading.runIn ||
      heading.kind !== 'section'
    )
      continue;
    const row = rows[heading.from] as Row;
    if (!/\bMOTION (?:TO|FOR)\b/i.test(heading.text) || paperOf(heading.text) !== 'motion') continue;
    if (heading.text.toUpperCase() === title.text.toUpperCase()) continue;
    if (row.page === rows[heading.from - 1]?.page && !row.startsParagraph) continue;
    seams.push(captionStart(rows, heading.from, parts.block.from));
  }
  return seams;
}

/** A further motion may bring its own caption: it begins where the court's name stands. */
function captionStart(rows: readonly Row[], at: number, floor: number): number {
  for (let i = at - 1; i > Math.max(floor, at - 30); i--)
    if (/^(?:IN THE )?UNITED STATES (?:DISTRICT|BANKRUPTCY) COURT/i.test(rows[i]?.plain ?? '')) return i;
  return at;
}

function withoutSeams(parts: Parts, seams: readonly number[]): Parts {
  const to = seams[0];
  return to === undefined ? parts : { ...parts, motion: { ...parts.motion, to } };
}

function furtherPaper(
  prose: Prose,
  rows: readonly Row[],
  headings: readonly Heading[],
  caption: CaptionFound,
  from: number,
  to: number,
  parts: Parts,
): ReadPaper {
  const heading = headings.find((h) => h.from >= from && /\bMOTION (?:TO|FOR)\b/i.test(h.text)) as Heading;
  const title: Title = {
    text: heading.text,
    evidence: titleOf(prose, rows.slice(heading.from, heading.to), { ...caption, end: 0 }).evidence,
    end: heading.to,
    rows: [heading.from, heading.to],
  };
  const own = partsOf(prose, rows.slice(0, to), headings, heading.to);
  return paper(prose, rows, headings, caption, title, {
    ...own,
    motion: { from: heading.to, to },
    behind: parts.behind,
  });
}

function paper(
  prose: Prose,
  rows: readonly Row[],
  headings: readonly Heading[],
  found: CaptionFound,
  title: Title,
  parts: Parts,
): ReadPaper {
  const { block } = parts;
  const opening = rows
    .slice(title.end, Math.min(title.end + 14, parts.motion.to))
    .map((r) => r.plain)
    .join(' ');
  const movant = movantOf(title.text, opening, found.caption, block);
  const scope: Scope = {
    prose,
    rows,
    headings,
    from: parts.motion.from,
    to: parts.motion.to,
    block,
    movant,
    exhibit: false,
  };
  const sections = sectionsIn(scope);
  const titled = titledSection(scope, title);
  if (titled) sections.unshift(titled);
  const bound = parts.behind.flatMap((part) => boundIn(prose, rows, headings, part, movant));
  const { certificates, accounts } = withParagraphs(scope, sections, title);
  return {
    prose,
    rows,
    headings,
    caption: found.caption,
    title,
    opening,
    movant,
    block,
    dated: datedBy(rows, block),
    proSe: isWithoutCounsel(title.text, opening, block),
    body: bodyOf(prose, rows, title, parts, sections),
    certificates: [...certificates, ...bound],
    accounts,
    letters: lettersIn(prose, rows, parts.behind),
    exhibitsFrom: parts.behind.find((p) => p.kind !== 'order')?.page ?? null,
  };
}

/** A paper that is nothing but the certificate: its title is the heading. */
export function titledSection(scope: Scope, title: Title): Section | null {
  const kind = headingKind(title.text);
  if ((kind !== 'conference' && kind !== 'maybe' && kind !== 'combined') || paperOf(title.text) === 'motion')
    return null;
  const [from] = title.rows;
  const start = scope.rows[title.end]?.start ?? scope.prose.text.length;
  return sectionUnder(
    { ...scope, exhibit: true },
    { kind, text: title.text, from, to: title.end, start, textStart: start, runIn: false },
  );
}

const ELSEWHERE =
  /\b(?:as (?:set forth|set out|described|detailed|stated|explained|discussed|outlined|noted|shown)|see|described|detailed|set forth|set out)\b[^.;]{0,60}\b(?:above|herein|in (?:the|this|section|part|paragraphs?) ?(?:motion|memorandum|brief|body|[ivx\d]+)?|foregoing|supra|section|paragraphs?|part [ivx]+)\b/i;

/** With a headed certificate, other telling paragraphs are accounts, unless it points to them. */
function withParagraphs(
  scope: Scope,
  sections: readonly Section[],
  title: Title,
): { certificates: Certificate[]; accounts: Certificate[] } {
  const certificates = sections.map((s) => s.certificate);
  const paper = paperOf(title.text);
  if (paper === 'order' || paper === 'exhibit') return { certificates, accounts: [] };
  const told = tellingIn(
    scope,
    sections.map((s) => s.span),
  );
  const strong = told.filter((t) => t.strong);
  const weak = told.filter((t) => !t.strong).map((t) => certificateOf(scope, [t]));
  const answers = paper === 'response' || paper === 'reply' || paper === 'answer';
  const points = certificates.some((c) => ELSEWHERE.test(c.prose.text));
  if ((certificates.length === 0 || points) && !answers)
    return {
      certificates: [...certificates, ...strong.map((t) => certificateOf(scope, [t]))],
      accounts: weak,
    };
  return { certificates, accounts: told.map((t) => certificateOf(scope, [t])) };
}

/** Certificates in what is bound in behind the motion: a declaration, a page of its own; never an order or a letter. */
export function boundIn(
  prose: Prose,
  rows: readonly Row[],
  headings: readonly Heading[],
  part: Part,
  movant: Side | null,
): Certificate[] {
  if (part.kind === 'order' || part.kind === 'letter' || part.kind === 'email') return [];
  const scope: Scope = {
    prose,
    rows,
    headings,
    from: part.from,
    to: part.to,
    block: null,
    movant,
    exhibit: true,
  };
  const sections = sectionsIn(scope);
  if (sections.length > 0) return sections.map((s) => s.certificate);
  const label = part.label ? headingKind(part.label) : null;
  if (label === 'conference' || label === 'maybe') {
    const heading = headings.find((h) => h.from === part.from);
    const section = heading ? sectionUnder(scope, { ...heading, kind: label }) : null;
    if (section) return [section.certificate];
  }
  if (part.kind !== 'declaration') return [];
  const told = tellingIn(scope, []);
  if (!told.some((t) => t.strong)) return [];
  const certificate = certificateOf(scope, told);
  const named = headings.find((h) => h.from >= part.from && h.from < part.to && h.kind === 'declaration');
  return [{ ...certificate, heading: named?.text ?? part.label }];
}

function datedBy(rows: readonly Row[], block: SignatureBlock | null): IsoDate | null {
  if (!block) return null;
  if (block.dated) return block.dated;
  // "Dated:" may stand just above the closing words.
  const from = Math.max(0, block.from - 3);
  const above = rows.slice(from, block.from);
  return datedIn(above, rows[from - 1]) ?? datedInWords(above);
}

function datedInWords(rows: readonly Row[]): IsoDate | null {
  for (const row of rows)
    if (/^(?:respectfully submitted|dated|signed|this)\b/i.test(row.plain)) return dateIn(row.plain);
  return null;
}

/** The argument: after the title and a certificate at its head, before the signature and what follows it. */
function bodyOf(
  prose: Prose,
  rows: readonly Row[],
  title: Title,
  parts: Parts,
  sections: readonly Section[],
): Span {
  const last = rows[parts.motion.to - 1]?.end ?? prose.text.length;
  let start = Math.min(rows[title.end]?.start ?? prose.text.length, last);
  let end = parts.block ? Math.min(rows[parts.block.from]?.start ?? last, last) : last;
  for (const { span } of sections) {
    if (span.start <= start + 2) start = Math.min(span.end, end);
    else if (span.start < end && prose.text.slice(span.end, end).trim() === '') end = span.start;
  }
  if (!parts.block) {
    const certificate = sections.find((s) => s.span.start > start)?.span.start;
    if (
      certificate !== undefined &&
      prose.text.slice(sections[sections.length - 1]?.span.end ?? end, end).length < 400
    )
      end = certificate;
  }
  return { start, end: Math.max(start, end) };
}

/** Of several motions in one paper, one without a certificate takes that of another which speaks for both. */
function shareCertificates(papers: ReadPaper[]): ReadPaper[] {
  if (papers.length < 2) return papers;
  const common = papers
    .flatMap((p) => p.certificates)
    .filter((c) =>
      /\b(?:these|both|foregoing|above|all(?: of)? the(?:se)?) (?:\w+ )?motions\b|\beach (?:of the(?:se)? )?motion/i.test(
        c.prose.text,
      ),
    );
  return papers.map((p) => (p.certificates.length > 0 ? p : { ...p, certificates: common }));
}
