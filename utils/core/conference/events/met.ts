// Whom one met, where the verb tells it and no other word does: "ran into X", "X rang me", "caught him" of the person
// spoken of before. Takes an act with the names of its sentence; gives those who took part.

import type { Act } from '../acts';
import type { FoundName } from '../people/names';
import type { Participant } from '../people/sides';

/** Between a name and its verb: an adverb, a day, "was". */
const UP_TO_VERB =
  /^,?(?: (?:himself|herself|then|later|again|also|first|kindly|graciously|in turn|next|was|\w+ly|on [A-Z][a-z]+ \d{1,2}(?:, \d{4})?),?)* ?$/;
const BEHIND_VERB = /^ ?(?:(?:up|back|again|over|down) )?$/;
/** Whom the papers speak of, and nobody one confers with. */
const SPOKEN_OF_ONLY =
  /\b(?:depositions? of|depos(?:e|ed|ing)|examin\w+|testimony of|report of|expert|witness(?:es)?|Judge|Magistrate|Honorable|Hon\.|mediator|reporter|served on|documents? of|records? of|custodians?|supervisor|v\.|vs\.) (?:[\w.,' ]{0,20} )?$/i;

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
      ((n.start >= act.end && BEHIND_VERB.test(text.slice(act.end, n.start))) ||
        (act.joint && n.end <= act.start && UP_TO_VERB.test(text.slice(n.end, act.start)))),
  );
  return whom && !here.some((p) => p.start === whom.start)
    ? [...here, { ...whom, side: 'respondent', sure: false }]
    : [...here];
}

/** The person last named before `at` who may be the other side's. */
export function spokenOf(
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
      !SPOKEN_OF_ONLY.test(text.slice(Math.max(0, n.start - 40), n.start)),
  );
  const last = whom.at(-1);
  return last ? { ...last, side: 'respondent', sure: false } : null;
}
