// What an answer is about. Takes a sentence and the end of the answering verb; says whether the motion or relief as
// a whole is meant, or one part of it ("agreed to produce his tax returns", "agreed on Interrogatories 1 and 2").

const PART =
  /^[^;]{0,30}?\b(?:to (?:produce|answer|supplement|strike|withdraw|run|provide|serve|search|limit|narrow|amend its (?:response|answer)|respond|make|drop|remove|revise|turn over|accept|reduce|dismiss|identify|disclose|confer|meet|talk|discuss|further|continue (?:to|the) (?:confer|discuss)|schedule|a call|look|consider|check|send|get)\b|on (?:interrogator|request|topic|item|paragraph|nos?\b|some|most|several|all but|many|parts?|the (?:scope|first|following|majority|wording|form|remaining))|(?:interrogator|request nos?|topics?|paragraphs?|nos?)\b|as to (?:interrogator|request|topic|item|paragraph|nos?\b|some|several|parts?)|that (?!(?:the|this) (?:motion|relief|extension|request)|(?:it|he|she|they) (?:does|do|would|will) not oppose))/i;
const FRACTION =
  /^[^;]{0,30}?\b(?:in part|partially|to (?:only )?(?:part|some|half|a portion|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|each|most|several|many|few|none|all but \w+) of the \w+|\w+ days)\b|only|except|but not|other than|provided that|on (?:the )?condition|so long as|as long as|with the exception)/i;

/** "Agreed to name three of them": to do a thing, and not to the relief. */
const DEED =
  /^ to (?!(?:the|this|that|these|those|a|an|such|all|any|each|its|his|her|our|their|both|which|what|it|be|entry|extend|continue|stay|join|allow|permit|grant|enter|seal|remand|transfer|consolidate|modify|amend|move|plaintiffs?|defendants?|movants?|relief)\b)(?!\w+(?:ion|al|ment|ance|ence)\b)[a-z]{3,}\b/i;

export type About = 'whole' | 'part' | 'fraction';

export function aboutOf(text: string, end: number): About {
  const after = text.slice(end, end + 160);
  if (PART.test(after) || DEED.test(after)) return 'part';
  if (FRACTION.test(after)) return 'fraction';
  return 'whole';
}
