// Means of conferring told in a certificate. Takes plain text; gives each mode with its place. One row a phrase
// family; "conferred", "met and conferred" and "spoke" alone name none, nor does a means that is denied ("not by
// telephone") or only a subject of the dispute ("text messages on employees' telephones").

import type { Mode } from '../filing';
import { anyCase } from './any-case';
import { eachMatch } from './each-match';

export interface FoundMode {
  start: number;
  end: number;
  mode: Mode;
  /** The means is denied. */
  denied: boolean;
}

const BY =
  '(?:by|via|through|over|using|in|on|with|per|from)(?:\\s+(?:the|a|an|our|his|her|their|several|multiple|numerous|repeated|two|three|four|\\d+|subsequent|separate|means of|way of|use of|an? exchange of|exchanges? of|a series of|series of|both|either|detailed|follow-up|certified|written|formal|brief|lengthy|lengthier|short|further|additional|scheduled|subsequent|first|second|unsuccessful))*\\s+';
const PHONE =
  '(?:tele)?phone|cell(?:ular)? ?phone|(?:tele)?phone (?:conferences?|calls?|conversations?|discussions?|messages?)|conference calls?|calls?|tele-?conferences?|telephonic(?:ally)?(?: (?:conferences?|means|communication|discussions?|conferral|meet[- ]and[- ]confer))?|phone-?calls?|audio ?conference';
const VIDEO =
  'video(?:[- ]?(?:conference|conferencing|call|chat|meeting|teleconference|link|means))?s?|zoom(?:\\.com)?(?: (?:video|call|meeting|conference|videoconference|session))*|(?:microsoft |ms )?teams(?: (?:video|call|meeting|conference))?|web-?ex(?: (?:call|meeting))?|google (?:meet|hangouts?)|skype|face-?time|go-?to-?meeting|bluejeans|ring ?central|virtual(?:ly)?(?: (?:meeting|conference|meet[- ]and[- ]confer))?|remote video(?:conference)?|audio-?visual(?: means)?';
const EMAIL =
  'e-?mails?(?: (?:correspondences?|communications?|messages?|exchanges?|inquir(?:y|ies)|dated))?|electronic[- ](?:mails?|correspondence|messages?|communications?|means)|electronically';
const LETTER =
  'letters?(?: dated)?|(?:written )?correspondence|(?:certified|regular|first[- ]class|u\\.?s\\.?|overnight|priority|express) mail|mail|post|courier|hand[- ]delivery|fed-?ex';

