// How strictly findings weigh, per court, kind of motion and check. Takes the settings a firm or filer made; gives
// what a finding does under them. The settings only ever change the effect; the finding itself, its words and its
// authority stay as they are. Nothing unverified is raised to a block.

import type { CourtId } from '../filing';
import type { MotionKind } from '../motion/kinds';
import type { Effect, Finding } from './verdict';

/** One line of strictness; an absent field means any. The last line that fits decides. */
export interface Strictness {
  court?: CourtId;
  kind?: MotionKind | string;
  check?: string;
  effect: Effect;
}

export interface CheckPolicy {
  strictness: Strictness[];
  /** Courts the check runs in; absent or empty: all. */
  courts?: CourtId[];
}

export const DEFAULT_POLICY: CheckPolicy = { strictness: [] };

/** The effect of a finding under the policy; a finding without effect by the table stays without. */
export function underPolicy(
  finding: Finding,
  { court, kinds, policy }: { court: CourtId; kinds: readonly string[]; policy: CheckPolicy },
): Effect {
  if (finding.effect === 'none') return 'none';
  let effect: Effect = finding.effect;
  for (const line of policy.strictness) {
    if (line.court !== undefined && line.court !== court) continue;
    if (line.kind !== undefined && !kinds.includes(line.kind)) continue;
    if (line.check !== undefined && line.check !== finding.check) continue;
    effect = line.effect;
  }
  const shaky = finding.confidence === 'stale' || finding.confidence === 'unverified';
  if (effect === 'block' && (shaky || finding.status === 'unclear')) return 'warn';
  return effect;
}
