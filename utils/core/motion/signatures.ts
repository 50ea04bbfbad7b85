// Signature marks and blocks. Takes the rows of a document; gives where signatures stand, who signs, for whom, whether
// the line was left blank, and the date beside it. Electronic signatures are "/s/ Name" by most courts' ECF procedures;
// papers also write "s/ Name", "By: /s/ Name", and scanners make "Isl" or "sl" of it.

import * as chrono from 'chrono-node';
import type { IsoDate } from '../filing';
import type { Side, Signer } from './motion';
import { evidenceOf, type Prose } from './prose';
import type { Row } from './rows';

const MARK =
  /^(?:By:?\s*)?(?:\/\s?[sS]\s?\/?|_?\[?[sS]\]?\s?\/(?!\w\/)|[I/]s[lI](?=\s[A-Z])|sl(?=\s[A-Z])|\/[sS]\b)\s*/;
const BLANK =
  /^(?:By:?\s*)?(?:\/\s?s\s?\/\s*)?(?:_{4,}|\[\s*(?:signature|name|sign here|\/s\/)\s*\]|\.{12,})/i;
const BLANK_ALONE = /^(?:By:?\s*)?\/\s?s\s?\/\s*$/i;
const ELECTRONIC = /^(?:\/?\s*)?(?:electronically signed(?: by)?|digitally signed by|e-?signed by)[: ]\s*/i;
const CLOSING =
  /^(?:respectfully|very respectfully)\s+(?:submitted|yours|requested)|^(?:submitted|signed|executed)(?: and submitted)? (?:this|on|by)\b|^(?:sincerely|very truly yours|yours truly|(?:best |kind )?regards),?$/i;
// "dated September 6 and September 20" beginning a line in running text is none.
const DATED =
  /^(?:Dated?|DATED?|dated?(?=\s*:| this\b))\b\s*(?:this|:|on|at|in|as of)?(?=[\s:])|^(?:this|THIS) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:day )?of [A-Z]/;
