// Words that say nobody answered ("no response", "unreturned", "has not yet advised"). Takes a sentence; gives each
// with its place. Discovery that was not answered ("no supplemental responses have been received", "did not respond
// to Interrogatory 4") is no silence about the motion.

import { eachMatch } from './each-match';
export interface FoundSilence {
  start: number;
  end: number;
}

const PATTERNS = [
  '\\b(?:no|without (?:a |any |further )?|without receiving (?:a |any )?) ?(?:substantive |further |such |timely |written |meaningful )?(?:response|reply|replies|answer|callback|return call|acknowledg\\w+)\\b(?:[^;]{0,24}? (?:has|have|had|was|were|of any kind))?',
  '\\bno answers? and no reply\\b',
  "\\b(?:has|have|had|did|does|do|was|were)(?: not|n't| yet to| never| neither)(?: \\w+ly| yet| since| been able to| as yet| as of (?:this|the) (?:filing|time|date)[^,]{0,20})*,? (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?|acknowledg(?:e|ed)|call(?:ed)? (?:me |us )?back|hear(?:d)? (?:back|from)|receiv(?:e|ed) (?:a |any |an )?(?:\\w+ )?(?:response|reply|answer|word)|indicat(?:e|ed) (?:his|her|its|their|whether)|advis(?:e|ed) (?:\\w+[' ]?\\w* ){0,4}(?:whether|of (?:his|her|its|their|\\w+'s) position)|provid(?:e|ed) (?:a|any|the|his|her|its|their|\\w+'s) (?:[\\w']+ )?(?:position|response)|stat(?:e|ed) (?:a|his|her|its|their) position|g(?:ive|ot|otten)(?: me)? back|had (?:any |an )?(?:answer|response|reply))",
  '\\b(?:has|have|had|did) not (?:yet |since )?(?:call(?:ed)?|wr(?:ite|itten))(?=[.,;]|$| back\\b)',
  '\\b(?:none|nothing|no (?:answer|reply|response|word)) (?:has|had|have) (?:yet )?(?:come|arrived|been (?:received|had))\\b',
  '\\bha(?:s|ve|d)(?: \\w+)? yet to (?:respond|reply|answer|hear|receive|return|advise|provide|state)',
  '\\b(?:failed|neglected|declined) to (?:respond|reply|answer|return|acknowledge|call back|provide (?:a|his|her|its|their) position)',
  '\\bnever (?:responded|replied|answered|returned|called (?:me )?back|acknowledged|heard back|wrote back)',
  '\\bwent (?:unanswered|unreturned|ignored|without (?:a )?(?:response|reply|answer))',
  '\\b(?:unanswered|unreturned)\\b',
  '\\b(?:was|were|been) (?:not (?:returned|answered)|ignored|met with silence|never (?:returned|answered))',
  '\\bnot (?:been )?(?:returned|answered)\\b',
  '\\bhaving (?:had|received|heard) (?:no (?:answer|response|reply|word)|nothing)\\b(?: back)?',
  '\\b(?:received|had|heard|got|gotten|drawn|drew|elicited|there (?:was|has been|is)|with) (?:only silence|(?<=(?:heard|received) )nothing|no (?:response|reply|answer|word|communication|position)s?)\\b',
  "\\b(?:ignored|disregarded) (?:(?:my|our|the|all|each|these|those|this|that|every|both|undersigned|counsel's|plaintiff's|defendant's|repeated|multiple) )*(?:calls?|e-?mails?|letters?|messages?|requests?|inquir\\w+|voice-?mails?|communications?|correspondence|attempts?|efforts?|overtures?)",
  '\\b(?:met with|answered with|greeted (?:with|by)) silence\\b',
  '\\bignored (?:all|both|each|every|them|it|me|us|the undersigned)\\b',
  '\\bon neither occasion\\b[^;]{0,50}\\b(?:reply|respond|answer)\\w*',
  '\\b(?:nobody|no one) (?:has |had |ever )?(?:called|wrote|written|got|gotten|replied|responded|answered|returned)\\b',
  '\\b(?:neither|none|both) of (?:which|them|these|those)(?: \\w+)? (?:was|were|has been|have been|went) (?:\\w+ )?(?:returned|answered|acknowledged|unanswered|unreturned)\\b',
  '\\b(?:has|have|had) not (?:stated|said|told (?:\\w+ )?|advised (?:\\w+ )?)whether\\b|\\b(?:has|have|had|did) not (?:made?|make) (?:himself|herself|themselves|itself) available\\b',
  '\\bneither (?:was|were|has been|have been) (?:\\w+ )?(?:returned|answered|acknowledged)\\b',
  '\\bneither (?:call|e-?mail|letter|message|voice-?mail)s? (?:was|were) (?:returned|answered|acknowledged)',
  '\\b(?:did not|never|has not|have not) (?:write|written|wrote|call|called) back\\b',
  '\\b(?:he|she|they|counsel) (?:did not|has not|have not|never) do(?:ne)? so\\b',
  '\\bremain(?:s|ed)? (?:unanswered|silent)\\b',
  "\\b(?:(?:is|are|am|was|were|remains?) (?:still |currently |presently )?(?:awaiting|waiting (?:for|on|to hear))|(?:still|currently) await(?:s|ing)) (?:(?:a|an|any|his|her|their|its|the|counsel's|opposing counsel's|defense counsel's|plaintiff's|defendant's) )*(?:\\w+ )?(?:responses?|reply|answer|position|word|call back|back)\\b(?! to (?:the |these |its |his |her )?(?:discovery|interrog|request))",
  '\\b(?:neither|none|nobody|no one|nothing)(?: of (?:them|these|those|the \\w+|whom))? (?:has|have|had) (?:yet |ever |so far )?(?:answered|replied|responded|called|written|returned|come back|reacted|acknowledged)\\b',
  "\\b(?:has|have|had|did|does|do)(?: not|n't)(?: yet| since| so far| as yet| even)* (?:said|say|reacted|react|surfaced|been heard from|given (?:me |us )?(?:any|an) (?:sign|indication)|let (?:me|us) know|come back to (?:me|us)|c[ao]me to the (?:phone|telephone)|pick(?:ed)? up|told (?:me|us))\\b(?=[,.;]|$)",
  '\\b(?:(?:he|she|they|counsel) (?:is|are|remains?|was|were) (?:still )?silent|silence (?:is|was|has been) (?:all|the only)|heard (?:not a word|nothing)|not (?:so much as )?a word|radio silence|nothing (?:but silence|back|came back))\\b',
  '\\b(?:position|answer|reply|response|word) (?:is|are|was) (?:still )?(?:awaited|outstanding|pending|expected|yet to come)\\b|\\b(?:when|once|if) (?:one|it|an answer|a reply|a position|the position) (?:is|are|has been|comes?|arrives?) ?(?:given|received|known|in|had|stated|taken)?(?=[,.;]|$)',
  '\\bto no avail\\b(?= *[,.;]? *(?:no|$))',
].map((s) => new RegExp(s, 'gi'));

