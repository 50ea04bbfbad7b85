// Which sentences tell of a conference about the motion. Takes a sentence (any spelling) and the side that moves; gives
// what it tells, or null. Needed where no heading says "here is the certificate" (D. Colo., E.D. Mich., D.N.H. and others
// take a paragraph of the motion) and to see how far a certificate runs in the body. What it must not take for telling:
// the rule's own words, an order to confer, a judge's conference, the other side's certificate, a described exhibit.

import type { Side } from './motion';
import { near } from './near';
import { plain, squeezed } from './spelling';
import { ASKS_COURT, ORDER_TEXT, PERSON } from './telling-by-name';

/**
 * certifies: a side says it conferred, tried to, or did not. position: where the other side stands on the motion.
 * message: one side wrote to or called the other. outcome: agreed or not, and why; tells only beside the others.
 */
export type Telling = 'certifies' | 'position' | 'message' | 'outcome';

const LAWYER =
  '(?:counsel|attorneys?|lawyers?|undersigned|opposing|opponents?|the parties|parties|plaintiffs?|defendants?|petitioners?|respondents?|debtors?|trustee|movants?|non-?movants?|intervenors?|government|united states|AUSA|pro se|co-?defendants?|third[- ]party|the other side|him|her|them|M[rs]s?|Dr)';
const CONFERRED =
  /\b(?:met and |meet and |meeting and )?conferr(?:ed|ing)\b|\bmeets? (?:and|&) confers?\b|\bmet (?:and|&) confer(?:red)?\b|\bmeet-and-confer(?:s|red)?\b|\bmeeting(?:s)? and confer/i;
const TO_CONFER =
  /\b(?:attempt(?:s|ed|ing)?|tried|try|trying|effort(?:s)?|sought|seek(?:s|ing)?|endeavou?r(?:s|ed)?|unable|not able|able|fail(?:s|ed)?|refus(?:al|es|ed)|declin(?:es|ed)|agree[ds]?|offer(?:s|ed)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|invit(?:es|ed)|propos(?:es|ed)|plan(?:s)?|intend(?:s)?|continue(?:s)? to (?:try|attempt)|obligations?|opportunit(?:y|ies)|time|in order|willing|unwilling|available|unavailable)\b[^.;]{0,80}?\b(?:to |and )?(?:confer|consult|meet and confer|meet-and-confer)\b/i;
const WILL_CONFER =
  /\b(?:will|shall|would|did not|didn't|could not|couldn't|cannot|has not|have not|had not|does not|can not|never|not yet|has yet to)\b[^.;]{0,60}?\b(?:confer(?:red)?|consult(?:ed)?)\b/i;
const CONSULTED = new RegExp(
  String.raw`\b(?:consult(?:ed|ing|ation)s?|conferenc(?:ed|ing))\b[^.;]{0,80}\b${LAWYER}|\b${LAWYER}[^.;]{0,60}\b(?:have |has |had )?consult(?:ed)? (?:with|in good faith|by|via|telephon)|\bafter (?:personal )?consultation\b|\bconsultation required by\b`,
  'i',
);
const CONFERENCE =
  /\b(?:conference|conferral|consultation|meet-and-confer|meet and confer)s?\b[^.;]{0,60}\b(?:was|were|took place|occurred|has been|have been|had|could not be|not possible|proved|ended|lasted|failed|resulted|between|among|efforts?|process|calls?|requirements?|session|obligations?|letters?)\b|\b(?:held|had|conducted|scheduled|set|arranged|participated in|engaged in|requested|requesting|proposed|completed|exhausted|convened|attended|following|made following)\b[^.;]{0,70}\b(?:conference|conferral|meet-and-confer|meet and confer|consultation)\b|\bno (?:such )?(?:conference|conferral|consultation)\b|\bconference of counsel\b/i;
const JUDGES_CONFERENCE =
  /\b(?:pre-?trial|status|scheduling|settlement|case[- ]management|initial|planning|markman|claim construction|mediation|charge|sentencing|discovery status|rule 16(?:\([a-z]\))?|rule 26\(f\)|26\(f\)|informal|pre-?motion|judicial settlement|press|news|show cause)\s+(?:tele)?(?:phone |telephonic |video )?(?:conference|hearing)s?\b|\bconference (?:before|with) (?:the (?:court|judge|magistrate)|judge|magistrate)|\bRule 26\(f\)|\bvideo-?conferenc(?:e|ing) (?:room|equipment)/i;
