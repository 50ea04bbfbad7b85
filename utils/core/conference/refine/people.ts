// Gives each event its people: full names for surnames, and the last one named for a pronoun ("called him again").
// Takes the settled drafts, everybody named and the plain text; changes the drafts.

import type { Draft } from '../events/draft';
import { samePerson } from '../people/names';
import type { Participant } from '../people/sides';

const PRONOUN = /\b(?:him|her|them|his|he|she|again)\b/i;
const THE_CALL = /^(?:the|that|this|our) (?:call|conference|meeting|teleconference|videoconference)\b/i;

export function settlePeople(
  drafts: readonly Draft[],
  everybody: readonly Participant[],
  text: string,
): void {
  let last: Participant[] = [];
  const named = (name: string) => everybody.find((p) => !p.titled && samePerson(p.name, name));
  for (const d of drafts) {
    d.people = unique(
      d.people.map((p) => {
        const full = p.titled ? named(p.name) : undefined;
        return full ? { ...p, name: full.name, side: full.sure ? full.side : p.side, titled: false } : p;
      }),
    );
    const others = d.people.filter((p) => p.side === 'respondent');
    const speaks = d.status !== 'none' && d.status !== 'planned';
    if (others.length === 0 && last.length > 0 && !d.part && speaks) {
      const words = text.slice(d.start, d.end);
      if (d.act.family !== 'talk' ? PRONOUN.test(words) : THE_CALL.test(words.trim())) d.people.push(...last);
    }
    if (others.length > 0) last = others;
  }
}

function unique(people: readonly Participant[]): Participant[] {
  return people.filter((p, i) => people.findIndex((q) => samePerson(p.name, q.name)) === i);
}