const FAMILIES: [Mode, string[]][] = [
  [
    'video',
    [
      `\\b${BY}(?:${VIDEO})\\b`,
      `\\b(?:${VIDEO}) (?:conference|meeting|call|videoconference|meet[- ]and[- ]confer|conferral|discussion|session)s?\\b`,
      '\\bvideo-?conferenced?\\b',
      '\\b(?:zoomed|facetimed|skyped)\\b',
      '\\bzoom (?:call|meeting|conference|video)s?\\b',
    ],
  ],
  [
    'telephone',
    [
      `\\b${BY}(?:${PHONE})\\b(?! (?:and|or) e-?mail address)(?! number)`,
      '\\b(?:tele)?phoned\\b',
      '\\btelephonic(?:ally)?\\b',
      '\\btele-?conferenced?s?\\b',
      '\\brang (?:him|her|them|up|off|counsel|opposing|defense|Mr|Ms|[A-Z])(?! (?:true|hollow))',
      '\\bdial+(?:ed|ing) (?:him|her|them|his|in|into|counsel|opposing|defense|Mr|Ms|the|[A-Z])',
      '\\b(?:call(?:ed|ing)|rang|ringing) (?:me|us|him|her|them|(?:the )?undersigned) back\\b|\\b(?:call(?:ed|ing)|rang) back\\b',
      "\\breturn(?:ed|ing) (?:the|my|our|his|her|that|this|counsel's|undersigned's|[A-Z][\\w.]+(?: [A-Z]\\w+)?'s) (?:tele)?(?:phone )?calls?\\b",
      '\\b(?:on|over) the (?:tele)?(?:phone|line|wire)\\b',
      '\\bon (?:his|her|their|my) (?:cell|mobile|land ?line|direct line|office line)\\b',
      '\\breached (?:me|us|him|her|(?:the )?undersigned) (?:at|on) (?:my|our|his|her|the) (?:desk|office|cell|mobile|home|direct|line|phone)\\b',
      '\\b(?:in|on|during|after) (?:(?:a|an|the|that|this|our|one|two|three|several|long|short|brief|\\w+[- ](?:minute|hour)) )+calls? (?=(?:between|among|with)\\b)',
      '\\bcalls? between (?=[A-Z]|counsel|the|our|us|him|her)',
      '\\b(?:gave|given) (?:him|her|them|counsel|(?:Mr|Ms|Mrs)\\. \\w+) a (?:call|ring|buzz)\\b',
      '\\bput (?:in|through) (?:a|an|another|two|three|several) (?:\\w+ )?calls?\\b',
      '\\bon (?:his|her|their|the) (?:cell|cellular|mobile|office|direct) (?:phone|telephone|line|number)\\b',
      '\\b(?:tele)?phone (?:conferences?|calls?|conversations?|discussions?|conferral|contacts?|inquir(?:y|ies)|consultations?|meetings?|messages?|communications?|meet[- ]and[- ]confers?)\\b',
      '\\bconference calls?\\b',
      "\\b(?:placed|made|initiated|participated in|held|had|joined|took part in|completed|conducted|scheduled|received|returned)(?: (?:a|an|another|several|multiple|numerous|repeated|two|three|four|five|\\w+teen|\\d+|follow-up|lengthy|brief|short|the|long|second|third|further|his|her|my|their|our|counsel's|unsuccessful|\\w+[- ]minute))* (?:phone ?)?calls?\\b",
      '\\bspoke(?:n)? (?:\\w+ ){0,2}(?:on|by|over|via) the (?:tele)?phone\\b',
      '\\b(?:the|that|this|each|our|first|second|third|another|one|a|follow-up|both|during (?:a|the|that)) calls? (?:was|were|is|took|lasted|occurred|with|to|between|on|of|went|ended|ran|among)\\b',
      '\\b(?:(?:tele)?phone )?calls? (?:to|with|between) (?:opposing|defense|plaintiff|defendant|counsel|mr|ms|him|her|his|the office|[A-Z])',
      '\\bcall(?:ed|ing)? (?:the )?(?:office|law office|chambers)\\b',
      '\\bto call (?:the|him|her|opposing|counsel|plaintiff|defendant|mr|ms)\\b',
      '\\bby speaking on the (?:tele)?phone\\b',
      '(?<=(?:e-?mails?|letters?|correspondence|fax|facsimile|text messages?|zoom|video[- ]?\\w*|in[- ]person|writing),? (?:and/or|and|or)(?: then)?(?: by| via| over the)? )(?:tele)?phone(?: calls?| conferences?)?\\b',
      '\\b(?:his|her|my|our|their|first|second|third) calls?\\b(?! for)',
      '(?<=^|[;.|,]\\s|\\b(?:by|mode|means|method|manner|how)[: ]+)(?:tele)?phone(?: call)?(?=[;.,|]|$| (?:on|with|to|from)\\b)',
    ],
  ],
  [
    'voicemail',
    [
      '\\bvoice ?-?mails?(?: messages?)?\\b(?! (?:box|inbox|system|greeting))',
      '\\banswering machine\\b',
      '\\bvoice messages?\\b',
    ],
  ],
  [
    'email',
    [
      `\\b${BY}(?:${EMAIL})\\b(?! address)`,
      '\\be-?mailed\\b',
      "\\b(?:sent|send|sending|exchanged|exchanging|exchange of|wrote|received|transmitted|answered|replied|responded|via|series of|number of|several|multiple|numerous|followed up with|followed with|dispatched|forwarded|trade[sd]|swapped|returned)(?: [\\w.'-]+){0,5}? e-?mails?\\b",
      '\\be-?mails? (?:dated|of|to|from|on|between|exchange[sd]?|correspondence|communications?|inquir(?:y|ies)|message|sent|was|were|went|asking|requesting)\\b(?! production)',
      '\\belectronic[- ](?:mail|correspondence)\\b',
      '\\b(?:telephonic|telephone|phone|letter|letters|calls?|voice-?mails?|in[- ]person)(?:,? and(?:/or)?|,| or)(?: by| via| an?| through)? e-?mails?\\b',
      '(?<=^|[;.|,]\\s|\\b(?:by|mode|means|method|manner|how)[: ]+)e-?mail(?=[;.,|]|$| (?:on|with|to|from)\\b)',
      '\\be-?mails? and (?:letters?|telephone|phone|calls?|teleconference)\\b',
    ],
  ],
  [
    'letter',
    [
      `\\b${BY}(?:${LETTER})\\b(?! of)(?! (?:merged|from the court))`,
      '\\b(?:by|a|an|the|in|see|of|that|attached|his|her|my|our|deficiency|dated|demand|served the|meet[- ]and[- ]confer|good[- ]faith|golden rule|certified|sent|two|three|several|exchanged|detailed|numerous|multiple|series of|number of|via|rule 37|follow-up|second|exchange of|and|or|through|by) letters?\\b(?! (?:of the law|brief|motion|request to the court))',
      '\\bletters? (?:dated|to|from|of|between|on|was|were|sent|exchanged)\\b',
      '\\bcorresponded (?:by|through) (?:mail|letter)',
      '\\b(?:by|through|via|in|exchange of|exchanged|sent|written)(?: \\w+)? correspondence\\b',
      '\\b(?:telephone|phone|calls?|e-?mails?) and (?:by )?(?:written )?(?:correspondence|letters?)\\b',
      '(?<![eE]-)\\bmailed\\b(?! (?:to the|with the) (?:clerk|court))',
      '(?<=^|[;.|,]\\s|\\b(?:mode|means|method|manner|how)[: ]+)letter(?=[;.,|]|$| (?:on|with|to|from)\\b)',
    ],
  ],
  [
    'fax',
    [
      '\\bfaxed\\b',
      '\\b(?:tele)?fax(?:es)?\\b(?! number)',
      '\\bfacsimile(?:s)?\\b(?! number)',
      '\\btele-?copie[rd]s?\\b',
    ],
  ],
  [
    'text',
    [
      `\\b${BY}(?:text(?: messages?| messaging)?|sms|whats ?app)\\b(?! of)`,
      '\\b(?:sent|exchanged|exchange of|traded|received)(?: \\w+){0,4} (?:texts?|text messages?)\\b',
      '\\btexted\\b',
      '\\btext messages? (?:to|with|between) (?:opposing|defense|counsel|mr|ms|plaintiff|defendant)',
    ],
  ],
  [
    'in_person',
    [
      '\\bin[- ]person\\b',
      '\\bface[- ]to[- ]face\\b',
      '\\bpersonally met\\b|\\bmet personally\\b|\\bmet (?:\\w+ ){0,2}in the flesh\\b',
      '\\bsat down (?:with|together|at|in)\\b',
      '\\bover (?:a (?:cup of |quick |working |long |late )*)?(?:coffee|lunch|breakfast|dinner|supper|tea|brunch|sandwiches|a sandwich|tacos|barbecue|beers?|drinks|a drink|a beer|pie|a meal)\\b(?! (?:break|hour|meeting))',
      "\\bacross (?:the|a|his|her|my|our|their) (?:[\\w'-]+ ){0,2}(?:table|desk)\\b",
      '\\bstayed (?:on |behind )?in the (?:\\w+ )?room\\b',
      "\\b(?:met|meeting|conferred|conference|spoke|talked|confer|conferring)\\b[^;]{0,140}?\\b(?:at|in|outside) (?:(?:the|his|her|my|our|their|counsel's|opposing counsel's|defense counsel's|plaintiff'?s?'? counsel's|defendant'?s?'? counsel's|(?:Mr|Ms|Mrs)\\. [A-Z][\\w-]+'s|[A-Z]\\w+'s) )?(?:[\\w.]+ ){0,4}?(?:offices?|courthouse|courtroom|conference room|hallway|jury room|chambers|library|lobby|coffee shop|restaurant|cafeteria)\\b",
      '\\b(?:met|conferred|spoke|talked)\\b[^;]{0,80}\\b(?:outside|in) (?:of )?(?:the )?(?:courtroom|courthouse|hallway)\\b',
      '\\b(?:conferred|met|spoke|addressed|discussed|raised)\\b[^;]{0,100}\\b(?:on the record )?(?:at|during|following|after|before) (?:the|a|his|her) deposition of\\b',
      '\\bon the record at (?:the|a|his|her)\\b',
    ],
  ],
  [
    'other',
    [
      '\\b(?:conferred|consulted|communicated|asked|inquired|notified|advised|requested)\\b[^;]{0,60}? in writing\\b(?!,? (?:by|via|through) (?:e-?mail|letter|text|fax))',
      '\\b(?:conferred|consulted),? in writing\\b(?!,? (?:by|via|through) (?:e-?mail|letter|text|fax))',
      '\\bin writing,? conferred\\b',
      '\\bexchange[ds]?(?: of)?(?: \\w+){0,2} (?:drafts|redlines|proposals)\\b',
      '\\bexchang(?:e of|ed|ing)(?: \\w+)? (?:redlined|draft|proposed) \\w+\\b',
      '\\bdiscussion board\\b',
    ],
  ],
];