const DISCOVERY_AFTER =
  /^[^;,]{0,30}?\b(?:to (?:the |these |this |any |its |his |her |plaintiff'?s?'? |defendant'?s?'? |either |its first )*(?:\w+ ){0,2}(?:interrogator|request(?:s)? (?:for (?:production|admission|documents)|nos?\b|\d)|discovery|subpoena|complaint|requests for|rfps?|production|demand letter requests)|the (?:interrogator|complaint|discovery)|(?:interrogator|request no|no\. \d))/i;
const DISCOVERY_BEFORE = /\b(?:supplemental|discovery|written|amended|responsive|document)\s+$/i;

export function silencesIn(text: string): FoundSilence[] {
  const found: FoundSilence[] = [];
  for (const pattern of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const start = m.index;
      const end = start + m[0].length;
      if (found.some((f) => f.start < end && start < f.end)) continue;
      const after = text.slice(end, end + 80);
      if (DISCOVERY_AFTER.test(after) || DISCOVERY_BEFORE.test(text.slice(Math.max(0, start - 30), start)))
        continue;
      if (/\b(?:if|unless|should|until|whether)\b[^,;]{0,60}$/i.test(text.slice(0, start))) continue;
      if (/\b(?:supplemental|discovery|written) (?:responses?|answers?)/i.test(m[0])) continue;
      found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
