// The other side's no in whatever words: somebody who is not the filer, and a verb in the negative ("she would not put
// it off", "on the others he could not"), a limit ("will go no lower"), a frame of mind ("is against", "is unmoved"), a
// bare answer ("No deal"). Takes a sentence; gives the statements. Talk that was refused is told apart by conference/acts.

import { anyCase } from '../any-case';
import { eachMatch } from '../each-match';
import { type Statement, stated } from './statement';

const SIDE =
  "(?:(?:the )?(?:plaintiffs?|defendants?|respondents?|petitioners?|claimants?|intervenors?|co-?defendants?|government|agency|commissioner|insurers?|carriers?|employers?|compan(?:y|ies)|bank|hospital|school|district|city|county|clients?|landlord|tenant|seller|buyer|lender|borrower|owner|contractor|other side|opponents?|opposing part(?:y|ies)|movant's opponent)|(?:his|her|their|its) (?:clients?|principals?|side|people)|(?:opposing|defense|adverse|other|plaintiff'?s?'?|defendant'?s?'?) (?:counsel|attorneys?|lawyers?)|counsel for (?:the )?[\\w' ]{2,30}?)";
const NAME =
  "(?:(?:Mr|Ms|Mrs|Mx|Dr)\\. )?[A-Z][\\w'\\u00C0-\\u024F-]+(?: (?:[A-Z]\\.|(?:de|van|der|von|la|del|di|da) )? ?[A-Z][\\w'\\u00C0-\\u024F-]+){0,3}(?:'s? (?:clients?|side|principals?))?";
const WHO = `(?:he|she|they|who|it|neither|the (?:latter|former)|${SIDE}|${NAME})`;
const BETWEEN =
  '(?:,? (?:himself|herself|themselves|itself|too|however|though|for (?:his|her|its|their) part|through (?:its |his |her |their )?(?:counsel|[A-Z][^,;]{2,40}),?|speaking for [^,;]{2,40}),?)?(?: (?:\\w+ly|still|also|then|again|now|ever|yet|all the same|nonetheless|nevertheless))*';

/** What somebody may not do without saying no to the motion. */
const IDLE =
  'be(?! (?:moved|persuaded|budged|swayed|drawn|willing|prepared|party))|have(?! (?:it|any|that|this|the))|need|oppose|object|contest|resist|stand in|mind|attend|confer|meet|talk|speak|discuss|reply|respond|return|come|know|say|tell|state|take (?:a |any |the |my |our |his |her )?(?:position|calls?|stand|time)|commit|find|recall|remember|remind|schedule|reach|participate|appear|call|write|locate|open|wait for|see (?:me|us|him|her|the undersigned)|hear(?! (?:of|any|it))|make (?:the|that|a|any|it to the) (?:call|meeting|conference|time|date)|make it|get|engage|accept (?:the|my|our|any|a) (?:call|invitation|meeting)|take part|prejudice|delay|affect|matter|suffice|cause|require|fight|interpose|quarrel|join (?:the|that|a|our) (?:call|meeting|conference)|answer(?: (?:the (?:phone|call|telephone|door|question)|my|our|his|her))?(?=[ .,;]|$)|pick|explain|give (?:me |us )?(?:a |any |his |her |its |their )?(?:position|reasons?|answer|explanation|dates?)|do so(?= (?:until|before))|happen|work(?! with)|last|become|seem|trouble|harm|hurt';
const NOT = '(?:not|never|no longer|in no (?:case|event)|under no circumstances)';

const SUBJECT_NO = anyCase(
  `(?<![\\w'])(${WHO})${BETWEEN},? ((?:(?:would|will|could|can) ${NOT}|cannot|can't|won't|wouldn't|couldn't)(?: (?:\\w+ly|even|yet|now|at present|therefore|in any (?:case|event)|for (?:his|her|its|their) part))*)(?=[,.;:]|$| (?!(?:${IDLE})(?![\\w-])))`,
);

