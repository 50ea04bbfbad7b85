// An event before it is settled: one act with what its stretch of the sentence tells. Types only.

import type { Act } from '../acts';
import type { EventStatus } from '../conference';
import type { FoundDate } from '../dates';
import type { FoundMinutes } from '../minutes';
import type { FoundMode } from '../modes';
import type { Participant } from '../people/sides';
import type { FoundPlace } from '../place';
import type { FoundTime } from '../times';

/** All offsets are of the certificate's plain text. */
export interface Draft {
  act: Act;
  /** Further acts merged into this one. */
  acts: Act[];
  start: number;
  end: number;
  sentence: number;
  dates: FoundDate[];
  times: FoundTime[];
  modes: FoundMode[];
  people: Participant[];
  place: FoundPlace | null;
  minutes: FoundMinutes | null;
  /** Lead or local counsel said to take part. */
  lead: { start: number; end: number } | null;
  staff: boolean;
  /** What came back: an answer, a no, silence; null where not told. */
  reply: 'answered' | 'declined' | 'silent' | null;
  /** Part of a list under one verb ("by e-mail on May 6 and by telephone on May 14"), after its first. */
  part: boolean;
  status: EventStatus | null;
}

/** Has anything of its own: a date, a time, a means. */
export function detailed(d: Draft): boolean {
  return d.dates.length > 0 || d.times.length > 0 || d.modes.length > 0;
}
