// Which branches of a rule apply to this motion. Takes the conference and the title's words; gives the outcomes
// they tell of. Rules ask different things of an opposed, an unopposed and an unanswered motion (N.D. Tex. LR
// 7.1(b), M.D. Fla. LR 3.01(g)), so a requirement names the branches it belongs to.

import type { Conference } from '../conference/conference';
import { isDiscovery } from '../motion/discovery';
import type { Motion } from '../motion/motion';
import type { Branch, Requirement } from '../rules/requirement';

type Known = Exclude<Branch, null>;

/** The outcomes told; empty where neither certificate nor title tells of any. */
export function branchesOf(motion: Motion, conference: Conference | null): Set<Known> {
  const branches = new Set<Known>();
  const position = conference?.position.value ?? 'unknown';
  const statuses = new Set(conference?.events.map((e) => e.status) ?? []);
  const held = statuses.has('held');
  if (position === 'opposed') branches.add('opposed');
  if (position === 'partly-opposed') branches.add('partly-opposed').add('opposed');
  if (position === 'unopposed' || position === 'agreed' || position === 'no-position')
    branches.add('unopposed');
  if (position === 'no-response') branches.add('no-response');
  if (statuses.has('refused')) branches.add('refused');
  if (!held && (statuses.has('attempted') || statuses.has('sent'))) branches.add('attempted');
  if (!held && (statuses.has('none') || conference?.excused)) branches.add('not-possible');
  if (position === 'unknown') {
    // Where nobody could be asked, what is told is no disagreement.
    if ((conference?.bareImpasse || conference?.reason) && !branches.has('not-possible'))
      branches.add('opposed');
    else if (motion.titleWords.includes('opposed')) branches.add('opposed');
    else if (motion.titleWords.some((w) => w !== 'emergency' && w !== 'ex-parte' && w !== 'sealed'))
      branches.add('unopposed');
    // A motion to compel after a talk is made because the talk did not settle it.
    else if (held && isDiscovery(motion.kind, motion.title)) branches.add('opposed');
  }
  return branches;
}

const WITHOUT_CONFERENCE: ReadonlySet<Branch> = new Set<Branch>([
  'attempted',
  'no-response',
  'refused',
  'not-possible',
]);

/** yes: its branch is told. no: another is. unknown: no outcome is told, so its branch may be the one. */
export function branchApplies(
  requirement: Requirement,
  branches: ReadonlySet<Known>,
  conference: Conference | null = null,
): 'yes' | 'no' | 'unknown' {
  if (requirement.branches === null || requirement.branches.length === 0) return 'yes';
  if (requirement.branches.some((b) => branches.has(b))) return 'yes';
  // Where counsel talked, the way open to those who could not is not the one taken.
  const held = conference?.events.some((e) => e.status === 'held') ?? false;
  if (held && requirement.branches.every((b) => WITHOUT_CONFERENCE.has(b))) return 'no';
  return branches.size === 0 ? 'unknown' : 'no';
}