const STANDS = anyCase(
  `(?<![\\w'])(${WHO})${BETWEEN},? ((?:has|have|had|is|are|was|were|remains?|remained|stays?|stayed|stands?|stood|does|do|did|continues?|continued|will|would)?(?: \\w+ly| still| now| since| quite| dead| set| dead-set| very| much| all| altogether)* ?(?:${[
    'against',
    '(?:averse|hostile|adverse|resistant|unreceptive|disinclined|opposed) to',
    'adamant|immovable|unmoved|unpersuaded|unconvinced|unbending|unyielding|unwilling|reluctant|loath|loth|noncommittal about agreeing',
    'of (?:a |another |the )?(?:different|contrary|opposite|another|other) (?:mind|view|opinion)',
    'not (?:persuaded|moved|convinced|prepared|ready|disposed|inclined|interested|satisfied|content|comfortable|amenable|receptive|at liberty|free)',
    'not (?:yield(?:ed)?|budged?|moved?|relent(?:ed)?|changed?|withdrawn?|given? (?:way|in|up|ground)|come off|back(?:ed)? down|back(?:ed)? off|accept(?:ed)?|go along|gone along|see it|share|wish|want|care|intend|mean|see fit|like|agree with|warm to|taken? to)',
    'go(?:es)? no (?:lower|further|farther|higher|more|longer)|go (?:no|not) (?:lower|further|farther|higher|beyond)|went no (?:lower|further|farther|higher)',
    'have none of|had none of|hear (?:none|nothing) of|want(?:s|ed)? (?:none|no part) of',
    '(?:hold|keep|stick|cling)s? (?:out for|to|fast|firm)|held (?:out for|to|fast|firm)|stuck (?:to|by)|clung to|kept to',
    'stand(?:s)? (?:fast|firm|pat|fixed)|stood (?:fast|firm|pat)|dug in|digs in',
    'resist(?:s|ed)?|contests?|contested|balks?|balked|demurs?|demurred|rebuffs?|rebuffed|spurn(?:s|ed)|scorn(?:s|ed)|veto(?:es|ed)|reject(?:s|ed)?|den(?:ies|ied) (?:the|my|our|this|that|any) (?:\\w+ )?requests?',
    'turn(?:s|ed) (?:(?:it|them|that|this|me|us|him|her|each|all|both|the \\w+|every \\w+|\\w+) )?(?:flat )?down',
    'says? no\\b|said no\\b|answer(?:s|ed)? no\\b|answer(?:s|ed)? in the negative|shook (?:his|her|their) heads?',
    'would (?:rather|sooner|prefer|have preferred)|prefers? (?:to|that|not)|preferred (?:to|that|not)',
    'mean(?:s|t)? to (?:keep|hold|resist|oppose|stand|fight|contest|press)',
    'maintain(?:s|ed)? (?:it|them|that|this|those|its|his|her|their|the)\\b',
    'take(?:s)? (?:issue|exception)|took (?:issue|exception)|quarrel(?:s|ed)? with',
    'sees? (?:it|the matter|things|this) (?:otherwise|differently)|saw (?:it|the matter|things|this) (?:otherwise|differently)',
  ].join('|')}))(?![\\w-])`,
);

