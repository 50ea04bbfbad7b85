// Where a court keeps time. Takes its id, and the division or the case number where they are told; gives the IANA zone, and
// whether it had to be assumed. Light on purpose: the background asks it and carries no rules.

import type { CourtId } from '../filing';
import { parseCaseNumber } from './case-number';
import { COURT_ZONES, type CourtZones } from './court-zones';
import others from './other-courts.json';

const OTHERS = others as unknown as readonly (CourtZones & { id: CourtId })[];

function zonesOf(court: CourtId): CourtZones | null {
  if (Object.hasOwn(COURT_ZONES, court)) return COURT_ZONES[court] ?? null;
  return OTHERS.find((o) => o.id === court) ?? null;
}

/** The IANA zone of a court, or of the division named where it keeps another; null for an unknown court. */
export function zoneOf(court: CourtId, division?: string | null): string | null {
  const zones = zonesOf(court);
  return zones ? (divisionZone(zones, division) ?? zones.zone) : null;
}

/** Eastern Time, assumed, for a court that is not on record. */
export function timeKept(
  court: CourtId,
  about: { division?: string | null; caseNumber?: string | null } = {},
): { zone: string; assumed: boolean } {
  const zones = zonesOf(court);
  if (!zones) return { zone: 'America/New_York', assumed: true };
  const { divisionZones, divisionOffices } = zones;
  if (!divisionZones) return { zone: zones.zone, assumed: false };
  const office = parseCaseNumber(about.caseNumber)?.office ?? null;
  const division = about.division ?? (office && divisionOffices?.[office]) ?? null;
  const zone = divisionZone(zones, division) ?? zones.zone;
  // An office that stands for no division with a zone of its own tells, where the offices of all of those are on record.
  const known = new Set(Object.values(divisionOffices ?? {}));
  const told =
    division !== null || (office !== null && Object.keys(divisionZones).every((d) => known.has(d)));
  return { zone, assumed: !told };
}

function divisionZone({ divisionZones }: CourtZones, division: string | null | undefined): string | null {
  if (!division) return null;
  const asked = division.toLowerCase();
  const named = Object.entries(divisionZones ?? {}).find(([d]) => asked.includes(d.toLowerCase()));
  return named ? named[1] : null;
}
