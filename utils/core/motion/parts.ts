// The parts of one file: the motion itself and what is bound in behind it. Takes the rows and headings of a document
// and where its title ends; gives the motion's stretch, its signature block, and each proposed order, exhibit, letter
// or e-mail after it. What stands in those is not the motion's own word: an order that recites a certificate, a letter
// that speaks of a call.

import type { Heading } from './outline';
import type { Prose } from './prose';
import { isCapitals, type Row } from './rows';
import { blockFrom, isRunningText, markOf, type SignatureBlock } from './signatures';

export interface Part {
  kind: 'order' | 'exhibit' | 'letter' | 'email' | 'declaration';
  /** "EXHIBIT A" or its heading; null where it has none. */
  label: string | null;
  /** Row numbers, half open. */
  from: number;
  to: number;
  page: number;
}

export interface Parts {
  /** The motion's rows, title to the last before what is bound in. */
  motion: { from: number; to: number };
  /** The motion's own signature block. */
  block: SignatureBlock | null;
  behind: Part[];
}

export function partsOf(
  prose: Prose,
  rows: readonly Row[],
  headings: readonly Heading[],
  from: number,
): Parts {
  const notes = rows.findIndex((r) => r.footnote);
  const body = notes < 0 ? rows.length : notes;
  const at = new Map([...headings].reverse().map((h) => [h.from, h]));
  const ownRow = new Set(headings.filter((h) => !h.runIn).map((h) => h.from));
  const stops = (row: number) => ownRow.has(row);
  const block = ownBlock(prose, rows, headings, from, body);
  const behind: Part[] = [];
  const after = block ? block.from : from;
  let open: Part | null = null;
  const begin = (kind: Part['kind'], label: string | null, row: number) => {
    if (open) open.to = row;
    open = { kind, label, from: row, to: body, page: rows[row]?.page ?? 1 };
    behind.push(open);
  };
  for (let i = after; i < body; i++) {
    const row = rows[i] as Row;
    const heading = at.get(i);
    const top = i === 0 || rows[i - 1]?.page !== row.page;
    if (
      heading?.kind === 'exhibit' &&
      !heading.runIn &&
      (top || row.centred || row.startsParagraph || isCapitals(row.plain))
    ) {
      if (!(open && isSameExhibit(open, i, rows))) begin('exhibit', heading.text, i);
    } else if (heading?.kind === 'order' && isOrderStart(rows, i, block !== null))
      begin('order', heading.text, i);
    else if (
      heading?.kind === 'declaration' &&
      (top || afterCaption(rows, i)) &&
      !(open && (open as Part).kind === 'exhibit' && i - (open as Part).from <= 4)
    )
      begin('declaration', heading.text, i);
    else if (top && i > after) {
      const message = messageAt(rows, i, body);
      if (message && !(open && i - (open as Part).from <= 3)) begin(message, null, i);
    }
  }
  for (const part of behind) if (part.kind === 'exhibit') part.kind = kindWithin(rows, headings, part);
  const to = behind[0]?.from ?? body;
  const own = block && block.to > to ? blockFrom(prose, rows, block.from, to, stops) : block;
  return { motion: { from, to }, block: own, behind };
}

/** The first block that closes the paper; signatures under a certificate that stands before it are passed over. */
function ownBlock(
  prose: Prose,
  rows: readonly Row[],
  headings: readonly Heading[],
  from: number,
  limit: number,
): SignatureBlock | null {
  const stopping = new Set(headings.filter((h) => !h.runIn && h.kind !== 'section').map((h) => h.from));
  const stops = (row: number) => stopping.has(row);
  const certificates = headings.filter((h) =>
    ['conference', 'combined', 'maybe', 'service', 'other'].includes(h.kind),
  );
  let first: SignatureBlock | null = null;
  for (let i = from; i < limit; ) {
    const block = blockFrom(prose, rows, i, limit, stops);
    if (!block) break;
    // Counsel listed on the cover sign nothing: no sentence stands above them yet.
    const cover = block.signed === null && !rows.slice(from, block.from).some(isRunningText);
    if (!cover && isBlock(rows, block)) {
      first ??= block;
      const under = certificates.filter((h) => h.from < block.from).pop();
      const closes = rows.slice(block.from, block.to).some((r) => /^(?:very )?respectfully/i.test(r.plain));
      if (closes || !under || underTheMotion(rows, block)) return block;
    }
    i = Math.max(block.to, i + 1);
  }
  return first;
}

/** Marks, or at least closing words and a capacity; a lone date in running text is none. */
function isBlock(rows: readonly Row[], block: SignatureBlock): boolean {
  return (
    block.signed !== null ||
    block.signers.length > 0 ||
    (block.closing && rows.slice(block.from, block.to).some((r) => /^respectfully/i.test(r.plain)))
  );
}

