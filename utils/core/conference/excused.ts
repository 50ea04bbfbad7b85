// Why no conference was had or none is needed, as told: ex parte, an emergency, a party without counsel, a default,
// futility, a rule that exempts. Takes a told sentence; gives each with its place and words.

import { eachMatch } from './each-match';
export interface FoundExcuse {
  start: number;
  end: number;
  value: string;
}

const PATTERN = new RegExp(
  [
    '\\b(?:conference|conferral|conferring|consultation|certificate(?: of conference)?|meet[- ]and[- ]confer|good faith conference)\\b[^.;]{0,60}\\b(?:is|was|are|were|would be|would have been|proved)(?: (?:\\w+ly|thus|hence|therefore|then|simply))? (?:not (?:required|necessary|needed|possible|feasible|practicable)|unnecessary|impossible|impracticable|futile|excused|inapplicable|useless|pointless)',
    '\\b(?:no|not) (?:conference|conferral|certificate(?: of conference)?)\\b[^.;]{0,20}\\b(?:is|was)? ?(?:required|necessary|needed)\\b',
    '\\b(?:not|un)(?: been)? ?(?:required|necessary) to confer\\b|\\b(?:exempt(?:ed|s)?|excus(?:ed|es)|relieved?) (?:\\w+ ){0,4}?(?:from )?(?:the )?(?:\\w+ )?(?:confer|meet|conference|conferral|requirement)',
    '\\bex parte\\b',
    '\\b(?:because|due to|given|as) (?:of )?(?:the |this )?(?:\\w+ )?(?:emergency|exigen\\w+|urgen\\w+)\\b',
    '\\b(?:has|have) not (?:yet )?(?:appeared|been served|entered an appearance|made an appearance|answered or appeared)\\b|\\bin default\\b|\\bno (?:attorney|counsel|other attorney) has (?:appeared|entered)\\b|\\bno opposing counsel\\b',
    '\\b(?:incarcerated|in custody|detained|prisoner|inmate)\\b',
    '\\b(?:is|are|appears?|appearing|proceed(?:s|ing)|as an?|being|a) (?:\\w+ )?pro se\\b',
    "\\bwould (?:be|have been|only be|only have been|prove) (?:\\w+ly )?(?:an? )?(?:(?:idle|empty|vain|wasted|futile|pointless|useless|academic|hollow|fruitless|barren) (?:exercise|gesture|formality|ceremony|effort|errand|act)|exercise in futility|mere formality|waste of (?:\\w+'?s? )?(?:time|effort|breath)|fool's errand)\\b|\\bwould (?:only )?(?:waste|have wasted) (?:\\w+'?s? )?time\\b|\\b(?:there (?:is|was|would be|would have been)|saw|sees) (?:no|little) (?:point|use|purpose|sense) (?:in|to|of) (?:confer|call|talk|meet|consult|ask)\\w*",
    '\\bwould (?:be|have been) (?:futile|pointless|useless|fruitless)\\b|\\bwould (?:serve|have served) no (?:useful )?purpose\\b|\\bfutility\\b(?= of (?:conferring|a conference))',
    '\\b(?:could not|unable to) (?:timely )?(?:confer|consult)\\b[^.;]{0,40}\\b(?:because|due|given|before the deadline)',
    '\\b(?:given|because of|due to) (?:the |a )?(?:\\w+ )?deadline[^.;,]{0,40}',
    '\\bhas no (?:tele)?phone\\b|\\b(?:no|without) (?:a )?(?:known )?(?:telephone|phone|contact information|e-?mail address)\\b',
  ].join('|'),
  'gi',
);

export function excusesIn(text: string): FoundExcuse[] {
  return [...eachMatch(text, PATTERN)]
    .filter((m) => !/\bnot $/i.test(text.slice(Math.max(0, m.index - 4), m.index)))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, value: m[0] }));
}