const CAPACITY =
  /^(?:(?:lead |local |co-?|trial |of )*(?:attorneys?|counsel)(?:[- ]in[- ]charge)?(?: of record)?(?:\/proctors?)? (?:for|to)\b|of counsel\b|attorneys? in charge|pro se\b|in pro per|(?:plaintiff|defendant|petitioner|respondent|movant)s?,? (?:pro se|in pro per)|assistant united states attorney|(?:texas|state|florida|tex\.|fla\.|ca|ga|il|ny|ohio|\w+)? ?bar (?:no|num|id|#|card))/i;
const NAME_PART = String.raw`(?:[A-Z]\.?(?![\p{L}'\u2019])|(?:[dD]e|[vV]an|[vV]on|[lL]a|[dD]el|[dD]i|St\.)(?![\p{L}'])|\p{Lu}[\p{L}'\u2019.-]+)`;
const NAME = new RegExp(
  String.raw`^(${NAME_PART}(?:\s+${NAME_PART}){1,4})(?:,?\s+(?:Jr|Sr|I{2,3}|IV|Esq(?:uire)?)\.?)?`,
  'u',
);
const NO_NAME =
  /\b(?:LLP|LLC|P\.?C|PLLC|Inc|Corp|Company|Firm|Law|Office|Offices|Group|Court|District|Division|Street|Avenue|Road|Suite|Blvd|Boulevard|Drive|Telephone|Facsimile|Email|Bar|State|Attorney|Attorneys|Counsel|Plaintiffs?|Defendants?|Certificate|Conference|Service|Respectfully|Submitted|Dated|Date|Exhibit|Motion|Order|United|States|Texas|Florida|Box|Floor|Judge|Clerk|Page|Case|Document|The|This|January|February|March|April|June|July|August|September|October|November|December)\b/i;

/** A signature begins at row `i`: a mark, a blank line, closing words, a date line, or a name over counsel's capacity. */
export function isSignatureRow(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row;
  return markOf(row) !== null || CLOSING.test(row.plain) || isDateRow(row) || isNameOverCapacity(rows, i);
}

/** Signed by hand: the printed name, and under it "Attorney for Defendant" or a bar number. */
function isNameOverCapacity(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row;
  if (row.plain.length > 48) return false;
  const name = personIn(row.plain);
  if (!name || row.plain.length > name.length + 18 || /,\s*[A-Z]{2}\s+\d{5}/.test(row.plain)) return false;
  return rows.slice(i + 1, i + 5).some((r) => isCapacityRow(r));
}

function isCapacityRow(row: Row): boolean {
  return (
    CAPACITY.test(row.plain) &&
    /^["(]?[A-Z*]/.test(row.plain) &&
    row.plain.length < 64 &&
    !/[a-z],$|\b(?:certif|confer|called|spoke|wrote|has|was|sent|e-?mailed)/.test(row.plain)
  );
}

/** "Dated: June 10, 2021" by itself; a list's "Date: …. Time: …" is none. */
export function isDateRow(row: Row): boolean {
  if (!DATED.test(row.plain) || row.plain.length > 70) return false;
  if (/^date:?\s/i.test(row.plain) && !/^dated/i.test(row.plain))
    // "Date   Time   Means   Result" heads a table.
    return /^date:?\s*(?=.*\d)[\w ,./-]{6,24}$/i.test(row.plain);
  return true;
}

/** What follows the mark; blank true for a line left open. Null where the row is no mark. */
export function markOf(row: Row): Mark | null {
  // Asked of each row many times: is it a heading, does the one before end something, does a block begin here.
  let mark = marks.get(row);
  if (mark === undefined) {
    mark = readMark(row);
    marks.set(row, mark);
  }
  return mark;
}

interface Mark {
  readonly name: string | null;
  readonly blank: boolean;
  readonly rest: string;
}

const marks = new WeakMap<Row, Mark | null>();

function readMark(row: Row): Mark | null {
  const text = row.plain;
  if (BLANK.test(text) || BLANK_ALONE.test(text)) {
    const rest = text.replace(BLANK, '').trim();
    // "______, counsel for Plaintiff, in good faith …": a blank in running text that begins its line.
    if (/^[,;]? ?[a-z]/.test(rest)) return null;
    return { name: personIn(rest), blank: true, rest };
  }
  const mark = MARK.exec(text) ?? ELECTRONIC.exec(text);
  if (!mark) return null;
  const rest = text.slice(mark[0].length);
  const open = /^[_\s]*$/.test(rest) || /^_{3,}|^\[/.test(rest);
  const name = personIn(rest.replace(/^_+|_+(?=\s|$)/g, ' ').trim());
  // "s/he" or "s/ the" in running text is no signature.
  if (!open && !name) return null;
  return { name: open ? null : name, blank: open, rest };
}

/** A person's name at the start of the words; null where they begin with none. */
export function personIn(words: string): string | null {
  const m = NAME.exec(words.replace(/\s+/g, ' ').trim());
  if (!m?.[1]) return null;
  const name = cased(m[1].replace(/[.,]+$/, (s) => (/\b[A-Z]\.$/.test(m[1] ?? '') ? s : '')));
  return NO_NAME.test(name) ? null : name.trim();
}

/** "NORMA R. QUIRK" as "Norma R. Quirk". */
function cased(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (w) => (w.length === 1 ? w : w[0] + w.slice(1).toLowerCase()));
}

export interface SignatureBlock {
  /** Row numbers, half open. */
  from: number;
  to: number;
  signers: Signer[];
  dated: IsoDate | null;
  /** Any mark signed (true), only lines left blank (false), no mark at all (null). */
  signed: boolean | null;
  /** Opened with "Respectfully submitted" or signed with counsel's capacity: the paper's own block. */
  closing: boolean;
}

/**
 * The block that begins at or after row `from` and before row `limit`; null where there is none. A block runs to the
 * next heading (`stops`), or to running text.
 */
export function blockFrom(
  prose: Prose,
  rows: readonly Row[],
  from: number,
  limit: number,
  stops: (row: number) => boolean,
): SignatureBlock | null {
  let start = from;
  while (start < limit && !isSignatureRow(rows, start)) start++;
  if (start >= limit) return null;
  let to = start;
  let far = 0;
  while (to < limit && far < 40) {
    const row = rows[to];
    if (!row || (to > start && stops(to))) break;
    if (to > start && isRunningText(row)) break;
    to++;
    far++;
  }
  const block = rows.slice(start, to);
  const signers = signersIn(prose, block);
  const marks = block.map(markOf).filter((m) => m !== null);
  return {
    from: start,
    to,
    signers,
    dated: datedIn(block, rows[start - 1]),
    signed: marks.length === 0 ? null : marks.some((m) => !m.blank),
    closing: block.some((r) => CLOSING.test(r.plain) || isCapacityRow(r)),
  };
}

/** Sentences, and no line of a block or a caption. */
export function isRunningText(row: Row): boolean {
  return row.plain.length > 75 && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(row.plain) && !isCapacityRow(row);
}

function signersIn(prose: Prose, block: readonly Row[]): Signer[] {
  const signers: Signer[] = [];
  block.forEach((row, i) => {
    const mark = markOf(row);
    if (!mark) return;
    const below = block.slice(i + 1, i + 16);
    const next = below.findIndex((r) => markOf(r) !== null);
    const own = next >= 0 ? below.slice(0, next) : below;
    const printed =
      own
        .slice(0, 3)
        .map((r) => personIn(r.plain))
        .find(Boolean) ?? null;
    const name = mark.name ?? printed;
    if (!name) return;
    const capacity = [mark.rest, ...own.map((r) => r.plain)].join('\n');
    const again = signers.find((s) => s.name.toLowerCase() === name.toLowerCase());
    if (again) {
      // Signed under the certificate and again under the motion: the capacity stands under one of the two.
      again.side ??= sideIn(capacity);
      again.proSe ||= isProSe(capacity);
      return;
    }
    signers.push({
      name,
      signed: !mark.blank,
      side: sideIn(capacity),
      proSe: isProSe(capacity),
      evidence: evidenceOf(prose, row),
    });
  });
  if (signers.length > 0) return signers;
  return unmarked(prose, block);
}

/** Signed by hand: the name is printed with counsel's capacity under it, and no mark is in the text. */
function unmarked(prose: Prose, block: readonly Row[]): Signer[] {
  if (!block.some((r) => CLOSING.test(r.plain) || isCapacityRow(r))) return [];
  for (const [i, row] of block.entries()) {
    if (CLOSING.test(row.plain) || isDateRow(row)) continue;
    const name = personIn(row.plain.replace(/^By:?\s*/i, ''));
    if (!name || row.plain.length > name.length + 22) continue;
    const capacity = block
      .slice(i)
      .map((r) => r.plain)
      .join('\n');
    return [
      {
        name,
        signed: true,
        side: sideIn(capacity),
        proSe: isProSe(capacity),
        evidence: evidenceOf(prose, row),
      },
    ];
  }
  return [];
}

const FOR =
  /(?:attorneys?|counsel)\b[^\n]{0,40}?\b(?:for|to)\b[^\n]{0,60}?\b(plaintiff|defendant|petitioner|respondent|debtor|claimant|intervenor|movant|relator|government|united states)/i;
const AS_PARTY =
  /\b(plaintiff|defendant|petitioner|respondent|debtor|claimant|intervenor)s?\b[^\n]{0,30}\b(?:pro se|in pro per|in propria persona|self-represented)|\b(?:pro se|in pro per)\b[^\n]{0,20}\b(plaintiff|defendant|petitioner|respondent)/i;

/** Whom the words under a signature speak for. */
export function sideIn(words: string): Side | null {
  const text = words.replace(/counter-?\s?|cross-?\s?|third-party /gi, '');
  const m = FOR.exec(text) ?? FOR.exec(text.replace(/\n/g, ' ')) ?? AS_PARTY.exec(text);
  const found = (m?.[1] ?? m?.[2])?.toLowerCase();
  if (!found) return null;
  if (/plaintiff|petitioner|claimant|relator/.test(found)) return 'plaintiff';
  if (/defendant|respondent|debtor/.test(found)) return 'defendant';
  return found === 'movant' ? null : 'other';
}

export function isProSe(words: string): boolean {
  return /\bpro se\b|\bin pro(?:pria)? per(?:sona(?:m)?)?\b|\bself-represented\b|\bwithout (?:a lawyer|an attorney|counsel)\b/i.test(
    words,
  );
}

const BARE_DATE =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\.?$/;

/** The date in a "Dated:" line or beside a signature. `before` is the row above the first. */
export function datedIn(rows: readonly Row[], before?: Row): IsoDate | null {
  for (const [i, row] of rows.entries()) {
    const line = row.plain;
    const bare = BARE_DATE.test(line) && !runsOn(rows[i - 1] ?? before);
    if (!isDateRow(row) && !CLOSING.test(line) && !bare) continue;
    const iso = dateIn(line);
    if (iso) return iso;
  }
  return null;
}

/** A line of a sentence that goes on below it ("… for the weeks of March 4 through"): a day there is the sentence's. */
function runsOn(row: Row | undefined): boolean {
  return row !== undefined && row.plain.length > 30 && /[a-z\d]$/.test(row.plain);
}

/** The first full date in the words; null where there is none, or a blank in it. */
export function dateIn(words: string): IsoDate | null {
  const day = words.replace(
    /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)? day of (\p{L}+),?(?: in the year)? (\d{4})/giu,
    '$2 $1, $3',
  );
  if (!/\d/.test(day)) return null;
  for (const r of chrono.strict.parse(day)) {
    if (!r.start.isCertain('day') || !r.start.isCertain('month') || !r.start.isCertain('year')) continue;
    const [y, m, d] = [r.start.get('year'), r.start.get('month'), r.start.get('day')];
    if (!y || !m || !d || y < 1980 || y > 2100) continue;
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  return null;
}
