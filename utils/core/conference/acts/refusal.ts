// The other side would not talk. Takes a sentence; gives the acts. Declining the relief is a position, not a refusal
// to confer; it belongs to position/.

import { family } from './act';

const TALK =
  '(?:confer|meet|talk|speak|discuss|participate|engage|schedule|agree to (?:a |any )?(?:conference|call|meeting|time|date)|have (?:a|any) (?:conference|conversation|discussion|dialogue|call)|communicate|consult|take (?:my|his|her|the|our|any) calls?|return|provide (?:dates|times|availability|a time|his availability|her availability)|attend|respond to (?:\\w+ )?requests? (?:to|for a) (?:confer|meet|conference)|make (?:himself|herself|themselves) available|come to the telephone|hold a|join)';

export const refusal = family('refusal', [
  [
    `\\b(?:(?:has|have|had) )?(?:\\w+ly )?(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|rebuffed|was unwilling|were unwilling|is unwilling|would not|will not|was not willing|were not willing|failed and refused) (?:even )?(?:to )?(?:even |further |meaningfully )?${TALK}\\b(?! (?:the |any |these |such )?(?:documents|responses?|answers?|relief))`,
  ],
  [
    "\\b(?:refused|declined|rejected|rebuffed|ignored) (?:(?:the|this|that|any|every|all|my|our|each|undersigned'?s?|plaintiff'?s?|defendant'?s?|counsel's|repeated|further|a|an|such) )*(?:requests?|invitations?|offers?|attempts?|efforts?|proposals?)? ?(?:to|for|of|at) (?:a |any |an )?(?:\\w+ )?(?:confer(?:ence|ral)?|meet(?:ing)?|talk|discuss(?:ion)?|call|dialogue|consultation)\\b",
  ],
  [
    "\\b(?:I|we|he|she|they) (?:don't|do not|won't|will not) (?:do|have|hold) (?:conferrals|conferences|meet[- ]and[- ]confers|calls)\\b",
  ],
  [
    '\\b(?:hung up|ended the call|terminated the call|disconnected the call|slammed down|walked out|left the meeting)\\b',
    { continues: true },
  ],
  [
    '\\brequest(?:s|ed)? (?:to|for a|for) (?:\\w+ )?(?:confer\\w*|meet|call|conference|meeting)\\b[^;]{0,40}\\b(?:declined|refused|rebuffed|rejected)\\b',
  ],
  [
    '\\b(?:saw|sees|see|had|has) no (?:need|reason|point|purpose) (?:to|in|for) (?:a )?(?:confer\\w*|meet\\w*|talk\\w*|discuss\\w*|conference|call)\\b',
  ],
  // The other side's own words: "No call. File your motion."
  [
    '(?<=")(?:(?:no|not) (?:call|conference|meeting|need to (?:talk|meet|confer))|(?:just |go ahead and |then )?file (?:it|your motion|the motion|whatever))\\b',
  ],
  // "An offer to meet and confer, repeated on May 3; both were rejected."
  [
    '\\b(?:offers?|offering|invitations?|requests?|proposals?) to (?:meet and )?(?:confer|talk|meet)\\b[^.]{0,80}\\b(?:both|all|each|was|were|it was|they were) (?:\\w+ly )?(?:rejected|declined|refused|rebuffed|turned down)\\b',
  ],
  ['\\btold (?:me|us|the undersigned|undersigned counsel) to (?:just |go ahead and )?file\\b'],
  ['\\brefusal to (?:confer|meet|talk|speak|discuss|engage|participate)\\b'],
]);
