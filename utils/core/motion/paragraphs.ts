// Certificates without a heading: paragraphs, sentences and footnotes of the motion that tell of the conference, as D.
// Colo., E.D. Mich., D.N.M., D.S.C. and others take them, and as C.D. Cal. prescribes ("This motion is made following the
// conference of counsel pursuant to L.R. 7-3"). Takes a stretch of rows and what has been claimed already; gives each
// run of telling sentences as a certificate, or as an account where it tells only of letters and calls.

import { isSworn } from './form';
import type { Certificate } from './motion';
import { cut, joined, type Prose, pagesOf, type Span } from './prose';
import { rowAt } from './rows';
import { ASKS, type Scope } from './sections';
import { paragraphsOf, sentencesOf } from './sentences';
import { isSignatureRow } from './signatures';
import { plain } from './spelling';
import { isStrong, speaksOf, type Telling, tellsOf } from './telling';
import { namesSigner } from './telling-by-name';

export interface Told {
  span: Span;
  strong: boolean;
  footnote: boolean;
}

/** Headings under which no word is the movant's on the conference. */
const SILENT = new Set(['service', 'other']);
const QUOTED =
  /^(?:(?:SUPPLEMENTAL |AMENDED )?(?:RESPONSE|ANSWER|OBJECTIONS?|REQUEST|INTERROGATORY|TOPIC|RFP|ROG)\b[^.:]{0,60}(?::|\.\s)|["\u201C])/;
const ORDER =
  /^\W*\[?\(?(?:PROPOSED|Proposed)\)?\]?\s*(?:ORDER|Order)|\b(?:came on for consideration|having considered the (?:motion|certificate))\b|^(?:IT IS|ORDERED)\b/i;
const WRITTEN =
  /\b(?:letters?|e-?mails?|emails?|calls?|voice-?mails?|messages?)\b[^.;]{0,80}\b(?:dated|sent|served|wrote|exchanged|on|asking|demanding|requesting|proposing|between)\b|\b(?:sent|served|wrote|exchanged|left|placed|made)\b[^.;]{0,60}\b(?:letters?|e-?mails?|emails?|calls?|voice-?mails?|messages?)\b/i;
const LEAD = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+/;

/** Every telling stretch of the scope outside the claimed spans, in order. */
export function tellingIn(scope: Scope, claimed: readonly Span[]): Told[] {
  const { prose, rows } = scope;
  const from = rows[scope.from]?.start ?? prose.text.length;
  const to = scope.to > 0 ? (rows[scope.to - 1]?.end ?? prose.text.length) : 0;
  const found: Told[] = [];
  const add = (base: number, text: string, footnote: boolean) => {
    for (const p of paragraphsOf(text)) {
      const span = aboveSignature(scope, { start: base + p.start, end: base + p.end });
      if (overlaps(span, claimed) || isSilent(scope, span)) continue;
      const told = toldIn(prose, span, scope, footnote);
      if (told) found.push(told);
    }
  };
  add(from, prose.text.slice(from, to), false);
  const notes = rows.findIndex((r) => r.footnote);
  if (notes >= 0 && !scope.exhibit) {
    const start = rows[notes]?.start ?? 0;
    if (start >= to) add(start, prose.text.slice(start), true);
  }
  return grouped(prose, found);
}

/** A signature set close under the text may stand in its paragraph. */
function aboveSignature(scope: Scope, span: Span): Span {
  const first = rowAt(scope.rows, span.start);
  for (let i = first + 1; i < scope.rows.length && (scope.rows[i]?.start ?? span.end) < span.end; i++)
    if (isSignatureRow(scope.rows, i)) return { start: span.start, end: scope.rows[i - 1]?.end ?? span.end };
  return span;
}

function overlaps(span: Span, claimed: readonly Span[]): boolean {
  return claimed.some((c) => span.start < c.end && span.end > c.start);
}

function isSilent(scope: Scope, span: Span): boolean {
  const at = rowAt(scope.rows, span.start);
  const row = scope.rows[at];
  if (!row || row.contents) return true;
  if (isSignatureRow(scope.rows, at) && span.end - span.start < 200) return true;
  if (row.footnote) return false;
  const over = scope.headings.filter((h) => h.start <= span.start).pop();
  return (
    over !== undefined &&
    (SILENT.has(over.kind) || (over.kind === 'order' && /PROPOSED/i.test(over.text))) &&
    (over.textStart <= span.start + 1 || over.runIn)
  );
}

function toldIn(prose: Prose, paragraph: Span, scope: Scope, footnote: boolean): Told | null {
  const text = prose.text.slice(paragraph.start, paragraph.end);
  if (text.length < 20) return null;
  const words = plain(text);
  if (QUOTED.test(words) || ORDER.test(words.slice(0, 240))) return null;
  const spoken = sentencesOf(text).map((s) => ({
    ...s,
    tells: spokenIn(text.slice(s.start, s.end), scope),
  }));
  const speaking = spoken.map((s, i) => (s.tells === null ? -1 : i)).filter((i) => i >= 0);
  const first = speaking[0];
  if (first === undefined) return null;
  const sentences = spoken.map((s) => ({
    ...s,
    tells: s.tells ?? tellsOf(text.slice(s.start, s.end), scope.movant),
  }));
  const last = beforeArgument(
    text,
    sentences,
    first,
    scope.exhibit ? sentences.length - 1 : lastOf(sentences, speaking),
  );
  // The letters and calls told before the talk belong to the tale.
  let begin = first;
  while (begin > 0 && WRITTEN.test(text.slice(sentences[begin - 1]?.start, sentences[begin - 1]?.end)))
    begin--;
  const start = sentences[begin]?.start ?? 0;
  const lead =
    begin === 0 ? (LEAD.exec(text)?.[0].length ?? /^\d{1,3}\s+(?=[A-Z])/.exec(text)?.[0].length ?? 0) : 0;
  return {
    span: {
      start: paragraph.start + Math.max(start, lead),
      end: paragraph.start + (sentences[last]?.end ?? text.length),
    },
    strong: sentences.some((s) => isStrong(s.tells)),
    footnote,
  };
}

function spokenIn(sentence: string, scope: Scope): Telling | null {
  const tells = speaksOf(sentence, scope.movant);
  if (isStrong(tells) || scope.exhibit) return tells;
  return namesSigner(
    sentence,
    (scope.block?.signers ?? []).map((s) => s.name),
  )
    ? 'certifies'
    : tells;
}

/** A paragraph run together with the argument after it (a page ended between them) ends where the argument begins. */
function beforeArgument(
  text: string,
  sentences: readonly (Span & { tells: Telling | null })[],
  first: number,
  last: number,
): number {
  for (let i = first + 1; i <= last; i++) {
    const s = sentences[i];
    if (s && s.tells === null && ASKS.test(plain(text.slice(s.start, s.end)))) return i - 1;
  }
  return last;
}

/** To the paragraph's end where most of it tells or it begins by telling and is short; else to the last that tells. */
function lastOf(sentences: readonly { tells: Telling | null }[], speaking: readonly number[]): number {
  const first = speaking[0] ?? 0;
  const rest = sentences.slice(first);
  const telling = rest.filter((s) => s.tells !== null).length;
  if (telling / rest.length >= 0.4 || (first === 0 && sentences.length <= 6)) return sentences.length - 1;
  let last = speaking[speaking.length - 1] ?? first;
  while (sentences[last + 1]?.tells) last++;
  return last;
}

/** Paragraphs that follow each other are one account. */
function grouped(prose: Prose, found: readonly Told[]): Told[] {
  const groups: Told[] = [];
  for (const told of found) {
    const last = groups[groups.length - 1];
    const between = last ? prose.text.slice(last.span.end, told.span.start) : '';
    if (
      last &&
      last.footnote === told.footnote &&
      /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s*)?$/i.test(between)
    ) {
      last.span.end = told.span.end;
      last.strong ||= told.strong;
    } else groups.push({ ...told, span: { ...told.span } });
  }
  return groups;
}

/** A telling stretch as a certificate without heading. */
export function certificateOf(scope: Scope, told: readonly Told[]): Certificate {
  const { prose } = scope;
  const words = joined(told.map((t) => cut(prose, t.span.start, t.span.end)));
  words.document = prose.document;
  return {
    document: prose.document,
    heading: null,
    prose: words,
    pages: [...new Set(told.flatMap((t) => pagesOf(prose, t.span)))].sort((a, b) => a - b),
    form: scope.exhibit ? 'exhibit' : told.every((t) => t.footnote) ? 'footnote' : 'paragraph',
    signed: scope.block?.signed ?? null,
    sworn:
      scope.exhibit &&
      isSworn(prose.text.slice(scope.rows[scope.from]?.start ?? 0, scope.rows[scope.to - 1]?.end), null),
  };
}
