// The one reason a certificate gives. Takes the sentences, the position and the events' statuses; gives the reason
// that says most, or null. A motion nobody opposes needs none; silence is a reason only where the text joins it to
// the failure ("so no agreement could be reached"); a refusal to confer is its own.

import type { EventStatus, Position } from '../conference';
import { type FoundReason, reasonsIn } from '../reason';
import type { Sentence } from '../sentences';

export function reasonOf(
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  position: Position,
  statuses: readonly EventStatus[],
  moves: 'plaintiff' | 'defendant' | null,
): FoundReason | null {
  if (position === 'unopposed' || position === 'agreed' || position === 'no-position') return null;
  const found = sentences.flatMap((s, i) =>
    s.kind === 'told'
      ? reasonsIn(told(s), moves, sentences[i - 1]?.text).map((f) => ({
          ...f,
          start: f.start + s.start,
          end: f.end + s.start,
        }))
      : [],
  );
  return (
    [...found].sort((a, b) => b.strength - a.strength || a.start - b.start)[0] ??
    excuse(sentences, told, position, statuses)
  );
}

const JOINED =
  /\b((?:have|has) had no answer of any kind|(?:he|she|they|counsel) (?:had|has|have) not (?:replied|responded|answered)|no (?:response|reply|answer)[^.;,]{0,30})(?=,? (?:so|therefore|thus|and so|and therefore|hence|for which reason)\b)/i;

function excuse(
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  position: Position,
  statuses: readonly EventStatus[],
): FoundReason | null {
  for (const s of sentences) {
    if (s.kind !== 'told') continue;
    const text = told(s);
    const joined = JOINED.exec(text);
    if (joined) return span(s, joined.index, joined[1]!, 1);
    if (position === 'no-response' && /\bunable to do so\b/i.test(sentences.map(told).join(' '))) {
      const none =
        /\b(?:there has been no response|no response (?:has been|was) received|(?:he|she|they) (?:has|have) not responded)\b/i.exec(
          text,
        );
      if (none) return span(s, none.index, none[0], 1);
    }
    const refused =
      /\b(?:[\w' ]{3,40}? )?(?:willfully |flatly |expressly )?refused to (?:confer|meet|talk|discuss)[^.;,]{0,40}/i.exec(
        text,
      );
    if (statuses.includes('refused') && refused) return span(s, refused.index, refused[0].trim(), 1);
    const futile =
      /\b[^.;]*\b(?:would (?:be|have been) futile|would have served no purpose|would serve no purpose)[^.;]*/i.exec(
        text,
      );
    if (statuses.includes('none') && futile) return span(s, futile.index, futile[0].trim(), 1);
    const about =
      /\b(?:could not agree|cannot agree|(?:do|did) not agree|disagree|unable to agree) (?:on|about|as to|over) (?!the (?:disposition|resolution|motion|relief))[^.;]{6,}/i.exec(
        text,
      );
    if (about) return span(s, about.index, about[0].trim(), 1);
  }
  return null;
}

function span(s: Sentence, at: number, value: string, strength: number): FoundReason {
  return { start: s.start + at, end: s.start + at + value.length, value, strength };
}
