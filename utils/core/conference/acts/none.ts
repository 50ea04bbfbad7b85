// The text says that there was no conference, or that somebody was left out. Takes a sentence; gives the acts.

import { family } from './act';

const CONFERENCE =
  '(?:(?:discovery|telephone|telephonic|such|pre-?motion|personal|in[- ]person|substantive|meaningful|actual|prior|formal|rule \\d+(?:\\.\\d+)?) )*(?:conference|conferral|consultation|meet[- ]and[- ]confer|meeting of counsel|discussion|good[- ]faith conference)';

export const none = family('none', [
  [
    `\\bno ${CONFERENCE} (?:was|were|has been|have been|took|occurred|could be|had been|has|is|happened)\\b(?: \\w+){0,2}`,
  ],
  [
    `\\b${CONFERENCE} (?:was not|were not|has not been|did not|has not|could not be|never)\\b(?! (?:possible|successful|fruitful|resolve))(?: \\w+)?`,
  ],
  [
    `\\b${CONFERENCE}(?: \\w+){0,5} (?:was|is|would be|would have been) (?:not (?:possible|feasible|practicable|required|necessary|held|had)|impossible|impracticable|unnecessary|futile)`,
    { generic: true },
  ],
  [
    "\\b(?:did not|didn't|has not|have not|had not|hasn't|haven't|was not able to|were not able to|was unable to|were unable to|could not|has been unable to|have been unable to|not been able to|never|cannot)(?: \\w+ly| yet| been able to| been| previously| personally| in good faith)*,? (?:meet and )?(?:conferr?(?:ed)?|consult(?:ed)?|met and conferred)\\b(?! (?:on|as to|about) (?:all|every|each))",
  ],
  [
    '\\b(?:did not|could not|never|has not|have not) (?:\\w+ly |yet )?(?:reach(?:ed)?|contact(?:ed)?|sp(?:eak|oke|oken) (?:with|to)) (?:opposing|defense|plaintiff|defendant|counsel|the|any|mr|ms|him|her|[A-Z])',
  ],
  [
    '\\b(?:was|were|has|have)(?: been)? (?:not|never)(?: yet)?(?: been)?(?: \\w+ly)? (?:contacted|consulted|conferred with|asked|approached|polled|reached(?! (?:an?|any)\\b))\\b',
  ],
  [
    '\\bat no (?:time|point)\\b[^;.]{0,60}?\\b(?:did|have|has) (?:counsel|the parties|the lawyers|the attorneys|they|either|anyone)\\b[^;.]{0,40}? (?:speak|spoken|talk|talked|confer|conferred|meet|met|consult|discuss)\\b',
  ],
  [
    '\\b(?:has |have |had )?(?:made|making|make) no (?:effort|attempt|inquiry|enquiry|contact|overture|approach)s?\\b(?: (?:of|to|with|at|toward)\\b)?(?: (?:reach|confer|contact|ask|consult|speak|talk)\\w*)?',
  ],
  [
    '\\bno (?:effort|attempt|inquiry|enquiry|overture|approach) (?:was|has been|had been|were) made (?=(?:to (?:reach|confer|contact|ask|consult|speak|talk|approach)|of|with)\\b)',
  ],
  [
    "\\b(?:has|have|had|did|was|were)(?: not|n't)(?: been)? (?:\\w+ly )?(?:approach(?:ed)?|ask(?:ed)?|telephone[d]?|sound(?:ed)? out|heard? from|poll(?:ed)?|sp(?:eak|oke|oken) (?:with|to)|talk(?:ed)? (?:with|to)|conferred with) (?=(?:counsel|the (?:lawyer|attorney|other|co-?defendant|co-?plaintiff|third)|co-?(?:defendant|plaintiff)|(?:Mr|Ms|Mrs)\\.|the (?:\\w+ )?defendants?|any of|[A-Z]))",
  ],
  [
    `\\b(?:did not|didn't|has not|have not|had not|never) (?:\\w+ly |yet |first )?(?:request(?:ed)?|s(?:eek|ought)|ask(?:ed)? for|arranged?|scheduled?|initiated?|propos(?:e|ed)|h(?:old|eld)|attempt(?:ed)?|had|have) (?:an? |any |such )?${CONFERENCE}\\b`,
  ],
  ['\\bwithout (?:first |having )?(?:conferring|consulting|conferred)\\b'],
  [
    '\\b(?:has|have|had) not (?:yet )?had (?:an |the |any |sufficient |enough )*(?:opportunity|chance|time) to (?:confer|consult|meet)\\b',
  ],
  [
    '\\b(?:insufficient|no|not enough|inadequate|not sufficient) (?:time|opportunity) (?:to|for) (?:confer|consult|meet|a conference|conferral)\\b',
  ],
  ['\\btime (?:did|does|would) not (?:permit|allow)\\b[^;]{0,30}\\b(?:confer\\w*|consult\\w*|conference)\\b'],
  ['\\b(?:not|never) (?:attempted|tried) to (?:confer|contact|reach)\\b'],
]);
