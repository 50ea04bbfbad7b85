// bare: that a discovery motion's certificate tells anything at all: a day, a means, a name, an effort.
// "Have conferred but have not been able to reach a resolution" was not enough in Sisk v. BWS Inspection Services
// (W.D. Tex. Feb. 18, 2022); "efforts … have been attempted, yet were unsuccessful" not in Diaz de Leon v. Jimenez
// Martinez (W.D. Tex. June 23, 2021). For opposed or unanswered discovery motions alone.

import { isDiscovery } from '../motion/index';
import type { Element, Requirement } from '../rules/requirement';
import { bearing, tellsPosition, wordsOf } from './bearing';
import { branchApplies } from './branches';
import type { CheckContext, DocumentCheck, Outcome } from './check';
import { halfTold } from './how';

const DETAILS: ReadonlySet<Element> = new Set<Element>(['who', 'when', 'how', 'efforts', 'issues']);
const TELLING: ReadonlySet<Element> = new Set<Element>([
  'conference',
  'who',
  'when',
  'how',
  'efforts',
  'good-faith',
  'certificate',
]);

export const bare: DocumentCheck = {
  name: 'bare',
  messages: {
    missing: {
      says: 'The certificate says only that counsel conferred: no names, no day, no means, nothing that was done.',
      todo: 'Name who conferred for each side, the day and the means; say what was talked about, and why no agreement was reached.',
    },
    untold: {
      says: 'The certificate says only that counsel tried to confer: no day, no means, nothing that was done.',
      todo: 'Tell of each try: the day, the means, and what came back. Better, talk before filing and say so.',
    },
    who: { says: 'The certificate does not say who conferred.', todo: 'Name the lawyers who conferred.' },
    when: {
      says: 'The certificate does not say when counsel conferred.',
      todo: 'Give the date of each conference or attempt.',
    },
    how: {
      says: 'The certificate does not say how counsel conferred.',
      todo: 'Say the means: in person, by telephone, by video, by e-mail.',
    },
  },
  look(context) {
    const { conference, told } = context;
    const requirement = asking(context);
    if (!requirement || !conference || !told || !isBare(context)) return [];
    // With the other side's answer told, only a court whose case law asks for more calls a certificate bare.
    if (requirement.authority.kind !== 'case-law' && tellsPosition(conference, told) && !assumed(context))
      return [];
    const evidence = wordsOf(
      told,
      bearing(conference).map((e) => e.span),
    );
    const named = conference.events.some((e) => e.respondent.length > 0);
    // Efforts and letters are no conference: that one was had is not put into the certificate's mouth.
    const did = (status: string) => conference.events.some((e) => e.status === status);
    const tried = !did('held') && (did('attempted') || did('sent'));
    const message = named || tried ? 'untold' : 'missing';
    const untold = (['who', 'when', 'how'] as const).filter(
      (element) =>
        !(element === 'who' && named) &&
        // "After a conversation": what the check `how` asks about is not called untold here.
        !(element === 'how' && halfTold(bearing(conference), told) !== null),
    );
    return [
      { status: 'missing', message, weight: detailed(context) ? 'block' : 'warn', requirement, evidence },
      ...untold.map(
        (element): Outcome => ({
          status: 'missing',
          check: element,
          message: element,
          weight: 'warn',
          requirement,
          evidence,
        }),
      ),
    ];
  },
};

/** True where case law, or a rule or order that lists what to tell, faults a bare certificate; else it is advice. */
function detailed({ asked, branches }: CheckContext): boolean {
  return asked.requirements.some(
    (r) =>
      (r.authority.kind === 'case-law' && TELLING.has(r.element)) ||
      (DETAILS.has(r.element) &&
        r.confidence !== 'unverified' &&
        !r.lesser &&
        branchApplies(r, branches) === 'yes'),
  );
}

function assumed({ conference }: CheckContext): boolean {
  return (conference?.assumed.length ?? 0) > 0;
}

/** True where a certificate tells no date, means, name, place, effort or reason, and leaves the motion in dispute. */
export function isBare({ motion, conference, branches, told }: CheckContext): boolean {
  if (!conference || branches.has('unopposed')) return false;
  if (![motion.kind, ...motion.otherKinds].some((k) => isDiscovery(k, motion.title))) return false;
  const events = conference.events.filter((e) => e.status !== 'none' && e.status !== 'planned');
  if (events.length === 0 && !conference.bareImpasse && conference.ruleCopied.length === 0) return false;
  // Efforts asserted, and a letter in an exhibit for all proof: the certificate itself tells nothing.
  const byExhibit =
    conference.bareImpasse !== null && /\b(?:Exhibit|Ex\.|attached)\b/i.test(told?.text ?? '');
  return events.every(
    (e) =>
      (byExhibit && e.status === 'sent' && e.respondent.length === 0 && e.times.length === 0) ||
      (e.dates.length === 0 &&
        e.times.length === 0 &&
        e.modes.length === 0 &&
        // Whom one tried to reach tells nothing of what was tried.
        (e.respondent.length === 0 || e.status === 'attempted') &&
        e.place === null &&
        e.minutes === null),
  );
}

/** Who asks: case law of the court where it is asked, else the rule that asks for the conference. */
function asking({ asked }: CheckContext): Requirement | null {
  const telling = asked.requirements.filter((r) => TELLING.has(r.element));
  return (
    telling.find((r) => r.authority.kind === 'case-law') ??
    telling.find((r) => r.element === 'conference') ??
    telling[0] ??
    null
  );
}
