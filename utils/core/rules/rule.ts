// What a court asks, as data. Types only; the same shape is published as JSON Schema in court.schema.json.
// A rule is stated in our own words, cited and linked; where it was read, when and how sure we are stands at the
// rule, and at the field where the field differs. How each field is used is told in docs/rules.md.

import type { CourtId, IsoDate, Mode } from '../filing';
import type { MotionKind } from '../motion/kinds';
import type { Motion } from '../motion/motion';
import type { AuthorityKind, Branch, Requirement } from './requirement';

/** How sure the data is. "stale" is never written: it is worked out from `readOn` and `replacedSince`. */
export type Certainty = 'seen' | 'described' | 'unverified';

export interface Provenance {
  confidence: Certainty;
  /** The day the source was last looked at. */
  readOn: IsoDate;
  /** What was read, where it has no address ("order in the case, ECF No. 22"); null where `url` says it. */
  source: string | null;
  url: string | null;
  /** The day or edition the source speaks for, as it gives it ("order of 2023-07-05", "edition of 2020"); null: undated. */
  asOf: string | null;
  /** From this day another text is in force that has not been read; filings on or after it are told so (stale). */
  replacedSince?: IsoDate;
  /** What is doubtful, in a sentence. */
  note?: string;
}

export interface InForce {
  /** First day; null: no beginning known. */
  from: IsoDate | null;
  /** Last day; null: still in force. */
  to: IsoDate | null;
}

export type Proceeding = 'civil' | 'criminal' | 'bankruptcy';

/** Motions a rule does not reach though its scope would. All the fields given must fit. */
export interface Exemption {
  kinds?: MotionKind[];
  /** Discovery motions, which another rule governs. */
  discovery?: true;
  /** Phrases of title or event, lower case: "failure to state a claim". One is enough. */
  titles?: string[];
  /** The exemption falls away where title or event has one of these phrases. */
  unlessTitles?: string[];
  /** pro-se-movant: the filer has no lawyer. pro-se-party: either side has none. prisoner: an unrepresented prisoner. */
  parties?: ('pro-se-movant' | 'pro-se-party' | 'prisoner')[];
  /** unopposed: the title says so and nothing in the paper tells of a conference. */
  circumstances?: ('ex-parte' | 'emergency' | 'joint' | 'unopposed' | 'non-party-movant')[];
  /** Completes "not asked of …": "motions to dismiss". */
  of: string;
  provenance?: Partial<Provenance>;
}

export interface Covers {
  /** nondispositive: all kinds the court does not list as dispositive. named: the kinds and phrases below. */
  scope: 'all' | 'discovery' | 'nondispositive' | 'named';
  /** For `named`: the kinds covered. */
  kinds?: MotionKind[];
  /** For `named`: phrases of title or event that bring a motion under the rule whatever its kind. */
  titles?: string[];
  /** For `named`: the motion must also have one of these phrases in title or event. */
  onlyTitles?: string[];
  /** Papers other than motions it covers ("status-report"). Without it, motions alone. */
  papers?: Motion['paper'][];
  exempt?: Exemption[];
  /** Kinds of which no source tells whether the rule reaches them; they are asked, but nothing blocks. */
  uncertain?: { kinds: MotionKind[]; why: string }[];
}

/** One thing a rule asks. Fields beside `element` are those of Requirement. */
export interface Ask
  extends Pick<
    Requirement,
    | 'element'
    | 'accepts'
    | 'leadDays'
    | 'leadHours'
    | 'notBefore'
    | 'notAfter'
    | 'filedBy'
    | 'answerDays'
    | 'places'
    | 'heading'
    | 'topics'
    | 'conferees'
    | 'minutes'
    | 'mayBeElsewhere'
    | 'lesser'
  > {
  /** Tells two asks of one element apart ("held" and "attempted"). */
  key?: string;
  /** The outcomes it belongs to; without it, all. */
  branches?: Exclude<Branch, null>[];
  /** Alternatives: an option of a group; the group is met when all of one option are. */
  group?: { id: string; option: string };
  modes?: { accepted: Mode[] | 'any'; excluded: Mode[]; byGeography?: { where: string; accepted: Mode[] }[] };
  /** Asked only of these motions. */
  only?: { scope?: 'discovery' | 'nondispositive'; kinds?: MotionKind[] };
  /** "Say when counsel conferred." */
  asks: string;
  consequence?: string;
  /** Where not the rule itself but a ruling or order says so. */
  authority?: { kind: AuthorityKind; citation: string; url: string | null; court?: CourtId };
  /** Where it differs from the rule's. */
  provenance?: Partial<Provenance>;
}

export interface Rule {
  id: string;
  citation: string;
  title: string;
  authority: Exclude<AuthorityKind, 'document'>;
  url: string | null;
  inForce: InForce;
  /** Without it: civil. */
  proceedings?: Proceeding[];
  /** Ids of the rule this one took the place of. */
  succeeds?: string;
  /** Numbers the rule bore before, and the last day of each. */
  formerNumbers?: { number: string; until: IsoDate }[];
  /** A case's number, for an order made in one case. */
  case?: string;
  covers: Covers;
  /** The duty in our own words. */
  duty: string;
  /** A definition other rules of this court use; asks nothing alone. */
  definition?: true;
  /** Ids of the definitions it uses: what they ask is asked with it. */
  uses?: string[];
  requires: Ask[];
  /** What happens otherwise; null where no source tells. */
  consequence: string | null;
  /** Said to the filer whenever the rule covers the filing. */
  tells?: string[];
  provenance: Provenance;
  /** Last day by which somebody must look again. */
  reviewBy: IsoDate;
  /** For the reader of the data and the Rules page. */
  notes?: string[];
}

export interface Judge {
  /** As in the suffix of CM/ECF case numbers ("FB"); null where not known: then nothing selects the judge. */
  initials: string | null;
  name: string;
  rules: Rule[];
  /** Where the initials are known from. */
  provenance: Provenance;
}

export interface ResponsePeriod {
  what: 'response' | 'reply';
  of: 'all' | 'dispositive' | 'nondispositive' | 'discovery' | 'summary-judgment' | 'other';
  days: number;
  from: 'filing' | 'response';
  citation: string;
  inForce: InForce;
  /** What follows when none comes; null where no source tells. */
  otherwise: string | null;
  provenance: Provenance;
}

/** Which kinds the court calls dispositive. */
export interface Dispositive {
  kinds: MotionKind[];
  /** Kinds of which it is not known. */
  uncertain: MotionKind[];
  citation: string | null;
  provenance: Provenance;
}

export interface CourtRules {
  $schema?: string;
  id: CourtId;
  name: string;
  /** "W.D. Tex." */
  short: string;
  kind: 'district' | 'bankruptcy' | 'federal';
  hosts: string[];
  /** IANA zone of the court, and of the divisions that keep another. */
  zone: string;
  divisionZones?: Record<string, string>;
  /** Offices in case numbers ("3", "EP") and the division each stands for; only where a source tells. */
  divisionOffices?: Record<string, string>;
  /** Largest PDF the court takes, megabytes; null where not known. */
  maxPdfMB: { value: number; asOf: string } | null;
  /** For a bankruptcy court: the court whose rules it adopts, if any. */
  adopts?: { court: CourtId; citation: string; provenance: Provenance };
  dispositive: Dispositive | null;
  rules: Rule[];
  judges: Judge[];
  responseDays: ResponsePeriod[];
  /** Facts about the court's practice that ask nothing, with their provenance. */
  notes: { text: string; provenance: Provenance }[];
}
