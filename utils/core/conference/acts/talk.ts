// Both sides talked. Takes a sentence; gives the acts. "In a good-faith attempt to resolve" is a purpose and no
// attempt; a talk that is denied, hypothetical, or only attempted belongs to the other families.

import { type Act, family } from './act';

const MEETING =
  '(?:(?:pre-?filing|pre-?motion|discovery|webex|google meet|skype|facetime|rule \\d+(?:\\.\\d+)?(?:\\([a-z\\d]\\))*|telephone|telephonic|phone|personal|in[- ]person|video|zoom|teams|local rule [\\w.-]+|good[- ]faith|l\\.?r\\.? [\\w.-]+|meet[- ]and[- ]confer|required|oral|face-to-face|lead counsel|attorney|such) )*(?:conferences?|conferrals?|consultations?|meetings?|meet[- ]and[- ]confers?|calls?|tele-?conferences?|video-?conferences?|discussions?|conversations?|dialogues?|exchanges? of views|communications?|sessions?)';

const talks = family(
  'talk',
  [
    ['\\bmet[- ]and[- ]conferr?ed\\b'],
    ['\\b(?:conferr?ed|consulted|conversed|parleyed)\\b(?! or (?:attempt|tri|made))'],
    // "I telephoned X on May 3. We talked for twenty minutes."
    [
      '(?<=^(?:They|We|The two(?: of (?:us|them))?|Both|The two lawyers|Counsel) (?:then )?)(?:talked|spoke|conversed|chatted)\\b(?= (?:for|about|briefly|at length)\\b)',
      { continues: true },
    ],
    [
      '\\b(?:spoke|spoken|talked|chatted)\\b(?! of\\b)(?= (?:\\w+ ){0,4}(?:with|to|by|via|over|on|about|face|in|at|for|regarding|concerning|and|yesterday|today|this|last|earlier)|[,.;]|$)',
    ],
    ['\\b(?:have|has|had|did) (?:\\w+ly )?(?:speak|talk)\\b'],
    // "I reached Ms. X on her cell phone": the other end answered.
    [
      '\\b(?:I|we|undersigned(?: counsel)?|counsel for [\\w ]{3,30}) (?:finally |eventually |then |at last )?reached\\b(?= (?:Ms|Mr|Mrs|opposing|defense|counsel|him|her|[A-Z]))(?! (?:an?|agreement|out|impasse)\\b)',
    ],
    ['\\b(?:worked|working) (?:down|through) (?=(?:the|a|each|every|all|their|our)\\b)', { continues: true }],
    // "The requests were taken up one by one with Defendant's counsel."
    [
      '\\b(?:(?:requests?|interrogator(?:y|ies)|items?|issues?|topics?|matters?|categor(?:y|ies)|objections?|responses?|disputes?|motion|subpoena)\\b[^;,.]{0,40}? )?(?:was|were|been) (?:then |each |all |\\w+ly )?(?:taken up|gone over|gone through|talked (?:over|through)|discussed|reviewed)(?: [\\w-]+){0,4} with (?=(?:opposing|defense|counsel|plaintiff|defendant|mr|ms|mrs|the other|him|her|attorney|[A-Z]))',
    ],
    ['\\bcommunicated (?=(?:\\w+ ){0,3}(?:with|by|via|in|about|regarding|through|on))'],
    ['\\bdid (?:meet|confer|consult|speak|talk|discuss)\\b'],
    ['\\bsat down (?:with|together)\\b', { mode: 'in_person' }],
    [
      '\\bmet\\b(?= (?:\\w+[- ]){0,5}?(?:with|by|via|in|at|on|face|over|through|for|telephonically|personally|virtually|and|outside|after|before))(?!\\s+(?:the|its|his|her|their|our|this|all|any|with (?:no|silence|resistance|refusal)) ?(?:burden|obligation|requirement|standard|deadline|duty)?\\b(?:burden|obligation|requirement|standard|deadline|duty|success|response))',
    ],
    [
      `\\b(?:held|had|conducted|convened|attended|completed|engaged in|participated in|took part in|joined|concluded) (?:(?:a|an|the|their|its|[A-Z][a-z]+ \\d{1,2}(?:, \\d{4})?,?|another|several|multiple|numerous|two|three|four|five|\\d+|extensive|lengthy|brief|second|third|further|follow-up|various|good[- ]faith|substantive|meaningful|productive|series of|number of|\\w+-(?:minute|hour)|frank|required|at least one|one|and) )*${MEETING}\\b`,
    ],
    [
      `\\b${MEETING}\\b(?: (?:of|between|among|with|to|by|on|via|through|pursuant|required|regarding|concerning|about|as)\\b[^;]{0,140}?)?,?(?: which)? (?:was|were|has been|have been|had been) (?:duly |first |then |again |also )?(?:held|conducted|had|convened|completed|concluded|made between)\\b`,
    ],
    [
      `\\b${MEETING}\\b(?: (?:of|between|among|with|to|by|on|via|through|pursuant|required|regarding|concerning|about|as)\\b[^;]{0,140}?)?,?(?: which| that)? (?:took place|occurred|lasted|ensued)\\b`,
    ],
    [
      `\\b(?:through|during|in|after|following|by|at|including|upon|via|from|over)(?: an?| the| their| several| multiple| numerous| two| three| repeated| various| series of| number of| good[- ]faith| sincere| this| that| such| extensive| further)* (?:(?:tele)?phone|telephonic|video|zoom|teams|webex|google meet|skype|facetime|in[- ]person|personal|oral|face-to-face) ${MEETING}\\b(?! (?:deadline|requirement))`,
    ],
    [
      '\\b(?:through|in|during|by) (?:a |an |several |two |three |\\w+ )?(?:tele)?phone (?:calls?|conferences?|conversations?)\\b',
    ],
    [
      '\\b(?:after|following|upon|through|in) (?:(?:personal|good[- ]faith|sincere|due|a|the|further|extensive|this|such|lengthy|several) )*(?:consultations?|conferral|conferences?|conferring|discussions?|conversations?|meeting and conferring|meet and confer|speaking|talking|meeting)\\b(?= (?:with|by|on|of|between|among|via|from|about|pursuant|in|over|as|regarding|held|which)|,)',
    ],
    // "Reasonable effort, namely telephone conferences with X on …", "three calls between X and Y on …".
    [
      `(?:\\b(?:namely|including|comprising|consisting of|to wit|viz\\.|in the form of|by way of|by means of),? |: )(?:(?:an?|the|one|two|three|four|several|repeated) )?${MEETING} (?=(?:with|between|among|of|on)\\b)`,
    ],
    ['\\bfollowing the conference of counsel\\b'],
    // "Efforts were made, namely two telephone calls with X": what the effort was.
    [
      `(?:\\b(?:namely|to wit|including|comprising|consisting of|in the form of|that is|specifically),?|[:(]) (?:(?:a|an|the|two|three|four|several|one|further|long|short|brief|lengthy|repeated) )*${MEETING}\\b(?= (?:with|between|among|on|of|by|held)\\b)`,
    ],
    // A form's ticked line: "Conference held; motion unopposed."
    ['^(?:telephone |personal )?(?:conference|conferral|consultation) held\\b', { generic: true }],
    // "complied with Rule 37(a)(1) by conferring with opposing counsel"
    [
      '\\bby (?:\\w+ly |first )?(?:meeting and )?(?:conferring|consulting|speaking|talking|meeting)(?: in good[- ]faith)?(?=,? (?:with|by|via|on|over)\\b)',
    ],
    [
      '\\b(?:subject of|subjects of|topic of|addressed (?:in|during)) (?:\\w+[- ]){0,4}(?:discussions?|conferences?|conferral|negotiations|communications?|meet[- ]and[- ]confer)\\b',
    ],
    [
      '\\b(?:pursuant to|per|in|during|after|following|through) (?:(?:a|an|our|the|their|recent|prior|oral|brief) )*(?:communications?|conversations?|discussions?|calls?)(?= (?:by|with|via|on|between|among)\\b)',
    ],
    [
      '\\b(?:despite|after|in|during|through|following) (?:two|three|four|several|multiple|numerous|repeated|many|at least \\w+) (?:\\w+[- ]){0,2}?(?:conversations|calls|conferences|meetings|discussions)\\b',
    ],
    ['\\boral communication\\b'],
    [
      '\\b(?:counsel|the parties|parties|attorneys) (?:for (?:the |all |both )?\\w+ )?(?:have |has |had )?addressed\\b',
    ],
    [
      '\\b(?:discussions?|negotiations?|talks|conferrals?|conferences?|efforts) (?:have |has |had |then )?(?:\\w+ly )?(?:ended|concluded|resulted|culminated|terminated)\\b',
      { continues: true },
    ],
    ['\\b(?:discussed|negotiated)\\b', { continues: true }],
    ['\\b(?:exchanged|traded) (?:\\w+ ){0,2}(?:views|positions|proposals|ideas)\\b', { continues: true }],
    ['\\b(?:went|gone|walked|worked|ran|stepped) (?:over|through)\\b(?! to\\b)', { continues: true }],
    ['\\b(?:call|conference|meeting|conversation|discussion|conferral) lasted\\b', { continues: true }],
    [
      '\\b(?:complied|compliance|complies) with\\b[^;]{0,60}\\b(?:meet[- ]and[- ]confer|conference|conferral|confer|consultation)\\b(?: requirements?| obligations?)?',
      { generic: true },
    ],
    [
      '\\b(?:exhausted|completed|satisfied|fulfilled|engaged in|conducted|undertook|concluded|complied with) (?:the |its |their |his |her |all |any |a )?(?:\\w+[- ]){0,3}?(?:meet[- ]and[- ]confer|conferral|conference|consultation)\\b(?: process(?:es)?| requirements?| obligations?| efforts?)?',
      { generic: true },
    ],
    [
      '\\bcomplied with (?:local )?(?:civil )?(?:rules?|l\\.?r\\.?|lcvr|civ\\. ?l\\.?r\\.?)[^;]{0,40}?(?= by (?:a |an )?(?:\\w+ ){0,2}(?:conference|call|meeting)|: on)',
      { generic: true },
    ],
  ],
  /(?:\b(?:not|never|nor|without|n't|neither|cannot|if|unless|whether|until|when asked to have|should|would have|could have|to have|may have|to be|will be|shall be|to|will|would|can|could|before|no|prior to any) (?:\w+ly |yet |been |be |have |previously |able to |had |in good faith |personally |even |actually ){0,3}|\bdid not [^;,]{0,40}|\b(?:have|has|had) not(?: \w+)? |\bwill (?:\w+ )?|\brequest(?:ed|ing|s)? (?:a |an |that |the )?(?:\w+ )?|\bto (?:\w+ly )?(?:engage|participate|take part|enter) |\b(?:asking|asked|request(?:ed|ing)?|propos(?:ed|ing)|offer(?:ed|ing)|sought|seeking|schedul\w+|arrang\w+|set(?:ting)?(?: up)?|demand\w+) (?:for |to |that |up )?(?:a |an |the |hold |have |another )?(?:\w+ )?)$/i,
);

/** A conference with the judge is none between counsel. */
const WITH_JUDGE =
  /^(?: call)? (?:with|before|by) (?:the |this )?(?:Court\b|(?:United States |Chief )?(?:Magistrate|District) Judge|Magistrate|Judge\b|Honorable|Hon\.|chambers)/;

export function talk(text: string): Act[] {
  return talks(text).filter((a) => !WITH_JUDGE.test(text.slice(a.end)));
}
