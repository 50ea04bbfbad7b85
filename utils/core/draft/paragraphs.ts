// The certificate's sentences, one function for each course a conference can take. Takes facts and which of them
// the court asks for; gives paragraphs. Third person with names, so that the paper says who conferred whoever signs.

import type { Attempt, DraftFacts, FactName, Meeting } from './facts';
import {
  answerWords,
  BY,
  blank,
  capitalised,
  clause,
  dayWords,
  hourWords,
  isSeveral,
  laterWords,
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
  const more = again.map((m) => {
    const means = how(m, laterAsked(m, asked)).replace(/,$/, '');
    return `${both(facts, 'They')} conferred again ${lower(when(m, new Set()))}, ${means}.`;
  });
  return [[opening, ...more].join(' '), matters(facts, asked), outcome(facts, asked)].filter((p) => p !== '');
}

/** Hour and length are asked of the conference once; a place of each time that people met. */
function laterAsked({ mode }: Meeting, asked: Asked): Asked {
  return new Set<FactName>(mode === 'in_person' && asked.has('place') ? ['place'] : []);
}

const NO_MEETING: Meeting = { date: null, time: null, mode: null, place: null, minutes: null };

function when({ date, time }: Pick<Meeting, 'date' | 'time'>, asked: Asked): string {
  const hour = time ? ` at ${hourWords(time)}` : asked.has('time') ? ` at ${blank('time')}` : '';
  return `On ${dayWords(date)}${hour && `,${hour}`}`;
}

function how({ mode, place, minutes }: Meeting, asked: Asked): string {
  const at = place?.trim()
    ? placeWords(place.trim(), mode)
    : asked.has('place')
      ? ` ${mode === 'in_person' || mode === null ? 'at' : 'from'} ${blank('place')}`
      : '';
  const long =
    minutes !== null
      ? ` for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
      : asked.has('minutes')
        ? ` for ${blank('number')} minutes`
        : '';
  return `${mode ? BY[mode] : blank('means')}${at}${long}`;
}

/** "counsel", or the parties where one of them has none. */
function both({ movant, respondent }: DraftFacts, parties: string): string {
  return movant.proSe || respondent.proSe ? parties : 'Counsel';
}

/** A town alone: "Wilmington", "El Paso, Texas". */
const TOWN = /^(?!the\b)(?:[A-Z][a-z.]+[ -]?){1,3}(?:, (?:[A-Z][a-z.]+ ?){1,2}|, [A-Z]{2})?$/;
const ROOM =
  /\b(?:Office|Court|Courthouse|Building|Hotel|Suite|Room|Chambers|Hall|Library|Center|Tower|House)s?\b/;

/**
 * "at the offices of…", "in Wilmington", unless the filer has written the preposition; of a talk by wire, from where it was
 * held. An address within the sentence ends with a comma, as it does at its commas.
 */
function placeWords(place: string, mode: Meeting['mode']): string {
  const comma = place.includes(',') ? ',' : '';
  if (/^(?:at|in|on|from|outside|by)\b/i.test(place)) return ` ${lower(place)}${comma}`;
  const word =
    mode !== 'in_person' && mode !== null ? 'from' : TOWN.test(place) && !ROOM.test(place) ? 'in' : 'at';
  return ` ${word} ${place}${comma}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function matters(facts: DraftFacts, asked: Asked): string {
  const { discussed, resolved, remaining, efforts } = facts;
  const sentences: string[] = [];
  if (discussed?.trim() || asked.has('discussed'))
    sentences.push(
      `${both(facts, 'The parties')} discussed ${discussed?.trim() ? clause(discussed) : blank('what was discussed')}.`,
    );
  if (efforts?.trim()) sentences.push(sentence(efforts));
  else if (asked.has('efforts') && !asked.has('discussed'))
    sentences.push(`In the conference, ${blank('what was offered or done')}.`);
  if (resolved?.trim())
    sentences.push(`${both(facts, 'The parties')} reached agreement on ${clause(resolved)}.`);
  if (remaining?.trim() || asked.has('remaining'))
    sentences.push(
      `The following remains in dispute: ${remaining?.trim() ? clause(remaining) : blank('what remains')}.`,
    );
  return sentences.join(' ');
}

function outcome(facts: DraftFacts, asked: Asked): string {
  const because = facts.reason?.trim()
    ? `${both(facts, 'The parties')} could not agree because ${reasonWords(facts)}.`
    : asked.has('reason')
      ? `${both(facts, 'The parties')} could not agree because ${blank('reason')}.`
      : '';
  const them = laterWords(facts.respondent);
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
      return noPosition(facts);
    default:
      return `The motion is ${blank('position')}.`;
  }
}

const THEY =
  /^they (contend|maintain|believe|object|assert|say|claim|think|argue|insist|want|need|refuse|oppose)\b/;

/** The other side's reason; "They contend" after "Counsel could not agree because" would be anybody. */
function reasonWords({ reason, respondent }: DraftFacts): string {
  const words = clause(reason ?? '');
  const party = respondent.party?.trim();
  if (!party) return words;
  return words.replace(THEY, (_, verb: string) => `${party} ${verb}${isSeveral(party) ? '' : 's'}`);
}

/** "Counsel for Plaintiffs stated that Plaintiffs take no position on the motion." */
function noPosition({ respondent }: DraftFacts): string {
  const party = respondent.party?.trim() || blank('party');
  const takes = `${isSeveral(respondent.party) ? 'take' : 'takes'} no position on the motion.`;
  return capitalised(
    respondent.proSe ? `${party} ${takes}` : `${roleWords(respondent)} stated that ${party} ${takes}`,
  );
}

export function attemptedParagraphs(facts: DraftFacts, sworn: boolean): string[] {
  // What came back is told with each try; that nobody answered is said only where nothing did.
  const answered = facts.attempts.some((a) => a.answer?.trim());
  const { names } = facts.respondent;
  const closing = answered
    ? 'As of the filing of this motion, no conference has taken place. '
    : `As of the filing of this motion, ${laterWords(facts.respondent)} ${names.length > 1 ? 'have' : 'has'} not responded${
        facts.attempts.length > 1 ? ' to any of these attempts' : ''
      }. `;
  return [
    `${attempting(facts, sworn)} ${tries(facts, sworn, answered ? ' No answer came.' : '')}`,
    `${closing}The motion is therefore presented to the Court as opposed.`,
  ];
}

export function refusedParagraphs(facts: DraftFacts, sworn: boolean): string[] {
  const reason = facts.reason?.trim() ? clause(facts.reason) : blank('reason');
  return [
    `${attempting(facts, sworn)} ${tries(facts, sworn, '')}`,
    `${capitalised(laterWords(facts.respondent))} refused to confer because ${reason}. The motion is opposed.`,
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
  const they = sworn && facts.movant.names.length === 1 ? 'I' : laterWords(facts.movant);
  const them = laterWords(facts.respondent);
  const did = attempt.mode ? TRIED[attempt.mode].replace('{them}', them) : `${blank('means')} ${them}`;
  const answer = attempt.answer?.trim() ? ` ${answerWords(attempt.answer, them)}` : silence;
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
  return `I declare under penalty of perjury under 28 U.S.C. § 1746 that the foregoing is true and correct. Executed on ${facts.executed ? dayWords(facts.executed) : blank('day it is signed')}.`;
}
