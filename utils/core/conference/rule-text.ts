// Text that tells nothing of a conference: what a rule asks, the rule's own words copied, certificates of service.
// Takes a sentence or a text; says which it is. The copied words are those of Fed. R. Civ. P. 26(c)(1) and 37(a)(1)
// ("has in good faith conferred or attempted to confer") and of local rules built on them.

import { eachMatch } from './each-match';

const ASKS =
  /\b(?:rules?|orders?|procedures?|section|lcvr|l\.?\s?r\.?|judge|court)\b[^.;]{0,60}\b(?:provides?|requires?|states?|mandates?|directs?|obligates?|says)\b(?: that)?/i;
const DUTY =
  /\b(?:shall|must|is required to|are required to|should)\s+(?:\w+\s+){0,3}?(?:confer|meet|consult|certify|attempt|make|include|contain|state|attach|be accompanied)\b/i;
/** "… may refuse to hear a motion unless the movant certifies". */
const CONDITION =
  /\b(?:unless|only (?:if|when|after)|until)\b[^.;]{0,200}\b(?:confer(?:red)?|consult(?:ed)?|certif(?:y|ies))\b/i;
/** "A court may decline to hear …": what may be done to anybody. */
const MAY_REFUSE =
  /\b(?:courts?|judges?|clerk|rules?)\b[^.;]{0,60}\b(?:may|will|can|could|might|need not)\b (?:\w+ly )?(?:decline|refuse|deny|strike|disregard|reject|return|not (?:hear|entertain|consider|rule)|hear|entertain|consider|rule)\b/i;
const OWN = /\b(?:I|we|undersigned|my)\b/i;
const DONE =
  /\b(?:conferred|consulted|spoke|called|telephoned|e-?mailed|wrote|sent|left|contacted|met|discussed|attempted to|attempts? (?:were|was)|held|conducted|took place|phoned|talked)\b/i;

/** A sentence that says what a rule or order asks, and not what anybody did. */
export function isRuleText(sentence: string): boolean {
  if (DUTY.test(sentence) && !DONE.test(sentence)) return true;
  if (/^"[^"]*"$/.test(sentence) && DUTY.test(sentence)) return true;
  if (MAY_REFUSE.test(sentence) && CONDITION.test(sentence) && !OWN.test(sentence)) return true;
  return ASKS.test(sentence) && (DUTY.test(sentence) || CONDITION.test(sentence)) && !OWN.test(sentence);
}

const SERVICE =
  /\b(?:electronically (?:filed|submitted|served)|(?:cm\/ecf|ecf|pacer)\b|clerk of (?:the )?court|notice of electronic filing|(?:true and correct |true |correct )?cop(?:y|ies) of (?:the|this) (?:foregoing|above)|(?:foregoing|above)[^.]{0,60}\b(?:was|were|has been|have been)\b[^.]{0,20}\bserved|served (?:on|upon|by|via)\b[^.]{0,80}(?:counsel of record|all parties|service list))/i;
const CONFERS =
  /\b(?:confer(?:red|ence|ral)?|consult(?:ed|ation)|spoke|oppos\w+|unopposed|agree[sd]?|position|concurrence|meet and confer)\b/i;

/** A certificate of service or of filing, which has dates and e-mails of its own. */
export function isServiceText(sentence: string): boolean {
  return SERVICE.test(sentence) && !CONFERS.test(sentence);
}

const COPIED =
  /\b(?:(?:in good faith|sincerely)[, ]+)?(?:(?:has|have|had|having)[, ]+)?(?:(?:in good faith|sincerely)[, ]+)?(?:met and )?conferred,?(?: in good faith,?)?(?: with [^,.;]{0,80},?)? or(?: has| have| had)?(?: in good faith)?,? (?:attempted|tried|made (?:a )?(?:reasonable|good[- ]faith|diligent|sincere)[\w, -]{0,30}(?:efforts?|attempts?)) to (?:meet and )?confer\b|\bconfer(?:red)? \(?or attempt(?:ed)? to confer\)?|\b(?:efforts?|attempts?) (?:has|have) been made[^.;]{0,60}, or (?:same )?(?:shall|will) be made\b[^.;]*/gi;

/** Stretches that only copy the rule's alternative ("has conferred or attempted to confer"). */
export function copiedIn(text: string): { start: number; end: number }[] {
  return [...eachMatch(text, COPIED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
