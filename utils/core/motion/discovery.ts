// Whether a motion is about discovery. Takes its kind and, where known, its title; Fed. R. Civ. P. 26(c)(1), 37(a)(1)
// and 37(d)(1)(B), and most local rules on conferring, speak of discovery motions, whatever name they go by.

import type { MotionKind } from './kinds';
import { plain } from './spelling';

const DISCOVERY: ReadonlySet<MotionKind> = new Set([
  'compel',
  'protective-order',
  'quash',
  'discovery',
  'deposition',
]);
/** Kinds that are about discovery when their title says so. */
const BY_TITLE: ReadonlySet<MotionKind> = new Set([
  'sanctions',
  'strike',
  'expedite',
  'miscellaneous',
  'leave',
  'clarify',
  'appoint-counsel',
]);
const DEVICES =
  /\b(?:discovery|interrogator\w*|requests? for (?:production|admissions?|inspection)|depositions?|subpoenas?|production|privilege log|initial disclosures|rule (?:26\([ab]\)|3[0-6]|37|45)|spoliation|disclosures|examination under|forensic)\b/i;
const NOT_DISCOVERY =
  /\bcompel\b[^,;]*\b(?:arbitrat\w*|appraisal|mediation|settlement|payment|performance|joinder|acceptance|agency|action|return of|attendance at (?:trial|mediation)|rule 7 reply|insurance proceeds|turnover|abandonment|assumption)\b/i;

export function isDiscovery(kind: MotionKind, title?: string | null): boolean {
  const words = plain(title ?? '');
  if (kind === 'compel')
    return !NOT_DISCOVERY.test(words) || /\b(?:discovery|interrogator|production|deposition)/i.test(words);
  if (DISCOVERY.has(kind)) return true;
  return BY_TITLE.has(kind) && DEVICES.test(words);
}
