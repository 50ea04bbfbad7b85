// The title: what the paper calls itself, in one line. Takes the rows and the caption found; gives its words, where they
// stand and the row the text begins at. It stands under the caption, on one line or several, in capitals or not; on
// pleading paper to the right of the parties; in a letter it is the "Re:" line.

import type { CaptionFound } from './caption';
import { headingKind } from './headings';
import type { Heading } from './outline';
import { type Evidence, evidenceOf, type Prose } from './prose';
import { isCapitals, isTitleCase, type Row } from './rows';
import { closeSpacing } from './spelling';

export interface Title {
  text: string;
  evidence: Evidence[];
  /** First row of the paper's text. */
  end: number;
  /** Rows the title stands on; empty where it stands in the caption or there is none. */
  rows: [from: number, to: number];
}

export const TITLE_WORDS =
  /\b(?:MOTIONS?|NOTICE|RESPONSES?|REPLY|SUR-?REPLY|ANSWER|COMPLAINT|PETITION|STIPULATIONS?|STIPULATED|ORDER|REPORT|BRIEF|MEMORANDUM|APPLICATION|REQUEST|DECLARATION|AFFIDAVIT|AFFIRMATION|CERTIFICATE|CERTIFICATION|OBJECTIONS?|OPPOSITION|ADVISORY|STATEMENT|SUGGESTION|SUPPLEMENT|EXHIBITS?|DISCLOSURES?|COUNTERCLAIM|LETTER|MEET-AND-CONFER|APPENDIX|DESIGNATION|WITNESS LIST|EXHIBIT LIST|ENTRY OF APPEARANCE|APPEARANCE|WAIVER|PROPOSED|SUBPOENA|WRIT|BILL OF COSTS|CROSS-MOTION|ACKNOWLEDGMENT|CONSENT|JUDGMENT|INSTRUCTIONS|EX PARTE)\b/i;
const SALUTES =
  /^(?:TO (?:THE )?(?:HON|ALL|CLERK|COURT|PLAINTIFF|DEFENDANT)|COMES? NOW|NOW COMES?|PLEASE TAKE|MAY IT PLEASE|TABLE OF|DEAR\b|I, |WE, |THE UNDERSIGNED|PURSUANT TO|THIS (?:MOTION|MATTER)|ON [A-Z]\w+ \d)/i;
/** Points from the left edge at which a caption's right column stands. */
const COLUMN = 285;
const SECTION_HEAD =
  /^(?:[IVX]{1,4}\.\s+)?(?:INTRODUCTION|BACKGROUND|ARGUMENT|SUMMARY|FACTS|MEMORANDUM OF (?:LAW|POINTS)|STATEMENT OF|PRELIMINARY STATEMENT|DISCUSSION|PROCEDURAL|FACTUAL|RELIEF|I\.|1\.)/i;