function underTheMotion(rows: readonly Row[], block: SignatureBlock): boolean {
  return rows.slice(block.from, block.to).some((r) => /\b(?:attorneys?|counsel) for\b/i.test(r.plain));
}

function isOrderStart(rows: readonly Row[], i: number, signed: boolean): boolean {
  const row = rows[i] as Row;
  if (/PROPOSED/i.test(row.plain)) return true;
  return signed && (row.centred || row.startsParagraph) && isCapitals(row.plain);
}

/** A label that repeats at the head of each page of one exhibit. */
function isSameExhibit(open: Part, i: number, rows: readonly Row[]): boolean {
  return open.label !== null && rows[i]?.plain.toUpperCase() === open.label.toUpperCase();
}

function afterCaption(rows: readonly Row[], i: number): boolean {
  for (let n = Math.max(0, i - 24); n < i; n++)
    if (/\b(?:DISTRICT|BANKRUPTCY) COURT\b/i.test(rows[n]?.plain ?? '')) return true;
  return (rows[i] as Row).startsParagraph;
}

const HEADER = /^(?:From|To|Sent|Date|Cc|Bcc|Subject|Re|Attachments?|Importance)\s?:\s*\S?/i;
const DEAR = /^(?:Dear\b|Counsel:|Gentlemen|Ladies|To Whom)/i;
const VIA =
  /^(?:via|by|sent via)\s+(?:e-?mail|electronic mail|email|certified mail|u\.?s\.? mail|first[- ]class|facsimile|fax|fed\s?ex|hand|overnight|regular mail|cm\/ecf|ecf)/i;

/** A letter or an e-mail begins within the next rows. */
export function messageAt(rows: readonly Row[], from: number, limit: number): 'letter' | 'email' | null {
  const near = rows.slice(from, Math.min(limit, from + 26));
  const page = near[0]?.page;
  const sheet = near.filter((r) => r.page === page);
  // A slip sheet has its exhibit's label alone; the letter begins on the next page.
  const here =
    sheet.length <= 3 && /^(?:exhibit|attachment|appendix|tab|annex)\b/i.test(sheet[0]?.plain ?? '')
      ? near.filter((r) => r.page === page || r.page === (page ?? 0) + 1)
      : sheet;
  const headers = new Set(
    here
      .slice(0, 14)
      .map((r) =>
        HEADER.exec(r.plain)?.[0]
          .replace(/\s*:.*/, '')
          .toLowerCase(),
      )
      .filter(Boolean),
  );
  if (headers.has('from') && (headers.has('to') || headers.has('subject') || headers.has('sent')))
    return 'email';
  if (headers.has('to') && headers.has('subject') && (headers.has('date') || headers.has('sent')))
    return 'email';
  if (here.slice(0, 14).some((r) => /^On .{6,70} wrote:$/.test(r.plain))) return 'email';
  const dear = here.findIndex((r) => DEAR.test(r.plain) && r.plain.length < 70);
  if (dear >= 0 && (dear < 22 || headers.has('re'))) return 'letter';
  if (headers.has('re') && here.slice(0, 14).some((r) => VIA.test(r.plain))) return 'letter';
  return null;
}

/** What an exhibit is, by its first rows. */
function kindWithin(rows: readonly Row[], headings: readonly Heading[], part: Part): Part['kind'] {
  const message =
    messageAt(rows, part.from, part.to) ?? messageAt(rows, Math.min(part.from + 1, part.to), part.to);
  if (
    headings.some(
      (h) => h.from >= part.from && h.from <= part.from + 30 && h.from < part.to && h.kind === 'declaration',
    )
  )
    return 'declaration';
  if (message) return message;
  const words = rows
    .slice(part.from, Math.min(part.to, part.from + 12))
    .map((r) => r.plain)
    .join(' ');
  if (
    /\bI, [A-Z][\w. '-]+, (?:hereby )?(?:declare|state|certify|affirm|swear|being)|\bunder penalty of perjury\b|\bbeing (?:first )?duly sworn/i.test(
      words,
    )
  )
    return 'declaration';
  if (/\bletter (?:of|dated|from|to)\b/i.test(part.label ?? '')) return 'letter';
  if (/\be-?mails?\b/i.test(part.label ?? '')) return 'email';
  return 'exhibit';
}

/** Some signature mark stands between the rows. */
export function markBetween(rows: readonly Row[], from: number, to: number): boolean | null {
  const marks = rows
    .slice(from, to)
    .map(markOf)
    .filter((m) => m !== null);
  return marks.length === 0 ? null : marks.some((m) => !m.blank);
}