const CONFER_ON =
  /\bconfer(?:s|red|ring)?\s+(?:upon\b(?! (?:the )?(?:\d|issues?|matters?|motion))|on\s+(?:the (?:court|agency|board|commission|secretary|president|public|states?|holder|district courts?)|him|her|it|them|federal|any|a party|individuals?|persons?|plaintiffs?|defendants?|employees|citizens|congress)\b)|\bconfer(?:s|red|ring)?\s+(?:(?:subject[- ]matter|personal|appellate|federal|original) )?(?:jurisdiction|standing|authority|immunity|(?:a|an|any|no|the|such|these|those|special|certain|substantive|individual|private|enforceable|contractual|its|additional)\s+(?:\w+\s+){0,2}(?:rights?|benefits?|power|authority|privileges?|immunity|standing|jurisdiction|discretion|duty|duties|degree)|rights?|benefits?|powers?)\b/i;

const CERTIFY =
  /\b(?:certif(?:y|ies|ied)|aver(?:s|red)?|represent(?:s)? to the court|states?|attest(?:s)?|declares?|affirm(?:s)?)\b/i;
const GOOD_FAITH_EFFORT = near(
  /good[- ]faith|effort|attempt|tried|endeavo|discussion/i,
  /\bgood[- ]faith\b[^.;]{0,120}\b(?:resol|confer|discuss|agree|effort|attempt|narrow|without (?:court|the court|judicial))|\b(?:efforts?|attempts?|attempted|tried|endeavou?red)\b[^.;]{0,110}\b(?:resolv\w*|agreement|without (?:the )?(?:court|judicial)|amicabl|obtain (?:the|this) discovery)|\bsubject of (?:\w+ ){0,2}discussions?\b/i,
);
const COMPLIED = near(
  /compl(?:y|ied|iance|ies) with/i,
  /\bcompl(?:y|ied|iance|ies) with\b[^.;]{0,60}\b(?:rule|L\.?\s?R\.?|LCvR|LCR|CV-\d|meet[- ]and[- ]confer|confer|7\.1|37|3\.01)/i,
);
const CONCURRENCE = near(
  /concur|consent|assent|position|agree|stipulat|opposition|views?|oppose/i,
  /\b(?:sought|seek|seeking|request(?:ed|ing)?|obtain(?:ed|ing)?|ask(?:ed|ing)? for|solicit(?:ed|ing)?|inquir(?:ed|ing|y) (?:as to|about|into|whether)|gave|given|give|withheld|denied|secure[d]?|determine|learn|ascertain)\b[^.;]{0,60}\b(?:concurrence|consent|assent|position|agreement|stipulation|non-?opposition|views?)\b|\b(?:concurrence|consent|assent)\b[^.;]{0,50}\b(?:was|were|has been|had been)?\s*(?:sought|requested|obtained|denied|refused|given|withheld|granted|not)\b|\bwould (?:not )?(?:stipulate|consent|agree|oppose|concur)\b/i,
);

const REACHED =
  /\b(?:contact(?:ed|ing)?|call(?:ed|ing)?|telephon(?:ed|ing)|e-?mail(?:ed|s|ing)?|wr(?:ote|itten)|letters?|spoke|talked|met with|sent|attempt(?:ed|s)?|tried|efforts?|work(?:ed)? (?:it |this |that )?out|discussed|discussions?)\b/i;
const TRIED_TO_REACH = near(
  /attempt|tried|trying|unable|effort|could not|did not|not able/i,
  /\b(?:attempt(?:ed|s|ing)?|tried|trying|unable|efforts?|could not|did not|was not able)\b[^.;]{0,40}\b(?:reach|contact|call|telephone|speak (?:with|to)|talk (?:with|to)|get in touch)\b[^.;]{0,60}\b(?:counsel|attorneys?|opposing|plaintiff|defendant|respondent|petitioner|pro se|him|her|M[rs]s?)\b/i,
);
const TALKED = near(
  /spoke|talked|\bmet\b|\bhad a\b/i,
  /\b(?:counsel|attorneys?|undersigned|I|we|M[rs]s?|parties)\b[^.;]{0,110}\b(?:spoke|spoken|talked|met|had a (?:\w+ )?(?:conversation|call|discussion|meeting))\b[^.;]{0,80}\b(?:by (?:tele)?phone|telephonically|in person|face[- ]to[- ]face|by video|(?:via|by|over|on|through) (?:zoom|teams|webex|video|telephone|phone|microsoft)|with\b[^.;]{0,60}\b(?:counsel|attorney|M[rs]s?))\b/i,
);

