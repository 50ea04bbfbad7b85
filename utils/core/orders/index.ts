// core/orders: reads a court's order and turns a confirmed reading into requirements of that case.
// Takes an order as Prose (from a PDF through core/pdf, or pasted text); gives an OrderReading with the words each item
// rests on. Modelled on orders of the Western District of Texas and written to read other courts' styles; an order
// about something else yields no conference and no filings, and a note that says so.

import type { IsoDate } from '../filing';
import { evidenceOf, type Prose, type Span } from '../motion/prose';
import { rejoined } from './broken-paragraphs';
import { caseNumberIn } from './case-number';
import { conferenceIn } from './conference-ordered';
import { datedIn } from './dated';
import { dispositionIn, hearingIn, refilingIn } from './disposition';
import { filingsIn } from './filings-ordered';
import { judgeIn } from './judge';
import type { OrderReading } from './order';
import { isNoOrder, isStanding, setsProcedure } from './procedure';
import { sentencesOf } from './sentences';

export { caseOf } from './case-of';
export { type Conflict, conflictsAmong, inOrder, sameCase } from './conflicts';
export { notesOnGiven, notesOnOrders } from './notes';
export { courtNamed, zoneOfOrder } from './of-court';
export type { ConfirmedOrder, OrderReading } from './order';
export { overlaysOf } from './overlay';
export { exportOrders, importOrders } from './transfer';

export interface OrderContext {
  /** The court's IANA zone, for deadlines that name none. */
  zone: string;
}

export function readOrder(given: Prose, context: OrderContext): OrderReading {
  const prose = rejoined(given);
  const noOrder = isNoOrder(prose.text);
  const sentences = noOrder ? [] : sentencesOf(prose);
  const standing = isStanding(prose.text);
  const procedure = standing || setsProcedure(prose.text);
  const evidence: OrderReading['evidence'] = [];
  const notes: string[] = [];
  const note = (field: string, span: Span) => {
    for (const e of evidenceOf(prose, span)) evidence.push({ field, ...e });
  };

  const caseNumber = caseNumberIn(prose);
  if (caseNumber) note('caseNumber', caseNumber.span);
  const judge = judgeIn(prose);
  if (judge) note('judge', judge.span);
  const dated = datedIn(prose);
  if (dated) note('dated', dated.span);
  const disposition = dispositionIn(sentences);
  if (disposition) note('disposition', disposition.span);
  const named = disposition && !disposition.ruledOn ? motionNamed(prose.text) : null;
  if (disposition?.ruledOn) note('ruledOn', disposition.span);
  else if (named) note('ruledOn', named.span);
  const refiling = refilingIn(sentences);
  if (refiling) note('refiling', refiling.span);
  const hearing = hearingIn(sentences);
  if (hearing) note('hearing', hearing.span);
  const day: IsoDate | null = dated?.value ?? null;
  const conference = conferenceIn(sentences, day, context.zone, procedure);
  for (const e of conference?.evidence ?? []) note(e.field, e.span);
  const filings = filingsIn(sentences, day, context.zone, procedure);
  for (const e of filings.evidence) note(e.field, e.span);
  const faulted = sentences.find((s) => FAULTS_EFFORTS.test(s.text));
  if (faulted && conference) note('wantsEfforts', faulted);

  if (!caseNumber && !standing) notes.push('No case number was found in this order.');
  if (!dated) notes.push('No date was found in this order; periods counted from it cannot be worked out.');
  if (noOrder) notes.push('This paper does not look like an order of a court: nothing was read from it.');
  else if (!conference && filings.filings.length === 0)
    notes.push(
      'This order asks for no conference and for no report: nothing in it changes how a certificate is checked.',
    );
  const assumed = new Set([...(conference?.assumed ?? []), ...filings.assumed]);
  if (assumed.has('close-of-business'))
    notes.push('A deadline says \u201Cclose of business\u201D and no hour; 5:00 p.m. was taken.');
  if (assumed.has('zone')) notes.push('A deadline names no time zone; the court\u2019s own was taken.');

  return {
    schemaVersion: 1,
    caseNumber: caseNumber?.value ?? null,
    judge: judge ? properCase(judge.value) : null,
    dated: day,
    disposition: disposition?.value ?? null,
    ruledOn: disposition?.ruledOn ?? named?.value ?? null,
    refiling: refiling?.value ?? 'unknown',
    conference: conference?.conference ?? null,
    filings: filings.filings,
    hearing: hearing?.value ?? 'unknown',
    wantsEfforts: Boolean(faulted && conference),
    standing,
    initials: null,
    evidence,
    notes,
  };
}

const FAULTS_EFFORTS =
  /\b(?:does|do|did) not (?:indicate|show|demonstrate|reflect|suggest|establish)\b[^.]{0,160}\b(?:attempt|contact|effort|good[- ]faith|resolve|engaged)|\binsufficient to (?:demonstrate|show|establish) a good[- ]faith/i;

/** The first motion the order names, for an order whose decretal words say only "the Motion". */
function motionNamed(text: string): { value: string; span: Span } | null {
  const m =
    /\bMotions? (?:to|for) (?:[A-Z][\w'-]*|to|for|of|and|from|the|in)(?: (?:[A-Z][\w'-]*|to|for|of|and|from|the|in))*/.exec(
      text,
    );
  if (!m) return null;
  const value = m[0].replace(/ (?:to|for|of|and|from|the|in)$/, '');
  return { value, span: { start: m.index, end: m.index + value.length } };
}

function properCase(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s.'-])([a-z])/g, (_, a: string, b: string) => a + b.toUpperCase())
    : name;
}
