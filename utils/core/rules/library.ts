// The rule data in memory. Takes a court's id; gives its file, loaded once. The federal rules and precedents are
// always there; a court's own file is fetched when it is first asked for, so that the reader page loads one court and
// not a hundred. Call `loadRules(court)` before `askedOf`; in Node and in tests it is the same call.

import type { CourtId } from '../filing';
import type { CourtEntry } from './court-files';
import { COURT_FILES } from './court-files';
import federal from './courts/federal.json';
import others from './other-courts.json';
import type { CourtRules } from './rule';

export const FEDERAL = federal as unknown as CourtRules;

const loaded = new Map<CourtId, CourtRules>([['federal', FEDERAL]]);

/** The court's rules, and with them those of a court it adopts; null where no file is on record for it. */
export async function loadRules(court: CourtId): Promise<CourtRules | null> {
  const known = loaded.get(court);
  if (known) return known;
  const entry = entryOf(court);
  if (!entry) return null;
  const file = (await entry.load()) as { default: CourtRules };
  const rules = file.default;
  if (rules.adopts) await loadRules(rules.adopts.court);
  loaded.set(court, rules);
  return rules;
}

/** Every court's rules, for the Rules page, the coverage table and tests. */
export async function loadAllRules(): Promise<CourtRules[]> {
  const all = await Promise.all(Object.keys(COURT_FILES).map((id) => loadRules(id)));
  return all.filter((c): c is CourtRules => c !== null);
}

/** What has been loaded; null for a court without a file. Throws for a court whose file was not loaded first. */
export function rulesOf(court: CourtId): CourtRules | null {
  const rules = loaded.get(court);
  if (rules) return rules;
  if (!entryOf(court)) return null;
  throw new Error(`The rules of ${court} are not loaded: await loadRules('${court}') first.`);
}

/** Name, kind and zone of every court on record, without loading its file. Null for an unknown id. */
export function entryOf(court: CourtId): CourtEntry | null {
  return Object.hasOwn(COURT_FILES, court) ? (COURT_FILES[court] ?? null) : null;
}

export type Identity = Pick<CourtEntry, 'name' | 'short' | 'kind' | 'zone' | 'divisionZones'>;

const OTHERS = others as unknown as readonly (Identity & { id: CourtId })[];

/** As entryOf, and also of the bankruptcy courts whose rules are not on file. */
export function identityOf(court: CourtId): Identity | null {
  return entryOf(court) ?? OTHERS.find((o) => o.id === court) ?? null;
}

export function courtIds(): CourtId[] {
  return Object.keys(COURT_FILES);
}
