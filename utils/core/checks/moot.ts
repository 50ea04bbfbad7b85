// What need not be said once more. Takes the outcomes of a motion's requirements; where the certificate tells of no
// conference, the details of one are not asked for beside it: the way to mend it is to confer, and the finding
// `conference` says so.

import type { Conference } from '../conference/conference';
import type { Element } from '../rules/requirement';
import { isEnough } from './attempt';
import type { CheckContext } from './check';
import type { Answered } from './groups';

/** Moot where the certificate says that there was no conference and nothing was tried. */
const OF_A_CONFERENCE: ReadonlySet<Element> = new Set<Element>([
  'who',
  'when',
  'how',
  'where',
  'good-faith',
  'reason',
  'efforts',
  'mode',
  'issues',
  'timing',
  'lead-counsel',
  'duration',
  'position',
]);
/** Moot where there were only messages or tries: a rule's details of a conference that did not take place. */
const OF_A_MEETING: ReadonlySet<Element> = new Set<Element>(['reason', 'issues', 'duration']);

/** Where the other side's position is only assumed there was no conference to tell the particulars of. */
const PARTICULARS: ReadonlySet<Element> = new Set<Element>(['who', 'when', 'how', 'where', 'mode']);

export function dropMoot(answered: readonly Answered[], { conference }: CheckContext): Answered[] {
  if (!conference) return [...answered];
  const none = lacksConference(answered);
  const lacksBeyondDoubt = answered.some((a) => lacks(a) && isSure(a));
  const did = (statuses: readonly string[]) => conference.events.some((e) => statuses.includes(e.status));
  const tried = did(['held', 'attempted', 'sent', 'refused']);
  return answered.map((a) => {
    const { element, confidence } = a.requirement;
    if (a.outcome.status !== 'missing' && a.outcome.status !== 'unclear') return a;
    const moot =
      (none && tried && OF_A_MEETING.has(element)) ||
      (tried && !did(['held']) && (element === 'issues' || element === 'duration')) ||
      (tried && !did(['held', 'refused']) && ofAMeeting(a)) ||
      (lacksBeyondDoubt && tried && !did(['held', 'refused']) && detailOfLittle(a, conference)) ||
      (none && conference.events.length === 0 && conference.assumed.length > 0 && PARTICULARS.has(element)) ||
      (none && element === 'position' && confidence === 'unverified') ||
      (none && !tried && did(['none']) && OF_A_CONFERENCE.has(element)) ||
      (none && !tried && did(['planned']) && OF_A_CONFERENCE.has(element) && element !== 'good-faith');
    return moot ? { ...a, outcome: { ...a.outcome, status: 'not-applicable' } } : a;
  });
}

/** True where an authority asks for a conference and the certificate tells of none. */
export function lacksConference(answered: readonly Answered[]): boolean {
  return answered.some(lacks);
}

function lacks({ requirement, outcome }: Answered): boolean {
  return requirement.element === 'conference' && outcome.status === 'missing';
}

function isSure({ requirement: { confidence } }: Answered): boolean {
  return confidence === 'seen' || confidence === 'described';
}

/** Who, when and how, where the words tell of none of it. */
const DETAILS: Partial<Record<Element, readonly string[]>> = {
  who: ['missing', 'other'],
  when: ['missing'],
  how: ['missing', 'meeting', 'talked'],
};

/**
 * The details of what is too little to be an attempt, however well it is told; of several tries, or of a call, they are
 * asked. Case law on the means of conferring says of a mere message what the finding `conference` says.
 */
function detailOfLittle({ requirement, outcome }: Answered, conference: Conference): boolean {
  if (requirement.element === 'mode') return requirement.authority.kind === 'case-law';
  return !isEnough(conference) && (DETAILS[requirement.element]?.includes(outcome.message) ?? false);
}

/** The place and hour of a meeting that did not take place. */
function ofAMeeting({ requirement, outcome }: Answered): boolean {
  return requirement.element === 'where' || (requirement.element === 'when' && outcome.message === 'time');
}
