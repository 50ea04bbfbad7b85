// Gives each event its people: full names for surnames, and the last one named for a pronoun ("called him again").
// Takes the settled drafts, everybody named and the plain text; changes the drafts.

import type { ConferenceContext } from '../context';
import type { Draft } from '../events/draft';
import { namesIn, samePerson } from '../people/names';
import { type Participant, participantsIn } from '../people/sides';
import type { Sentence } from '../sentences';

const PRONOUN = /\b(?:him|her|them|his|he|she|again)\b/i;
/** Who talked is told by a pronoun: "she and I sat down", "we then spoke". */
const BOTH = /\b(?:he|she|they|him|her|them|we|both|the two)\b/i;
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
    // "A and B exchanged e-mails on Monday and spoke on Tuesday": the subjects of the first verb are the second's.
    const first = drafts.find((x) => x.sentence === d.sentence);
    if (d.act.family === 'talk' && d.people.length === 0 && !d.part && first && first !== d)
      d.people.push(...first.people.filter((p) => p.start < first.act.start));
    const others = d.people.filter((p) => p.side === 'respondent');
    const speaks = d.status !== 'none' && d.status !== 'planned';
    if (others.length === 0 && last.length > 0 && !d.part && speaks) {
      const words = text.slice(d.start, d.end);
      if (
        d.act.family !== 'talk'
          ? PRONOUN.test(words)
          : d.acts.some((a) => a.joint) || BOTH.test(words) || THE_CALL.test(words.trim())
      )
        d.people.push(...last);
    }
    if (others.length > 0) last = others;
  }
}

function unique(people: readonly Participant[]): Participant[] {
  return people.filter((p, i) => people.findIndex((q) => samePerson(p.name, q.name)) === i);
}

const ALL_SIGN =
  /\b(?:all counsel|counsel for (?:all|both) parties|the undersigned counsel for (?:all|both|the parties)|the undersigned attorneys|the parties,? through)\b[^.;]{0,60}\bcertif/i;

/** "All counsel certify that they conferred": those who sign with their side took part. */
export function settleSigners(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  text: string,
  context: ConferenceContext,
  moves: 'plaintiff' | 'defendant' | null,
): void {
  const talk = drafts.find((d) => d.status === 'held');
  if (!talk || talk.people.length > 0 || !ALL_SIGN.test(text)) return;
  for (const s of sentences) {
    if (s.kind !== 'signature') continue;
    for (const p of participantsIn(s.text, namesIn(s.text, []), context, moves))
      if (p.sure && !talk.people.some((q) => samePerson(q.name, p.name)))
        talk.people.push({ ...p, start: p.start + s.start, end: p.end + s.start });
  }
}
