// Alternatives. Takes the outcomes of requirements; where a rule gives several ways (confer, or describe reasonable
// efforts), the group is met when all of one option are, and the other options no longer apply. Where none is met,
// the option that fits the facts best is the one the filer hears about.

import type { Requirement } from '../rules/requirement';
import type { Outcome } from './check';

export interface Answered {
  requirement: Requirement;
  outcome: Outcome;
  /** Its branch is told by name, not only open to all. */
  named?: boolean;
  /** No outcome is told, so that its branch may not be the one. */
  doubtful?: boolean;
}

const COST = { met: 0, 'not-applicable': 0, unclear: 1, missing: 2 } as const;

export function settleGroups(answered: readonly Answered[]): Answered[] {
  const chosen = new Map<string, string>();
  const groups = new Map<string, Map<string, Answered[]>>();
  for (const a of answered) {
    const group = a.requirement.group;
    if (!group) continue;
    const options = groups.get(group.id) ?? new Map<string, Answered[]>();
    options.set(group.option, [...(options.get(group.option) ?? []), a]);
    groups.set(group.id, options);
  }
  for (const [id, options] of groups) {
    const ranked = [...options].map(([option, of]) => ({
      option,
      cost: costOf(of),
      idle: idle(of),
      named: of.some((a) => a.named),
    }));
    // An option none of whose branches is told is no way to have met the rule.
    const open = ranked.filter((r) => !r.idle);
    const best = (open.length > 0 ? open : ranked).reduce((a, b) =>
      b.cost < a.cost || (b.cost === a.cost && b.named && !a.named) ? b : a,
    );
    chosen.set(id, best.option);
  }
  return answered.map((a) => {
    const group = a.requirement.group;
    if (!group || chosen.get(group.id) === group.option) return a;
    return { ...a, outcome: { ...a.outcome, status: 'not-applicable' } };
  });
}

function costOf(of: readonly Answered[]): number {
  return of.reduce((sum, { outcome, doubtful }) => {
    if (doubtful) return sum + COST.missing + 0.5;
    // What is no attempt at all is further from the rule than one told too briefly.
    return sum + COST[outcome.status] + (outcome.message === 'thin' ? 1 : 0);
  }, 0);
}

function idle(of: readonly Answered[]): boolean {
  return of.every((a) => a.outcome.status === 'not-applicable');
}
