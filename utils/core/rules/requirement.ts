// One thing one authority asks of this filing. Types only: core/rules gives them from the courts' data, overlays
// and orders; core/checks takes them.

import type { EventStatus } from '../conference/conference';
import type { CourtId, IsoDate, Mode } from '../filing';
import type { Evidence } from '../motion/prose';

/**
 * What can be asked of a certificate; each has one check of the same name in core/checks.
 * certificate: that there is one. conference: that a conference (or an accepted attempt) took place.
 * efforts: that what was done is described, not merely asserted. issues: what was resolved and what remains.
 */
export const ELEMENTS = [
  'certificate',
  'conference',
  'good-faith',
  'who',
  'when',
  'how',
  'where',
  'position',
  'reason',
  'efforts',
  'mode',
  'timing',
  'issues',
  'lead-counsel',
  'placement',
  'heading',
  'signature',
  'sworn',
  'title',
  'duration',
  'court-conference',
  'joint-statement',
  'other',
] as const;
export type Element = (typeof ELEMENTS)[number];

export type AuthorityKind = 'rule' | 'order' | 'standing-order' | 'case-law' | 'document';

export interface Authority {
  kind: AuthorityKind;
  /** "W.D. Tex. Local Rule CV-7(g)". */
  citation: string;
  url: string | null;
  court: CourtId | null;
  /** Whose overlay it is, where a firm or filer added it. */
  addedBy?: string | null;
  /** The order's own words, kept on this machine alone. */
  quote?: string | null;
  /** Pages of the order on which those words stand. */
  quotePages?: number[];
}

/** seen: the text was read. described: a source tells what it says. stale: last read more than six years ago. */
export type Confidence = 'seen' | 'described' | 'stale' | 'unverified';

/** The outcome a requirement belongs to; null: whatever came of it. */
export type Branch =
  | 'opposed'
  | 'unopposed'
  | 'partly-opposed'
  | 'attempted'
  | 'no-response'
  | 'refused'
  | 'not-possible'
  | null;

export type Place =
  | 'body'
  | 'end'
  | 'separate-heading'
  | 'separate-document'
  | 'attachment'
  | 'proposed-order'
  | 'memorandum';

export interface Requirement {
  /** `${rule id}/${element}` with `@branch` where it has one; unique within one check. */
  id: string;
  element: Element;
  authority: Authority;
  confidence: Confidence;
  /** When the source was last read. */
  seenOn: IsoDate | null;
  branches: Exclude<Branch, null>[] | null;
  /** Requirements of one group are alternatives: the group is met when all of one `option` are. */
  group: { id: string; option: string } | null;
  /** For `conference`: which events satisfy it. Rule 37(a)(1) takes held, attempted and refused. */
  accepts?: EventStatus[];
  /** For `conference` and `mode`: means accepted ('any') and means that do not count. */
  modes?: { accepted: Mode[] | 'any'; excluded: Mode[] };
  /** For `timing`: whole days (or hours) between the conference and filing, at least. */
  leadDays?: number;
  leadHours?: number;
  /** For `timing`: the conference must lie on or after / before this moment (ISO date or date-time with offset). */
  notBefore?: string;
  notAfter?: string;
  /** For `timing`: this paper itself must be filed by this moment (ISO date or date-time with offset). */
  filedBy?: string;
  /** For `timing`: the other side must have had this long to answer an attempt. */
  answerDays?: number;
  /** For `placement`: where the certificate may stand. */
  places?: Place[];
  /** For `heading`: words the heading should have. */
  heading?: string;
  /** For `issues`: items that must be spoken of. */
  topics?: string[];
  /** For `who`/`lead-counsel`: who must confer. */
  conferees?: (
    | 'counsel'
    | 'lead-counsel'
    | 'local-counsel'
    | 'parties'
    | 'pro-se'
    | 'non-party'
    | 'all-counsel'
  )[];
  /** For `duration`: minutes at least. */
  minutes?: number;
  /** What is asked, in our own plain words ("Say when counsel conferred."). */
  asks: string;
  /** What happens without it, in our own words; null where no source tells. */
  consequence: string | null;
  /** True where a separate or later filing may satisfy it: "not yet seen" is not "missing". */
  mayBeElsewhere?: boolean;
  /** A fault of form alone (where the certificate stands, a word in the title): missing, it warns and never blocks. */
  lesser?: boolean;
}

/** A ruling told as a precedent beside a finding; data in rules/precedents. */
export interface Precedent {
  id: string;
  citation: string;
  court: CourtId;
  date: IsoDate | string;
  url: string | null;
  /** Where it is known from, where not from the ruling at `url` itself ("quoted in …", "as a third party sums it up"). */
  source?: string;
  /** Our own words: what was lacking or was enough. */
  held: string;
  outcome: 'denied' | 'granted' | 'ordered-to-confer' | 'struck' | 'sufficient' | 'other';
  elements: Element[];
  motionKinds: string[];
}

/** What core/rules gives for one motion of one filing. */
export interface Asked {
  requirements: Requirement[];
  /** Why nothing is asked, in plain words; null where something is. */
  notRequired: string | null;
  /** Notes for the filer: "no local rule on file", which judge's requirement was applied and why, stale sources. */
  notes: { text: string; confidence: Confidence | null; evidence?: Evidence[] }[];
  dispositive: boolean;
  /** As-of date of the rule data. */
  rulesAsOf: IsoDate;
}
