// The headings of a document, where they stand. Takes Prose and its rows; gives each heading's kind, its words in one
// line, its rows, and where the text under it begins (on its own row where heading and text run together). A heading
// named in the table of contents is none; nor is a row of a sentence that happens to begin with a heading's words.

import { type HeadingKind, headingKind, looksLikeHeading } from './headings';
import type { Prose } from './prose';
import { isCapitals, isTitleCase, type Row } from './rows';
import { markOf } from './signatures';
import { closeSpacing, plain } from './spelling';

export interface Heading {
  kind: HeadingKind;
  /** As printed, in one line, letter-spacing closed up. */
  text: string;
  /** First row and the row after the last. */
  from: number;
  to: number;
  start: number;
  /** Offset in the prose where the text it heads begins. */
  textStart: number;
  runIn: boolean;
}

export function outlineOf(prose: Prose, rows: readonly Row[]): Heading[] {
  const headings: Heading[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.contents) continue;
    const found = runIn(prose, rows, i) ?? ownRows(prose, rows, i) ?? generic(prose, rows, i);
    if (!found) continue;
    headings.push(found);
    i = found.to - 1;
  }
  return headings;
}

const CERTIFICATES = new Set<HeadingKind>([
  'conference',
  'combined',
  'maybe',
  'service',
  'other',
  'declaration',
]);
const ENDS_OPEN =
  /\b(?:OF|WITH|TO|AND|PURSUANT|UNDER|FOR|REGARDING|RE|THE|IN|ON|BY|RULES?|LOCAL|CIV\.?|R\.|L\.|P\.|FED\.|OR|HAVING|OPPOSING|GOOD|R|L|P|CIV|PROC|&)$/i;
