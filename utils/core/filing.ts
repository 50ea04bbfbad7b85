// A Filing is the unit of a check: what the filer is about to send to the court in one transaction.
// Takes nothing; gives the types every room of the core shares. What a CM/ECF transaction holds (one main
// document, numbered attachments, one or more docket events) is described by the District of Maryland's
// filing procedure, part 3, and N.D. Ga.'s ECF FAQ.

/** A court's CM/ECF id, the host label: `txwd` for https://ecf.txwd.uscourts.gov. */
export type CourtId = string;

/** Main document first, attachments numbered from 1 as CM/ECF numbers them. */
export type DocumentRef = 'main' | `attachment-${number}`;

/** A calendar date, `YYYY-MM-DD`, in the court's own zone. */
export type IsoDate = string;

/** One PDF of the filing, as the upload page shows it. */
export interface FilingDocument {
  ref: DocumentRef;
  fileName: string;
  /** Bytes. */
  size: number;
  /** The attachment's Category as picked ("Exhibit"), if any. */
  category?: string | null;
  /** The attachment's free-text Description, if any. */
  description?: string | null;
}

/** When the filing is made. `time` is `HH:MM` (24 h) in `zone`, an IANA name; null where only the day is known. */
export interface FiledAt {
  date: IsoDate;
  time: string | null;
  zone: string;
}

export interface Filing {
  court: CourtId;
  /** As shown by the court, any written form; null where the page shows none. */
  caseNumber: string | null;
  /** Docket events picked in CM/ECF ("Compel"); empty where not known. */
  events: string[];
  filedAt: FiledAt;
  documents: FilingDocument[];
  /** Sealed or ex parte: nothing but the verdict may be kept. */
  sealed: boolean;
  /** The division shown by the court or caption ("El Paso"), where known. */
  division?: string | null;
}

/** How a conference was had. */
export const MODES = [
  'in_person',
  'telephone',
  'video',
  'email',
  'letter',
  'fax',
  'voicemail',
  'text',
  'other',
] as const;
export type Mode = (typeof MODES)[number];
