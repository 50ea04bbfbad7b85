// What is kept of a check, and nothing else: no text of any document.
// Types only. Of a sealed or ex parte filing an entry holds time, court and verdict alone.

import type { Effect, FindingStatus, VerdictKind } from '../core/verdict/verdict';

/** What the filer did after the verdict. `waiting`: nothing yet. */
export type Decision =
  | 'waiting'
  | 'released'
  | 'went-back'
  | 'went-on'
  | 'overridden'
  | 'observed'
  | 'timed-out';

/** Reasons offered by File anyway, in the order shown. */
export const OVERRIDE_REASONS = [
  'conferred-elsewhere',
  'not-required-here',
  'emergency',
  'told-by-signer',
  'program-wrong',
  'other',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

export interface DocumentTrace {
  /** Hex SHA-256 of the file. */
  sha256: string;
  /** Bytes. */
  size: number;
  pages: number;
}

export interface FindingTrace {
  check: string;
  status: FindingStatus;
  effect: Effect;
  citation: string;
}

export interface Versions {
  extension: string;
  /** As-of date of the rules. */
  rules: string | null;
}

interface Common {
  /** From 1, without gaps. */
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  versions: Versions;
  /**
   * Random, gone with the content when it is erased: of an entry with little in it, the hash that stays could otherwise be tried out
   * and would tell what it was. Entries of 0.1.0 have none.
   */
  salt?: string;
  /** Hash of the entry before; 64 zeros for the first. */
  prev: string;
  /** Hex SHA-256 over the entry's canonical JSON without `hash`. */
  hash: string;
}

export interface CheckEntry extends Common {
  kind: 'check';
  /** The filing's id on this machine; ties a decision or a Notice to its check. Null for a sealed filing. */
  filing: string | null;
  court: string;
  caseNumber: string | null;
  event: string | null;
  sealed: boolean;
  /** `unreadable` too where the check did not finish; `problem` says why. */
  verdict: VerdictKind;
  problem: string | null;
  documents: DocumentTrace[];
  findings: FindingTrace[];
}

export interface DecisionEntry extends Common {
  kind: 'decision';
  filing: string;
  court: string;
  decision: Decision;
  reason: OverrideReason | null;
  /** The filer's own words, if any; may be discoverable, and the panel says so. */
  note: string | null;
}

/** The Notice of Electronic Filing was seen: only now does what was checked count as filed. */
export interface FiledEntry extends Common {
  kind: 'filed';
  filing: string;
  court: string;
}

export interface ErasureEntry extends Common {
  kind: 'erasure';
  /** Entries emptied, by number, both included. */
  from: number;
  to: number;
  /** How many were emptied; those of 0.1.0 do not say. */
  count?: number;
  why: 'by-hand' | 'retention';
}

/** Entries the store could not take when it was full or refused; written once it takes entries again. */
export interface MissedEntry extends Common {
  kind: 'missed';
  count: number;
  /** ISO 8601, UTC: when the first of them was refused. */
  since: string;
  why: 'full' | 'unavailable';
}

/** What is left of an erased entry: its place in the chain. */
export interface ErasedEntry {
  kind: 'erased';
  seq: number;
  at: string;
  prev: string;
  hash: string;
}

export type Entry = CheckEntry | DecisionEntry | FiledEntry | ErasureEntry | MissedEntry | ErasedEntry;
/** An entry as the caller gives it; number, chain and time are the log's. */
export type NewEntry =
  | Omit<CheckEntry, keyof Common>
  | Omit<DecisionEntry, keyof Common>
  | Omit<FiledEntry, keyof Common>
  | Omit<ErasureEntry, keyof Common>
  | Omit<MissedEntry, keyof Common>;
