// The certificate's sentences, one function for each course a conference can take. Takes facts and which of them
// the court asks for; gives paragraphs. Third person with names, so that the paper says who conferred whoever signs.

import type { Attempt, DraftFacts, FactName, Meeting } from './facts';
import {
  BY,
  blank,
  capitalised,
  clause,
  dayWords,
  hourWords,
  listWords,
  roleWords,
  sentence,
  sideWords,
  TRIED,
} from './wording';

type Asked = ReadonlySet<FactName>;

export function heldParagraphs(facts: DraftFacts, asked: Asked, sworn: boolean): string[] {
  const [first, ...again] = facts.meetings.length > 0 ? facts.meetings : [NO_MEETING];
  const movant = subject(facts, sworn, facts.lead);
  const respondent = sideWords(facts.respondent, facts.lead);
  const opening =
    `${when(first!, asked)}, ${movant} conferred ${how(first!, asked)} with ${respondent} ` +
    'in a good-faith effort to resolve the matters raised in this motion without court action.';
  const more = again.map((m) =>
    `Counsel conferred again ${lower(when(m, asked))} ${how(m, asked)}.`.replace('  ', ' '),
  );
  return [[opening, ...more].join(' '), matters(facts, asked), outcome(facts, asked)].filter((p) => p !== '');
}

const NO_MEETING: Meeting = { date: null, time: null, mode: null, place: null, minutes: null };

function when({ date, time }: Pick<Meeting, 'date' | 'time'>, asked: Asked): string {
  const hour = time ? ` at ${hourWords(time)}` : asked.has('time') ? ` at ${blank('time')}` : '';
  return `On ${dayWords(date)}${hour && `,${hour}`}`;
}

function how({ mode, place, minutes }: Meeting, asked: Asked): string {
  const at = place?.trim() ? placeWords(place.trim()) : asked.has('place') ? ` at ${blank('place')}` : '';
  const long =
    minutes !== null
      ? ` for ${minutes} minutes`
      : asked.has('minutes')
        ? ` for ${blank('number')} minutes`
        : '';
  return `${mode ? BY[mode] : blank('means')}${at}${long}`;
}

/** "at the offices of…" unless the filer has written the preposition. */
function placeWords(place: string): string {
  return /^(?:at|in|on|from|outside|by)\b/i.test(place) ? ` ${lower(place)}` : ` at ${place}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function matters(facts: DraftFacts, asked: Asked): string {
  const { discussed, resolved, remaining, efforts } = facts;
  const sentences: string[] = [];
  if (discussed?.trim() || asked.has('discussed'))
    sentences.push(
      `Counsel discussed ${discussed?.trim() ? clause(discussed) : blank('what was discussed')}.`,
    );
  if (efforts?.trim()) sentences.push(sentence(efforts));
  else if (asked.has('efforts') && !asked.has('discussed'))
    sentences.push(`In the conference, ${blank('what was offered or done')}.`);
  if (resolved?.trim()) sentences.push(`Counsel reached agreement on ${clause(resolved)}.`);
  if (remaining?.trim() || asked.has('remaining'))
    sentences.push(
      `The following remains in dispute: ${remaining?.trim() ? clause(remaining) : blank('what remains')}.`,
    );
  return sentences.join(' ');
}

function outcome(facts: DraftFacts, asked: Asked): string {
  const because = facts.reason?.trim()
    ? `Counsel could not agree because ${clause(facts.reason)}.`
    : asked.has('reason')
      ? `Counsel could not agree because ${blank('reason')}.`
      : '';
  const them = roleWords(facts.respondent);
  switch (facts.outcome) {
    case 'opposed':
      return [because, 'The motion is opposed.'].filter(Boolean).join(' ');
    case 'partly-opposed':
      return [because, 'The motion is opposed in part.'].filter(Boolean).join(' ');
    case 'unopposed':
      return `${capitalised(them)} stated that the relief requested is not opposed. The motion is unopposed.`;
    case 'agreed':
      return 'The parties agree to the relief requested. The motion is agreed.';
    case 'no-position':
      return `${capitalised(them)} takes no position on the motion.`;
    default:
      return `The motion is ${blank('position')}.`;
  }
}

export function attemptedParagraphs(facts: DraftFacts, sworn: boolean): string[] {
  // What came back is told with each try; that nobody answered is said only where nothing did.
  const answered = facts.attempts.some((a) => a.answer?.trim());
  const closing = answered
    ? 'As of the filing of this motion, no conference has taken place. '
    : `As of the filing of this motion, ${roleWords(facts.respondent)} has not responded. `;
  return [
    `${attempting(facts, sworn)} ${tries(facts, sworn, ' No answer came.')}`,
    `${closing}The motion is therefore presented to the Court as opposed.`,
  ];
}

export function refusedParagraphs(facts: DraftFacts, sworn: boolean): string[] {
  const reason = facts.reason?.trim() ? clause(facts.reason) : blank('reason');
  return [
    `${attempting(facts, sworn)} ${tries(facts, sworn, '')}`,
    `${capitalised(roleWords(facts.respondent))} refused to confer because ${reason}. The motion is opposed.`,
  ];
}

function attempting(facts: DraftFacts, sworn: boolean): string {
  return (
    `${subject(facts, sworn, false)} attempted in good faith to confer with ${sideWords(facts.respondent, false)} ` +
    'to resolve the matters raised in this motion without court action.'
  );
}

/** Who did it: named, so that the paper says so whoever signs; a declaration by one person speaks in the first. */
function subject(facts: DraftFacts, sworn: boolean, lead: boolean): string {
  return sworn && facts.movant.names.length === 1 ? 'I' : sideWords(facts.movant, lead);
}

function tries(facts: DraftFacts, sworn: boolean, silence: string): string {
  const attempts =
    facts.attempts.length > 0 ? facts.attempts : [{ date: null, time: null, mode: null, answer: null }];
  return attempts.map((a) => oneTry(a, facts, sworn, silence)).join(' ');
}

function oneTry(attempt: Attempt, facts: DraftFacts, sworn: boolean, silence: string): string {
  const they = sworn && facts.movant.names.length === 1 ? 'I' : roleWords(facts.movant);
  const them = roleWords(facts.respondent);
  const did = attempt.mode ? TRIED[attempt.mode].replace('{them}', them) : `${blank('means')} ${them}`;
  const answer = attempt.answer?.trim() ? ` ${sentence(attempt.answer)}` : silence;
  return `${when(attempt, new Set())}, ${they} ${did}.${answer}`;
}

/** "Under Fed. R. Civ. P. 37(a)(1) and Local Rule CV-7(g), the undersigned certifies as follows." */
export function leadIn(citations: readonly string[], facts: DraftFacts, sworn: boolean): string {
  const under = citations.length > 0 ? `Under ${listWords(citations)}, ` : '';
  const who = facts.movant.names[0]?.trim() || blank('name');
  if (sworn)
    return capitalised(`${under}I, ${who}, ${roleWords(facts.movant, facts.lead)}, declare as follows.`);
  return capitalised(`${under}the undersigned certifies as follows.`);
}

export function jurat(facts: DraftFacts): string {
  return `I declare under penalty of perjury under 28 U.S.C. § 1746 that the foregoing is true and correct. Executed on ${dayWords(facts.executed)}.`;
}
