// Which facts a form must ask for, and what no wording can do. Takes what the court asks and what took place; gives
// names of facts and reminders. Rests on the requirements alone: each is asked because an authority asks it.

import { MODES, type Mode } from '../filing';
import type { Element, Requirement } from '../rules/requirement';
import type { Course, DraftFacts, FactName, Reminder } from './facts';

/** What belongs to the branch that took place; a requirement without branches belongs to all. */
export function bearingOn(
  requirements: readonly Requirement[],
  { course, outcome }: Pick<DraftFacts, 'course' | 'outcome'>,
): Requirement[] {
  const branches = branchesOf(course, outcome);
  return requirements.filter((r) => r.branches === null || r.branches.some((b) => branches.has(b)));
}

function branchesOf(course: Course, outcome: DraftFacts['outcome']): Set<string> {
  if (course === 'attempted') return new Set(['attempted', 'no-response']);
  if (course === 'refused') return new Set(['refused', 'opposed']);
  if (course === 'none') return new Set(['not-possible']);
  if (outcome === null) return new Set(['opposed', 'unopposed', 'partly-opposed']);
  if (outcome === 'partly-opposed') return new Set(['partly-opposed', 'opposed']);
  return new Set([outcome === 'opposed' ? 'opposed' : 'unopposed']);
}

/** Facts without which the certificate would lack something an authority asks for. */
export function factsAsked(requirements: readonly Requirement[], facts: DraftFacts): Set<FactName> {
  const asked = new Set<FactName>(['movant', 'respondent']);
  const bearing = bearingOn(requirements, facts);
  const asks = (element: Element) => bearing.some((r) => r.element === element);
  const { course } = facts;
  if (course === 'held') {
    asked.add('date').add('mode').add('outcome');
    if (bearing.some((r) => r.element === 'when' && r.topics?.includes('time'))) asked.add('time');
    if (bearing.some((r) => r.element === 'timing' && r.leadHours !== undefined)) asked.add('time');
    if (bearing.some((r) => r.element === 'where' && r.authority.kind !== 'case-law')) asked.add('place');
    if (asks('where') && facts.meetings.some((m) => m.mode === 'in_person')) asked.add('place');
    if (asks('duration')) asked.add('minutes');
    if (asks('lead-counsel')) asked.add('lead');
    if (asks('issues')) asked.add('discussed');
    if (asks('efforts')) asked.add('efforts');
    const opposed = facts.outcome === 'opposed' || facts.outcome === 'partly-opposed';
    if (opposed && (asks('reason') || asks('good-faith'))) asked.add('reason');
    if (opposed && asks('issues')) asked.add('remaining');
  } else asked.add('attempts');
  if (course === 'refused') asked.add('reason');
  if (asks('sworn')) asked.add('executed');
  return asked;
}

/** True where a described attempt in good faith does: no authority here takes a conference alone. */
export function takesAttempts(requirements: readonly Requirement[]): boolean {
  const conferences = requirements.filter((r) => r.element === 'conference');
  const takes = (r: Requirement) => (r.accepts ?? ['held']).includes('attempted');
  const alone = conferences.filter((r) => r.group === null);
  const groups = new Map<string, Requirement[]>();
  for (const r of conferences) if (r.group) groups.set(r.group.id, [...(groups.get(r.group.id) ?? []), r]);
  return alone.every(takes) && [...groups.values()].every((options) => options.some(takes));
}

/** Means by which a conference counts with every authority; all means where none says. */
export function modesTaken(requirements: readonly Requirement[]): Mode[] {
  const rules = requirements.filter((r) => r.group === null).flatMap((r) => (r.modes ? [r.modes] : []));
  return MODES.filter((mode) =>
    rules.every(
      ({ accepted, excluded }) => (accepted === 'any' || accepted.includes(mode)) && !excluded.includes(mode),
    ),
  );
}

export function remindersOf(requirements: readonly Requirement[]): Reminder[] {
  const reminders: Reminder[] = [];
  const modes = modesTaken(requirements);
  if (modes.length < MODES.length && modes.length > 0) reminders.push({ id: 'modes', modes });
  const most = (values: (number | undefined)[]) => Math.max(0, ...values.map((v) => v ?? 0));
  const days = most(requirements.map((r) => r.leadDays));
  if (days > 0) reminders.push({ id: 'lead-days', days });
  const hours = most(requirements.map((r) => r.leadHours));
  if (hours > 0) reminders.push({ id: 'lead-hours', hours });
  for (const r of requirements) {
    if (r.element === 'placement' && r.places?.every((p) => p === 'separate-document'))
      reminders.push({ id: 'separate-document' });
    else if (
      r.element === 'placement' &&
      r.places?.every((p) => p === 'attachment' || p === 'separate-document')
    )
      reminders.push({ id: 'attachment' });
    else if (r.element === 'signature' && r.conferees?.includes('all-counsel'))
      reminders.push({ id: 'all-counsel-sign' });
    else if (r.element === 'joint-statement') reminders.push({ id: 'joint-statement' });
    else if (r.element === 'court-conference') reminders.push({ id: 'court-conference' });
    else if (r.element === 'other')
      reminders.push({ id: 'asks', asks: r.asks, citation: r.authority.citation });
  }
  const seen = new Set<string>();
  return reminders.filter((r) => {
    const key = JSON.stringify(r);
    return !seen.has(key) && seen.add(key);
  });
}
