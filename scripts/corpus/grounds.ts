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

/** Messages that say two things in one sentence: that nobody talked, and what stood in for it. */
const BESIDE: Record<string, string> = {
  'conference.written': 'wrong_mode',
  'conference.staff': 'who',
};

export function groundsIn(finding: Finding): string[] {
  if (finding.effect === 'none') return [];
  // "Not found here; the court takes it elsewhere too" is said of a missing certificate.
  if (finding.status !== 'missing' && finding.check !== 'certificate') return [];
  if (finding.messageId === 'when.time') return ['other:time'];
  return [GROUND[finding.check], BESIDE[finding.messageId]].filter((g) => g !== undefined);
}

/** "other:title lacks …" and the like are one ground each. */
export function plainGround(ground: string): string {
  if (/^other:title/.test(ground)) return 'other:title';
  if (/^other:telephone conference/.test(ground)) return 'other:court conference';
  return ground;
}

export function groundsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(groundsIn));
}