/** No subject is needed for these. */
const ANSWERS = new RegExp(
  [
    '"(?:no(?: deal| way| thanks| thank you| chance)?|never|not a chance|absolutely not|certainly not|out of the question|denied|nothing doing|not happening|hard no)[.,!"]',
    '\\b(?:the |his |her |its |their |whose )(?:\\w+ )?(?:answer|reply|response|reaction) (?:was|is|came back|remained|remains) (?:an? )?(?:\\w+ly |flat |firm |plain |short |simple )*(?:"?no\\b|negative|refusal|that (?:it|he|she|they) would not)',
    '\\b(?:neither|none|nothing)(?: of (?:these|those|them|which|the \\w+))?(?: \\w+){0,2}? (?:was|were|is|would be|proved) (?:\\w+ly )?(?:accept(?:ed|able)|agreeable|taken up|agreed(?: to)?)\\b',
    '\\b(?:proposals?|offers?|compromises?|suggestions?|requests?|counter-?(?:offer|proposal)s?|overtures?)\\b(?: [^,;.]{0,40}?)? (?:was|were|has been|have been|is|are) (?:\\w+ly |also |all |both )*(?:not accepted|rejected|declined|refused|turned down|rebuffed|spurned|unacceptable|not acceptable|denied|not agreed(?: to)?)\\b',
    '\\b(?:this |the |such (?:a )?)?(?:motion|it|relief|request)(?: \\w+){0,2} (?:will|would|must|is to|is going to) be (?:fought|contested|resisted|challenged)\\b',
    '\\b(?:withdrew|withdrawn|revoked|rescinded|retracted|took back|taken back|went back on|reneged on|backed out of|repudiated)(?: (?:his|her|its|their|that|this|the|any|prior|earlier|initial))* (?:consent|agreement|assent|concurrence|offer|word|promise|stipulation|undertaking|non-?opposition)\\b',
    '\\b(?:instructions?|objections?|designations?|subpoenas?|notices?|refusals?|demands?|assertions?|claims?)\\b(?: [^,;.]{0,40}?)? (?:was|were|has been|have been) (?:\\w+ly )?not (?:\\w+ly )?(?:withdrawn|lifted|dropped|waived|abandoned|cured|given up)\\b',
    '\\b(?:changed|has changed|had changed) (?:his|her|its|their) minds?\\b|\\breversed (?:himself|herself|course|itself)\\b|\\bthought better of it\\b',
    '\\b(?:unable|not able|in no position) to (?:agree|consent|accept|go along)\\b(?=[^.;]{0,30}\\b(?:to|with)? ?(?:the|this|any|it|that)\\b)',
    '\\bcould (?:come|get|go|move) no (?:closer|nearer|further|farther)\\b',
  ].join('|'),
  'gi',
);

/** What comes after shows that the words speak of talk, or of not opposing. */
const OF_TALK =
  /^ (?:to )?(?:even )?(?:confer|meet|talk|speak|discuss|engage|participate|schedule|be reached|oppos|object|contest|take (?:a |any )?position|answer (?:my|our|the) (?:call|e-?mail|letter)|return)/i;
const OWN_BEFORE = /\b(?:I|we|my|our|undersigned|movant(?:'s)?)(?: \w+)? $/i;
const NOT_SUBJECT =
  /^(?:I|We|No|None|It|This|That|These|Those|The|There|All|Each|Both|Any|But|And|So|If|Because|Since|As|On|In|At|To|For|With|By|Of|After|Before|When|While|Although|Though|Counsel|Undersigned|Movant|Parties|Conference|Agreement|Production|Discovery|Neither)$/;
/** "It would not delay trial": a thing, unless a party ("the Company … it") was spoken of. */
const PARTY_IT =
  /\b(?:company|government|agency|bank|hospital|insurer|carrier|district|city|county|school|employer|plaintiff|defendant|respondent|petitioner)\b[^.;]*$/i;

const MINE: Record<'plaintiff' | 'defendant', RegExp> = {
  plaintiff: /^(?:the )?(?:plaintiffs?|petitioners?|claimants?)$/i,
  defendant: /^(?:the )?(?:defendants?|respondents?)$/i,
};

export function stancesIn(text: string, moves: 'plaintiff' | 'defendant' | null = null): Statement[] {
  const found: Statement[] = [];
  const add = (start: number, end: number) => {
    if (end <= start || found.some((f) => f.start < end && start < f.end)) return;
    const said = stated(text, start, end);
    if (said) found.push({ start, end, value: 'opposed', assumed: said.assumed, whole: true, weak: true });
  };
  for (const pattern of [SUBJECT_NO, STANDS])
    for (const m of eachMatch(text, pattern)) {
      const who = m[1] as string;
      const words = m[2] as string;
      const start = m.index + m[0].length - words.length;
      const before = text.slice(0, m.index);
      if (NOT_SUBJECT.test(who) || OWN_BEFORE.test(before.slice(-30))) continue;
      if (/^it$/i.test(who) && !PARTY_IT.test(before)) continue;
      if (/\b(?:undersigned|movant)\b/i.test(who)) continue;
      if (moves && MINE[moves].test(who)) continue;
      if (OF_TALK.test(text.slice(m.index + m[0].length))) continue;
      add(start, m.index + m[0].length);
    }
  for (const m of eachMatch(text, ANSWERS)) {
    if (/\b(?:I|we)(?: \w+)? $/i.test(text.slice(Math.max(0, m.index - 20), m.index))) continue;
    add(m.index, m.index + m[0].length);
  }
  return found;
}
