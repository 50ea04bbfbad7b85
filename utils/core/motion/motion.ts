// What a document of the filing is, once read as a motion. Types only: core/motion gives them, core/rules and
// core/checks take them. The table of kinds is in core/motion/kinds.

import type { DocumentRef, IsoDate } from '../filing';
import type { MotionKind } from './kinds';
import type { BoundLetter } from './letters';
import type { Evidence, Prose, Span } from './prose';

export type Side = 'plaintiff' | 'defendant' | 'other';

/** A lawyer or party who signs; `name` as printed without "/s/", titles and commas ("Norma R. Quirk"). */
export interface Signer {
  name: string;
  /** False for a signature block left blank ("____"). */
  signed: boolean;
  side: Side | null;
  proSe: boolean;
  evidence: Evidence[];
}

export interface Caption {
  /** "UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF TEXAS", as a court id where recognised. */
  court: string | null;
  division: string | null;
  caseNumber: string | null;
  plaintiffs: string[];
  defendants: string[];
  /** The case number as it stands; the court's name where there is none. */
  evidence: Evidence[];
  /** The court's name as it stands over the caption. */
  courtEvidence: Evidence[];
}

/** How a certificate stands in the document. */
export type CertificateForm =
  | 'section'
  | 'run-in'
  | 'paragraph'
  | 'footnote'
  | 'table'
  | 'form'
  | 'exhibit'
  | 'with-service';

/** A span of the motion (or of an attachment) that certifies or tells of the conference. */
export interface Certificate {
  document: DocumentRef;
  /** As printed, letter-spacing and line breaks closed up; null where it has none. */
  heading: string | null;
  /** The certificate's words, heading left out. Facts read from it are spans of this prose. */
  prose: Prose;
  pages: number[];
  form: CertificateForm;
  /** A signature stands under it (its own, or the motion's signature block follows it). null: cannot tell. */
  signed: boolean | null;
  /** An affidavit or declaration under penalty of perjury. */
  sworn: boolean;
}

export interface Motion {
  document: DocumentRef;
  /** As printed on the page, in one line. */
  title: string;
  titleEvidence: Evidence[];
  kind: MotionKind;
  /** Further kinds where one title asks for several ("MOTION TO COMPEL AND FOR SANCTIONS"). */
  otherKinds: MotionKind[];
  /** Whether the title says so: "UNOPPOSED MOTION", "OPPOSED MOTION", "JOINT", "AGREED", "EMERGENCY", "EX PARTE". */
  titleWords: (
    | 'unopposed'
    | 'opposed'
    | 'joint'
    | 'agreed'
    | 'emergency'
    | 'ex-parte'
    | 'sealed'
    | 'assented'
  )[];
  /** What it is when no motion: a response, a notice, an answer, a status report, a proposed order… */
  paper:
    | 'motion'
    | 'response'
    | 'reply'
    | 'notice'
    | 'answer'
    | 'status-report'
    | 'stipulation'
    | 'order'
    | 'exhibit'
    | 'letter'
    | 'other';
  caption: Caption;
  /** Which side files it, from title, opening words and signature block. */
  movant: Side | null;
  /** Whole text of the document. */
  prose: Prose;
  /** The motion's own argument: without caption, certificates and exhibits. */
  body: Span;
  certificates: Certificate[];
  signers: Signer[];
  /** The date by the signature ("Dated: June 10, 2021"), where there is one. */
  dated: IsoDate | null;
  /** A filer without counsel. */
  proSe: boolean;
  /** The exhibits bound into the same PDF, if any, by the page they begin on. */
  exhibitsFrom: number | null;
  /** Letters and e-mails bound in or attached: proof of what one side wrote, never a certificate. */
  letters?: BoundLetter[];
  /**
   * Paragraphs that tell of letters, calls or talks but are no certificate: beside a headed certificate, or telling of
   * messages only. In the order they stand.
   */
  accounts?: Certificate[];
}
