// How sure a requirement is on the day of filing. Takes provenance as written in the data and the day; gives the
// confidence the verdict goes by. "Stale" is worked out, never written: the source was last read more than six
// years before, or its text has been replaced since by one nobody has read.

import type { IsoDate } from '../filing';
import type { Confidence } from './requirement';
import type { Certainty, Provenance } from './rule';

const STALE_AFTER_YEARS = 6;

export function confidenceOn(provenance: Provenance, day: IsoDate): Confidence {
  if (provenance.confidence === 'unverified') return 'unverified';
  return isStale(provenance, day) ? 'stale' : provenance.confidence;
}

export function isStale({ readOn, replacedSince }: Provenance, day: IsoDate): boolean {
  if (replacedSince && day >= replacedSince) return true;
  return day > yearsLater(readOn, STALE_AFTER_YEARS);
}

/** A part's provenance: the whole's, with what the part says of itself. */
export function within(whole: Provenance, part?: Partial<Provenance>): Provenance {
  return part ? { ...whole, ...part } : whole;
}

const WEAKEST: readonly Certainty[] = ['unverified', 'described', 'seen'];

/** A chain is as sure as its weakest link (a judge's requirement and the initials that select the judge). */
export function weakest(...links: readonly Certainty[]): Certainty {
  return WEAKEST.find((c) => links.includes(c)) ?? 'unverified';
}

/** The year a source speaks for, where it gives one. */
export function yearOf(asOf: string | null): number | null {
  const found = /\b(1[89]|20)\d{2}\b/.exec(asOf ?? '');
  return found ? Number(found[0]) : null;
}

export function yearsLater(day: IsoDate, years: number): IsoDate {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}
