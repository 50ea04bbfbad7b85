// The one reason a certificate gives. Takes the sentences, the position and the events' statuses; gives the reason
// that says most, or null. A motion nobody opposes needs none; silence is a reason only where the text joins it to
// the failure ("so no agreement could be reached"); a refusal to confer is its own.

import type { EventStatus, Position } from '../conference';
import { type FoundReason, reasonsIn, TO_THE_COURT } from '../reason';
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
    excuse(sentences, told, position, statuses) ??
    (position !== 'unknown' && position !== 'no-response' && statuses.includes('held')
      ? narrated(sentences, told, moves)
      : null)
  );
}

/** "His witnesses are needed for the harvest": a sentence about the other side's own affairs, beside the refusal. */
const THEIRS =
  /^(?:\w+(?:ly|,) )?(?:he|she|they|his|her|their|its|the (?:latter|other side|client|company|insurer|carrier|government|(?:\w+'s) \w+)\b|(?:the )?(?:plaintiff|defendant|respondent|petitioner)s?(?:'s?)?\b|"[^"]{12,})|, (?:he|she|they) (?:says?|said|tells? (?:me|us)|told (?:me|us)|adds?|added|writes?|wrote|explain(?:s|ed)|insist(?:s|ed)|argue[sd]|claim(?:s|ed)),?|\b(?:was|is) (?:his|her|their) (?:answer|reply|response|position|view|concern|point)\b|\b(?:to|for|with) (?:him|her|them)\b/i;
/** The other side's lawyer by name. */
const NAMED = /^(?:\w+(?:ly|,) )?(?:M[rs]s?\. [A-Z]|[A-Z][\w-]+ (?:[A-Z]\. )?[A-Z][\w-]+(?:'s)? )/;
const DEALT =
  /\b(?:conferr?\w*|spoke|spoken|met|telephon\w*|phoned|rang|e-?mail\w*|wrote|sent|left|talk\w*|convers\w+|discuss\w*|called|contact\w*|visited|drove|walked|sat|certif\w+|respond\w*|repl(?:y|ied|ies)|(?<!been )promis\w+|undert\w+|will (?:call|write|supplement)|get back)\b/i;
const OWN_VOICE = /^(?:I|we|my|our|(?:the )?undersigned|movant)\b/i;
/** Words that say no more than that there was a dispute, a refusal and a motion. */
const EMPTY =
  /^(?:agree\w*|oppos\w*|object\w*|refus\w*|declin\w*|reject\w*|resist\w*|consent\w*|assent\w*|concur\w*|motions?|relief|request\w*|counsel|attorneys?|lawyers?|part(?:y|ies)|plaintiffs?|defendants?|respondents?|petitioners?|position\w*|resol\w*|disput\w*|issues?|matters?|court|remain\w*|impasse|further|stand\w*|stood|firm|still|maintain\w*|withdr\w*|produc\w*|provid\w*|answer\w*|supplement\w*|response\w*|documents?|discovery|interrogator\w*|would|could|will|shall|with|that|this|these|those|have|been|were|from|they|them|their|client\w*|nothing|anything|never|advis\w*|stat(?:ed|es)|said|says|told|indicat\w*|inform\w*|conf(?:er|erence)\w*|file[ds]?|filing|sought|seek\w*|extension|continuance|deadline\w*|offer\w*|propos\w*|suggest\w*|compromise|adamant|against|other|others|rest|remainder|each|both|some|part|half|give|gave|given|more|than|only|also|once|until|when|then|there|here|what|which|effort\w*|attempt\w*|good|faith|court's|intervention|ruling|unwilling|willing|able|unable|any|all)$/i;

function narrated(
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  moves: 'plaintiff' | 'defendant' | null,
): FoundReason | null {
  const mine = moves ? new RegExp(`^(?:the )?${moves}s?(?:'s?)?\\b`, 'i') : null;
  for (const [i, s] of sentences.entries()) {
    if (i === 0 || s.kind !== 'told') continue;
    const text = told(s);
    if (!(THEIRS.test(text) || NAMED.test(text)) || TO_THE_COURT.test(text)) continue;
    if (DEALT.test(text) || OWN_VOICE.test(text) || mine?.test(text)) continue;
    if (
      /\[|_{2,}|\b(?:oppos|agree|consent|assent|concur|accord|resol|impasse|unable|issue|dispute|compromise|assum|presum)\w*/i.test(
        text,
      )
    )
      continue;
    const words = (text.match(/\b[a-z][a-z'-]{3,}\b/g) ?? []).filter((w) => !EMPTY.test(w));
    if (words.length >= 3) return span(s, 0, text.replace(/[.;]\s*$/, ''), 0);
  }
  return null;
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
