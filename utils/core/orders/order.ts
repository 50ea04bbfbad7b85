// What a court's order asks of the parties, once read. Types only; `readOrder` gives it, the filer confirms it,
// `overlayOf` turns the confirmed reading into requirements of that case. The published shape (schemaVersion 1)
// is what `npm run --silent order -- ORDER.pdf --json` prints.

import type { IsoDate, Mode } from '../filing';
import type { Evidence } from '../motion/prose';

export type Disposition =
  | 'denied-without-prejudice'
  | 'denied-with-prejudice'
  | 'denied'
  | 'granted'
  | 'granted-in-part'
  | 'struck'
  | 'moot'
  | 'held-in-abeyance';

/** An ISO date, or a date-time with the zone's offset on that day ("2022-03-04T17:00-06:00"). */
export type Moment = string;

export interface OrderedConference {
  /** Means the order asks for; empty where it names none. */
  modes: Mode[];
  /** Means the order says do not count. */
  excludedModes: Mode[];
  /** Who must confer, in the order's words. */
  who: string | null;
  /** On what, in the order's words. */
  topics: string[];
  deadline: Moment | null;
}

export interface OrderedFiling {
  /** "status report", "joint advisory", in lower case. */
  kind: string;
  by: Moment | null;
  /** What it must say, in the order's words. */
  contents: string[];
}

/** Words the reading rests on; `field` is a path into the reading ("conference.modes", "filings.0.by"). */
export interface FieldEvidence extends Evidence {
  field: string;
}

export interface OrderReading {
  schemaVersion: 1;
  caseNumber: string | null;
  judge: string | null;
  dated: IsoDate | null;
  disposition: Disposition | null;
  /** What was ruled on ("Motion for Protective Order"), in the order's words. */
  ruledOn: string | null;
  refiling: 'allowed' | 'not-allowed' | 'unknown';
  conference: OrderedConference | null;
  filings: OrderedFiling[];
  hearing: 'none' | 'set' | 'unknown';
  /** The order faults counsel for showing no step toward a resolution. */
  wantsEfforts: boolean;
  /** A standing order: it sets a procedure for every motion to come, in any case of that judge. */
  standing: boolean;
  /** The judge's initials as in case numbers, which the filer gives for a standing order: they tell its cases. */
  initials?: string | null;
  evidence: FieldEvidence[];
  /** What the filer should know of this reading: no date found, nothing about a conference, zone assumed. */
  notes: string[];
}

/** A reading the filer has confirmed or corrected; nothing applies without one. */
export interface ConfirmedOrder {
  id: string;
  reading: OrderReading;
  court: string;
  confirmedOn: IsoDate;
  /** "superseded" and "ended" orders are kept but ask for nothing. */
  status: 'in-force' | 'superseded' | 'ended';
  /** Who put it in force: the filer or the firm's policy. */
  addedBy: string;
}