const DID = String.raw`(?:contacted|called|telephoned|phoned|rang|e-?mailed|wrote|written|texted|faxed|reached out|spoke|spoken|talked|communicat(?:ed|ion)s?|correspond(?:ed|ence)|discuss(?:ed|ions?)|left (?:a |an |two |several |three )?(?:voice|message|word)|left \w+['\w]* counsel|inquir(?:ed|y|ies)|met|meeting|exchanged|notified|informed|advised|asked|sent|reached|emailing|e-mails?|emails?|letters?|phone calls?|telephone calls?|telephonic)`;
const MESSAGE = new RegExp(
  String.raw`\b${DID}\b[^.;]{0,110}\b(?:${LAWYER}|office|assistant|secretary|paralegal)|\b(?:${LAWYER})(?:'s?)?\b[^.;]{0,90}\b(?:responded|replied|answered|returned|refused|ignored|advised|stated|said|informed|indicated|represented|confirmed|told|explained|promised|${DID.slice(3, -1)})\b`,
  'i',
);
const COUNSEL_TO_COUNSEL =
  /\b(?:counsel|attorneys?|lawyers?|undersigned|opposing|M[rs]s?|I|we|he|she|paralegal|secretary|assistant)\b/i;
const OF_THE_MOTION =
  /\b(?:this|the|instant|present|foregoing|any|such|said) (?:\w+ ){0,2}motion\b|\bthese motions\b|\brelief (?:requested|sought)|\bposition\b|\boppos|\bobject(?:s|ed|ion)? to (?:this|the) (?:motion|relief|extension|request)|\bconcurrence|\bconsent|\bassent|\b(?:prior to|before|in advance of) (?:filing|seeking|bringing)|\bresolv(?:e|ing) (?:the|this|these|any|all|each|both)\b|\bwithout (?:the )?(?:need for )?(?:court|judicial)|\b(?:application|request) for (?:relief|extension)|\bthis (?:request|application|dispute|matter)\b|\bthese (?:issues|matters|disputes|requests)\b|\bgood[- ]faith\b/i;

