// Which rules are due to be looked at again. Takes courts and a day; gives the rules whose `reviewBy` has come, the
// longest due first.

import type { CourtRules, Rule } from '../../utils/core/rules/rule';

export interface Due {
  court: string;
  citation: string;
  confidence: string;
  readOn: string;
  reviewBy: string;
}

export function dueBy(courts: readonly CourtRules[], day: string): Due[] {
  return courts
    .flatMap((court) => rulesOf(court).map((rule) => ({ court, rule })))
    .filter(({ rule }) => rule.inForce.to === null && rule.reviewBy <= day)
    .map(({ court, rule }) => ({
      court: court.id,
      citation: rule.citation,
      confidence: rule.provenance.confidence,
      readOn: rule.provenance.readOn,
      reviewBy: rule.reviewBy,
    }))
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.court.localeCompare(b.court));
}

function rulesOf(court: CourtRules): Rule[] {
  return [...court.rules, ...court.judges.flatMap((j) => j.rules)];
}
