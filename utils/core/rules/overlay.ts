// Overlays: what a firm, a filer or an order adds to the published rules, in the same shape as the rules themselves.
// Types only. An overlay adds a rule (of a court, a judge, a case), corrects one, or marks one as checked; it is
// always shown as its owner's own.

import type { CourtId, IsoDate } from '../filing';
import type { Ask, Covers, InForce, Rule } from './rule';

export interface OverlayScope {
  court: CourtId;
  /** The judge's initials as in case numbers. */
  judge?: string;
  /** A case number in any written form. */
  case?: string;
}

interface OverlayBase {
  schemaVersion: 1;
  id: string;
  /** Whose it is, as shown beside each finding: "Quirk & Ashworth LLP", "order in this case". */
  addedBy: string;
  addedOn: IsoDate;
  scope: OverlayScope;
}

/** A rule, judge's requirement or order that the published data does not have. */
export interface AddedRule extends OverlayBase {
  does: 'add';
  rule: Rule;
  /** The order's own words, kept on this machine alone. */
  quote?: string;
  /** Pages of the order on which those words stand, from 1. */
  quotePages?: number[];
}

/** Another text for parts of a published rule; what is not named stays. */
export interface Correction extends OverlayBase {
  does: 'correct';
  rule: string;
  changes: Partial<{
    citation: string;
    inForce: InForce;
    covers: Covers;
    requires: Ask[];
    consequence: string | null;
    duty: string;
  }>;
  /** Why, in a sentence the filer can read. */
  why: string;
}

/** Somebody read the rule and found it as the data has it: it is `seen` from then on. */
export interface MarkedAsChecked extends OverlayBase {
  does: 'check';
  rule: string;
  /** Elements looked at; without it, the whole rule. */
  elements?: Ask['element'][];
  checkedOn: IsoDate;
  checkedBy: string;
  /** Where it was read. */
  where: string;
}

export type Overlay = AddedRule | Correction | MarkedAsChecked;

/** What is exported and imported: one file. */
export interface OverlayFile {
  schemaVersion: 1;
  overlays: Overlay[];
}
