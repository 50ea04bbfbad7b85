// Findings as grounds. Takes a verdict's findings; gives the words the corpus uses for what a judge faulted. A check
// that says the same thing as a ground under another name is mapped to it; a quiet finding is no ground.

import type { Finding } from '../../utils/core/verdict/verdict';

const GROUND: Record<string, string> = {
  certificate: 'no_certificate',
  conference: 'no_conference',
  'letter-only': 'no_conference',
  bare: 'bare',
  'good-faith': 'other:good faith',
  who: 'who',
  when: 'when',
  how: 'how',
  where: 'where',
  position: 'position',
  reason: 'reason',
  mode: 'wrong_mode',
  timing: 'timing',
  'future-date': 'timing',
  placement: 'placement',
  signature: 'signature',
  inconsistent: 'inconsistent',
  contradicted: 'inconsistent',
  'case-number': 'inconsistent',
  court: 'inconsistent',
  'event-mismatch': 'inconsistent',
  issues: 'per_issue',
  requests: 'per_issue',
  'lead-counsel': 'lead_counsel',
  placeholder: 'placeholder',
  title: 'other:title',
  'court-conference': 'other:court conference',
  'joint-statement': 'other:joint statement',
  sworn: 'other:sworn',
  heading: 'other:heading',
  duration: 'other:duration',
};

export function groundOf(finding: Finding): string | null {
  if (finding.effect === 'none') return null;
  // "Not found here; the court takes it elsewhere too" is said of a missing certificate.
  if (finding.status !== 'missing' && finding.check !== 'certificate') return null;
  if (finding.messageId === 'when.time') return 'other:time';
  return GROUND[finding.check] ?? null;
}

/** "other:title lacks …" and the like are one ground each. */
export function plainGround(ground: string): string {
  if (/^other:title/.test(ground)) return 'other:title';
  if (/^other:telephone conference/.test(ground)) return 'other:court conference';
  return ground;
}

export function groundsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(groundOf).filter((g): g is string => g !== null));
}