const MOTION_WORDS = String.raw`(?:(?:to|with|in|of|regarding|as to|about)\s+)?(?:(?:the|this|that|such|any|a|an|his|her|its|their|our|all of the|part of the|either|both|these|those|granting|filing)\s+)?(?:(?:entry|filing|granting|grant|portion|part|any part|all or part) of (?:the|this|these|said|such|a|an)?\s*)?(?:(?:instant|present|foregoing|above|requested|proposed|sought|entire|\w+-(?:day|week|month)|\d+-(?:day|week|month)|short|brief|first|second|third|unopposed|emergency|joint|additional|further|leave|briefing|additional pages|defendants?'s?|plaintiffs?'s?|scheduling)\s+){0,3}`;
const MOTION_NOUNS = String.raw`(?:motions?|relief|extensions?|requests?(?! (?:no|nos|for (?:production|admission)|\d))|continuances?|stay|withdrawal|amendments?|filing|application|enlargement|substitution|transfer|modification|sealing|relief|petition|leave|(?:proposed |agreed |protective |stipulated )*order|proposed (?:amendment|sealing)|emergency travel|travel|supplement(?:ation)?|consolidation|remand|schedule|dismissal|deadline|additional time|discovery sought|same|it\b)`;
const STANDS = `(?:(?:do|does|did|will|would|is|are|was|has|have)(?: not|n't)? (?:currently |presently |also )?(?:intend to |plan to |believed to )?(?:be )?(?:oppos(?:e|ed|ing)|object(?:ed)?|consent(?:ed)?|assent(?:ed)?|agree[d]?|concur(?:red)?|join(?:ed)?|unopposed|stipulate[d]?)|oppos(?:es|ed)|objects(?! that)|objected(?! that)|consents|consented|assents|assented|concurs|concurred|agrees|agreed|joins|(?:has|have|had) no (?:objections?|opposition|position)|(?:is|are) in agreement|(?:is|are) not in agreement|takes? no position|took no position|no objections?|neither (?:consents?|opposes?|supports?)|(?:is|are|was|were) (?:not )?(?:un)?opposed|(?:is|are) not opposed|expressed no (?:objection|opposition)|stated no opposition)`;
const POSITION = new RegExp(
  String.raw`\b(?:counsel|attorneys?|plaintiffs?|defendants?|petitioners?|respondents?|government|united states|agency|state|commissioner|debtors?|trustee|intervenors?|appellants?|appellees?|opposing|opponents?|part(?:y|ies)|he|she|they|who|M[rs]s?\.? [A-Z][\w'-]+|[A-Z][a-z]+(?:'s)?|movants?|creditors?|officer|there (?:are|is))\b[^.;]{0,80}?\b${STANDS}\b[\s,]{1,2}(?:(?:nor|or|and) \w+\s+)?${MOTION_WORDS}${MOTION_NOUNS}`,
  'i',
);
const STANDING =
  /\b(?:oppos(?:e[ds]?|ing|ition)|object(?:ed|s)?|no objections?|consent(?:ed|s)?|assent(?:ed|s)?|agree(?:d|s|ment)?|concur(?:red|s)?|join(?:ed|s)?|unopposed|stipulated?|position|supports?)\b/i;
const MOTION_IS = near(
  /oppos|agree|assent|joint|consent|contest|concurrence/i,
  /\b(?:this|the|instant|present|foregoing) (?:\w+ ){0,2}(?:motion|request|relief(?: (?:sought|requested))?|extension|application)(?: (?:sought|requested)(?: (?:herein|here|in this motion))?)? (?:is|was|are) (?:therefore |thus |accordingly |hereby |presumed |deemed |presented as |filed as |assumed to be |made )*(?:unopposed|opposed|not opposed|agreed|assented|joint|consented|contested|uncontested|with(?:out)? (?:the )?(?:consent|opposition|assent|agreement))|\bwith (?:the )?(?:consent|assent|agreement|concurrence) of (?:the )?(?:all |other |opposing |both )*(?:counsel|defend|plaintiff|part|government|respond)|\bwithout opposition\b|\bit is assumed that\b[^.;]{0,60}\boppos/i,
);
const OUTCOME =
  /\b(?:no|not|unable|could not|cannot|can't|couldn't|without|failed|nor)\b[^.;]{0,50}\b(?:agree(?:ment|d)?|resol(?:ve|ved|ution)|accord|success|respon(?:se|d|ded)|repl(?:y|ied)|answer(?:ed)?)\b|\bimpasse\b|\bremain(?:s|ed)? (?:opposed|unresolved|in dispute|at issue)|\b(?:was|were|been|partially|fully) resolved\b|\bnarrow(?:ed|ing)\b|\bunsuccessful|\bwithout success|\bopposes?\b|\bopposed\b|\bunopposed\b|\bcounter-?propos|\bagreement (?:was|could|on|as to)|\bagreed to (?:withdraw|supplement|produce|answer|limit|narrow)|\bthe (?:specific )?reason\b|\bgood[- ]faith\b|\bdeclined to\b|\brefused to\b|\bwithd(?:raw|rew)\b[^.;]{0,40}\bobjections?|\bmaintains? (?:that|its|his|her|their)\b|\bresolved;|\bnot resolved\b|\bno response\b|\bparticipants?\b|\bstands? (?:on|by) (?:its|his|her|their) objections?/i;