const ASIDE =
  /^(?:\(?(?:hon(?:orable|\.)?\b|judge\b|courtroom|ctrm|dept|date|time|place|location|hearing|trial|complaint filed|action filed|magistrate|assigned|referred|jury|oral argument requested|filed (?:concurrently|herewith)|\[?filed|discovery cut|judge:|no\.|case|civil|related))/i;

export function titleOf(
  prose: Prose,
  rows: readonly Row[],
  caption: CaptionFound,
  headings: readonly Heading[] = [],
): Title {
  return (
    underCaption(prose, rows, caption.end, headings) ??
    besideParties(prose, caption) ??
    reLine(prose, rows) ??
    none(rows, caption)
  );
}

function none(rows: readonly Row[], caption: CaptionFound): Title {
  return {
    text: '',
    evidence: [],
    end: Math.min(caption.end, rows.length),
    rows: [caption.end, caption.end],
  };
}

/** The block of rows set as a title, first under the caption (or near the top where there is none). */
function underCaption(
  prose: Prose,
  rows: readonly Row[],
  end: number,
  headings: readonly Heading[],
): Title | null {
  const reach = end > 0 ? end + 8 : 24;
  for (let i = end; i < Math.min(rows.length, reach); i++) {
    const row = rows[i] as Row;
    if (row.footnote || row.contents || /^[\W_]*$/.test(row.plain) || ASIDE.test(row.plain)) continue;
    if (end === 0 && (SALUTES.test(row.plain) || (row.plain.length > 70 && !isCapitals(row.plain))))
      return null;
    if (!isTitleRow(row, true)) {
      if (end > 0 && !/^[^a-z]*$/.test(row.plain) && row.plain.length > 60) return null;
      continue;
    }
    const to = blockEnd(rows, i, headings);
    const block = rows.slice(i, to);
    const text = oneLine(block.map((r) => r.text));
    if (!TITLE_WORDS.test(text) && !headingKind(text)) continue;
    const first = block[0] as Row;
    const last = block[block.length - 1] as Row;
    return {
      text,
      evidence: evidenceOf(prose, { start: first.start, end: last.end }),
      end: overAsides(rows, to),
      rows: [i, to],
    };
  }
  return null;
}

/** The judge, the courtroom and the hearing's date may stand under the title. */
function overAsides(rows: readonly Row[], from: number): number {
  let to = from;
  for (let row = rows[to]; row && to - from < 8; row = rows[++to])
    if (!ASIDE.test(row.plain) || row.plain.length >= 60 || !(row.x > COLUMN || row.endsParagraph)) break;
  return to;
}

function isTitleRow(row: Row, first: boolean): boolean {
  const text = row.plain;
  if (SALUTES.test(text) || (first && /^(?:by|from|attorneys? for|counsel for)\b/i.test(text))) return false;
  if (isCapitals(text)) return true;
  if (/\.$/.test(text) && !/\b(?:Inc|L\.P|L\.L\.C|Corp|Co|Ltd|et al|P\.C|No)\.$/i.test(text)) return false;
  return isTitleCase(text) && (row.startsParagraph || row.centred || row.bold || !first) && text.length < 220;
}

/** A title runs on over rows of its own make; a certificate or a section that follows at once is not of it. */
function blockEnd(rows: readonly Row[], from: number, headings: readonly Heading[]): number {
  const first = rows[from] as Row;
  const capitals = isCapitals(first.plain);
  let to = from + 1;
  let text = first.plain;
  while (to < rows.length && to - from < 9) {
    const row = rows[to] as Row;
    if (row.page !== first.page || row.footnote || row.contents) break;
    // In the narrow right column of a caption a title's lines hang together, whatever they begin with.
    if (!row.startsParagraph && first.x > COLUMN && row.x > COLUMN && row.plain.length < 60) {
      text = `${text} ${row.plain}`;
      to++;
      continue;
    }
    if (SALUTES.test(row.plain)) break;
    if (ASIDE.test(row.plain) || /^[\W_]+$/.test(row.plain)) break;
    const open =
      /\b(?:OF|FOR|TO|AND|THE|IN|WITH|ON|A|AN|OR|BY|AS|REGARDING|UNDER|PURSUANT|FROM|AGAINST|INCORPORATED|'S|S')$|[,&;-]$/i.test(
        text,
      );
    const complete = TITLE_WORDS.test(text) && !open;
    const own = headings.find((h) => h.from === to && h.kind !== 'section' && h.kind !== 'order');
    if (complete && own && !/^(?:AND|OR|WITH|IN|FOR|TO)\b/i.test(row.plain)) break;
    const kind = headingKind(row.plain);
    if (complete && kind && kind !== 'section' && !/^(?:AND|OR|WITH|IN|FOR|TO)\b/i.test(row.plain)) break;
    if (complete && SECTION_HEAD.test(row.plain) && row.startsParagraph) break;
    // "CASE NOS. 20-1101," / "20-1102": a list of numbers runs on over the line.
    const numbers = open && /^[\d\s,;:&()-]+$/.test(row.plain);
    // Counsel listed under a bold, centred title are set otherwise.
    if (complete && first.bold && first.centred && !row.bold && !row.centred) break;
    const joins = row.centred && /^(?:and|or)$/i.test(row.plain);
    if (!numbers && !joins && !isTitleRow(row, false)) break;
    if (isCapitals(row.plain) !== capitals && /\p{L}{3}/u.test(row.plain) && !/^\(|^\[/.test(row.plain)) {
      if (!(row.centred && first.centred && row.bold === first.bold && open)) break;
    }
    // A new paragraph that is not dressed like the title is the text's first heading or line.
    if (
      complete &&
      row.startsParagraph &&
      !(capitals && isCapitals(row.plain)) &&
      !(row.centred && first.centred) &&
      !/^[([]/.test(row.plain)
    )
      break;
    text = `${text} ${row.plain}`;
    to++;
  }
  return to;
}

/** Pleading paper: the right column of the caption, from the first row that speaks of a paper. */
function besideParties(prose: Prose, caption: CaptionFound): Title | null {
  const from = caption.right.findIndex((r) => TITLE_WORDS.test(r.text) && !ASIDE.test(r.text));
  if (from < 0) return null;
  let begin = from;
  while (begin > 0) {
    const before = caption.right[begin - 1];
    if (!before || !isCapitals(before.text) || ASIDE.test(before.text) || /\bNO\b|\d{2}-/i.test(before.text))
      break;
    begin--;
  }
  const parts: typeof caption.right = [];
  for (const part of caption.right.slice(begin)) {
    if (
      parts.length > 0 &&
      (ASIDE.test(part.text) ||
        (part.row - (parts[parts.length - 1]?.row ?? 0) > 2 &&
          TITLE_WORDS.test(parts.map((p) => p.text).join(' '))))
    )
      break;
    parts.push(part);
  }
  const text = oneLine(parts.map((p) => p.text));
  return {
    text,
    evidence: parts.flatMap((p) => evidenceOf(prose, p)),
    end: caption.end,
    rows: [caption.end, caption.end],
  };
}

/** A letter's subject. */
function reLine(prose: Prose, rows: readonly Row[]): Title | null {
  const i = rows.slice(0, 40).findIndex((r) => /^Re(?:garding)?\s?:\s*\S/i.test(r.plain));
  const row = rows[i];
  if (i < 0 || !row) return null;
  let to = i + 1;
  while (to < rows.length && to - i < 5 && !(rows[to] as Row).startsParagraph) to++;
  const text = oneLine(rows.slice(i, to).map((r) => r.text)).replace(/^Re(?:garding)?\s?:\s*/i, '');
  const last = rows[to - 1] as Row;
  return { text, evidence: evidenceOf(prose, { start: row.start, end: last.end }), end: to, rows: [i, to] };
}

function oneLine(rows: readonly string[]): string {
  return rows
    .map((r) => closeSpacing(r.replace(/\s+/g, ' ').trim()))
    .join(' ')
    .replace(/^[\s\u00A7|)_]+|[\s\u00A7|_]+$/g, '')
    .replace(/\s+/g, ' ');
}
