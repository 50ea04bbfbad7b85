// The other side opposes. Takes a sentence; gives the statements, refusals of the relief included ("would not agree
// to", "stands on its objections", "declined to withdraw").

import { position, titled } from './statement';

const NO_TALK = /^ (?:to )?(?:confer|meet|talk|speak|discuss|engage|participate|respond|schedule)\b/i;

/** Flat statements: opposed, objects. */
export const opposedFlat = position(
  'opposed',
  [
    '\\bopposes?\\b',
    '\\b(?:is|are|was|were|remains?|be|being|stands?|that|as|still|continues? to be|(?:the )?motion) (?:\\w+ly |also |still |therefore |thus |accordingly |hereby |presented as |considered |deemed )?opposed\\b',
    '\\b(?:\\w+ )?opposed (?:to )?(?:the|this|any|it|all|such|plaintiff|defendant|an?|each)\\b',
    '\\b(?:in|his|her|its|their|stated|voiced|expressed|indicated|indicated (?:his|her|its|their)|maintained|noted) opposition\\b',
    '\\bopposing (?:the|this|it|any)\\b',
    '(?<!not )\\bopposed(?=[.;,]|$)',
    '\\b(?:objects|objected|object)\\b(?= (?:to (?:the |this |any |all |such |it|entry|a )|on |as |that |because|[.;,]))',
    '\\bremains? opposed\\b',
    '\\bopposed (?:on )?(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)',
  ],
  undefined,
  (text, start, end) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const match = text.slice(start, end);
    if (/\b(?:not|n't|neither|nor|never|no|non|without|un)[- ](?:\w+ly |be |been |yet )?$/i.test(before))
      return true;
    if (/^(?:not|nor|neither|never|no) /i.test(match)) return true;
    if (
      /\b(?:neither|none|nobody|no one|no (?:\w+ )?(?:party|parties|counsel|lawyer|attorney|one|side|defendants?|plaintiffs?|creditor))\b[^;,]{0,40}$/i.test(
        before,
      )
    )
      return true;
    if (
      /^opposed?$/i.test(match) &&
      /\bto $/i.test(before) &&
      !/\b(?:intends?|plans?|going|will continue|want(?:s|ed)?|wish(?:es|ed)?|continues?|expects?|proposes?|decided|instructed) to $/i.test(
        before,
      )
    )
      return true;
    if (titled(text, end) && /opposed/i.test(match)) return true;
    if (/\bopposing (?:counsel|part|attorney)/i.test(text.slice(start, end + 10))) return true;
    if (
      /opposition/i.test(match) &&
      /^(?:in|his|her|its|their) /i.test(match) &&
      !/\b(?:stated|indicated|voiced|expressed|maintained|noted|is|are|was|remains?|stands?|communicated|reiterated|confirmed)\b[^;]{0,20}$/i.test(
        before + match.slice(0, 2),
      )
    )
      return true;
    return false;
  },
);

/** Refusals of the relief, or of what the motion asks for. */
export const opposedByRefusal = position(
  'opposed',
  [
    "\\b(?:do|does|did|would|will|could|can)(?: not|n't|not) (?:\\w+ly |be (?:able|willing) to |be )?(?:agree(?:able)?|consent|assent|concur|stipulate|join|acquiesce|accede|support|withdraw|(?<!did(?: not|n't) (?:\\w+ly )?)(?:produce|supplement|provide|answer|respond to (?:the )?(?:interrogator|request|discovery))|amend|change|dismiss|give|make|budge|move|permit|allow|accept|turn over|hand over|put up|designate|present|make available|sign|extend)\\b",
    '\\bcontinu(?:es?|ed|ing) to (?:refuse|resist|object|oppose|withhold|insist|decline)\\b',
    '\\b(?:will|would|intends? to|means to) (?:go forward|go ahead|proceed|press on) with (?:the |its |his |her |that |any |all |an? |these |those )(?:\\w+ ){0,2}?(?:depositions?|subpoenas?|trial|hearing|examination|inspection|discovery|foreclosure|sale)\\b',
    '\\bnot (?:in agreement|agreeable|in accord|consented|agreed|willing to (?:agree|consent|stipulate|produce|supplement|withdraw|provide|answer))\\b',
    '\\b(?:refus(?:ed|es|al)|declin(?:ed|es)|unwilling|was not willing|is not willing|withh(?:eld|olds)|rejected)(?: to)? (?:(?:any|the|his|her|its|their|our|that|this|consent|to|further|all|each|agreement|concurrence|such) )*(?:agree|consent|assent|concur|stipulate|join|withdraw|produce|supplement|provide|answer|amend|concurrence|agreement|proposal|compromise|offer|request|other|extension|continuance|allow|permit|change|dismiss|turn over|make|give|identify|search|disclose|respond to (?:the )?(?:interrogator|request|discovery))\\b',
    '\\b(?:will|would|intends? to|plans? to|means to) (?:fight|contest|resist|challenge) (?:the|this|it|any)\\b',
    '\\b(?:refus(?:ed|es)|declin(?:ed|es)) to sign\\b|\\breturned (?:it|them|the (?:\\w+ )?(?:stipulation|draft|order|form)) unsigned\\b',
    '\\b(?:refused|refuses|declined|rejected) (?:the|both|all|it|that|this|each)\\b',
    '\\bstand(?:s|ing)? (?:firmly |squarely )?(?:on|by) (?:its|his|her|their|the|those|all)(?: \\w+){0,2}? (?:objections?|position|responses?|answers?)\\b',
    '\\bstood (?:on|by|firm)\\b',
    "\\bposition (?:had|has) not changed\\b|\\bdid not change (?:his|her|its|their) (?:client's )?position\\b",
    '\\bmaintain(?:s|ed|ing)? (?:its|his|her|their|the|all)(?: \\w+){0,2}? (?:objections?|position|refusal|opposition)\\b',
    '\\bdid not obtain (?:\\w+ )?(?:concurrence|consent|agreement)\\b|\\b(?:concurrence|consent|assent)\\b[^;]{0,80}? (?:was|has been|were) (?:not (?:given|obtained|forthcoming)|refused|denied|withheld|declined)\\b|\\bdid not receive (?:\\w+ )?(?:concurrence|consent)\\b',
    '\\binsist(?:s|ed|ing)? (?:on|upon|that)\\b',
    '\\bwish(?:es|ed)? to (?:depose|proceed|keep|take|go forward|litigate)\\b',
    '\\bwants? (?:the |any |to |all )',
    '\\bdisagree(?:s|d)?(?: (?:with|about|as to|on|over))?\\b',
  ],
  undefined,
  (text, start, end) => {
    const before = text.slice(Math.max(0, start - 60), start);
    if (NO_TALK.test(text.slice(end))) return true;
    if (
      /\b(?:we|I|movant|undersigned)(?: \w+)? $/i.test(before) &&
      !/disagree/i.test(text.slice(start, end)) &&
      // "Counsel wrote: 'We will not agree'": the other side's words.
      !/"\s*(?:we|I)(?: \w+)? $/i.test(before)
    )
      return true;
    if (/\b(?:did|does|do) not change\b/i.test(text.slice(start, end)) && /\bthat\b/.test(before.slice(-6)))
      return false;
    return (
      /\bareas? of $/i.test(before) ||
      (/\b(?:parties|counsel|they|we)(?: (?:for|to) [\w ]{1,20})? $/i.test(before) &&
        /^(?:could|can|do|did|are|were) ?not|^cannot/i.test(text.slice(start, end)))
    );
  },
);
