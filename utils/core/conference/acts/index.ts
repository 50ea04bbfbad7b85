// All acts of a sentence, in order, none overlapping. Takes the sentence's text (copied rule words already blanked);
// gives acts. Where two families claim the same words the more telling one keeps them: a denial over a talk, a
// refusal over an attempt, an attempt over the call it speaks of.

import type { Act } from './act';
import { attempt } from './attempt';
import { encounter } from './encounter';
import { none } from './none';
import { outreach } from './outreach';
import { plan } from './plan';
import { refusal } from './refusal';
import { talk } from './talk';
import { together } from './together';

export type { Act, ActFamily } from './act';

const IN_ORDER = [none, refusal, plan, together, encounter, attempt, talk, outreach];

export function actsIn(text: string): Act[] {
  const kept: Act[] = [];
  for (const find of IN_ORDER)
    for (const act of find(text))
      if (!kept.some((k) => k.start < act.end && act.start < k.end)) kept.push(act);
  return kept.sort((a, b) => a.start - b.start);
}
