// What the other side answered. Takes a sentence and which side moves; gives each reply with its place and whether
// it declines. A reply is what makes talk of a call or an e-mail: both sides were heard.

import { ADVERBS, NAME } from './vocabulary';

export interface FoundReply {
  start: number;
  end: number;
  /** It says no to what was asked, or refuses. */
  declines: boolean;
}

const VERB =
  '(?:advis(?:ed|es)|stat(?:ed|es)|said|says|repli(?:ed|es)|respond(?:ed|s)|answer(?:ed|s)|explain(?:ed|s)|indicat(?:ed|es)|told|inform(?:ed|s)|confirm(?:ed|s)|agree[ds]?|consent(?:ed|s)?|assent(?:ed|s)?|concur(?:red|s)?|oppos(?:es?|ed)|object(?:s|ed)|refus(?:ed|es)|declin(?:ed|es)|does not|do not|did not (?:oppose|object|agree|consent|assent|concur)|is (?:not )?(?:un)?opposed|are (?:not )?(?:un)?opposed|has no|have no|takes? no|took no|would not|will not|repeated|reiterated|maintain(?:ed|s)|contend(?:ed|s)|promis(?:ed|es)|insist(?:ed|s)|wishes|represented|communicated that|expressed|asserted|withdrew|offered|wrote back|called back|returned (?:my|the|our|that) call|stands? on|stood on|would only|acknowledged|neither)';
const SUBJECT = (party: string) =>
  `(?:he|she|they|who|${party}(?:'s?)?(?:,? through [^,;.]{0,40},)?|(?:opposing|defense|adverse|plaintiff'?s?'?|defendant'?s?'?|all other|respondent'?s?'?|the) (?:counsel|attorneys?|part(?:y|ies))|counsel for [\\w ]{1,40}?|counsel|(?:the )?government|(?:the )?agency|(?:my|his|her|the|that|opposing|the legal) (?:opponent|assistant)|${NAME})`;

const OWN = /^(?:I|we|the undersigned|undersigned)\b/i;
const DECLINES =
  /\b(?:would not|will not|refus\w+|declin\w+|could not agree|no\b|not agree\w*|not consent\w*|position had not changed|don't|won't)\b/i;

export function repliesIn(
  text: string,
  moves: 'plaintiff' | 'defendant' | null,
  own: readonly string[],
): FoundReply[] {
  const parties =
    '(?:the )?(?:plaintiffs?|defendants?|movants?|respondents?|petitioners?|claimants?|intervenors?|[\\w-]+-party defendants?)';
  const pattern = new RegExp(`(?<![\\w'])(${SUBJECT(parties)}),? (?:${ADVERBS})(${VERB})(?![\\w])`, 'gi');
  const found: FoundReply[] = [];
  for (const m of text.matchAll(pattern)) {
    const subject = m[1]!;
    if (OWN.test(subject)) continue;
    if (
      moves &&
      new RegExp(`^(?:the )?${moves}|counsel for (?:the )?${moves}|^${moves}s?'?s?'? counsel`, 'i').test(
        subject,
      )
    )
      continue;
    if (/movant|moving|undersigned/i.test(subject)) continue;
    if (own.some((name) => name !== '' && subject.includes(name.split(' ').at(-1) ?? name))) continue;
    if (/\b(?:whether|if|that when)(?: or not)? $/i.test(text.slice(Math.max(0, m.index - 14), m.index)))
      continue;
    // "Counsel certifies", "counsel agree that": the filer's own words unless told of the other side.
    if (
      /^counsel$/i.test(subject) &&
      /^(?:stat|advis|certif|agree|repl|wrote)/i.test(m[2]!) &&
      moves === null
    )
      continue;
    const after = text.slice(m.index, m.index + m[0].length + 90);
    found.push({ start: m.index, end: m.index + m[0].length, declines: DECLINES.test(after) });
  }
  const asked =
    /\b(?:was|were|am|been) (?:\w+ly )?(?:advised|told|informed) (?:by|that)\b|\b(?:opposing|defense|plaintiff'?s?|defendant'?s?) counsel's (?:response|reply|answer)\b|\b(?:received|got) (?:a|an|the|his|her|their) (?:\w+ )?(?:response|reply|answer|e-?mail)\b|\bin (?:response|reply), /gi;
  for (const m of text.matchAll(asked))
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      declines: DECLINES.test(text.slice(m.index, m.index + 120)),
    });
  return found.sort((a, b) => a.start - b.start);
}
