// What a reader of the certificate needs to know of the motion around it. Types only.

import type { IsoDate } from '../filing';
import type { Side } from '../motion/motion';

export interface ConferenceContext {
  /** The day the motion is filed, in the court's zone. */
  filed: IsoDate;
  /** The date by the signature; relative dates and dates without a year are read against it. */
  signed: IsoDate | null;
  /** The side that moves; null where the motion does not tell, so that the certificate's words decide. */
  movant: Side | null;
  /** Names of the signature block, as printed. */
  signers: string[];
  /** Parties as the caption names them. */
  plaintiffs: string[];
  defendants: string[];
}
