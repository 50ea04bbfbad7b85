// Which court an order is of, and where that court keeps time. Takes the order's prose and the court if somebody picked one;
// gives the court its heading names, and the zone: the division's where the heading or the case number tells it.

import type { CourtId } from '../filing';
import { courtIn } from '../motion/courts';
import type { Prose } from '../motion/prose';
import { timeKept, zoneOf } from '../rules/zones';
import { caseNumberIn } from './case-number';

const HEAD = 1500;

/** Null where the heading names no court on record. */
export function courtNamed(prose: Prose): CourtId | null {
  const court = courtIn(prose.text.slice(0, HEAD));
  return court && zoneOf(court) ? court : null;
}

export function zoneOfOrder(prose: Prose, court: CourtId): string {
  const division =
    /\b([A-Z][A-Za-z. ]{2,24}?)\s+DIVISION\b/i.exec(prose.text.slice(0, HEAD))?.[1]?.trim() ?? null;
  const caseNumber = caseNumberIn(prose)?.value ?? null;
  // A division with no zone of its own says nothing that the case number might not tell better.
  const named = division ? zoneOf(court, division) : null;
  return named && named !== zoneOf(court) ? named : timeKept(court, { caseNumber }).zone;
}
