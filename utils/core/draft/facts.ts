// What a draft is made from and what it gives. Types only. The facts come from the filer, field by field; nothing is
// guessed, and a fact that is null where the court asks for it becomes a blank that the check refuses.

import type { IsoDate, Mode } from '../filing';
import type { Requirement } from '../rules/requirement';

/** The first question: what took place. `none`: nobody has yet tried to confer. */
export const COURSES = ['held', 'attempted', 'refused', 'none'] as const;
export type Course = (typeof COURSES)[number];

export const OUTCOMES = ['opposed', 'partly-opposed', 'unopposed', 'agreed', 'no-position'] as const;
/** What the other side says of the motion, once it has been talked to. */
export type Outcome = (typeof OUTCOMES)[number];

export interface SideFacts {
  /** As printed in the paper: "Norma R. Quirk". */
  names: string[];
  /** "Defendants", "Plaintiff Acme, Inc."; null where not known. */
  party: string | null;
  /** Without counsel: the names are the party's own. */
  proSe: boolean;
}

/** One time that both sides talked. */
export interface Meeting {
  date: IsoDate | null;
  /** HH:MM, 24 h. */
  time: string | null;
  mode: Mode | null;
  place: string | null;
  minutes: number | null;
}

/** One try to reach the other side. */
export interface Attempt {
  date: IsoDate | null;
  time: string | null;
  mode: Mode | null;
  /** What came back, as a sentence; null: nothing. */
  answer: string | null;
}

export interface DraftFacts {
  course: Course;
  movant: SideFacts;
  respondent: SideFacts;
  meetings: Meeting[];
  attempts: Attempt[];
  outcome: Outcome | null;
  /** Why no agreement was reached: completes "because …". */
  reason: string | null;
  /** What was offered or done toward agreement, in sentences. */
  efforts: string | null;
  /** Matters, as one would list them in a sentence: "Interrogatory No. 8 and Request for Production No. 4". */
  discussed: string | null;
  resolved: string | null;
  remaining: string | null;
  /** Lead counsel of both sides took part. */
  lead: boolean;
  /** For a declaration: the day it is signed. */
  executed: IsoDate | null;
}

export interface DraftInput {
  /** What is asked of this filing (core/rules), orders of the case included. */
  requirements: readonly Requirement[];
  facts: DraftFacts;
}

/** A fact a form can ask for; those the court does not ask for are optional. */
export type FactName =
  | 'movant'
  | 'respondent'
  | 'date'
  | 'time'
  | 'mode'
  | 'place'
  | 'minutes'
  | 'attempts'
  | 'outcome'
  | 'reason'
  | 'efforts'
  | 'discussed'
  | 'resolved'
  | 'remaining'
  | 'lead'
  | 'executed';

/** Something the court asks that no wording of a certificate can do; words are the view's. */
export type Reminder =
  | { id: 'separate-document' | 'attachment' | 'all-counsel-sign' | 'joint-statement' | 'court-conference' }
  | { id: 'lead-days'; days: number }
  | { id: 'lead-hours'; hours: number }
  | { id: 'modes'; modes: Mode[] }
  | { id: 'asks'; asks: string; citation: string };

export interface Draft {
  kind: 'draft';
  heading: string;
  paragraphs: string[];
  /** Facts left blank in the text. */
  blanks: FactName[];
  /** Who signs; null where not known. The draft itself is never signed. */
  signer: string | null;
  sworn: boolean;
  reminders: Reminder[];
}

/** No draft: nobody conferred. `attempts`: whether a described attempt would do in this court. */
export interface ConferFirst {
  kind: 'confer-first';
  attempts: boolean;
  reminders: Reminder[];
}
