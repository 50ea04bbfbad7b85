// Whom one met, where the verb tells it and no other word does: "ran into X", "X rang me", "caught him" of the person
// spoken of before. Takes an act with the names of its sentence; gives those who took part.

import type { Act } from '../acts';
import type { FoundName } from '../people/names';
import type { Participant } from '../people/sides';
import type { Draft } from './draft';

/** Between a name and its verb: an adverb, a day, "was". */
const UP_TO_VERB =
  /^,?(?: (?:himself|herself|then|later|again|also|first|kindly|graciously|in turn|next|was|\w+ly|on [A-Z][a-z]+ \d{1,2}(?:, \d{4})?),?)* ?$/;
const BEHIND_VERB = /^ ?(?:(?:up|back|again|over|down) )?$/;
/** Whom the papers speak of, and nobody one confers with. */
const SPOKEN_OF_ONLY =
  /\b(?:depositions? of|depos(?:e|ed|ing)|examin\w+|testimony of|report of|expert|witness(?:es)?|Judge|Magistrate|Honorable|Hon\.|mediator|reporter|served on|documents? of|records? of|custodians?|supervisor|v\.|vs\.) (?:[\w.,' ]{0,20} )?$/i;

/** "Offered June 2": no person. */
const A_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b/;

export function met(
  act: Act,
  text: string,
  here: readonly Participant[],
  named: readonly FoundName[],
  ours: (name: string) => boolean,
): Participant[] {
  if (!(act.joint || act.mode !== null) || here.some((p) => p.side === 'respondent')) return [...here];
  const whom = named.find(
    (n) =>
      !ours(n.name) &&
      !A_DAY.test(n.name) &&
      ((n.start >= act.end && BEHIND_VERB.test(text.slice(act.end, n.start))) ||
        (act.joint && n.end <= act.start && UP_TO_VERB.test(text.slice(n.end, act.start)))),
  );
  return whom && !here.some((p) => p.start === whom.start)
    ? [...here, { ...whom, side: 'respondent', sure: false }]
    : [...here];
}

const A_TALK = /\b(?:calls?|conversation|conference|discussion|talk|meeting)\b/i;

/**
 * "Having heard that X was at the courthouse, I caught him": a talk that nothing tells with whom it was is with whoever was
 * last spoken of. Fills the drafts of one sentence; gives the person last named so far.
 */
export function meetSpokenOf(
  drafts: readonly Draft[],
  told: {
    sentence: { start: number };
    text: string;
    named: readonly FoundName[];
    ours: (name: string) => boolean;
    people: readonly Participant[];
    other: Participant | null;
  },
): Participant | null {
  const { text, named, ours, people } = told;
  const from = told.sentence.start;
  const at = (p: Participant): Participant => ({ ...p, start: p.start + from, end: p.end + from });
  let other = told.other;
  for (const d of drafts) {
    const talk =
      d.act.joint ||
      (d.act.family === 'talk' && A_TALK.test(text.slice(d.act.start - from, d.act.end - from)));
    const whom =
      spokenOf(text, named, d.act.start - from, ours) ??
      (talk ? spokenOf(text, named, text.length, ours) : null);
    if (whom) other = at(whom);
    const untold = d.people.every((p) => p.side === 'movant') && !people.some((p) => p.side === 'respondent');
    if (other && talk && untold) d.people.push(other);
  }
  const lately = spokenOf(text, named, text.length, ours);
  return lately ? at(lately) : other;
}

/** The person last named before `at` who may be the other side's. */
function spokenOf(
  text: string,
  named: readonly FoundName[],
  at: number,
  ours: (name: string) => boolean,
): Participant | null {
  const whom = named.filter(
    (n) =>
      n.end <= at &&
      !ours(n.name) &&
      /[ .]/.test(n.name) &&
      !A_DAY.test(n.name) &&
      !SPOKEN_OF_ONLY.test(text.slice(Math.max(0, n.start - 40), n.start)),
  );
  const last = whom.at(-1);
  return last ? { ...last, side: 'respondent', sure: false } : null;
}
