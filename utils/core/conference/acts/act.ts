// An act: words that say that somebody did (or will do, or would not do) something toward a conference.
// Types only; each file beside this one finds the acts of one family in a sentence.

import type { Mode } from '../../filing';
import { anyCase } from '../any-case';
import { eachMatch } from '../each-match';

export type ActFamily =
  /** Both sides talked: conferred, met, spoke, discussed, a conference was held. */
  | 'talk'
  /** One side turned to the other: called, e-mailed, wrote, contacted, inquired. What came of it decides. */
  | 'outreach'
  /** Tried to confer, proposed a conference. */
  | 'attempt'
  /** The other side would not talk. */
  | 'refusal'
  /** A conference yet to come, or set for a day. */
  | 'plan'
  /** There was none. */
  | 'none';

export interface Act {
  family: ActFamily;
  start: number;
  end: number;
  /** The means the verb itself names. */
  mode: Mode | null;
  /** Tells nothing by itself ("complied with the meet and confer requirement") and yields to a fuller account. */
  generic: boolean;
  /** Outreach that is a message (letter, e-mail, voicemail, draft) and not a call. */
  message: boolean;
  /** Talk about what was said; continues the talk before it. */
  continues: boolean;
  /** Both sides are its subject, so that it is talk whatever went before ("she and I took up the log"). */
  joint: boolean;
  /** An exchange: both wrote ("exchanged e-mails", "corresponded"). */
  exchange: boolean;
  /** Done by a secretary, paralegal or assistant. */
  staff: boolean;
}

export type Row = [source: string, traits?: Partial<Omit<Act, 'family' | 'start' | 'end'>>];

/** A family's extractor out of its rows: each row one phrase, with what the phrase says besides. */
export function family(name: ActFamily, rows: Row[], refuses?: RegExp): (text: string) => Act[] {
  const compiled = rows.map(([source, traits]) => ({ pattern: anyCase(source), traits }));
  return (text) => {
    const found: Act[] = [];
    for (const { pattern, traits } of compiled)
      for (const m of eachMatch(text, pattern)) {
        const start = m.index;
        const end = start + m[0].length;
        if (found.some((f) => f.start < end && start < f.end)) continue;
        if (refuses?.test(text.slice(Math.max(0, start - 60), start))) continue;
        found.push({
          family: name,
          start,
          end,
          mode: null,
          generic: false,
          message: false,
          continues: false,
          joint: false,
          exchange: false,
          staff: false,
          ...traits,
        });
      }
    return found;
  };
}