const GOES_ON =
  /^(?:\(|\(?(?:FAITH|PURSUANT|UNDER|WITH|OF|AND|TO|REGARDING|RE|ON|BY|FOR|IN|PER|AS|L\.? ?R|LR|LCVR|LCR|LCIVR|LOCAL|RULES?|FED|D\.C\.COLO|CIV|CV-|COUNSEL|CONFERENCE|CONFERRAL|CONSULTATION|CONCURRENCE|COMPLIANCE|CERTIFICATE|CERTIFICATION|STATEMENT|PRESENTED|RAISED|ADDRESSED|RESOLVE|D\.|[NSEWM]\.D\.|\d)|&)/i;

/** Rows that are nothing but the heading: one, or up to four that go on. */
function ownRows(prose: Prose, rows: readonly Row[], i: number): Heading | null {
  const first = rows[i] as Row;
  if (!mayBegin(rows, i) || first.plain.length > 120) return null;
  let best: Heading | null = null;
  let text = '';
  for (let n = 1; n <= 4; n++) {
    const row = rows[i + n - 1];
    if (!row || row.contents || row.page > first.page + 1) break;
    if (n > 1) {
      const before = rows[i + n - 2] as Row;
      const open = ENDS_OPEN.test(before.plain.replace(/[.:,]+$/, ''));
      const sameBlock = !row.startsParagraph && row.bold === first.bold && row.centred && first.centred;
      if (best?.kind === 'exhibit' || (n === 2 && !best && !open && !sameBlock)) break;
      if (!open && !sameBlock && !GOES_ON.test(row.plain)) break;
      // The next heading, not this one's second line: only a word left open joins two that could stand alone.
      if (
        best &&
        best.kind !== 'maybe' &&
        !open &&
        /^(?:certificat|statement|declaration|exhibit)/i.test(row.plain) &&
        headingKind(row.plain)
      )
        break;
      if (
        !looksLikeHeading(row.plain) ||
        (/[.:]$/.test(before.plain) && !ABBREVIATED.test(before.plain.replace(/\.$/, '')))
      )
        break;
      if (
        isCapitals(first.plain) !== isCapitals(row.plain) &&
        /\p{L}{4}/u.test(row.plain) &&
        !/\d/.test(`${first.plain}${row.plain}`)
      )
        break;
    }
    text = text ? `${text} ${row.plain}` : row.plain;
    if (!standsAlone(rows, i, n, text)) continue;
    const kind = headingKind(text);
    if (!kind || (n > 1 && !CERTIFICATES.has(kind))) continue;
    best = made(prose, rows, kind, i, i + n, text);
  }
  return best;
}

/** A heading may begin here: a paragraph does, or the row is set apart, or the row before ended its sentence. */
function mayBegin(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row;
  const before = rows[i - 1];
  if (
    !before ||
    row.startsParagraph ||
    row.centred ||
    row.bold ||
    before.contents ||
    row.page !== before.page
  )
    return true;
  return (
    /[.:;?!)"\u201D]$/.test(before.plain) ||
    before.plain.length < 40 ||
    isCapitals(before.plain) ||
    markOf(before) !== null
  );
}

function standsAlone(rows: readonly Row[], i: number, n: number, text: string): boolean {
  const first = rows[i] as Row;
  const last = rows[i + n - 1] as Row;
  const next = rows[i + n];
  const apart = (first.startsParagraph || i === 0) && last.endsParagraph;
  const dressed = first.centred || first.bold || isCapitals(text);
  if (looksLikeHeading(text)) {
    if (apart || dressed) return !/\.$/.test(text) || isCapitals(text) || text.length < 60;
    // Capital letters at each word, in the midst of a paragraph: the next row must begin a sentence.
    return first.startsParagraph && (!next || /^["'(]?[A-Z0-9]/.test(next.plain)) && !/\.$/.test(text);
  }
  // "Certificate of conference", a paragraph of its own.
  return apart && text.split(/\s+/).length <= 9 && !/[.,;]$/.test(text);
}

function made(
  prose: Prose,
  rows: readonly Row[],
  kind: HeadingKind,
  from: number,
  to: number,
  text: string,
): Heading {
  const first = rows[from] as Row;
  const last = rows[to - 1] as Row;
  // A rule drawn under the heading with underscores is no line for a signature.
  const ruled =
    CERTIFICATES.has(kind) &&
    /^[_\s\u2013\u2014-]{4,}$/.test(rows[to]?.plain ?? '') &&
    (rows[to + 1]?.plain.length ?? 0) > 48;
  const under = ruled ? to + 1 : to;
  const printed = rows
    .slice(from, to)
    .map((r) => closeSpacing(r.text.replace(/\s+/g, ' ').trim()))
    .join(' ');
  return {
    kind,
    text: printed || text,
    from,
    to: under,
    start: first.start,
    textStart: rows[under]?.start ?? prose.text.length,
    runIn: last.end > prose.text.length,
  };
}

const BEGINS_SENTENCE =
  /^["'([]*(?:[IVX]+\.\s|[A-Z][\p{L}'.,-]*|\d{1,2}[.)]|\[[ xX_]?\]|\u2610|\u2611|\u2612)(?:\s|$)/u;
/** "D. KAN. RULE 37.2", "FED. R. CIV. P.": a full stop that does not end the heading. */
const ABBREVIATED =
  /(?:^|[\s.])(?:[A-Z]|CIV|FED|LOC|KAN|CONN|IND|MO|COLO|TEX|FLA|ILL|MICH|MINN|MISS|MASS|TENN|ARIZ|CAL|WASH|WIS|OKLA|ALA|ARK|NEB|NEV|DEL|GA|LA|MD|ME|VA|VT|PA|KY|UTAH|OHIO|IOWA|NOS?|DIST|BANKR|LCIV|PROC|R\.?P|V|VS|INC|CORP|CO|MR|MRS|MS|MX|DR|MESSRS|PROF|HON|ST|JR|SR)$/i;
const STOPS = /[.:]["']?(?=\s+\S)|\s?[\u2013\u2014]\s?(?=\S)|\s-\s(?=\S)|\.?--\s?(?=\S)/g;

/** "CERTIFICATE OF CONFERENCE: On May 27, …", "LCvR 7(m) Statement. In accordance with …". */
function runIn(prose: Prose, rows: readonly Row[], i: number): Heading | null {
  const row = rows[i] as Row;
  const before = rows[i - 1];
  if (
    !row.startsParagraph &&
    before &&
    !/[.:;?!)"\u201D_]$/.test(before.plain) &&
    markOf(before) === null &&
    !row.bold &&
    row.page === before.page
  )
    return null;
  const lead = /^(?:\d{1,2}\s+(?=\p{Lu}))?/u.exec(row.text)?.[0].length ?? 0;
  const from = row.start + (row.footnote ? lead : 0);
  const stretch = prose.text.slice(from, from + 240).split('\n\n')[0] ?? '';
  const [stop, none] = [stopped(rows, i, from, stretch), unstopped(rows, i, from, stretch)];
  // "CERTIFICATE OF CONFERENCE On March 5, 2025: I spoke …": the first stop is the sentence's own.
  if (stop && none && none.textStart < stop.textStart && !isCapitals(stop.text)) return none;
  return stop ?? none;
}

function stopped(rows: readonly Row[], i: number, from: number, stretch: string): Heading | null {
  const row = rows[i] as Row;
  for (const m of stretch.matchAll(STOPS)) {
    const words = stretch.slice(0, m.index);
    if (words.length < 6 || words.length > 170 || ABBREVIATED.test(words)) continue;
    const rest = stretch.slice(m.index + m[0].length).trimStart();
    if (!BEGINS_SENTENCE.test(plain(rest)) || /^(?:\.\s?){3}/.test(rest)) continue;
    if (!looksLikeHeading(words)) continue;
    // The row alone is the heading, and the words run on into the text below it.
    if (from + m.index > row.end && looksLikeHeading(row.plain) && headingKind(row.plain)) return null;
    const kind = headingKind(words);
    if (!kind || kind === 'section' || kind === 'exhibit') continue;
    // "Local Rule 7.1. The rule …" is a citation; a bare rule heads nothing in running text.
    if (kind === 'maybe' && !/certif|statement|declar|affid|confer|consult|concurr/i.test(words)) continue;
    const at = from + m.index + m[0].length + (stretch.slice(m.index + m[0].length).length - rest.length);
    return run(rows, kind, words, i, from, at);
  }
  return null;
}

/** Capitals that go over into a sentence without a stop: "CERTIFICATE OF CONFERENCE I certify that …". */
function unstopped(rows: readonly Row[], i: number, from: number, stretch: string): Heading | null {
  const m =
    /^([^a-z]{14,140}?)\s+(?=(?:I(?=\s+(?:[a-z]|HEREBY))|A(?=\s+[a-z])|[A-Z][a-z'-]+\.?|\[[ xX_]?\]|\u2610|\u2611|\u2612)\s+[A-Za-z(]|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})/.exec(
      stretch,
    );
  if (!m?.[1] || !isCapitals(m[1])) return null;
  if (rows.some((r) => r.end === from + (m[1]?.length ?? 0))) return null;
  const kind = headingKind(m[1]);
  if (!kind || !CERTIFICATES.has(kind)) return null;
  return run(rows, kind, m[1], i, from, from + m[0].length);
}

function run(
  rows: readonly Row[],
  kind: HeadingKind,
  words: string,
  i: number,
  start: number,
  at: number,
): Heading {
  let to = i + 1;
  while (to < rows.length && (rows[to] as Row).end <= at) to++;
  const text = closeSpacing(words.replace(/\s+/g, ' ').trim());
  return { kind, text, from: i, to: Math.max(to, i + 1), start, textStart: at, runIn: true };
}

const TABLE_HEAD =
  /\b(?:date|time|method|mode|manner|means|person|persons|participants?|counsel|result|outcome|response|contact|description|how|who|when|topic|attempt)s?\b/gi;
const LABEL =
  /^(?:REQUEST|INTERROGATORY|RFP|ROG|RESPONSE|TOPIC|ANSWER|OBJECTION|DATE|TIME|PLACE|PARTICIPANTS?|METHOD|RESULT|MODE|MANNER|COUNSEL|ISSUES?|TO|FROM|CC|RE|SUBJECT|SENT)\b(?: (?:FOR \w+ )?NOS?\.? ?[\d, -]+)?\s?:?/i;
const NUMBERED = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.\s+\p{Lu}/u;

/** Any other heading: it ends what stands above it. */
function generic(prose: Prose, rows: readonly Row[], i: number): Heading | null {
  const row = rows[i] as Row;
  const text = row.plain;
  if (text.length < 4 || row.footnote) return null;
  const own = row.startsParagraph && row.endsParagraph;
  const upper = isCapitals(text);
  // As most rows are: not set as a heading is.
  if (!upper && !(own && (row.bold || row.centred || NUMBERED.test(text)))) return null;
  if (!mayBegin(rows, i)) return null;
  const words = text.split(/\s+/);
  if (words.length > 16) return null;
  if (
    /[,;]$/.test(text) ||
    markOf(row) ||
    LABEL.test(text) ||
    /\b(?:HEREBY|CERTIFY|CONFERRED|UNDERSIGNED)\b/i.test(text)
  )
    return null;
  if ((text.match(TABLE_HEAD) ?? []).length >= 2) return null;
  const before = rows[i - 1];
  const capitals = upper && (own || row.centred || row.bold || !before || /[.:;?!)"]$/.test(before.plain));
  const numbered =
    NUMBERED.test(text) && own && isTitleCase(text.replace(NUMBERED, 'X')) && !/[.;:]$/.test(text);
  const dressed =
    own && (row.bold || row.centred) && isTitleCase(text) && !/[.;:]$/.test(text) && words.length <= 12;
  if (!capitals && !numbered && !dressed) return null;
  if (capitals && /\b(?:LLP|L\.L\.P|PLLC|P\.C|LLC|INC|CORP|L\.P)\.?,?$/.test(text)) return null;
  return made(prose, rows, headingKind(text) ?? 'section', i, i + 1, text);
}
