// One lawyer came to the other, or the other took the call: talk told by what was done ("ran into her outside Courtroom 2",
// "she was good enough to see me", "I got him on the line", "over lunch"). Takes a sentence; gives the acts, each with the
// means it shows. Going there ("drove to her office") is only a try; that is among the acts of outreach.

import { family } from './act';

/** Whom one meets: a person or a lawyer, not a paper. */
const WHOM =
  "(?=(?:him|her|them)(?: (?:at|in|on|outside|inside|after|before|there|again|by|near|over|as|when|and)\\b|[,.;]|$)|(?:both |all )?(?:opposing|defense|adverse|opposite|respondent's|movant's|plaintiff'?s?'?|defendant'?s?'?) (?:counsel|attorneys?|lawyers?)|counsel (?:for|opposite)|(?:Mr|Ms|Mrs|Mx|Dr|Prof)\\. |[A-Z][\\w.'-]+ (?:[A-Z][\\w.'-]*|van|von|de|du|la)(?! (?:letter|e-?mail|response|answer)))";
const WHERE =
  '(?=[^.;]{0,60}\\b(?:at|in|outside|inside|after|before|near|over|beside|leaving|following|by chance|as|when|on (?:his|her|the) way)\\b)';
const MEAL =
  '(?:a (?:cup of |quick |working |long |late )*)?(?:coffee|lunch|breakfast|dinner|supper|tea|brunch|sandwiches|a sandwich|tacos|barbecue|beers?|drinks|a drink|a beer|pie|a meal)';

