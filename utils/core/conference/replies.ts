// What the other side answered. Takes a sentence, the words before it, and which side moves; gives each reply with
// its place and whether it declines. A reply is what makes talk of a call or an e-mail: both sides were heard.

import { anyCase } from './any-case';
import { eachMatch } from './each-match';
import { ASSUMED_BEFORE } from './position/statement';

export interface FoundReply {
  start: number;
  end: number;
  /** It says no to what was asked, or refuses. */
  declines: boolean;
}

const VERB = `(?:advis(?:ed|es)|stat(?:ed|es)|said|says|tells|repli(?:ed|es)|respond(?:ed|s)|answer(?:ed|s)|explain(?:ed|s)|indicat(?:ed|es)|told|inform(?:ed|s)|confirm(?:ed|s)|agree[ds]?|consent(?:ed|s)?|assent(?:ed|s)?|concur(?:red|s)?|opposes?|opposed|object(?:s|ed)|refus(?:ed|es)|declin(?:ed|es)|(?:does|do|did|would|will) (?:not|neither) (?:oppose|object|agree|consent|assent|concur|take|join|stipulate|withdraw|extend)|(?:would|will) not produce|(?:is|are|was|were) (?:\\w+ly |also |not )?(?:un)?opposed|(?:is|are) (?:not )?in agreement|(?:has|have|had) no (?:objection|opposition|position)|takes? no|took no|would not|repeated|reiterated|maintain(?:ed|s)|contend(?:ed|s)|promis(?:ed|es)|insist(?:ed|s)|represented|expressed|asserted|withdrew|offered|wrote(?=(?: (?:to )?(?:me|us|the undersigned))?(?:,? on [^;:"]{3,24}?)?(?: that\\b|[:,]? "))|returned (?:it|them) unsigned|(?:wrote|e-?mailed|called|texted) back|returned (?:my|the|our|that|undersigned's) call|stands? on|stood on|would only|will only|acknowledged|neither (?:consents|opposes|agrees))`;
const PARTIES =
  '(?:the )?(?:plaintiffs?|defendants?|respondents?|petitioners?|claimants?|intervenors?|government|agency|insurer|commissioner|[\\w-]+-party defendants?|opposing part(?:y|ies)|other side)';
const PERSON =
  "(?:(?:Mr|Ms|Mrs|Mx|Dr)\\. )?[A-Z][\\w.'\\u00C0-\\u024F-]+(?: (?:[A-Z]\\.|[A-Z][\\w'\\u00C0-\\u024F-]+)){0,3}";
/** A name may have an "and" in it; "counsel for Defendant and explained" goes on with the sentence's own subject. */
export const COUNSEL_FOR =
  "counsel for (?:(?!\\b(?:about|regarding|concerning|on|by|via|with|at|in|asking|seeking|stating|requesting|her|his|its|their|and (?![A-Z]))\\b)[\\w' ]){1,40}?";
const COUNSEL = `(?:opposing|defense|adverse|other|all other|plaintiff'?s?'?|defendant'?s?'?|respondent'?s?'?|government|the agency's) (?:counsel|attorneys?|lawyers?)|${COUNSEL_FOR}|the (?:legal )?assistant|(?:he|she|they|who)`;
const ADVERBS =
  '(?:(?:\\w+ly|also|then|again|later|since|first|next|both|each|all|thereafter|in turn|in response|subsequently|has|have|had|the same day|that day|has since) )*';
const SUBJECT_VERB = anyCase(
  `(?<![\\w'])(${COUNSEL}|${PARTIES}|${PERSON})(?:,? through (?:its |his |her |their )?[^,;.]{0,40},?|, (?:who|[^,;.]{3,40},))? ?,? ?${ADVERBS}(${VERB})(?!\\w)`,
);
/** Verbs by which a person, not a party's papers, answers: yielding, refusing, thinking, asking in return. */
const ANSWER =
  "(?:(?:came|got|circled) back to (?:me|us|the undersigned)|(?:called|rang|telephoned|phoned|e-?mailed|texted) (?:me|us|the undersigned)|gave (?:way|in|up|ground|me (?:his|her)|us (?:his|her))|gives (?:way|up)|yielded|conceded|relented|dropped|let go|cut|pared|trimmed|came down|(?:would|will|could|can) (?:not|go no)|won't|can't|cannot|couldn't|wouldn't|reject(?:s|ed)|turned (?:it|me|us|the|this|that|down)|demurred|balked|refuses|wants|wanted|asked (?:for|that|to|me|us|whether|why)|counter(?:s|ed)|counter-?offered|pointed out|claim(?:s|ed)|consider(?:s|ed)|regard(?:s|ed)|believe[sd]|thinks|thought|holds|(?:takes|took) (?:the|a) (?:view|position)|stays|persist(?:s|ed)|resist(?:s|ed)|den(?:ies|ied)|relies|relied|cited|cites|noted|notes|observed|observes|remarked|volunteered|suggested|proposed|disagree[sd]|protested|pleaded|replied|accept(?:s|ed)|approve[sd]|is (?:not )?(?:willing|unwilling|against|content|prepared)|was (?:not )?(?:willing|unwilling|against|content|prepared|adamant))";
