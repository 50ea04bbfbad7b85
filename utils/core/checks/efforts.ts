// efforts: that what was done toward agreement is described, not merely asserted. D. Kan. Rule 37.2 ("describe with
// particularity the steps taken"); Sisk v. BWS Inspection Services (W.D. Tex. Feb. 18, 2022) on the bare statement.

import type { ConferenceEvent } from '../conference/conference';
import { contactsOf } from './attempt';
import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

/** Tries told as the reason why no conference was had: "did not return counsel's calls of May 2 and May 5". */
const TRIES =
  /\b(?:calls?|e-?mails?|letters?|messages?|voice ?mails?|telephoned|wrote)\b[^.]{0,40}\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/i;

const ONLY_TALK = /^\s*(?:discuss|conferr?|met\b|meet|spoke|talk|good[- ]faith|attempt|effort)/i;

const TOOK_PLACE: ReadonlySet<string> = new Set(['held', 'attempted', 'sent']);

export const efforts: ElementCheck = {
  name: 'efforts',
  messages: {
    met: { says: 'The certificate tells what was done to reach agreement.', todo: '' },
    thin: {
      says: 'The certificate tells of one message, which is no effort to reach agreement.',
      todo: 'Talk with the other side, or try again; then tell of each try: the day, the means and what came back.',
    },
    noStep: {
      says: 'The order faulted counsel for showing no step toward a resolution. The certificate tells that a conference took place, but of no step: nothing offered, nothing asked of a client, nothing narrowed.',
      todo: 'Tell what was done to resolve the matter: what was offered, who was asked, what each side said.',
    },
    missing: {
      says: 'The certificate does not tell what was done to reach agreement.',
      todo: 'Tell what was talked about and offered, and what remains.',
    },
  },
  answer(requirement, { conference, told, branches }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const shown = [
      ...conference.efforts.map((e) => e.span),
      ...conference.issues.discussed.map((i) => i.span),
      ...conference.issues.resolved.map((i) => i.span),
    ];
    // To have talked about a matter is no step yet for an order that asked for one.
    if (
      requirement.authority.kind === 'order' &&
      !onlyMessage(events) &&
      events.some((e) => e.dates.length > 0)
    ) {
      const steps = [...conference.efforts, ...conference.issues.resolved].filter(
        ({ span }) => !ONLY_TALK.test(told.text.slice(span.start, span.end)),
      );
      return steps.length > 0
        ? {
            status: 'met',
            message: 'met',
            evidence: wordsOf(
              told,
              steps.map((e) => e.span),
            ),
          }
        : {
            status: 'unclear',
            message: 'noStep',
            evidence: wordsOf(
              told,
              events.map((e) => e.span),
            ),
          };
    }
    if (shown.length > 0 && !onlyMessage(events))
      return { status: 'met', message: 'met', evidence: wordsOf(told, shown) };
    const spans = events.map((e) => e.span);
    if (onlyMessage(events)) return { status: 'missing', message: 'thin', evidence: wordsOf(told, spans) };
    const dated = conference.events.filter((e) => e.dates.length > 0 && TOOK_PLACE.has(e.status));
    const described =
      dated.length > 2 || events.some((e) => e.dates.length > 0 && (e.modes.length > 0 || e.place !== null));
    if (described) return { status: 'met', message: 'met', evidence: wordsOf(told, spans) };
    const tries = events.length === 0 ? TRIES.exec(told.text) : null;
    if (tries)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: tries.index, end: tries.index + tries[0].length }]),
      };
    // Nothing is left to resolve where the other side was asked and does not oppose.
    if (branches.has('unopposed') && events.some((e) => e.status === 'held'))
      return { status: 'met', message: 'met', evidence: wordsOf(told, spans) };
    return { status: 'missing', message: 'missing', evidence: wordsOf(told, spans) };
  },
};

function onlyMessage(events: readonly ConferenceEvent[]): boolean {
  return events.length > 0 && events.every((e) => e.status === 'sent') && contactsOf(events) < 2;
}
