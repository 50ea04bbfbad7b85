// One side turned to the other: a call, a letter, an e-mail, an inquiry. Takes a sentence; gives the acts. Whether
// it ended in talk, in silence or in no is for refine/outcome to say.

import { type Act, family } from './act';

const TO =
  "(?:opposing|defense|counsel|plaintiff|defendant|him|her|them|me|mr|ms|mrs|the|all|both|each|his|respondent|movant|government|\\w+'s|[A-Z])";
const SOME =
  '(?:(?:a|an|the|another|several|multiple|numerous|many|two|three|four|five|six|\\d+|further|second|third|final|follow-up|following|detailed|good[- ]faith|deficiency|meet[- ]and[- ]confer|lengthy|short|formal|written|certified|additional|repeated|courtesy|demand|voice|draft|copy of (?:the|this|a)|proposed|her|him|them|me|us|opposing counsel|defense counsel|counsel|golden rule|rule 37|the attached|attached|its|his|their|my|our|one|brief|initial|and|or|letters?|e-?mails?|by|certified|substantive|reminder|discovery|series of|number of|more|correspondence,?|faxes|text messages?|voice-?mails?|in good faith|same) )*';

/** Told of the message instead of the sender: "a letter was sent". */
const PASSIVE = family('outreach', [
  [
    '\\b(?:letters?|e-?mails?|drafts?|proposed (?:order|stipulation|motion)s?|cop(?:y|ies)|messages?|correspondence|motion|stipulation|inquir(?:y|ies)|version|order)\\b[^;]{0,60}? (?:was|were|has been|have been|had been) (?:\\w+ly |also |then |first )?(?:sent|mailed|e-?mailed|faxed|forwarded|delivered|transmitted|provided|circulated|dispatched)\\b(?! (?:to|with) the (?:court|clerk))',
    { message: true },
  ],
  [
    '\\b(?:concurrence|consent|assent|position|agreement)(?: (?:in|to|of) [^;,]{0,40}?)? (?:was|has been) (?:\\w+ly )?(?:sought|requested|solicited)\\b',
  ],
  [
    "\\b(?:my|our|undersigned(?: counsel)?'s|counsel's) (?:[A-Z][a-z]+\\.? \\d{1,2}(?:, \\d{4})?,? )(?:letter|e-?mail|voice-?mail|message|correspondence|text)\\b",
    { message: true },
  ],
  [
    '\\b(?:my|our) (?:letter|e-?mail|voice-?mail|message|correspondence|text) (?:of|dated|on)\\b',
    { message: true },
  ],
  // A list of efforts: "an e-mail on July 19, a telephone call to her line on July 22, and a second e-mail on July 23".
  [
    '\\b(?:(?:an?|the|one|two|three|second|third|another|further|follow-up|final) )+(?:\\w+ )?(?:e-?mails?|letters?|voice-?mails?|text messages?|fax(?:es)?|messages?)(?<=\\b(?:efforts?|attempts?|contacts?|steps|communications?|tries|inquiries)\\b[^.]{0,280})(?: (?:to|for|with|at) [^,;]{2,40}?)?(?= (?:on|of|dated|at) )',
    { message: true },
  ],
  [
    '\\b(?:(?:an?|the|one|two|three|second|third|another|further|follow-up|final) )+(?:(?:tele)?phone )?calls?(?<=\\b(?:efforts?|attempts?|contacts?|steps|communications?|tries|inquiries)\\b[^.]{0,280})(?: (?:to|for|at) [^,;]{2,40}?)?(?= (?:on|of|at) )',
    { mode: 'telephone' },
  ],
  ['\\bcalls (?:placed|made) (?:on|to)\\b', { mode: 'telephone' }],
  [
    '\\bcalls? (?:was|were|has been|have been|had been) (?:\\w+ly |also |then )?(?:placed|made)\\b',
    { mode: 'telephone' },
  ],
  [
    '\\b(?:voice-?mails?|voice messages?)(?: messages?)? (?:was|were|has been|have been) (?:also |then )?left\\b',
    { message: true, mode: 'voicemail' },
  ],
  ['\\bmessages? (?:was|were|has been|have been) (?:also |then )?left\\b', { message: true }],
  [
    '\\b(?:was|were|has been|have been) (?:\\w+ly |also )?contacted\\b(?! by (?:opposing|defense|counsel|plaintiff|defendant|mr|ms))',
  ],
  [
    '\\b(?:was|were|has been|have been) (?:\\w+ly |also |then )?asked\\b(?=[^;.]{0,60}\\b(?:whether|if|for (?:his|her|its|their)|to (?:state|give|consent|agree|confer)|about)\\b)',
  ],
  ['\\bcounsel(?:, [^,;]{3,40},)? (?:was|were) (?:\\w+ly )?(?:telephoned|called)\\b', { mode: 'telephone' }],
  ['\\bcounsel (?:was|were) (?:\\w+ly )?e-?mailed\\b', { message: true, mode: 'email' }],
  // "Counsel for Defendant, X, was asked by phone on April 25 and agrees."
  [
    "\\b(?:counsel|attorneys?|parties|plaintiffs?|defendants?|respondents?|government|[A-Z][\\w'-]+),? (?:was|were|has been|have been) (?:\\w+ly |first |then )?(?:asked|consulted|polled|queried|approached)\\b(?= (?:by|via|about|whether|for|if|over|through|on)\\b)",
  ],
]);

