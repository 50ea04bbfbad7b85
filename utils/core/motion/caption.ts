// The caption: court, division, case number and the parties on both sides. Takes the rows of a document; gives the
// Caption and the row it ends before. The left column names the parties, the right one the case number (and on pleading
// paper the title); between them stand § signs (Texas), closing parentheses (the Southeast and Midwest), colons
// (Pennsylvania, New Jersey), a drawn line, or nothing but white space.

import { findCaseNumbers } from './case-number';
import { courtIn, isCourtLine } from './courts';
import type { Caption } from './motion';
import { evidenceOf, type Prose, type Span } from './prose';
import type { Row } from './rows';

export interface CaptionFound {
  caption: Caption;
  /** First row after it; 0 where the document has none. */
  end: number;
  /** Words of the right column other than the case number, by row: on pleading paper the title stands there. */
  right: (Span & { text: string; row: number })[];
}

const ROLE =
  '(?:(?:cross|counter|third[- ]party|consolidated|nominal|involuntary|intervenor|lead)[- ]?)*(?:plaintiff|defendant|petitioner|respondent|debtor|movant|claimant|relator|intervenor|appellant|appellee|garnishee|creditor|complainant|objector)(?:s|\\(s\\))?';
const ROLE_ROW = new RegExp(
  `^(?:(?:and )?${ROLE})(?:\\s?[/,\\u2013\\u2014-]\\s?(?:and )?${ROLE})*\\s*[.,;:]*$`,
  'i',
);
const ROLE_ENDS = new RegExp(
  `,\\s*(?:and )?(?:${ROLE})(?:\\s?[/,\\u2013\\u2014-]\\s?${ROLE})*\\s*[.,;:]*$`,
  'i',
);
const ROLES = new RegExp(
  `,?\\s*\\b(?:and )?(?:${ROLE})(?:\\s?[/\\u2013\\u2014-]\\s?${ROLE})*\\b\\s*[.,;:]*`,
  'gi',
);
const VERSUS = /^[-\u2013\u2014\s]*(?:v|vs|versus|against)[.,]?[-\u2013\u2014\s]*$/i;
const IN_RE = /^in (?:re|the matter of)\b:?/i;
const MARK =
  /\s*(?:\u00A7|\u2502|\||(?<![\p{L}\d)])\)(?=\s|$)|(?<=\s):(?=\s|$))(?:\s*(?:\u00A7|\)|\||:))*\s*/u;
const EDGE = /^\s*(?:\u00A7|\||\)|:(?=\s|$))+\s*/;
const ENOUGH = 70;

export function captionOf(prose: Prose, rows: readonly Row[]): CaptionFound {
  const top = rows.slice(0, ENOUGH).filter((r) => !r.contents && !r.footnote);
  const court = top.findIndex((r) => isCourtLine(r.plain));
  const last = lastRoleRow(top, Math.max(0, court));
  const none: CaptionFound = { caption: emptyCaption(), end: 0, right: [] };
  if (court < 0 && last < 0) return none;
  const parties = (last >= 0 ? last : court) + 1;
  const end = overTrailing(top, parties);
  const zone = top.slice(0, end);
  const columns = zone.map((row) => split(row));
  const number = caseNumberIn(prose, zone);
  const named = courtOf(zone, court);
  const courtEvidence = named.rows.flatMap((row) => evidenceOf(prose, row));
  const caption: Caption = {
    court: named.court,
    division: named.division,
    caseNumber: number?.words ?? null,
    ...partiesIn(columns.slice(Math.max(0, court), parties).map((c) => c.left)),
    evidence: number ? evidenceOf(prose, number.span) : courtEvidence.slice(0, 1),
    courtEvidence,
  };
  const right = columns
    .map((c, i) => ({ ...c.right, row: i }))
    .filter((r): r is Span & { text: string; row: number } => r.text !== undefined && r.text.trim() !== '');
  return { caption, end: rows.indexOf(zone[zone.length - 1] as Row) + 1, right };
}

function emptyCaption(): Caption {
  return {
    court: null,
    division: null,
    caseNumber: null,
    plaintiffs: [],
    defendants: [],
    evidence: [],
    courtEvidence: [],
  };
}