const COMPILED = FAMILIES.map(([mode, sources]) => ({
  mode,
  patterns: sources.map(anyCase),
}));

const DENIED_BEFORE =
  /\b(?:not|never|no|without|neither|nor|rather than|instead of|other than|has no|have no|had no|lacks?|declined|refused|unable)\b(?:\s+(?:\w+\s+){0,4})?$/i;
const SUBJECT_BEFORE =
  /\b(?:production of|produce|producing|responsive|requests? (?:for|seeking)|objections? to|withheld|all|any|relevant|custodians'?|employees'?|company|search(?:es)? (?:of|for))\s+(?:\w+\s+){0,2}$/i;
/** "Discussed the letter", "the deposition by video": spoken of, and not how counsel conferred. */
const SPOKEN_OF =
  /\b(?:discuss(?:ed|ing)|regarding|concerning|about|addressed|in (?:response|reply) to|respond(?:ed|ing) to|answer(?:ed|ing)|raised in|identified in|set (?:out|forth) in|described in|outlined in|listed in|contents? of|receipt of|received) (?:(?:the|that|this|my|our|his|her|each|those|these) )?(?:\w+ )?$/i;
const DONE_BY = /\b(?:depositions?|depos(?:e|ing)|testimony|testify\w*|appear(?:ance|ing)?)\b[^,;]{0,30}$/i;
const NUMBERS_AFTER = /^ (?:address|numbers?|account|records|privilege|logs|custodian)/i;