const ACTIVE = family(
  'outreach',
  [
    [
      `\\b(?:exchang(?:ed|ing)|trad(?:ed|ing)|swapp(?:ed|ing)) ${SOME}(?:e-?mails?|letters?|correspondence|communications?|messages?|texts?|emails|drafts|redlines|redlined \\w+)\\b`,
      { message: true, exchange: true },
    ],
    [
      '\\b(?:had|after|through|by|via|following|in)(?: an?)?(?: \\w+){0,2} (?:exchanges?|series) of (?:\\w+[- ]){0,3}?(?:e-?mails?|letters?|correspondence|drafts|messages)\\b',
      { message: true, exchange: true },
    ],
    [
      '\\b(?:e-?mails?|letters?|messages|correspondence) (?:\\w+ )?exchanged\\b',
      { message: true, exchange: true },
    ],
    ['\\bby (?:e-?mails?|letters?|correspondence) between\\b', { message: true, exchange: true }],
    ['\\b(?:corresponded)\\b', { message: true, exchange: true }],
    ['\\bthrough (?:written )?correspondence\\b', { message: true, exchange: true, mode: 'letter' }],
    [`\\be-?mailed\\b`, { message: true, mode: 'email' }],
    [`\\b(?:texted|text-messaged)\\b`, { message: true, mode: 'text' }],
    [`\\bfaxed\\b`, { message: true, mode: 'fax' }],
    [
      `\\b(?:wrote|written)\\b(?= (?:\\w+ ){0,2}?(?:to|${TO})|[,.;])(?! (?:discovery|responses?|objections?|opinion|order|answers?|requests?|offer))`,
      { message: true },
    ],
    [
      `\\b(?:left|leaving|left behind) ${SOME}(?:voice-?mails?|voice messages?)\\b`,
      { message: true, mode: 'voicemail' },
    ],
    [
      '\\bleft [^;,]{0,60}?,?[^;,]{0,40}?,? (?:a |another |two |several |detailed )*voice ?-?mails?\\b',
      { message: true, mode: 'voicemail' },
    ],
    [
      `\\b(?:left|leaving) (?:${SOME}(?:messages?|word)\\b|(?:[A-Z]\\w+|opposing counsel|defense counsel|counsel|him|her|\\w+'s counsel|the office) (?:a |two |several |another )?messages?)`,
      { message: true, mode: null },
    ],
    [
      `\\b(?:sent|mailed|delivered|served|transmitted|forwarded|provided|dispatched|hand-delivered|submitted|directed|addressed|issued|circulated|tendered)\\b(?= (?:[^;]{0,60}?\\b(?:e-?mails?|letters?|correspondence|messages?|texts?|fax(?:es)?|facsimile|drafts?|redlines?|proposed|stipulation|copy|copies|notices?|inquir(?:y|ies)|requests? for (?:a )?(?:conference|position|concurrence)|text message|communications?|version|motion|proposal)\\b))(?! the motion was)`,
      { message: true },
    ],
    [
      "\\b(?:has|have|had) (?:previously |already |also )?(?:been )?(?:sent|forwarded|circulated|e-?mailed|mailed) (?:previously )?to (?:opposing|defense|plaintiff|defendant|counsel|\\w+'s)",
      { message: true },
    ],
    [`\\b(?:telephoned|phoned|rang|dial+ed|buzzed)\\b(?! (?:true|hollow))`, { mode: 'telephone' }],
    // Going there is a try to talk: what came of it is told after.
    [
      `(?<!\\b(?:letters?|drafts?|proposals?|cop(?:y|ies)|e-?mails?|notices?|stipulations?|orders?|motions?|messages?|requests?|it|they|faxe?s?|subpoenas?|calls?)\\b[^;.]{0,40}?)\\b(?:drove|walked|went|came|drop+ed|stopped|swung|strolled|rode|flew|cycled|travel+ed|headed|hurried|crossed|stepped|made (?:my|his|her) way|called)(?: (?:back|again|personally|myself|in person|straight|directly|unannounced|promptly|out|up|down))* (?:over to|across to|around to|round to|over at|to|by|in at|in on|into|at|around|across|over)\\b(?= (?![^;.,]{0,30}\\b(?:clerk|post office|reporter|library)\\b)(?!(?:the )?(?:conclusion|agreement|terms|an|impasse|court|trial)\\b)(?![^;.]{0,60}\\bby (?:e-?mail|fax|mail|letter|courier|text|hand))(?:\\b(?:Mr|Ms|Mrs|Mx|Dr)\\.|[^;.,]){0,60}?(?:\\b(?:offices?|firm|desk|chambers|building|suite|door|house|home|see (?:him|her|them|counsel|opposing|Mr|Ms|[A-Z])|(?:Mr|Ms|Mrs|Dr)\\. \\w+'s))\\b)`,
      { mode: 'in_person' },
    ],
    [
      '\\b(?:counsel|attorneys?|lawyers?|parties|plaintiffs?|defendants?|respondents?) (?:was|were|has been|have been) (?:all |each |both |first |then |\\w+ly )?(?:asked|polled|canvassed|queried|consulted|sounded out|approached)\\b',
    ],
    [
      `\\bcalled(?= (?:(?:and|again|back|twice|repeatedly)\\b|(?:\\w+ ){0,2}${TO}))(?! for\\b)(?! (?:it|this|that|them) (?:a|an|overbroad|improper))`,
      { mode: 'telephone' },
    ],
    ['\\bcalled (?:again|back|twice|and)\\b', { mode: 'telephone' }],
    [
      '\\b(?:gave|given) (?:him|her|them|opposing counsel|counsel|(?:Mr|Ms|Mrs)\\. \\w+) a (?:call|ring|buzz)\\b',
      { mode: 'telephone' },
    ],
    [
      '\\b(?:placed|made|had placed|put in|put through) (?:(?:a|an|another|several|multiple|numerous|two|three|four|repeated|many|\\d+|follow-up|unanswered|further|telephone|phone|second|third|few) )*(?:tele)?(?:phone )?calls?\\b',
      { mode: 'telephone' },
    ],
    [
      '\\b(?:his|her|my|their|our|the|these|those|first|second|several|multiple|numerous|three|two|two|four|repeated|unanswered) (?:tele)?(?:phone )?calls? (?:was|were|have been|has been|went|had been) (?:\\w+ )?(?:unanswered|unreturned|not returned|never returned|to voice-?mail|ignored|not answered)',
      { mode: 'telephone' },
    ],
    [
      `\\bput (?:it|this|that|(?:the|a|our|my|this) (?:\\w+ )?(?:request|question|matter|motion|proposal|point|issue|relief|inquiry|case)) to (?=${TO})(?! (?:the |this )?(?:Court|Judge|jury|test|rest|use))`,
    ],
    ['\\bfollow(?:ed|ing) up\\b(?= (?:\\w+ ){0,3}?(?:with|by|via|on|in|over))', {}],
    [
      '\\b(?:reached out|contacted|approached|got in touch|made contact|touched base|connected)\\b(?! (?:by|from) (?:a |the )?(?:court|witness))',
    ],
    [
      '\\b(?:inquired|queried|inquiry|inquiries)\\b(?= (?:\\w+ ){0,4}?(?:of|with|by|via|to|as|whether|about|regarding|was|were|has))',
    ],
    [
      `\\b(?:asked|invited|solicited|polled|canvassed)\\b(?= ${TO})(?! (?:the|this) court)(?! that the court)`,
    ],
    [
      '\\bby (?:sending|writing|mailing|e-?mailing|faxing|forwarding|serving)\\b(?= (?:to |a|an|the|him|her|opposing|defense|counsel|several|two|three|plaintiff|defendant|multiple|numerous|detailed))',
      { message: true },
    ],
    [
      '\\bby (?:letter|e-?mail|fax),? (?:the|that) (?:following|next|same) (?:day|week|afternoon|morning|evening)\\b',
      { message: true },
    ],
    [
      '(?<=\\b(?:exhibits?|exs?\\.|see|attachments?|appendix)\\b[^;]{0,200})\\b(?:letters?|e-?mails?),? (?:dated|of (?=[A-Z][a-z]+ \\d))',
      { message: true },
    ],
    [
      '\\b(?:raised|reiterated|repeated|renewed|identified|outlined|detailed|complained|inquired|objected|pressed|requested|demanded|asked|responded|followed)\\b[^;]{0,60}? (?:by|via|in|through) (?:an? )?(?:\\w+ )?(?:letter|e-?mail|text|fax|voice-?mail)\\b',
      { message: true },
    ],
    ['\\bby (?:calling|telephoning|phoning)\\b', { mode: 'telephone' }],
    // "three requests (e-mails of September 4, 8 and 11, 2025)"
    [
      '(?<=\\b(?:requests?|attempts?|efforts?|messages|times|inquiries|communications)\\b[^.;]{0,40}\\()(?:by )?(?:e-?mails?|letters?|voice-?mails?) (?:of|on|dated|sent)(?= (?:\\w+day, )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\\d))',
      { message: true },
    ],
    [
      "\\bsought (?:[\\w']+ ){0,3}?(?:concurrence|consent|assent|position|agreement|stipulation|input|views)\\b",
    ],
    [`\\brequested (?:[\\w']+ ){0,3}?(?:concurrence|consent|assent|position|agreement|stipulation)\\b`],
    [
      `\\b(?:informed|notified|apprised|alerted|advised|reminded|told|warned)\\b(?= (?:(?:opposing|defense|plaintiff'?s?'?|defendant'?s?'?|respondent'?s?'?|movant'?s?'?|adverse|other|the|all|both|each|his|her) )*(?:counsel|attorneys?|lawyers?|him|her|them|mr|ms|plaintiffs?|defendants?|[A-Z]))(?! (?:the|this) court)(?! the undersigned)(?! (?:undersigned|me|us|my|our)\\b)`,
    ],
    [
      '\\b(?:demanded|requested|urged)\\b(?= (?:by|via|in|through) (?:e-?mail|letter|telephone|phone|writing|text|fax))',
      { message: true },
    ],
    [
      '\\b(?:instructed|directed|asked|had) (?:his|her|my|their|a|the) (?:secretary|paralegal|legal assistant|assistant|staff|associate) (?:to )?call\\b',
      { mode: 'telephone', staff: true },
    ],
    [
      '\\b(?:secretary|paralegal|legal assistant|assistant|legal secretary|staff|office manager|law clerk) (?:\\w+ly |then |has |also )?(?:tele)?(?:called|phoned|e-?mailed|contacted|spoke|left|wrote|sent)\\b',
      { staff: true },
    ],
    [
      '\\bsee (?:exhibit|ex\\.|exh\\.|attachment|appendix|the attached|attached)? ?[\\w"\']{0,4}[,:]?\\s*(?:the )?(?:attached )?letters?\\b[^;]{0,40}',
      { message: true, mode: 'letter' },
    ],
    [
      '\\bletters? (?:of|from|to|by|between) (?:counsel|the undersigned|[A-Z]\\w+)[^;]{0,30} dated\\b',
      { message: true, mode: 'letter' },
    ],
    // "By letters and e-mails between X and Y": both wrote.
    [
      '\\b(?:letters|e-?mails|correspondence|messages)(?:,? (?:and|or|as well as) (?:letters|e-?mails|correspondence|messages))* (?:passed |exchanged )?between\\b',
      { message: true, exchange: true },
    ],
    // "A good-faith effort to reach agreement, by e-mails to its counsel, X, on April 22".
    [
      '(?<!\\b(?:made|were|was) )\\b(?:by|namely|including) (?:(?:a|an|two|three|several|repeated) )*(?:letters?|e-?mails?|faxes|voice-?mails?|text messages?)(?<=\\b(?:efforts?|attempts?)\\b[^.;]{0,240})(?= to (?!the (?:[Cc]ourt|[Cc]lerk|[Jj]udge)))',
      { message: true },
    ],
    [
      '\\b(?:by|through|via) (?:(?:a|an|his|her|my|certified|separate|further|another|letter and) )*(?:letters?|e-?mails?|fax|voice-?mails?|text messages?)(?= (?:of|dated|that (?:crossed|were)|crossing)\\b)',
      { message: true },
    ],
    [
      '\\b(?:this|the|that|a|an|second|another|further|follow-up) (?:further |follow-up |second )?(?:e-?mails?|letters?|voice-?mails?|calls?|messages?)(?: \\w+){0,4}? (?:also )?(?:went|go|remains?|remained|was|were) (?:also )?(?:unanswered|ignored|unreturned|not answered|not returned|without)',
      { message: true, continues: true },
    ],
  ],
  /(?:\b(?:not|never|nor|without|n't|if|unless|whether|should|to|will|would|could|cannot|was|were|been|be|being|is|are|who) (?:\w+ly |yet |been |have |also |in good faith )?|\bwill continue to (?:attempt to )?|\bno )$/i,
);

/** A letter to the judge is none to the other side. */
const TO_JUDGE =
  /^(?: (?:a|the|its|his|her|their))?(?: letter)? to (?:the |this )?(?:Court\b|(?:United States |Chief )?(?:Magistrate|District) Judge|Magistrate|Judge\b|Honorable|Hon\.|chambers|[Cc]lerk)/;

export function outreach(text: string): Act[] {
  const passive = PASSIVE(text);
  return [
    ...passive,
    ...ACTIVE(text).filter((a) => !passive.some((p) => p.start < a.end && a.start < p.end)),
  ].filter((a) => !TO_JUDGE.test(text.slice(a.end)));
}
