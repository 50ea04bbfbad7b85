// Rulings told beside a finding. Takes the court, the elements at issue and the kind of motion; gives the nearest
// rulings, at most two: same court first, same defect, same kind. Facts of real rulings in our own words, each with
// its source, in precedents/*.json. A finding that something is lacking is shown rulings that found it lacking; where
// judges of one court differ, the second place goes to the other side.

import type { CourtId } from '../filing';
import fifth from './precedents/fifth-circuit.json';
import other from './precedents/other-circuits.json';
import type { Element, Precedent } from './requirement';

export const PRECEDENTS = [...fifth, ...other] as unknown as readonly Precedent[];

export interface PrecedentQuery {
  court: CourtId;
  elements: readonly Element[];
  kind: string;
}

export function precedentsFor({ court, elements, kind }: PrecedentQuery): Precedent[] {
  const ranked = PRECEDENTS.map((precedent) => ({
    precedent,
    rank: rankOf(precedent, court, elements, kind),
  }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.precedent.date.localeCompare(a.precedent.date))
    .map(({ precedent }) => precedent);
  const [first, ...rest] = ranked;
  if (!first) return [];
  const against = rest.find((p) => p.court === first.court && enough(p) !== enough(first));
  const second = against ?? rest[0];
  return second ? [first, second] : [first];
}

function enough(p: Precedent): boolean {
  return p.outcome === 'sufficient' || p.outcome === 'granted';
}

const CIRCUITS: readonly (readonly string[])[] = [
  ['me', 'ma', 'nh', 'pr', 'ri'],
  ['ct', 'nye', 'nyn', 'nys', 'nyw', 'vt'],
  ['de', 'nj', 'pae', 'pam', 'paw', 'vi'],
  ['md', 'nce', 'ncm', 'ncw', 'sc', 'vae', 'vaw', 'wvn', 'wvs'],
  ['lae', 'lam', 'law', 'msn', 'mss', 'txe', 'txn', 'txs', 'txw'],
  ['kye', 'kyw', 'mie', 'miw', 'ohn', 'ohs', 'tne', 'tnm', 'tnw'],
  ['iln', 'ilc', 'ils', 'inn', 'ins', 'wie', 'wiw'],
  ['are', 'arw', 'ian', 'ias', 'mn', 'moe', 'mow', 'ne', 'nd', 'sd'],
  ['ak', 'az', 'cac', 'cae', 'can', 'cas', 'gu', 'hi', 'id', 'mt', 'nv', 'nmi', 'or', 'wae', 'waw'],
  ['co', 'ks', 'nm', 'oke', 'okn', 'okw', 'ut', 'wy'],
  ['alm', 'aln', 'als', 'flm', 'fln', 'fls', 'gam', 'gan', 'gas'],
];

/** 1 to 11; 0 for D.D.C. and courts outside the regional circuits. */
export function circuitOf(court: CourtId): number {
  return CIRCUITS.findIndex((of) => of.includes(court.slice(0, -1))) + 1;
}

/** 0: not to be shown. The defect must be the same; then court, circuit and kind decide. */
function rankOf(p: Precedent, court: CourtId, elements: readonly Element[], kind: string): number {
  const same = p.elements.filter((e) => elements.includes(e)).length;
  if (same === 0) return 0;
  const near =
    p.court === court ? 8 : circuitOf(p.court) === circuitOf(court) && circuitOf(court) > 0 ? 3 : 0;
  return near + (p.motionKinds.includes(kind) ? 2 : 0) + (enough(p) ? 0 : 1) + Math.min(same, 2) / 4;
}
