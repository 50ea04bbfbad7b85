// What a clock is: one deadline with the way it was counted, its authority and its doubts. Types only, handed from room to
// room: the reader counts, the background keeps, the pages show. The words are English; `caution_<id>` and `clock_<what>`
// of the message files have them in other languages.

import type { IsoDate } from '../filing';
import type { Authority, Confidence } from '../rules/requirement';

export interface Counted {
  date: IsoDate;
  /** Days skipped at the end, with the reason ("Saturday", "Labor Day"). */
  movedOver: { date: IsoDate; why: string }[];
}

/** A sentence on a clock's face. `note` is the rule data's own and stands in English alone. */
export interface Caution {
  id:
    | 'unverified'
    | 'stale'
    | 'note'
    | 'from-response'
    | 'observed'
    | 'state-holidays'
    | 'no-hour'
    | 'zone-assumed'
    | 'governs';
  says: string;
  values?: Record<string, string>;
}

/** What falls due: a response to a motion, the reply after it, a conference an order sets, a paper an order wants filed. */
export type Due = 'response' | 'reply' | 'conference' | 'paper';

export interface Clock {
  id: string;
  what: Due;
  /** To what a response is due ("Compel"), or which paper ("status report"); empty for a conference. */
  subject: string;
  /** In English, with the subject, for the calendar. */
  title: string;
  /** The last day. */
  date: IsoDate;
  /** The last moment for an electronic filing, with the zone's offset; the order's own hour where it set one. */
  moment: string;
  zone: string;
  counted: (Counted & { from: IsoDate; days: number }) | null;
  authority: Authority;
  confidence: Confidence;
  otherwise: string | null;
  /** Unverified, stale, zone assumed, local holidays not counted; last, that the firm's docketing governs. */
  cautions: Caution[];
}
