// Words that join a refusal to its cause: "on the footing that", ", as the ledgers are closed", ", her client being
// unwilling to part with it", "and on that account". Takes a sentence; gives each with the place where the cause begins.
// Words that join other things as well ("as", "for", a participle, a colon) count only behind a refusal in the same sentence.

import { anyCase } from './any-case';
import { eachMatch } from './each-match';

export interface FoundCause {
  start: number;
  /** Where the cause's own words begin. */
  from: number;
  /** Where they end, where the words that join stand behind the cause. */
  to?: number;
  strength: number;
}

/** Something that was not agreed, in any words: what a cause is given for. */
export const REFUSED =
  /\b(?:oppos\w+|object\w*|refus\w+|declin\w+|reject\w*|resist\w*|balk\w*|demurr\w*|withdr[ae]w\w*|withh[eo]ld\w*|unwilling|reluctant|unable|impass\w*|stalemate|deadlock\w*|disagree\w*|differ(?:s|ed)?|contest\w*|against|averse|adamant|firm|cannot|never|none|neither|nor|without|fail\w*|fell (?:through|short)|broke (?:down|off)|came to nothing|unsuccessful\w*|unavailing|fruitless|in vain|to no avail|unresolved|in dispute|insist\w*|turned (?:it |me |us |\w+ )?down|said no|no (?:\w+ )?(?:agreement|accord|deal|compromise|resolution|concession|success|result)|keep|only|den(?:ied|ies|y))\b|\b(?:would|will|could|can|did|do|does|was|were|is|are|has|have|had|may|might)(?: \w+)? not\b|n't\b/i;

