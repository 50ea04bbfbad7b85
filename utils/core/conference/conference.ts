// The conference, as the certificate's text tells it. Types only: core/conference gives them, core/checks takes
// them. Every fact carries the span of the certificate's prose it rests on.

import type { IsoDate, Mode } from '../filing';
import type { Span } from '../motion/prose';

/**
 * held: both sides talked. attempted: a try to talk that reached nobody or went unanswered. sent: one side sent
 * a message (letter, e-mail, voicemail, draft). refused: the other side would not talk. planned: it is yet to
 * come. none: the text says there was none.
 */
export type EventStatus = 'held' | 'attempted' | 'sent' | 'refused' | 'planned' | 'none';

export type Position =
  | 'opposed'
  | 'unopposed'
  | 'partly-opposed'
  | 'no-response'
  | 'no-position'
  | 'agreed'
  | 'unknown';

/** A fact and where it stands. */
export interface Noted<T> {
  value: T;
  span: Span;
}

export interface DateFact {
  /** Null where the words name a day that cannot be ("February 30") or leave it blank. */
  iso: IsoDate | null;
  /** absolute: all given. no-year: year taken from the date signed or filed. relative: "last week". */
  form: 'absolute' | 'no-year' | 'relative' | 'impossible';
}

export interface ConferenceEvent {
  status: EventStatus;
  span: Span;
  dates: Noted<DateFact>[];
  /** "2:30 p.m." as "14:30". */
  times: Noted<string>[];
  modes: Noted<Mode>[];
  /** Named people of the movant's side, and of the other side. */
  movant: Noted<string>[];
  respondent: Noted<string>[];
  /** Sides told only as "counsel for Defendant", "the parties", "the undersigned". */
  roles: Noted<
    'movant-counsel' | 'respondent-counsel' | 'parties' | 'movant' | 'respondent' | 'staff' | 'non-party'
  >[];
  place: Noted<string> | null;
  /** "for forty minutes" in minutes. */
  minutes: Noted<number> | null;
  /** Lead / local counsel said to have taken part. */
  lead: Noted<true> | null;
  /** Done by an assistant, paralegal or secretary alone. */
  byStaff: boolean;
  /** Both sides wrote ("exchanged e-mails", "corresponded"). */
  exchange: boolean;
}

/** A limit one side set the other ("respond within seven days"), in hours. */
export interface Ultimatum {
  hours: number | null;
  by: IsoDate | null;
  span: Span;
}

export interface Conference {
  events: ConferenceEvent[];
  /** People of the other side named anywhere in it, whether or not an event has them. */
  named: Noted<string>[];
  position: Noted<Position>;
  /** Every statement of position found; two that cannot both be true are a contradiction. */
  positions: Noted<Position>[];
  /** The words "good faith". */
  goodFaithWords: Noted<true> | null;
  /** Something told that was done toward a resolution (offers, narrowing, exchange of drafts, discussion of items). */
  efforts: Noted<string>[];
  /** A reason for no agreement beyond "unable to agree"; the value is the reason in its own words. */
  reason: Noted<string> | null;
  /** "unable to agree", "could not be resolved" and nothing more. */
  bareImpasse: Noted<true> | null;
  /** Issues said to have been discussed, resolved or left. */
  issues: { discussed: Noted<string>[]; resolved: Noted<string>[]; remaining: Noted<string>[] };
  /** Blanks and placeholders left in ("___", "[DATE]", "XX"). */
  placeholders: Noted<string>[];
  ultimatums: Ultimatum[];
  /** Statements hedged: "assumed opposed", "was under the impression". */
  assumed: Noted<string>[];
  /** Stretches that only copy the rule's words ("has conferred or attempted to confer"), which tell nothing. */
  ruleCopied: Span[];
  /** Rules cited in the certificate ("Local Rule CV-7(i)"). */
  rulesCited: Noted<string>[];
  /** Case numbers named in the certificate. */
  caseNumbers: Noted<string>[];
  /** Why no conference was had or none is needed ("the parties are pro se", "ex parte", "emergency"), as told. */
  excused: Noted<string> | null;
  /** Discovery requests named ("Requests 4 and 7" gives "RFP 4", "RFP 7"; "Interrogatory 3" gives "ROG 3"). */
  requests: Noted<string>[];
}