/** The last row that gives a party's role; rows of running text before it mean that the caption is over. */
function lastRoleRow(top: readonly Row[], from: number): number {
  let last = -1;
  let running = 0;
  let answered = false;
  for (let i = from; i < top.length; i++) {
    const row = top[i] as Row;
    const words = split(row)
      .left.replace(/[\s\u00A7|:)]+$/, '')
      .trim();
    if (last >= 0 && /['\u2019](?:s\b|(?=\s)).*\b(?:MOTION|RESPONSE|NOTICE|REPLY)/i.test(row.plain)) break;
    // "MOTION TO COMPEL PRODUCTION FROM" / "PLAINTIFFS": the title's last word is no party's role.
    if (answered && /\bMOTIONS? (?:TO|FOR|IN)\b/i.test(row.plain)) break;
    if (ROLE_ROW.test(words) || (ROLE_ENDS.test(words) && words.length < 110)) {
      last = i;
      running = 0;
      answered ||= /defendant|respondent|debtor|appellee/i.test(words);
    } else if (VERSUS.test(words)) running = 0;
    else if (isRunning(row)) {
      // Below the last party running text is the paper's own; above it a party may be described at length.
      running++;
      if (answered && row.plain.length > 50) break;
    }
    if (running >= 3 || (last >= 0 && i - last > 16)) break;
  }
  if (last < 0) {
    const inRe = top.findIndex((r) => IN_RE.test(split(r).left));
    if (inRe >= 0) return lastMarked(top, inRe);
  }
  return last;
}

function isRunning(row: Row): boolean {
  return (
    row.plain.length > 45 &&
    /[a-z] [a-z]+ [a-z]+/.test(row.plain) &&
    !MARK.test(row.text) &&
    (row.gap?.width ?? 0) < 14
  );
}

/** In re captions end with their last row in columns. */
function lastMarked(top: readonly Row[], from: number): number {
  let last = from;
  for (let i = from; i < Math.min(top.length, from + 14); i++) if (MARK.test((top[i] as Row).text)) last = i;
  return last;
}

/** Column signs, case numbers, judges and hearing dates that stand below the last role. */
function overTrailing(top: readonly Row[], from: number): number {
  let end = from;
  for (let i = from; i < Math.min(top.length, from + 8); i++) {
    const row = top[i] as Row;
    const text = row.plain.replace(/[\s\u00A7|:)_]+/g, ' ').trim();
    const trailing =
      text === '' ||
      /^[_\s\u00A7|)/x-]+$/.test(row.text) ||
      /^(?:(?:the )?hon(?:orable|\.)?\b|(?:chief |magistrate |district |u\.?s\.? )*judge\b|courtroom|ctrm|dept|date:|time:|place:|hearing (?:date|on)|trial date|complaint filed|action filed|assigned to|referred to|jury (?:trial )?demand|\(?jury\)?$|related (?:case|to)|on appeal from\b|appeal from the\b|for the (?:\w+ )?district of\b|dkt|doc(?:ket)?\.? no)/i.test(
        text,
      ) ||
      (findCaseNumbers(row.plain).length > 0 && row.plain.length < 70) ||
      (/[\u00A7]/.test(row.text) && row.text.length < 60) ||
      (/^\)|\s\)\s*\)/.test(row.text) && row.text.length < 60);
    if (!trailing) break;
    end = i + 1;
  }
  return end;
}

interface Columns {
  left: string;
  right: Partial<Span & { text: string }>;
}

/** A row's two columns: at a sign, at a wide gap, or by where the row stands. */
function split(row: Row): Columns {
  const text = row.text;
  const edge = EDGE.exec(text);
  if (edge && edge[0].trim() !== '') return { left: '', right: stretch(row, edge[0].length) };
  const m = MARK.exec(text);
  if (m && !(m[0].trim().startsWith(')') && /\([^)]*$/.test(text.slice(0, m.index + 1))))
    return { left: text.slice(0, m.index), right: stretch(row, m.index + m[0].length) };
  if (row.gap && row.gap.width > 14)
    return { left: text.slice(0, row.gap.at), right: stretch(row, row.gap.at) };
  // In a caption without columns the parties' roles stand to the right under their names.
  if (row.x > 285 && !row.centred && !ROLE_ROW.test(row.plain)) return { left: '', right: stretch(row, 0) };
  const number =
    /\s(?=(?:Civil Action|Case|Civ\.|Cause|C\.A\.|CIVIL ACTION|CASE|CIVIL) ?(?:No|NO|Number|NUMBER)\b)/.exec(
      text,
    );
  if (number && number.index > 4)
    return { left: text.slice(0, number.index), right: stretch(row, number.index) };
  return { left: text, right: {} };
}

function stretch(row: Row, from: number): Span & { text: string } {
  const raw = row.text.slice(from);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.replace(/[\s\u00A7|]+$/, '').trim();
  return { text, start: row.start + from + lead, end: row.start + from + lead + text.length };
}

/** The court and division a caption names, and the rows they stand in. */
function courtOf(
  zone: readonly Row[],
  court: number,
): { court: string | null; division: string | null; rows: Row[] } {
  const rows: Row[] = [];
  if (court < 0) return { court: null, division: null, rows };
  const words: string[] = [];
  let division: string | null = null;
  for (let i = court; i < Math.min(zone.length, court + 6); i++) {
    const row = zone[i] as Row;
    const left = row.plain.replace(/[\u00A7|)]+/g, ' ').trim();
    if (
      i > court &&
      !isCourtLine(left) &&
      !/\bDIVISION\b|^AT\b|^FOR\b|\bDISTRICT\b|^(?:OF|THE)\b|^[A-Z ,.]+$/i.test(left)
    )
      break;
    if (IN_RE.test(left) || VERSUS.test(left) || ROLE_ENDS.test(left)) break;
    words.push(left);
    rows.push(row);
    division ??= divisionIn(left);
    if (courtIn(words.join(' ')) && division) break;
  }
  return { court: courtIn(words.join(' ')), division, rows };
}