const PERSON_ANSWERS = anyCase(
  `(?<![\\w'])((?:opposing|defense|adverse) (?:counsel|attorneys?|lawyers?)|(?:Mr|Ms|Mrs|Mx|Dr)\\. [A-Z][\\w.'\\u00C0-\\u024F-]+|he|she),? ?${ADVERBS}(${ANSWER})(?!\\w)`,
);
/** What stands in its papers was not said in answer. */
const IN_PAPERS =
  /^[^,;.]{0,40}? in (?:its|his|her|their|the) (?:\w+ )?(?:responses?|answers?|objections?|letters?|briefs?|papers|pleadings?|motion|disclosures?|log)\b/i;
const BARE_COUNSEL =
  /(?<!\b(?:undersigned|our|my|movant's|and|for|by) )\bcounsel (?:replied|responded|answered|wrote back|called back)\b/gi;
/** "Counsel was e-mailed on May 20 and responded that …". */
const AND_REPLIED =
  /\b(?:and|but) (?:then |later |subsequently |has )?(?:(?:responded|replied|answered|wrote back|called back)\b(?! to (?:the|plaintiff|defendant))|(?:agrees|consents|opposes|does not oppose|has no (?:objection|opposition))\b)/gi;
/** "… a letter, to which he wrote back that …": whoever was written to. */
const TO_WHICH =
  /\bto (?:which|whom)(?: letter| e-?mail| message)? (?:he|she|they|counsel) (?:then |later |promptly )?(?:responded|replied|answered|wrote back|called back)\b/gi;
const PASSIVE = anyCase(
  "\\b(?:was|were|am|been) (?:\\w+ly )?(?:advised|told|informed)(?: (?:on|by e-?mail|by telephone|by phone|via)[^;]{0,30}?)? (?:by (?:opposing|defense|plaintiff|defendant|counsel for|mr|ms|[A-Z]|him\\b|her\\b)(?! (?:assistant|secretary|receptionist|office|paralegal|staff|legal))|that (?:plaintiff|defendant|he|she|they|[A-Z]))|\\b(?:was|were|am|been) (?:\\w+ly )?(?:told|advised|informed) (?:that )?(?:it|the motion|this motion|the request|the relief|no)\\b(?! (?:was|had been) (?:being )?(?:looked|taken|passed))|\\b(?:received|got|had|drew|brought) (?:a|an|the|his|her|their|this|[A-Z][\\w.]+(?: [A-Z]\\w+)?'s) (?:\\w+ )?(?:response|reply|answer|refusal|consent|agreement|no)\\b|\\bin (?:response|reply), ",
);

const DECLINES =
  /\b(?:would not|will not|refus\w+|declin\w+|could not agree|not agree\w*|not consent\w*|position had not changed|don't|won't|no (?:\w+ )?\w+ (?:would|will) be)\b/i;
const OTHER_SIDE =
  /\b(?:opposing (?:counsel|party)|defense counsel|counsel for|attorney for|plaintiff|defendant|respondent|government|with [A-Z]\w+|(?:Mr|Ms|Mrs)\. [A-Z]\w+)\b/gi;

/** In a table of attempts "E-mail   Offered June 2" has no person in it. */
const MEANS =
  /^(?:e-?mails?|(?:tele)?phone|voice-?mails?|letters?|calls?|fax|texts?|video|zoom|teams|result|means|date|time)\b/i;

/** Whether a pronoun here stands for the other side: it was the last one spoken of. */
export function otherSide(before: string, moves: 'plaintiff' | 'defendant' | null): boolean {
  const last = [...eachMatch(before, OTHER_SIDE)].at(-1);
  if (!last) return false;
  const words = before.slice(last.index, last.index + 60);
  if (moves && new RegExp(`^(?:counsel for (?:the )?|attorney for )?${moves}`, 'i').test(words)) return false;
  return !/^counsel for (?:the )?(?:movant|moving)/i.test(words);
}

/** "I called him again; he said …" */
const REACHED =
  /\b(?:called|telephoned|phoned|e-?mailed|texted|contacted|reached|wrote to|spoke (?:to|with)|asked) (?:him|her|them)\b[^.]*$/i;

export function repliesIn(
  text: string,
  moves: 'plaintiff' | 'defendant' | null,
  own: readonly string[],
  before = '',
): FoundReply[] {
  const found: FoundReply[] = [];
  for (const m of eachMatch(text, SUBJECT_VERB)) {
    const subject = m[1]!;
    const lead = text.slice(0, m.index);
    if (/^(?:the )?(?:undersigned|movant|moving)|^(?:I|We)$|\b(?:undersigned|movant)/i.test(subject))
      continue;
    if (
      /^(?:No|None|Neither|It|This|That|The|These|Having|Despite|Because|As|In|On|At|After|Each|All|Nothing)\b(?! (?:government|agency|legal|assistant|insurer|plaintiff|defendant|petitioner|respondent))/.test(
        subject,
      )
    )
      continue;
    if (MEANS.test(subject)) continue;
    if (moves && new RegExp(`^(?:the )?${moves}|^counsel for (?:the )?${moves}`, 'i').test(subject)) continue;
    if (own.some((name) => name !== '' && subject.includes(name.split(' ').at(-1) ?? name))) continue;
    // "I certify that Defendant's attorney informed me …" is a reply; "certify that Plaintiff agrees" says who moves.
    const theirs =
      /counsel|attorney|lawyer/i.test(subject) &&
      ((moves !== null && !new RegExp(moves, 'i').test(subject)) ||
        /^ (?:me|us|(?:the )?undersigned|movant)\b/i.test(text.slice(m.index + m[0].length)));
    if (/\b(?:whether|if|unless|I,|my|undersigned,?)(?: or not)? $/i.test(lead.slice(-24))) continue;
    if (!theirs && /\bcertif\w+ that $/i.test(lead.slice(-24))) continue;
    if (/\b(?:whether|if)\b[^,;.]{0,50}$/i.test(lead.slice(-60))) continue;
    if (ASSUMED_BEFORE.test(lead)) continue;
    if (/^(?:he|she|they)$/i.test(subject) && !otherSide(before + lead, moves) && !REACHED.test(lead))
      continue;
    if (IN_PAPERS.test(text.slice(m.index + m[0].length))) continue;
    const after = text.slice(m.index, m.index + m[0].length + 90);
    found.push({ start: m.index, end: m.index + m[0].length, declines: DECLINES.test(after) });
  }
  for (const m of eachMatch(text, PERSON_ANSWERS)) {
    const lead = text.slice(0, m.index);
    const end = m.index + m[0].length;
    if (found.some((f) => f.start < end && m.index < f.end) || IN_PAPERS.test(text.slice(end))) continue;
    if (own.some((name) => name !== '' && m[1]!.includes(name.split(' ').at(-1) ?? name))) continue;
    if (/\b(?:whether|if|unless|until|what|which|who|that|case|so)\b[^,;.]{0,30}$/i.test(lead.slice(-40)))
      continue;
    if (/^(?:he|she)$/i.test(m[1]!) && !otherSide(before + lead, moves) && !REACHED.test(lead)) continue;
    found.push({ start: m.index, end, declines: DECLINES.test(text.slice(m.index, end + 90)) });
  }
  for (const m of eachMatch(text, AND_REPLIED))
    if (
      otherSide(before + text.slice(0, m.index), moves) &&
      !found.some((f) => f.start < m.index + m[0].length && m.index < f.end)
    )
      found.push({
        start: m.index + 4,
        end: m.index + m[0].length,
        declines: DECLINES.test(text.slice(m.index, m.index + 120)),
      });
  for (const m of [
    ...eachMatch(text, PASSIVE),
    ...eachMatch(text, BARE_COUNSEL),
    ...eachMatch(text, TO_WHICH),
  ]) {
    // "I have not received a response": silence, and no reply.
    if (/(?:\b(?:not|never|nor|without|yet to|neither)|n't)(?: \w+)? $/i.test(text.slice(0, m.index)))
      continue;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      declines: DECLINES.test(text.slice(m.index, m.index + 120)),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
