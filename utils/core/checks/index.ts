// The checks, run over one motion. Takes what was read and what is asked; gives findings, each with the words it
// rests on, who asks for it and what to do. What a finding does to the verdict is core/verdict's table.

import { precedentsFor } from '../rules/index';
import type { Requirement } from '../rules/requirement';
import { effectOf } from '../verdict/table';
import type { Finding } from '../verdict/verdict';
import { isBare } from './bare';
import { branchApplies } from './branches';
import { type CheckContext, type Messages, type Outcome, THE_DOCUMENT } from './check';
import { type Answered, settleGroups } from './groups';
import { dropMoot, lacksConference } from './moot';
import { DOCUMENT_CHECKS, ELEMENT_CHECKS } from './registry';

export { branchesOf } from './branches';
export type { CheckContext } from './check';

/** Asked of the filing even where it has no certificate; all else waits for one. */
const WITHOUT_CERTIFICATE = new Set(['certificate', 'title', 'joint-statement', 'court-conference']);
const WITH_PRECEDENT = new Set(['missing', 'unclear']);

export function runChecks(context: CheckContext): Finding[] {
  const answers = context.asked.requirements.flatMap((r) => answer(r, context) ?? []);
  const answered = dropMoot(settleGroups(answers), context);
  const findings = answered.map(({ requirement, outcome }) =>
    findingOf(
      { name: requirement.element, messages: messagesOf(requirement) },
      { ...outcome, requirement },
      context,
    ),
  );
  if (context.asked.requirements.length > 0)
    for (const check of DOCUMENT_CHECKS) {
      // That the other side had no time to answer matters where a try is taken for a conference.
      if (check.id === 'short-notice' && lacksConference(answered)) continue;
      for (const outcome of check.look(context))
        if (!saidBy(outcome, answered)) findings.push(findingOf(check, outcome, context));
    }
  return findings.sort((a, b) => orderOf(a.check) - orderOf(b.check));
}

/** A document's check that speaks in an element's name is silent where a requirement has said so. */
function saidBy({ check }: Outcome, answered: readonly Answered[]): boolean {
  return (
    check !== undefined &&
    answered.some((a) => a.requirement.element === check && a.outcome.status === 'missing')
  );
}

function answer(requirement: Requirement, context: CheckContext): Answered | null {
  const check = ELEMENT_CHECKS.find((c) => c.name === requirement.element);
  if (!check) return null;
  const applies = branchApplies(requirement, context.branches, context.conference);
  if (applies === 'no') return { requirement, outcome: { status: 'not-applicable', message: 'met' } };
  if (context.certificates.length === 0 && !askedWithout(requirement, context)) return null;
  const outcome = check.answer(requirement, context);
  const named = applies === 'yes' && (requirement.branches?.length ?? 0) > 0;
  if (applies === 'unknown' && outcome.status === 'missing')
    return { requirement, outcome: { ...outcome, status: 'unclear' }, doubtful: true };
  return { requirement, outcome, named };
}

function askedWithout(requirement: Requirement, { asked }: CheckContext): boolean {
  if (WITHOUT_CERTIFICATE.has(requirement.element)) return true;
  return requirement.element === 'conference' && !asked.requirements.some((r) => r.element === 'certificate');
}

function messagesOf(requirement: Requirement): Messages {
  return ELEMENT_CHECKS.find((c) => c.name === requirement.element)?.messages ?? {};
}

interface Speaker {
  id?: string;
  name: string;
  messages: Messages;
}

function findingOf({ id, name, messages }: Speaker, outcome: Outcome, context: CheckContext): Finding {
  const key = `${id ?? name}.${outcome.message}`;
  const { requirement, status } = outcome;
  const message = messages[outcome.message] ?? { says: '', todo: '' };
  const values = outcome.values ?? {};
  const authority = requirement?.authority ?? THE_DOCUMENT;
  const confidence = requirement?.confidence ?? 'seen';
  const quiet = status === 'met' || status === 'not-applicable';
  return {
    check: outcome.check ?? name,
    element: requirement?.element === name ? requirement.element : null,
    status,
    authority,
    confidence,
    effect: effectOf({
      status,
      authority: authority.kind,
      confidence,
      weight: outcome.weight ?? (requirement?.lesser ? 'warn' : undefined),
      bare: isBare(context),
    }),
    message: fill(message.says, values),
    messageId: key,
    values,
    remedy: quiet ? '' : fill(message.todo, values),
    remedyId: quiet ? '' : `${key}.todo`,
    evidence: outcome.evidence ?? [],
    precedents:
      requirement && WITH_PRECEDENT.has(status)
        ? precedentsFor({
            court: context.filing.court,
            elements: [requirement.element],
            kind: context.motion.kind,
          }).slice(0, 2)
        : [],
    motion: context.index,
    requirement: requirement?.id ?? null,
  };
}

/** "{by}" in a message stands for `values.by`. */
function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

const ORDER = [...ELEMENT_CHECKS.slice(0, 2), ...DOCUMENT_CHECKS, ...ELEMENT_CHECKS.slice(2)].map(
  (c) => c.name,
);

function orderOf(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}
