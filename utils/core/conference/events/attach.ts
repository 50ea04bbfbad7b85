// What a sentence without an act of its own adds to the talk before it: labels ("Time: 1:00 p.m."), participants, how
// long, who answered for a party, a letter attached. Takes the last draft, the sentence's text and facts; fills the draft.

import { minutesIn } from '../minutes';
import { samePerson } from '../people/names';
import { placesIn } from '../place';
import type { Draft } from './draft';

/** "A copy of the letter is attached": what was written, told afterwards. */
const ENCLOSED =
  /\b(?:letters?|e-?mails?|correspondence)(?: \w+){0,4}? (?:is|are|was|were) (?:\w+ )?(?:attached|enclosed|annexed|appended|reproduced)\b/i;

/** A sentence without an act of its own may complete the talk before it: labels, participants, how long. */
export function attach(
  last: Draft | undefined,
  text: string,
  facts: Pick<Draft, 'dates' | 'times' | 'modes' | 'people'>,
  at: <T extends { start: number; end: number }>(f: T) => T,
): void {
  if (!last || (last.act.family !== 'talk' && last.act.family !== 'outreach')) return;
  if (
    /^(?:date|time|when|place|location|where|participants?|who|with whom|manner|method|mode|means|how|by what means|attendees|duration|how long|persons?)\b[^:]{0,40}:/i.test(
      text,
    )
  ) {
    last.dates.push(...facts.dates.map(at));
    last.times.push(...facts.times.map(at));
    last.modes.push(...facts.modes.map(at));
    last.people.push(...facts.people.map(at));
    last.place ??= placesIn(text).map(at)[0] ?? null;
    last.minutes ??= minutesIn(text).map(at)[0] ?? null;
    return;
  }
  if (
    /\b(?:participants?|participating|present|attended|attending|attendees|appeared|appearing|took part|taking part|also on the (?:call|line)|joined|(?:was|were) (?:also |both |all )?(?:copied |included )?on (?:the|those|these|that|each|all|every) (?:of )?(?:the |those |these )?(?:calls?|e-?mails?|line|letters?|correspondence))\b/i.test(
      text,
    )
  ) {
    for (const p of facts.people.map(at))
      if (!last.people.some((q) => samePerson(q.name, p.name))) last.people.push(p);
  } else if (!last.people.some((p) => p.side === 'respondent')) {
    // "Plaintiff, through X, opposes": who answers took part.
    last.people.push(...facts.people.map(at).filter((p) => p.side === 'respondent'));
  }
  const enclosed = ENCLOSED.exec(text);
  if (enclosed && last.act.message && last.modes.length === 0)
    last.modes.push(
      at({
        start: enclosed.index,
        end: enclosed.index + enclosed[0].length,
        mode: /letter|correspondence/i.test(enclosed[0]) ? ('letter' as const) : ('email' as const),
        denied: false,
      }),
    );
  const minutes = minutesIn(text)[0];
  if (minutes && /\b(?:call|conference|meeting|conversation|discussion|lasted|spoke|talked)\b/i.test(text))
    last.minutes ??= at(minutes);
}