/** Quotes a rule, or says what somebody must do. */
const DUTY = near(
  /confer|consult|meet|certif/i,
  /\b(?:shall|must|should|is required to|are required to|requires?(?: that)?|required|obligates?|obliges?|mandates?|directs?|directed|order(?:s|ed)?|instruct(?:s|ed)?|compel(?:led)?|be required to|are to|is to|expects?|provides?(?: that)?|states?(?: that)?|contemplates?)\b[^.;]{0,110}?\b(?:confer|consult|meet|certif|conference|conferral)/i,
);
const RULE_SPEAKS =
  /\b(?:rules?|l\.?\s?r\.?|lcvr|lcr|court|order|judge|procedures?|section|code|statute)\b[^.;]{0,70}?\b(?:provides?|requires?|required|states?|mandates?|directs?|obligates?|obliges?|contemplates?|says|orders?|ordered|instructed|reads?)\b/i;
const DONE =
  /\b(?:(?:has|have|had) (?:\w+ ){0,3}?(?:conferred|consulted|attempted|tried|met|spoken|complied|contacted|made|exhausted|sought)|conferred|consulted|spoke|telephoned|e-?mailed|wrote|attempted to|tried to|contacted|certif(?:y|ies)|sought|discussed|was unable to|were unable to|held a|took place|was held|exhausted|did not confer|not conferred|complied)\b/i;

