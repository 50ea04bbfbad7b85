// From a rule's data to what the page shows of it. Takes a Rule; gives plain lists and keys of the message files, no
// markup. Nothing is said here that the data does not say.

import type { Mode } from '../../utils/core/filing';
import { MODES } from '../../utils/core/filing';
import type { Element } from '../../utils/core/rules/requirement';
import type { Ask, CourtRules, Rule } from '../../utils/core/rules/rule';

export const BRANCHES = [
  'all',
  'opposed',
  'partly-opposed',
  'unopposed',
  'attempted',
  'no-response',
  'refused',
  'not-possible',
] as const;
export type BranchRow = (typeof BRANCHES)[number];

/** What a rule asks in one outcome: single asks, and alternatives of which one is enough. */
export interface BranchAsks {
  branch: BranchRow;
  single: Ask[];
  /** Each alternative is a list of options; each option the asks that make it up. */
  alternatives: Ask[][][];
}

/** An ask with several outcomes stands under each of them. Outcomes nothing is asked for are left out. */
export function asksByBranch(requires: readonly Ask[]): BranchAsks[] {
  return BRANCHES.map((branch) => {
    const asks = requires.filter((a) =>
      branch === 'all' ? !a.branches || a.branches.length === 0 : a.branches?.includes(branch),
    );
    const groups = new Map<string, Map<string, Ask[]>>();
    for (const ask of asks) {
      if (!ask.group) continue;
      const options = groups.get(ask.group.id) ?? new Map<string, Ask[]>();
      options.set(ask.group.option, [...(options.get(ask.group.option) ?? []), ask]);
      groups.set(ask.group.id, options);
    }
    return {
      branch,
      single: asks.filter((a) => !a.group),
      alternatives: [...groups.values()].map((options) => [...options.values()]),
    };
  }).filter((row) => row.single.length + row.alternatives.length > 0);
}

/** "extension-of-time" as "extension of time". */
export function kindWords(kinds: readonly string[]): string {
  return kinds.map((k) => k.replaceAll('-', ' ')).join(', ');
}

/** Means a rule takes; null where it takes any. */
export function modesOf(requires: readonly Ask[]): Mode[] | null {
  const rules = requires.flatMap((a) => (a.modes && !a.group ? [a.modes] : []));
  const taken = MODES.filter((m) =>
    rules.every(
      ({ accepted, excluded }) => (accepted === 'any' || accepted.includes(m)) && !excluded.includes(m),
    ),
  );
  return taken.length === MODES.length ? null : [...taken];
}

/** null where the rule asks for no conference. */
export function takesAttempt(requires: readonly Ask[]): boolean | null {
  const conferences = requires.filter((a) => a.element === 'conference');
  if (conferences.length === 0) return null;
  return conferences.some((a) => (a.accepts ?? ['held']).includes('attempted'));
}

/** Facts the certificate must tell, in the order of the first mention. */
export function contentsOf(requires: readonly Ask[]): Element[] {
  const told: Element[] = [
    'who',
    'when',
    'how',
    'where',
    'position',
    'reason',
    'efforts',
    'issues',
    'duration',
  ];
  return told.filter((e) => requires.some((a) => a.element === e));
}

export interface Lead {
  days: number;
  hours: number;
}

export function leadOf(requires: readonly Ask[]): Lead {
  const most = (pick: (a: Ask) => number | undefined) => Math.max(0, ...requires.map((a) => pick(a) ?? 0));
  return { days: most((a) => a.leadDays), hours: most((a) => a.leadHours) };
}

export const DIFFERENCES = [
  'covers',
  'no-attempt',
  'modes',
  'lead',
  'contents',
  'sworn',
  'placement',
  'court-conference',
  'joint-statement',
  'lead-counsel',
  'no-certificate',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What a rule asks beyond Fed. R. Civ. P. 37(a)(1): discovery motions, a good-faith conference or attempt, certified. */
export function differencesOf(rule: Rule): Difference[] {
  const { requires } = rule;
  const has = (element: Element) => requires.some((a) => a.element === element);
  const { days, hours } = leadOf(requires);
  const found: Record<Difference, boolean> = {
    covers: rule.covers.scope !== 'discovery',
    'no-attempt': takesAttempt(requires) === false,
    modes: modesOf(requires) !== null,
    lead: days + hours > 0,
    contents: contentsOf(requires).length > 0,
    sworn: has('sworn'),
    placement: requires.some((a) => a.element === 'placement'),
    'court-conference': has('court-conference'),
    'joint-statement': has('joint-statement'),
    'lead-counsel': has('lead-counsel'),
    'no-certificate': has('conference') && !has('certificate'),
  };
  return DIFFERENCES.filter((d) => found[d]);
}

/** Rules in force on a day, and those of earlier days, newest first. */
export function byForce(rules: readonly Rule[], day: string): { now: Rule[]; before: Rule[] } {
  const now = rules.filter(({ inForce: { from, to } }) => (!from || from <= day) && (!to || to >= day));
  const before = rules
    .filter((r) => !now.includes(r))
    .sort((a, b) => (b.inForce.to ?? '9').localeCompare(a.inForce.to ?? '9'));
  return { now, before };
}

/** A rule or standing order for all filings: no ruling, and no order made in one case. */
export function isOfTheCourt({ authority, case: oneCase }: Rule): boolean {
  return (authority === 'rule' || authority === 'standing-order') && oneCase === undefined;
}

/** "Texas, Western" order is not how lawyers look: by state name, then district, as the court's own name has it. */
export function sortedByName<T extends Pick<CourtRules, 'name'>>(courts: readonly T[]): T[] {
  const key = (name: string) => {
    const place = /District of (.+)$/.exec(name)?.[1] ?? name;
    return `${place.replace(/^the /, '')} ${name}`;
  };
  return [...courts].sort((a, b) => key(a.name).localeCompare(key(b.name)));
}
