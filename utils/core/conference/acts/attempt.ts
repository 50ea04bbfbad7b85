// A try to confer. Takes a sentence; gives the acts. "Attempted in good faith to resolve" beside a talk is not one
// (what was tried there is settling, not talking), so trying to resolve yields to every other account.

import { family } from './act';

const CONFER =
  "(?:meet|confer|conferring|consult|reach(?! (?:an? |any |the |some )?(?:\\w+ )?(?:agreement|accord|resolution|compromise|consensus|understanding|settlement|ground)\\b)|speak|talk|contact|call|telephone|discuss|arrange|schedule|set|coordinate|engage|obtain (?:the |his |her |their |\\w+'s )?(?:position|concurrence|consent|agreement)|secure (?:the )?(?:position|concurrence|consent)|get (?:in touch|a hold|ahold|hold|in contact)|ascertain|determine|communicate|conduct|hold|have a|work out a time|connect|make contact|initiate|e-?mail|correspond|seek|solicit)";
const MANNER =
  '(?:,? ?(?:in good[- ]faith|diligently|repeatedly|unsuccessfully|on (?:several|multiple|numerous|two|three) occasions|several times|multiple times|twice|and failed|in vain|sincerely|without success),?)*';

export const attempt = family(
  'attempt',
  [
    [
      `\\b(?:attempt(?:ed|s|ing)?|tr(?:ied|ying)|endeavou?red|sought|strove|made (?:every|an|a|several|multiple|numerous|repeated|two|three|reasonable|diligent|many)?[^;,]{0,50}?(?:efforts?|attempts?)|efforts?|attempts? (?:was|were) made|(?:efforts?|attempts?) (?:was|were|have been|has been) (?:made|undertaken)(?: by (?:the |his |her )?[\\w']+(?: counsel)?)?)${MANNER} (?:and (?:failed|was unable) )?to (?:\\w+ly |again |in good faith |personally )?${CONFER}\\b`,
    ],
    [
      '\\b(?:failed to|did not|never|neglected to) (?:appear|attend|join|participate|call in|dial in|show up|show)\\b[^;]{0,40}\\b(?:conference|call|meeting|meet[- ]and[- ]confer|conferral)\\b',
    ],
    ['\\b(?:efforts|attempts) at (?:conferring|conferral|a conference|consultation|contact|reaching)\\b'],
    [
      "\\b(?:proposed|offered|requested|suggested|sought|asked for|invited|demanded|set aside times? for|noticed)(?! to produce)(?: [\\w'-]+){0,7}? (?:meet(?:ing)?(?:[- ]and[- ]confer)?|confer(?:ence|ral)?|call|teleconference|consultation)\\b",
    ],
    ['\\boffered (?:\\w+ ){0,2}(?:dates|times) (?:for|to)\\b'],
    [
      '\\b(?:unable|not able|failed) to (?:reach|get in touch|make contact|contact|connect with)\\b(?! (?:an? |any |the |full |complete )?(?:\\w+ )?(?:agreement|accord|resolution|compromise|consensus|understanding))',
    ],
    [
      '\\b(?:efforts?|attempts?) to (?:resolve|settle|narrow|obtain|reach (?:an )?agreement)\\b[^;]{0,120}?\\b(?:(?:has|have|had) been (?:attempted|made|undertaken|exhausted|unsuccessful|unavailing|fruitless)|(?:was|were) (?:made|attempted|unsuccessful|unavailing|fruitless)|(?:has|have|had) (?:taken place|failed|occurred))',
      { generic: true },
    ],
    [
      '\\b(?:reasonable|good[- ]faith|sincere|diligent|genuine) (?:efforts?|attempts?) (?:has|have|had|was|were) (?:been )?(?:made|undertaken)\\b(?! to (?:confer|reach|contact|meet))',
      { generic: true },
    ],
    [
      '\\b(?:(?:has|have|had) )?(?:attempted|tried|made (?:a |every |several )?[\\w, -]{0,40}?(?:efforts?|attempts?))(?:,? in good[- ]faith,?)?(?: (?:by|through|via) [^;,.]{3,60}?)? to (?:resolve|settle|work out|narrow|obtain|secure|reach (?:an? |any |some )?(?:\\w+ )?(?:agreement|accord|resolution|compromise|consensus|understanding|settlement|ground))\\b',
      { generic: true },
    ],
    [
      '\\b(?:efforts?|attempts?)(?: to [^;]{0,80})? (?:were|was|have been|has been|proved|proven) (?:unsuccessful|unavailing|fruitless|futile|in vain|to no avail)',
      { generic: true },
    ],
  ],
  /\b(?:not|never|no|without|will|will continue to|would|shall|must|should|in an?|in a good[- ]faith|in a reasonable|in furtherance of an?|and in an?|as an?|before|despite|continue to|failed to|refused to|any)(?: good[- ]faith| further| reasonable| sincere| genuine| honest| diligent| concerted| renewed)*(?:,)? ?$/i,
);