const CITES = /\b\d+ F\.\s?(?:Supp\.?|\d?d|4th|App)|\b\d{4} WL \d+|\bF\.R\.D\.|\bU\.S\. Dist\. LEXIS/;
const OWN_VOICE = /\b(?:I|we|my|our|undersigned|hereby|movant)\b/i;
const DESCRIBES_EXHIBIT =
  /^\W*(?:attached (?:hereto|here)?|annexed|enclosed|appended|filed herewith|submitted herewith|exhibits? ["']?[A-Z0-9]+["']?(?: (?:hereto|attached))? (?:is|are|shows?|contains?|consists?))\b/i;
const THEIR_CERTIFICATE = near(
  /certificat|statement/i,
  /\b(?:plaintiffs?'?s?'?|defendants?'?s?'?|respondents?'?s?'?|petitioners?'?s?'?|movants?'?s?'?|opposing party's|opposing counsel's|its|their|his|her)\s+(?:[\w().]+\s+){0,4}(?:certificat(?:e|ion)|statement)\b[^.;]{0,80}\b(?:says?|states?|claims?|asserts?|recites?|represents?|avers?|fails?|does not|lacks?|omits?|is|was|contains?|suggests?)\b/i,
);
const NO_CERTIFICATE = near(
  /certificat|statement/i,
  /\b(?:certificat(?:e|ion)|statement) (?:of (?:conference|conferral|good faith|consultation)|required by)\b[^.;]{0,60}\b(?:showing|is required|was not|is not|did not|does not|fails|missing)\b/i,
);

/** Full stops that end no clause; patterns here stop at a clause's end. */
const ABBREVIATED =
  /\b(\p{Lu}|M[rs]s?|Dr|Nos?|Inc|Corp|Co|Ltd|Fed|Civ|LCiv|Loc|vs?|Jr|Sr|Esq|Dkt|Doc|Ex|a\.m|p\.m)\.(?=[\s,)\p{L}]|$)/gu;

const SIDE_WORDS: Record<'plaintiff' | 'defendant', string> = {
  plaintiff: '(?:plaintiffs?|petitioners?|claimants?|relators?)',
  defendant: '(?:defendants?|respondents?|debtors?)',
};
const OTHERS_FAILURE = String.raw`(?:'s?)?(?: counsel)? (?:has |have |had |also |simply |never |did |do |does )*(?:not |never )?(?:fail(?:ed|s)? to|failed|did not|has not|have not|had not|never|neglected to|refused to|made no (?:attempt|effort) to|without)\b[^.;]{0,40}\bconfer`;

/** What the sentence tells of a conference about this motion; null where it tells of none. */
export function tellsOf(sentence: string, movant: Side | null = null): Telling | null {
  const own = ownWords(sentence, movant);
  return own === null ? null : (speaks(own, movant) ?? (OUTCOME.test(own) ? 'outcome' : null));
}

/** The same, outcomes aside: they count only beside a sentence that speaks. */
export function speaksOf(sentence: string, movant: Side | null = null): Telling | null {
  const own = ownWords(sentence, movant);
  return own === null ? null : speaks(own, movant);
}

/** A sentence's words without what it quotes; null where somebody else's words, a rule's or an order's. */
function ownWords(sentence: string, movant: Side | null): string | null {
  const text = plain(squeezed(sentence)).replace(ABBREVIATED, '$1');
  if (text.length < 12) return null;
  if (ORDER_TEXT.test(text) || ASKS_COURT.test(text)) return null;
  if (DESCRIBES_EXHIBIT.test(text) || THEIR_CERTIFICATE.test(text) || NO_CERTIFICATE.test(text)) return null;
  const own = text.replace(/"[^"]{20,}"/g, '""');
  if (CITES.test(text) && !OWN_VOICE.test(own)) return null;
  if (quotesDuty(own)) return null;
  return isOthersFailure(own, movant) ? null : own;
}

function speaks(own: string, movant: Side | null): Telling | null {
  if (certifies(own)) return 'certifies';
  if (isPosition(own, movant)) return 'position';
  if (COUNSEL_TO_COUNSEL.test(own) && MESSAGE.test(own))
    return OF_THE_MOTION.test(own) &&
      /\b(?:counsel|attorneys?|opposing|M[rs]s?|undersigned|I|he|she|government)\b/.test(own)
      ? 'certifies'
      : 'message';
  return null;
}

function certifies(text: string): boolean {
  const confers = /confer|consult/i.test(text) ? certifiesConferring(text) : null;
  return confers ?? certifiesOtherwise(text);
}

/** Null where the words about conferring do not settle it. */
function certifiesConferring(text: string): boolean | null {
  const confers = text.replace(new RegExp(CONFER_ON, 'gi'), ' ');
  const counsels = confers.replace(new RegExp(JUDGES_CONFERENCE, 'gi'), ' ');
  const judges = counsels !== confers;
  if (CONFERRED.test(counsels) && (aboutCounsel(counsels) || betweenPeople(counsels)))
    return !(judges && /Rule 26\(f\)|26\(f\)|scheduling|discovery plan/i.test(confers));
  if (TO_CONFER.test(counsels) || WILL_CONFER.test(counsels) || CONSULTED.test(counsels)) return !judges;
  return !judges && CONFERENCE.test(counsels) && aboutCounsel(counsels) ? true : null;
}

/** A good faith of other things: "a good faith effort was made to redact personal identifiers". */
const OTHER_FAITH =
  /\b(?:a |in )?good[- ]faith\b(?:,? \w+){0,6}? (?:to|in|at) (?:redact|search|collect|locate (?:all|the|every|any)|preserv|estimat|comply with (?:the |this )?(?:typeface|page|word|type-volume|font|format)|count|serve process)\w*[^.;]*|\bgood[- ]faith (?:redact|search|estimat|collect)\w*/gi;

function certifiesOtherwise(told: string): boolean {
  const text = told.replace(OTHER_FAITH, ' ');
  if (CERTIFY.test(text) && (GOOD_FAITH_EFFORT.test(text) || COMPLIED.test(text))) return true;
  if (CERTIFY.test(text) && REACHED.test(text) && COUNSEL_TO_COUNSEL.test(text)) return true;
  if (TRIED_TO_REACH.test(text) || (TALKED.test(text) && aboutCounsel(text))) return true;
  if (CONCURRENCE.test(text) && aboutCounsel(text)) return true;
  return GOOD_FAITH_EFFORT.test(text) && /\bgood[- ]faith\b/i.test(text) && OF_DISPUTE.test(text);
}

const OF_DISPUTE =
  /\b(?:counsel|attorneys?|opposing|undersigned|parties|movant|motion|dispute|court|discovery|relief|requests?|issues?|matters?)\b/i;

/** Two people by name, or "the two", and good faith: "the two conferred in good faith at her table". */
function betweenPeople(text: string): boolean {
  return (
    /\bgood[- ]faith\b|\b(?:this|the|instant) motion\b|\boppos\w+|\bwithout (?:the )?court/i.test(text) &&
    ((text.match(PERSON) ?? []).length > 1 || /\b(?:the two|both of (?:us|them)|they|he|she)\b/i.test(text))
  );
}

function aboutCounsel(text: string): boolean {
  return /\b(?:counsel|attorneys?|undersigned|opposing|parties|plaintiffs?|defendants?|respondent|petitioner|government|movant|I|we|rule|L\.?R\.?|this motion|was held|took place|held|M[rs]s?)\b/i.test(
    text,
  );
}

/** "A party who moves to compel must certify …": said of anybody. */
const OF_ANYBODY =
  /\b(?:a|an|any|each|every|the moving|no) (?:party|movant|motion|litigant|person|attorney|moving party)\b[^.;]{0,80}\b(?:must|shall|should|may|is required)\b/i;

/** "The rule says that a court may refuse a motion unless the movant certifies …": a condition for everybody. */
const CONDITION =
  /\b(?:unless|only (?:if|when|after)|until|except (?:when|where|upon))\b[^.;]{0,200}\b(?:confer(?:red)?|consult(?:ed)?|certif(?:y|ies))\b/i;
/** "Rule 7.02 provides that all motions shall contain an affirmation that the movant conferred". */
const RULE_ASKS_ALL =
  /\b(?:rules?|l\.?\s?r\.?|lcvr|lcr)\b[^.;]{0,60}\b(?:provides?|requires?|states?|says|directs?|mandates?|reads?)\b[^.;]{0,80}\b(?:all|any|every|each|a|no) (?:\w+ ){0,2}?(?:motions?|movants?|part(?:y|ies)|applications?)\b[^.;]{0,60}\b(?:shall|must|may|will|be)\b[^.;]*\b(?:affirmation|statement|certificat\w+|averment|certif(?:y|ies|ied))\b[^.;]*\b(?:conferr?|consult)/i;
const FIRST_PERSON = /\b(?:I|we|my|our|undersigned|hereby)\b/i;

function quotesDuty(sentence: string): boolean {
  // "Rule 7.02" ends no clause.
  const text = sentence.replace(/(?<=\d)\.(?=\d)/g, '');
  if (OF_ANYBODY.test(text) && !OWN_VOICE.test(text)) return true;
  if (RULE_SPEAKS.test(text) && CONDITION.test(text) && !FIRST_PERSON.test(text)) return true;
  if (RULE_ASKS_ALL.test(text) && !FIRST_PERSON.test(text)) return true;
  if (!DUTY.test(text)) return false;
  if (!DONE.test(text)) return true;
  // "Rule 7.1 provides that counsel shall have conferred": the rule speaks, and nobody says that it was done.
  return (
    RULE_SPEAKS.test(text) &&
    !OWN_VOICE.test(text) &&
    !/\bpursuant to|\bas required|\bin (?:accordance|compliance) with/i.test(text) &&
    !/\b(?:counsel for|certif(?:y|ies))/i.test(text)
  );
}

const FAILURE_OF = {
  plaintiff: new RegExp(String.raw`\b${SIDE_WORDS.plaintiff}${OTHERS_FAILURE}`, 'i'),
  defendant: new RegExp(String.raw`\b${SIDE_WORDS.defendant}${OTHERS_FAILURE}`, 'i'),
};

function isOthersFailure(text: string, movant: Side | null): boolean {
  if (!/confer/i.test(text)) return false;
  for (const side of ['plaintiff', 'defendant'] as const) {
    if (side === movant) continue;
    if (movant === null && !/\bbefore filing|\bprior to filing|\bwithout conferring/i.test(text)) continue;
    if (FAILURE_OF[side].test(text)) {
      // A refusal to talk is the movant's to tell; a failure before the other side's own filing is not.
      return !/\brefus|\bdeclin|\bunwilling/i.test(text) && !OWN_VOICE.test(text);
    }
  }
  return false;
}

function isPosition(text: string, movant: Side | null): boolean {
  if (MOTION_IS.test(text)) return true;
  const found = STANDING.test(text) ? POSITION.exec(text) : null;
  if (!found) return false;
  if (movant === 'plaintiff' || movant === 'defendant') {
    const own = new RegExp(
      String.raw`^\W*(?:the )?${SIDE_WORDS[movant]}\b(?!'s? (?:counsel|motion))[^.;]{0,40}\boppos`,
      'i',
    );
    if (own.test(found[0]) && !/\bcounsel\b/i.test(found[0])) return false;
  }
  return true;
}

/** Enough by itself to be a certificate: a side's own word on conferring, or the other side's position. */
export function isStrong(telling: Telling | null): boolean {
  return telling === 'certifies' || telling === 'position';
}