/** "EL PASO DIVISION", "(Western Division)", "AT KNOXVILLE", "DIVISION OF ST. CROIX". */
function divisionIn(line: string): string | null {
  const m =
    /(?:TEXAS|[A-Z]+ OF [A-Z ]+?,)?\s*\(?\b((?:[A-Z][\w.'-]*[ /-]?){1,4}?)\s*DIVISION\b/i.exec(
      line.replace(/^.*\bDISTRICT OF \w+(?: (?=\w+ DIVISION))?/i, ''),
    ) ??
    /\bDIVISION OF ((?:ST\. )?[A-Z][\w .]+)/i.exec(line) ??
    /^AT ([A-Z][A-Za-z .]+)$/i.exec(line);
  const name = m?.[1]?.trim();
  if (!name || /\b(?:court|civil)\b/i.test(name)) return null;
  return name.toLowerCase().replace(/(^|[\s./-])\p{L}/gu, (c) => c.toUpperCase());
}

function caseNumberIn(prose: Prose, zone: readonly Row[]): { words: string; span: Span } | null {
  for (const row of zone) {
    const found = findCaseNumbers(row.text)[0];
    if (found) {
      const span = { start: row.start + found.start, end: row.start + found.end };
      return { words: found.printed, span };
    }
  }
  // Broken over two rows of the right column: "CIVIL ACTION NO." / "3:20-cv-00311".
  const all = zone.length > 0 ? prose.text.slice(zone[0]?.start, zone[zone.length - 1]?.end) : '';
  const found = findCaseNumbers(all.replace(/[\u00A7|]/g, ' '))[0];
  const from = zone[0]?.start ?? 0;
  return found ? { words: found.printed, span: { start: from + found.start, end: from + found.end } } : null;
}

/** Names on either side of "v.", by the roles under them. */
function partiesIn(left: readonly string[]): { plaintiffs: string[]; defendants: string[] } {
  const rows = left
    .map((l) => l.replace(/[_\s]+/g, ' ').trim())
    .filter(
      (l) => l !== '' && !isCourtLine(l) && !/\bDIVISION\b/i.test(l) && findCaseNumbers(l).length === 0,
    );
  const start = rows.findIndex((r) => !/^(?:FOR THE|IN THE|AT )/i.test(r));
  const text = rows.slice(Math.max(0, start)).join(' ');
  const m = /(?:^|\s)[-\u2013\u2014]?(?:v|vs|versus|against)[.,]?[-\u2013\u2014]?(?=\s)/i.exec(text);
  if (!m) {
    const name = IN_RE.test(text) ? text.replace(IN_RE, '').replace(ROLES, ',') : '';
    return { plaintiffs: [], defendants: namesIn(name) };
  }
  return {
    plaintiffs: namesIn(text.slice(0, m.index)),
    defendants: namesIn(text.slice(m.index + m[0].length)),
  };
}

const COMPANY =
  /^(?:Inc|Incorporated|L\.?\s?L\.?\s?C|L\.?\s?P|L\.?\s?L\.?\s?P|P\.?\s?C|Corp|Corporation|Co|Company|Ltd|N\.?A|S\.?A|PLLC|P\.?\s?A|Jr|Sr|I{2,3}|et al|as |a |an |the |on behalf|individually|in (?:his|her|its)|by and|d\/b\/a|f\/k\/a|its )\b/i;

function namesIn(words: string): string[] {
  const text = words
    .replace(/\bet\.? al\.?,?/gi, '')
    .replace(ROLES, ';')
    .replace(/\s+/g, ' ');
  const names: string[] = [];
  for (const part of text.split(/;|,\s+and\s+|\s+and\s+(?=[A-Z][\w.]+ [A-Z])|\s+AND\s+/)) {
    let name = '';
    for (const piece of part.split(/,\s*/)) {
      const p = piece.trim();
      if (p === '') continue;
      if (name === '' || COMPANY.test(p)) name = name ? `${name}, ${p}` : p;
      else {
        names.push(name);
        name = p;
      }
    }
    if (name) names.push(name);
  }
  return names
    .map((n) =>
      n
        .replace(/^(?:and|AND)\s+/, '')
        .replace(/(?:,\s*|\s+)(?:individually|as|on behalf)\b.*$/i, '')
        .replace(/[\s,;:.-]+$/, (s) => (s.startsWith('.') ? '.' : ''))
        .trim(),
    )
    .filter(
      (n) =>
        n.length > 2 &&
        n.length < 120 &&
        /\p{L}{2}/u.test(n) &&
        !/^(?:in re|no|case|civil|does? \d)\b/i.test(n),
    );
}
