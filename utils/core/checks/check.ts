// What a check is. Takes nothing; gives the types every file in this folder is written against.
// The shape is axe-core's: a check is one small file, its messages stand beside it as data, and its answer is
// three-valued (met, missing, unclear) or "not applicable".

import type { Conference } from '../conference/conference';
import type { Filing } from '../filing';
import type { Certificate, Motion } from '../motion/motion';
import type { Evidence, Prose } from '../motion/prose';
import type { ReadDocument } from '../pdf/page';
import type { Asked, Authority, Branch, Element, Requirement } from '../rules/requirement';
import type { Effect, FindingStatus } from '../verdict/verdict';

/** What a check says to the filer: the finding, and what to write or do. `{name}` stands for a value. */
export interface Message {
  says: string;
  /** Empty for a message that asks for nothing. */
  todo: string;
}

export type Messages = Record<string, Message>;

/** One answer of a check. */
export interface Outcome {
  status: FindingStatus;
  /** The name the finding bears, where not the check's own. */
  check?: string;
  /** Key into the check's messages. */
  message: string;
  values?: Record<string, string | number>;
  evidence?: Evidence[];
  /** The requirement that speaks here; a check of the document itself may borrow one for its authority. */
  requirement?: Requirement;
  /** For a check of the document itself: how much a `missing` weighs. An `unclear` weighs at most `warn`. */
  weight?: Effect;
}

/** Everything a check may look at: one motion of the filing, what was read and what is asked. */
export interface CheckContext {
  filing: Filing;
  motion: Motion;
  /** Index of the motion among those of the filing. */
  index: number;
  asked: Asked;
  /** Null where the motion has no certificate. */
  conference: Conference | null;
  /** The certificates' words, in one prose; the spans of `conference` are spans of it. Null without certificate. */
  told: Prose | null;
  certificates: Certificate[];
  documents: readonly ReadDocument[];
  /** What came of the conference, as far as told; decides which branches of a rule apply. */
  branches: ReadonlySet<Exclude<Branch, null>>;
}

/** A check that answers one requirement; its name is the requirement's element. */
export interface ElementCheck {
  name: Element;
  messages: Messages;
  answer(requirement: Requirement, context: CheckContext): Outcome;
}

/** A check of the document itself: blanks, contradictions, dates that cannot be. Empty when there is nothing to say. */
export interface DocumentCheck {
  /** Keys its messages, where several checks bear one name. */
  id?: string;
  /** As the finding shows it. */
  name: string;
  messages: Messages;
  look(context: CheckContext): Outcome[];
}

/** The authority of a check of the document itself. */
export const THE_DOCUMENT: Authority = {
  kind: 'document',
  citation: 'The document itself',
  url: null,
  court: null,
};
