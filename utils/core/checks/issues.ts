// issues: that the certificate tells, matter by matter, what was talked about, settled or left. D. Nev. LR IA 1-3(f)
// ("the results about each disputed request"), E.D. Tex. CV-7(h), D. Kan. Rule 37.2.

import { requestsIn } from '../conference/requests';
import type { Requirement } from '../rules/requirement';
import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const NOT_DISCUSSED =
  /[^.]*\b(?:(?:was|were|has|have) not (?:been )?(?:discussed|taken up|addressed|reached|talked about|covered|raised)|did not (?:\w+ )?(?:discuss|take up|reach|address|go (?:through|over|into)|cover|speak of|turn to|get to)|never (?:discussed|reached|addressed))\b[^.]*\.?/i;
const EACH =
  /\b(?:each|every|all)(?: of the)?(?: disputed| individual)? (?:request|issue|item|topic|interrogator|matter|limitation|dispute|discovery)\w*/i;

/** "Requests 2, 5 and 8 … stands on its objections to each". */
const TO_EACH = /\b(?:to|on|as to|of|about|for) each(?: of them| one)?\b(?! (?:other|side|party|counsel))/i;

export const issues: ElementCheck = {
  name: 'issues',
  messages: {
    met: { says: 'The certificate tells which matters were discussed, settled or left.', todo: '' },
    missing: {
      says: 'The certificate does not tell which matters were discussed, which were settled and which remain.',
      todo: 'Go through the matters in dispute and say of each whether it was discussed, settled or left.',
    },
    leftOut: {
      says: 'The order names {left}, of which the certificate does not speak.',
      todo: 'Say of each whether it was discussed, settled or left. If one was not discussed, confer about it before filing.',
    },
    eachAsked: {
      says: 'The order asks for a conference on each item in dispute; the certificate does not go through them.',
      todo: 'Go through the items of the earlier motion and say of each whether it was discussed, settled or left.',
    },
    notDiscussed: {
      says: 'The certificate says that matters in dispute were not discussed.',
      todo: 'Confer about them before filing, then say what came of it.',
    },
  },
  answer(requirement, { conference, told, motion }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const not = NOT_DISCUSSED.exec(told.text);
    if (not) {
      const start = not.index + (not[0].length - not[0].trimStart().length);
      return {
        status: 'missing',
        message: 'notDiscussed',
        evidence: wordsOf(told, [{ start, end: not.index + not[0].length }]),
      };
    }
    const each = EACH.exec(told.text) ?? (conference.requests.length > 0 ? TO_EACH.exec(told.text) : null);
    const left = each
      ? []
      : leftOutOf(requirement, [
          ...conference.requests.map((r) => r.value),
          ...requestsIn(told.text).map((r) => r.value),
        ]);
    if (left.length > 0)
      return {
        status: 'unclear',
        message: 'leftOut',
        values: { left: left.join(', ') },
        evidence: wordsOf(
          told,
          conference.requests.map((r) => r.span),
        ),
      };
    const { discussed, resolved, remaining } = conference.issues;
    const named = [...discussed, ...resolved, ...remaining].map((i) => i.span);
    if (named.length > 0) return { status: 'met', message: 'met', evidence: wordsOf(told, named) };
    if (each)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: each.index, end: each.index + each[0].length }]),
      };
    // The order speaks of several items; that the certificate speaks of none of them is asked about, since the motion may have one.
    if (isOrder(requirement) && motion.paper === 'motion')
      return {
        status: 'unclear',
        message: 'eachAsked',
        evidence: wordsOf(
          told,
          bearing(conference).map((e) => e.span),
        ),
      };
    // One matter needs no list: what the reason speaks of is the matter.
    if (conference.reason && conference.requests.length <= 1)
      return { status: 'met', message: 'met', evidence: wordsOf(told, [conference.reason.span]) };
    return {
      status: requirement.authority.kind === 'case-law' ? 'unclear' : 'missing',
      message: 'missing',
      evidence: wordsOf(
        told,
        bearing(conference).map((e) => e.span),
      ),
    };
  },
};

function isOrder({ authority }: Requirement): boolean {
  return authority.kind === 'order' || authority.kind === 'standing-order';
}

const PRINTED: Record<string, string> = {
  RFP: 'Request',
  ROG: 'Interrogatory',
  RFA: 'Request for Admission',
  TOPIC: 'Topic',
};

/** Numbered items of the order ("Requests 3, 7 and 12") that the certificate does not name. */
function leftOutOf(requirement: Requirement, named: readonly string[]): string[] {
  if (!isOrder(requirement)) return [];
  const asked = requestsIn((requirement.topics ?? []).join('; ')).map((r) => r.value);
  return asked
    .filter((value) => !named.includes(value))
    .map((value) => value.replace(/^[A-Z]+/, (kind) => PRINTED[kind] ?? kind));
}