/** "on 5/12/2025 (letter)". */
const IN_PARENTHESES: [Mode, RegExp][] = [
  ['letter', /\((?:by |via )?letter\)/gi],
  ['telephone', /\((?:by |via )?(?:tele)?phone(?: call)?\)|\(call\)/gi],
  ['email', /\((?:by |via )?e-?mail\)/gi],
  ['voicemail', /\((?:by |via )?voice-?mail\)/gi],
  ['video', /\((?:by |via )?(?:zoom|video|videoconference|teams|webex)\)/gi],
  ['in_person', /\(in[- ]person\)/gi],
  // "by letter (May 1), telephone (May 8), and e-mail (May 15)"
  ['telephone', /(?<=\), (?:and )?)(?:tele)?phone(?= \()/gi],
  ['email', /(?<=\), (?:and )?)e-?mail(?= \()/gi],
  ['letter', /(?<=\), (?:and )?)letter(?= \()/gi],
  ['video', /(?<=\), (?:and )?)(?:zoom|video(?:conference)?)(?= \()/gi],
];

export function modesIn(text: string): FoundMode[] {
  const found: FoundMode[] = [];
  for (const [mode, pattern] of IN_PARENTHESES)
    for (const m of eachMatch(text, pattern))
      found.push({ start: m.index, end: m.index + m[0].length, mode, denied: false });
  for (const { mode, patterns } of COMPILED)
    for (const pattern of patterns)
      for (const m of eachMatch(text, pattern)) {
        const start = m.index;
        const end = start + m[0].length;
        if (found.some((f) => f.mode === mode && f.start < end && start < f.end)) continue;
        const before = text.slice(Math.max(0, start - 60), start);
        const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), 0));
        if (NUMBERS_AFTER.test(text.slice(end, end + 20))) continue;
        if (SUBJECT_BEFORE.test(clause)) continue;
        if (
          (mode === 'letter' || mode === 'email') &&
          SPOKEN_OF.test(clause) &&
          !/^(?:by|via|through)\b/i.test(m[0])
        )
          continue;
        if (mode !== 'in_person' && DONE_BY.test(clause)) continue;
        found.push({ start, end, mode, denied: DENIED_BEFORE.test(clause) });
      }
  return prune(found, text).sort((a, b) => a.start - b.start);
}

/** Takes out what a longer phrase already says: the call of a videocall, the message that is a voicemail. */
function prune(found: FoundMode[], text: string): FoundMode[] {
  // "Spoke by telephone with counsel at his office": the place is where the call went.
  const byPlace = (f: FoundMode) => !/person|face|sat down|record/i.test(text.slice(f.start, f.end));
  const alsoRemote = (f: FoundMode) =>
    found.some(
      (o) =>
        (o.mode === 'telephone' || o.mode === 'video') &&
        !o.denied &&
        o.end > f.start &&
        o.start < f.end + 50 &&
        !/\band\b|;/.test(text.slice(f.end, o.start)),
    );
  return found.filter((f) => {
    const inside = (mode: Mode) =>
      found.some((o) => o !== f && o.mode === mode && o.start < f.end && f.start < o.end);
    if (f.mode === 'telephone')
      return !(inside('video') || /video|zoom|teams|webex/i.test(text.slice(f.start, f.end)));
    if (f.mode === 'letter')
      return !/(?:e-?mails?|electronic)[ -](?:correspondence|letters?|mail)$/i.test(
        text.slice(Math.max(0, f.start - 18), f.end),
      );
    if (f.mode === 'in_person') return !inside('video') && !(byPlace(f) && alsoRemote(f));
    return true;
  });
}
