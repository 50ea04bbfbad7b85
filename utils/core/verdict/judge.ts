// From findings to a verdict. Takes the findings of every motion of the filing and the policy; gives the findings
// with their effect under it, the verdict they come to, and its first line.

import type { CourtId } from '../filing';
import { headlineOf } from './headline';
import { type CheckPolicy, DEFAULT_POLICY, underPolicy } from './policy';
import type { Finding, VerdictKind } from './verdict';

export interface Judged {
  verdict: VerdictKind;
  findings: Finding[];
  headline: string;
  reason: string | null;
}

export interface JudgeContext {
  court: CourtId;
  /** Kinds of each motion, by index: its own and those the title adds. */
  kinds: readonly (readonly string[])[];
  policy?: CheckPolicy;
  /** Why nothing is asked, where that is so. */
  notRequired: string | null;
}

export function judge(findings: readonly Finding[], context: JudgeContext): Judged {
  const policy = context.policy ?? DEFAULT_POLICY;
  const weighed = findings
    .map((f) => ({
      ...f,
      effect: underPolicy(f, { court: context.court, kinds: context.kinds[f.motion] ?? [], policy }),
    }))
    .sort(byWeight);
  const asked = findings.some((f) => f.status !== 'not-applicable');
  const off = Boolean(policy.courts?.length) && !policy.courts?.includes(context.court);
  const verdict: VerdictKind =
    !asked || off
      ? 'not-required'
      : weighed.some((f) => f.effect === 'block')
        ? 'block'
        : weighed.some((f) => f.effect === 'warn')
          ? 'warn'
          : 'pass';
  const reason =
    verdict === 'not-required'
      ? off
        ? 'Conferral is turned off for this court.'
        : (context.notRequired ?? 'Nothing is asked of this filing about a conference.')
      : null;
  return { verdict, findings: weighed, headline: headlineOf(verdict, weighed, reason), reason };
}

const WEIGHT = { block: 0, warn: 1, none: 2 } as const;
const STATUS = { missing: 0, unclear: 1, met: 2, 'not-applicable': 3 } as const;

/** Worst first; otherwise as the checks gave them. */
function byWeight(a: Finding, b: Finding): number {
  return WEIGHT[a.effect] - WEIGHT[b.effect] || STATUS[a.status] - STATUS[b.status];
}
