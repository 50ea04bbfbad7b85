// Response and reply periods of the court where a motion is filed. Takes the filing and the motion; gives the periods
// core/clocks counts, the most particular first for each of response and reply.

import type { Period } from '../clocks/deadlines';
import type { Filing } from '../filing';
import { isDiscovery } from '../motion/discovery';
import type { Motion } from '../motion/motion';
import { confidenceOn } from './confidence';
import { dispositiveOf, kindsOf } from './coverage';
import { rulesOf } from './library';
import { inForceOn } from './requirements';
import type { CourtRules, ResponsePeriod } from './rule';

/** What of a motion decides its periods. */
export type MotionFiled = Pick<Motion, 'paper' | 'kind' | 'otherKinds' | 'title'>;

export function periodsFor(filing: Pick<Filing, 'court' | 'filedAt'>, motion: MotionFiled): Period[] {
  const court = rulesOf(filing.court);
  if (!court || motion.paper !== 'motion') return [];
  const day = filing.filedAt.date;
  const fitting = court.responseDays.filter((p) => inForceOn(p, day) && isOf(p, motion, court));
  return (['response', 'reply'] as const).flatMap((what) => {
    const [first] = fitting
      .filter((p) => p.what === what)
      .sort((a, b) => PARTICULAR[a.of] - PARTICULAR[b.of]);
    return first ? [periodOf(first, court, day)] : [];
  });
}

const PARTICULAR: Record<ResponsePeriod['of'], number> = {
  'summary-judgment': 0,
  discovery: 1,
  dispositive: 2,
  nondispositive: 3,
  other: 4,
  all: 5,
};

function isOf({ of }: ResponsePeriod, motion: MotionFiled, court: CourtRules): boolean {
  const dispositive = dispositiveOf(court).kinds.includes(motion.kind);
  switch (of) {
    case 'all':
    case 'other':
      return true;
    case 'dispositive':
      return dispositive;
    case 'nondispositive':
      return !dispositive;
    case 'summary-judgment':
      return motion.kind === 'summary-judgment';
    case 'discovery':
      return kindsOf(motion).some((k) => isDiscovery(k, motion.title));
  }
}

function periodOf(p: ResponsePeriod, court: CourtRules, day: string): Period {
  const doubts = p.provenance.note ? [p.provenance.note] : [];
  return {
    what: p.what,
    days: p.days,
    from: p.from,
    authority: { kind: 'rule', citation: p.citation, url: p.provenance.url, court: court.id },
    confidence: confidenceOn(p.provenance, day),
    otherwise: p.otherwise,
    doubts,
  };
}
