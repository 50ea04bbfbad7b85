// What a check says in the end: plain JSON, the same in the browser and on the command line.
// Types only. `contract.ts` beside it gives the published `--json` object (schemaVersion 1).

import type { EventStatus, Position } from '../conference/conference';
import type { CourtId, DocumentRef, IsoDate, Mode } from '../filing';
import type { Evidence } from '../motion/prose';
import type { Authority, Confidence, Element, Precedent } from '../rules/requirement';

export type VerdictKind = 'pass' | 'warn' | 'block' | 'not-required' | 'unreadable';
export type FindingStatus = 'met' | 'missing' | 'unclear' | 'not-applicable';
export type Effect = 'block' | 'warn' | 'none';

export interface Finding {
  /** The check's name: an Element, or a check on the document itself ('placeholder', 'inconsistent', …). */
  check: string;
  element: Element | null;
  status: FindingStatus;
  authority: Authority;
  confidence: Confidence;
  effect: Effect;
  /** Plain words for the filer, in English. */
  message: string;
  /** The message's key and values, for other languages. */
  messageId: string;
  values: Record<string, string | number>;
  /** What to do about it, in plain words. Empty for `met`. */
  remedy: string;
  remedyId: string;
  evidence: Evidence[];
  precedents: Precedent[];
  /** Index into `Verdict.motions`. */
  motion: number;
  /** Id of the requirement it answers, null for checks on the document itself. */
  requirement: string | null;
}

export interface ConferenceReport {
  position: Position;
  goodFaith: boolean;
  reason: string | null;
  events: {
    status: EventStatus;
    dates: IsoDate[];
    times: string[];
    modes: Mode[];
    movant: string[];
    respondent: string[];
    place: string | null;
  }[];
}

export interface MotionReport {
  title: string;
  kind: string;
  dispositive: boolean;
  discovery: boolean;
  court: CourtId;
  caseNumber: string | null;
  certificates: { document: DocumentRef; heading: string | null; pages: number[]; text: string }[];
  conference: ConferenceReport | null;
}

export interface DocumentRead {
  document: DocumentRef;
  pages: number;
  pagesRead: number;
  ocrPages: number;
}

export interface Verdict {
  schemaVersion: 1;
  verdict: VerdictKind;
  /** Why not required, or why unreadable; null otherwise. */
  reason: string | null;
  /** The first line of the panel: the verdict in one or two plain sentences. */
  headline: string;
  motions: MotionReport[];
  findings: Finding[];
  read: { documents: DocumentRead[]; ms: number };
  /** For `unreadable`: which of the error taxonomy (core/problems). */
  problem: string | null;
  /** Notes beside the findings: no local rule on file, which judge's requirement applied, stale sources. */
  notes: { text: string; confidence: Confidence | null }[];
  rulesAsOf: IsoDate | null;
  court: CourtId;
  caseNumber: string | null;
  /** Where a missing certificate belongs: the page to show. */
  belongs: { document: DocumentRef; page: number } | null;
}
