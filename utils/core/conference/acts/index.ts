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

const OWN_SIDE =
  '(?:clerk|client|clients|chambers|court staff|courtroom deputy|court reporter|expert|experts|insurer|adjuster|vendor|translator|mediator|custodian|custodians)';
/** "Talked with the clerk", "the undersigned and her client talked": nobody of the other side is there. */
const WITH_OWN = new RegExp(
  `^[^.;]{0,70}? (?:with|to) (?:the |his |her |its |my |our |their |a |an )?(?:court(?:'s|room)? |own |in-house )?${OWN_SIDE}\\b(?!'s| (?:of|for) | and )`,
  'i',
);
const OWN_BESIDE = new RegExp(
  `\\band (?:his|her|its|my|our|their) (?:own )?${OWN_SIDE} (?:\\w+ly |then |have |had )?$`,
  'i',
);
/** Another person met in the same breath. */
const OTHERS =
  /\b(?:with|to|and) (?:opposing|defense|counsel|plaintiff|defendant|respondent|(?:Mr|Ms|Mrs|Mx|Dr)\.|[A-Z][\w.'-]+ [A-Z])/;

function withOwnSide(text: string, act: Act): boolean {
  if (act.family !== 'talk') return false;
  const before = text.slice(Math.max(0, act.start - 60), act.start);
  if (OWN_BESIDE.test(before)) return true;
  const own = WITH_OWN.exec(text.slice(act.end));
  return own !== null && !OTHERS.test(text.slice(act.start, act.end + own[0].length));
}

export function actsIn(text: string): Act[] {
  const kept: Act[] = [];
  for (const find of IN_ORDER)
    for (const act of find(text))
      if (!kept.some((k) => k.start < act.end && act.start < k.end) && !withOwnSide(text, act))
        kept.push(act);
  return kept.sort((a, b) => a.start - b.start);
}