const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|cannot|ought|shall)\b|\b[a-z]{2,}ed\b|\b(?:he|she|it|client|company|insurer|employer|expert|side|court|rule|order|policy|law|statute|contract|agreement|privilege|discovery|who|which|that|M[rs]s?\.? [A-Z][\w'-]+|[Pp]laintiff|[Dd]efendant) [a-z]+s\b|\b(?:they|clients|[Pp]laintiffs|[Dd]efendants) [a-z]+\b/;

/** Plain phrases of cause; what they are put to is the cause. */
const PHRASES: readonly [RegExp, number][] = [
  [
    /\b(?:on|upon|under|with|from|in) (?:the|a|an|his|her|its|their)? ?(?:stated |mistaken |express |sole |further |additional |apparent |firm |professed )?(?:footing|theory|strength|premise|supposition|assumption|understanding|plea|pretext|argument|contention|conviction|belief|fear|hope|expectation|apprehension|concern|rationale|excuse|objection|score|position) (?:that|of|is that) /gi,
    3,
  ],
  [
    /\b(?:seeing (?:that|as)|considering that|being that|inasmuch as|in consequence of|in consideration of|as a (?:result|consequence) of|by (?:reason|virtue) of|for (?:want|lack|fear) of|for fear that|out of (?:a )?(?:concern|fear|worry|deference|respect|regard)(?: (?:that|for|of))?|lest|thanks to|in deference to|out of) (?!(?:court|state|town|the office|pocket|order)\b)/gi,
    2,
  ],
  [
    /\b(?:the|an?|his|her|its|their|whose|one|only|chief|main|sole|principal|real|first|remaining) (?:\w+ )?(?:obstacle|difficulty|sticking point|stumbling block|hitch|trouble|problem|hurdle|snag|barrier|bar|rub|hang-?up|bone of contention|point of (?:difference|contention|disagreement)|explanation|rationale|thinking|excuse|ground|concern|worry|fear|complaint|objection|reasoning|theory)s?(?: (?:for|to|with|in|as to|about) [^,;.:]{2,50}?)? (?:being|is|was|were|are|remains?|lay in|lies in)(?: that)? (?!(?:not|opposed|unopposed|to|no|whether|discussed|resolved|unresolved|taken|noted|well|addressed)\b)/gi,
    4,
  ],
  [
    /\b(?:reasons?|grounds?|explanation|obstacle|difficulty|objection|concern|rationale|sticking point|hitch|problem|trouble)\b(?: (?:for|of|to|behind|given|being|is|was|why) [^,;.:]{2,50})?: ?(?=\S)/gi,
    4,
  ],
  [
    /\b(?:gave|gives|giving|offered|offers|stated|states|assigned|advanced|put forward) (?:as|for) (?:the|his|her|its|their|a)(?: \w+)? reason,? (?:that )?/gi,
    4,
  ],
  [
    /\b(?:cit(?:es?|ed|ing)|invok(?:es?|ed|ing)|plead(?:s|ed|ing)?|point(?:s|ed|ing) to|rel(?:ies|ied|ying) (?:up)?on|quot(?:es?|ed|ing)|refer(?:s|red|ring) to|appeal(?:s|ed|ing) to|blam(?:es|ed|ing)) (?=(?:the|a|an|his|her|its|their|Rule|Section|section|\d|[A-Z]|what|concerns?|privilege|work|burden|cost|confidential))/g,
    1,
  ],
];

/** Behind a refusal only. */
const BEHIND: readonly [RegExp, number][] = [
  // "He refused, as the minutes break off where it matters."
  [
    anyCase(
      ", as (?!(?:to|of|for|well|follows|such|yet|soon|long|far|much|many|set|stated|described|noted|shown|required|provided|explained|discussed|outlined|detailed|defined|indicated|agreed|modified|amended|a|an|if|though|opposed|counsel|attorneys?|lawyers?|lead|local|exhibits?|in|at|on|per|before|above|below|always|usual|I|we|(?:the )?undersigned|movant|(?:the |this |that )?(?:court|local|federal|scheduling|rules?|order|statute|judge)(?:'s)?(?: \\w+){0,3} (?:requires?|directs?|provides?|contemplates?|may|permits?))\\b)",
    ),
    3,
  ],
  [
    anyCase(
      ' as (?=(?:the|his|her|its|their|he|she|it|they|there|no|all|those|these)\\b)(?!(?:the |this )?(?:court|rules?|order)\\b)',
    ),
    1,
  ],
  // "… for her expert insists that the notes are drafts."
  [
    anyCase('[,;:] for (?!(?:the )?(?:plaintiffs?|defendants?|movants?|parties|reasons?),?\\b(?! \\w+s\\b))'),
    3,
  ],
  [
    /,? since (?=(?:no|there|discovery|all|some|many|any|those|these|each|every|most|both|one|nothing)\b)/g,
    3,
  ],
  [
    /,? (?:when|while|where) (?=(?:the|his|her|its|their|no) [^,;.]{3,60} (?:already|still|only|never)\b)/g,
    1,
  ],
];

const ABSOLUTE = anyCase(
  '[,:] (?=(?:there|[A-Z](?:[^,;.]|(?<=M[rs]|Mrs|Dr)\\.){0,60}?|(?:his|her|its|their|the|that|this|no|such|each|all|some|both|such|many|most|one) [^,;.]{0,70}?|he|she|it|they) (?:not )?(?:being|having|lacking|wanting|needing|fearing|believing|regarding|treating|holding|refusing|preferring|insisting|owing|belonging)\\b)',
);

/** "… shows cattle of her client's brother, and on that account she must oppose." */
const BACKWARD =
  /,?;? ?\b(?:and (?:that )?|so (?:that )?)?(?:(?:on|for) (?:this|that|which|these|those|such) (?:accounts?|reasons?|grounds?|causes?)|which is why|that is why|this is why|hence|wherefore|consequently)\b(?=[^.;]{0,80}\b(?:oppos\w+|refus\w+|declin\w+|object\w*|not|cannot|unwilling|never|no)\b)/gi;

/** "He opposes as to the third, which is in his client's wife's name." */
const RELATIVE =
  /\b(?:oppos\w+|refus\w+|declin\w+|object\w*|resist\w*|will not|would not|not give|unwilling)\b[^,;.]{0,90}, (?=(?:which|who|whose|where|as to which|for which|most of which|all of which|none of which) )/gi;

/** "She is against any continuance: the first setting was lost to our substitution." */
const COLON = /: (?=\S)/g;

const OWN = /^(?:I|we|my|our|(?:the )?undersigned|movants?)\b/i;

export function causesIn(text: string): FoundCause[] {
  const found: FoundCause[] = [];
  for (const [pattern, strength] of PHRASES)
    for (const m of eachMatch(text, pattern)) {
      if (/\b(?:whether|if)\b[^,;]{0,60}$/i.test(text.slice(0, m.index))) continue;
      if (strength === 1 && !REFUSED.test(text)) continue;
      const keeps =
        strength === 1 || /^(?:for|out|lest|thanks|in|by|seeing|as|considering|being)/i.test(m[0]);
      found.push({ start: m.index, from: keeps ? m.index : m.index + m[0].length, strength });
    }
  for (const [pattern, strength] of BEHIND)
    for (const m of eachMatch(text, pattern)) {
      const from = m.index + m[0].length;
      if (!REFUSED.test(text.slice(0, m.index)) || OWN.test(text.slice(from))) continue;
      const clause = /^[^,;.]*/.exec(text.slice(from))?.[0] ?? '';
      if (FINITE.test(clause.replace(/^\S+/, (w) => (/^(?:he|she|it|they|there)$/i.test(w) ? w : ''))))
        found.push({ start: m.index, from, strength });
    }
  for (const m of eachMatch(text, ABSOLUTE)) {
    const from = m.index + m[0].length;
    if (REFUSED.test(text.slice(0, m.index)) && !OWN.test(text.slice(from)))
      found.push({ start: from, from, strength: 3 });
  }
  for (const m of eachMatch(text, RELATIVE)) {
    const from = m.index + m[0].length;
    if (FINITE.test(text.slice(from, from + 80))) found.push({ start: from, from, strength: 1 });
  }
  for (const m of eachMatch(text, COLON)) {
    const lead = text.slice(0, m.index);
    const from = m.index + m[0].length;
    if (
      /\b(?:oppos(?:es|ed)|against|object(?:s|ed)|refus(?:es|ed)|declin(?:es|ed)|would not|will not|adamant|said no|turned \w+ down|unwilling)\b[^.;]*$/i.test(
        lead,
      ) &&
      !/\b(?:following|follows|as to|nos?|requests?|topics?|interrogator\w+)\b[^.;:]{0,40}$/i.test(lead) &&
      FINITE.test(text.slice(from, from + 100)) &&
      !OWN.test(text.slice(from))
    )
      found.push({ start: from, from, strength: 1 });
  }
  for (const m of eachMatch(text, BACKWARD)) {
    const lead = text.slice(0, m.index);
    const from = Math.max(
      0,
      ...['; ', ': ', ' that ', '. ', ' said '].map((w) => {
        const at = lead.lastIndexOf(w);
        return at < 0 ? 0 : at + w.length;
      }),
    );
    const clause = lead.slice(from);
    if (clause.length > 14 && !OWN.test(clause)) found.push({ start: from, from, to: m.index, strength: 3 });
  }
  return found;
}
