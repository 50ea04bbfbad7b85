// What the panel takes: plain data and callbacks, nothing else. The content script fills it; the panel knows a
// Verdict and a picture of a page, never a Motion, a rule file or pdf.js.

import type { Verdict } from '../../utils/core/verdict/verdict';
import type { Say } from '../i18n/say';
import type { PictureOf } from '../verdict/picture';
import type { ReasonCode } from './reasons';

/** How far a check has come. Pages are counted over all documents of the filing. */
export interface Progress {
  /** Name of the file being read; null before reading begins. */
  fileName: string | null;
  page: number;
  /** 0 where not known yet. */
  pages: number;
  /** Pages are pictures and their words are being read by OCR, which takes longer. */
  ocr?: boolean;
}

export type PanelState =
  /** Next was pressed while the check runs: it is held and goes on by itself. */
  | { kind: 'checking'; progress: Progress }
  /** The time set for the check is over; it goes on in the background. */
  | { kind: 'late'; progress: Progress; seconds: number }
  /** `block` asks a reason to file anyway, `warn` and `unreadable` go on with one click. */
  | { kind: 'verdict'; verdict: Verdict }
  /** No verdict could be had: a code of the error taxonomy with its sentence and next step. */
  | { kind: 'problem'; code: string; says: string; next: string; canRetry: boolean };

export interface FirmSettings {
  /** Null where nobody manages this browser. */
  name: string | null;
  /** Whom to call, in the firm's own words ("Docketing, ext. 4410"). */
  contact: string | null;
  /** A line of the firm shown under the headline. */
  message?: string | null;
  /** The firm's settings may still be on their way, and others are in force until then. */
  unsettled?: boolean;
  /** What a filer may do about a finished check that blocks. */
  override: 'allowed' | 'with-reason' | 'never';
}

export interface PanelProps {
  say: Say;
  /** BCP 47, for dates and `lang`. */
  language: string;
  state: PanelState;
  firm: FirmSettings;
  /** A picture of a page, rendered by the reader; null where none can be had. */
  picture: PictureOf | null;
  /** Back to the upload page: nothing is filed. */
  onGoBack(): void;
  /** File without mending. `reason` is null for a warning or where the firm asks none. */
  onFileAnyway(reason: ReasonCode | null, note: string): void;
  /** `late` and `problem`: go on waiting, or check again. */
  onWait?(): void;
  /** Opens the review page with the document, its marks and the form that drafts a certificate. */
  onMend?(): void;
  /** Opens the short summary for the signing attorney. */
  onSend?(): void;
  /** Opens the rules page at this court. */
  onRules?(): void;
  /** Opens the Cases page at this case, to read an order on conferring. */
  onOrder?(): void;
}