export const encounter = family(
  'talk',
  [
    [`\\b(?:ran|bumped) into ${WHOM}`, { continues: true, joint: true, mode: 'in_person' }],
    [
      `\\b(?:caught(?: up with)?|came (?:across|upon)|happened (?:on|upon)|encountered|buttonholed|cornered|collared|intercepted|found|saw|visited(?: with)?|joined|approached) ${WHOM}${WHERE}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\b(?:called|waited) (?:personally |in person )?upon ${WHOM}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\b(?:did )?(?:personally )?wait (?:up)?on ${WHOM}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\bpaid (?:a|an) (?:\\w+ )?(?:visit|call) (?:up)?on ${WHOM}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\b(?:had|shared|took|got|met for|sat (?:down )?(?:over|to|for)) ${MEAL} (?:together|with ${WHOM})`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\bsat (?:down )?(?:with|across from|across (?:the|a|his|her) (?:\\w+ )?(?:table|desk) from|opposite|beside|next to) ${WHOM}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    // "He came to my office", "she rang me": who comes or calls is there.
    [
      `\\b(?:drove|walked|went|came|drop+ed|stopped|swung|strolled|rode|flew|travel+ed|hurried|crossed|stepped)(?: (?:back|again|over|across|around|round|down|up|out|in|personally))* (?:to see (?:me|us)\\b|(?:to|by|at|into|to see) (?:my|our|(?:the )?undersigned'?s?|movant's|plaintiff's counsel's|defendant's counsel's) (?:\\w+ ){0,2}(?:offices?|desk|firm|conference room|library|building|suite|door|house|home))`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      '\\b(?:rang|called|telephoned|phoned|dialed) (?:me|us|(?:the )?undersigned)\\b(?! (?:\\w+ )?(?:and|but) (?:left|got|reached)|, leaving| for | a )',
      { continues: true, joint: true, mode: 'telephone' },
    ],
    // "She returned my call", "obliged me with twenty minutes", "got hold of him on his cell".
    [
      "\\b(?:returned|took|answered|accepted|picked up) (?:my|our|(?:the )?undersigned's|movant's|(?:plaintiff|defendant)'s counsel's) (?:\\w+ )?(?:(?:tele)?phone )?calls?\\b",
      { continues: true, joint: true, mode: 'telephone' },
    ],
    [
      '\\b(?:obliged|favou?red|honou?red|granted|gave|allowed|accorded|spared|lent) (?:me|us|(?:the )?undersigned) (?:with )?(?:a|an|some|half|his|her|[a-z-]+) (?:[\\w-]+ ){0,3}?(?:calls?|meeting|conversation|conference|audience|hearing|minutes?|hours?|time|ear)\\b(?! to (?:respond|reply|answer))',
      { continues: true, joint: true },
    ],
    [
      `\\b(?:got|gotten|caught|took) (?:a ?)?hold of ${WHOM}|\\b(?:got|gotten) through to ${WHOM}|\\b(?:tracked|ran|chased|hunted) down ${WHOM}`,
      { continues: true, joint: true },
    ],
    [
      '\\b(?:hours?|minutes|morning|afternoon|evening|time) (?:was|were) (?:\\w+ )?(?:spent|passed|given|devoted)\\b(?=[^.;]{0,60}\\b(?:with|on the (?:tele)?(?:phone|line)|in person|by (?:tele)?phone|between)\\b)',
      { continues: true, joint: true },
    ],
    [
      '\\b(?:came|got|circled) back to (?:me|us|(?:the )?undersigned) (?:by|on|over) (?:the )?(?:tele)?phone\\b',
      { continues: true, joint: true, mode: 'telephone' },
    ],
    // "Rode the elevator with X", "had a word with counsel for Y", "raised it with her".
    [
      `\\b(?:rode|walked|stood|sat|shared (?:a|the|an) \\w+)\\b[^;.,]{0,40}? with ${WHOM}`,
      { continues: true, joint: true, mode: 'in_person' },
    ],
    [
      `\\b(?:spent|passed|worked|wrestled|huddled|wrangled|argued|debated|haggled|bargained|dickered|compared notes|hashed|thrashed|visited|conversed|chatted|took (?:it|this|that|these|them|the \\w+)(?: \\w+)? up|raised|broached|brought (?:it|this|that|these|them|the \\w+)(?: \\w+)? up|explored|aired|reviewed|pursued|had (?:a|an|another|several|two|some) (?:\\w+[- ]){0,3}(?:word|talk|chat|conversation|discussion|exchange|session|call|meeting|dialogue)s?)\\b[^;.,]{0,50}? with ${WHOM}`,
      { continues: true, joint: true },
    ],
    [
      '\\b(?:he|she|they|counsel|(?:Mr|Ms|Mrs|Mx|Dr)\\. [A-Z][\\w-]+|[A-Z][\\w.-]+ [A-Z][\\w-]+) (?:\\w+ly )?(?:heard (?:me|us) out|listened to (?:me|us)|took (?:my|our) call|accepted (?:my|our) call)\\b',
      { continues: true, joint: true },
    ],
    [
      '\\b(?:was|were) (?:good|kind|gracious|courteous) enough to (?:take|answer|accept|return) (?:my|our|the|this) call\\b',
      { continues: true, joint: true, mode: 'telephone' },
    ],
    // "She was good enough to see me", "he received me in his library".
    [
      '\\b(?:was|were) (?:good|kind|gracious|courteous) enough to (?:see|receive|meet with|hear|talk (?:to|with)|speak (?:to|with)) (?:me|us)\\b',
      { continues: true, joint: true },
    ],
    [
      '\\b(?:he|she|they|counsel) (?:readily |kindly |graciously |at once |promptly |then )?(?:saw|received|welcomed|greeted|sat (?:down )?with|met with) (?:me|us)\\b|\\b(?:he|she|they|counsel) (?:kindly |graciously |then )?(?:invited|asked|let|showed|brought|ushered) (?:me|us) in(?:to (?:his|her|the|a) \\w+)?\\b',
      { continues: true, joint: true, mode: 'in_person' },
    ],
    // "I got her on the line", "he picked up", "in a call between Tulsa and Enid".
    [
      "\\b(?:got|had|found) (?:him|her|them|(?:opposing|defense) counsel|(?:Mr|Ms|Mrs|Mx|Dr)\\. [A-Z][\\w'-]+|[A-Z][\\w.'-]+ [A-Z][\\w.' -]{1,40}?) on the (?:tele)?(?:phone|line|wire)\\b",
      { continues: true, joint: true, mode: 'telephone' },
    ],
    [
      "\\b(?:he|she|counsel|(?:Mr|Ms|Mrs|Mx|Dr)\\. [A-Z][\\w'-]+) (?:himself |herself )?(?:picked up|took (?:the|my|our|that) call|came to the (?:tele)?phone|answered (?:his|her) (?:own )?(?:tele)?phone|was on the (?:other end|line|phone))\\b",
      { continues: true, joint: true, mode: 'telephone' },
    ],
    [
      '\\b(?:in|on|during|over|by|after|through|via|across|following) (?:(?:a|an|the|that|this|our|their|two|three|four|several|one|long|short|brief|lengthy|single|further|second|third|follow-up|conference|joint|\\w+[- ](?:minute|hour)) )+calls? (?=(?:between|among|with|of)\\b)',
      { mode: 'telephone' },
    ],
    [
      '(?<!\\b(?:no|not|any) )\\bcalls? (?:of [^;.]{3,40} )?between (?=[A-Z]|counsel|the|our|us|him|her)',
      { mode: 'telephone' },
    ],
    // "She reached me at my desk", "he caught me between hearings".
    [
      '\\b(?:he|she|counsel|(?:Mr|Ms|Mrs|Mx|Dr)\\. [A-Z][\\w-]+) (?:finally |then |at last )?(?:reached|got|caught) (?:me|us|(?:the )?undersigned)\\b(?= (?:by (?:tele)?phone|at (?:my|our|the) (?:desk|office|home|direct)|on (?:my|the) (?:cell|mobile|line|phone|direct)|on [A-Z]|in|at|between|the (?:next|following)))',
      { continues: true, joint: true },
    ],
    // "The dispute was thrashed out between us."
    [
      '\\b(?:disagreements?|disputes?|matters?|issues?|questions?|points?|items?|requests?|objections?|topics?|differences|motion|subject|relief|log|subpoena)\\b[^;,.]{0,40}? (?:was|were) (?:then |each |all |both |also |again |\\w+ly )*(?:aired|debated|talked (?:over|through|out)|thrashed out|threshed out|hashed out|hammered at|batted about|kicked around|explored|canvassed|gone (?:over|through|into)|taken up|worked through|argued (?:over|out)|ventilated|thrown open|gone at|discussed)\\b(?! (?:with|before|by|in) (?:the |this )?(?:Court|Judge|Magistrate|brief))',
    ],
  ],
  /\b(?:not|never|nor|without|if|unless|until|to|would|will|could|should|hoped to|tried to|had not|who|before|neither) (?:\w+ly )?$/i,
);
