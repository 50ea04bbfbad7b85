// Statements hedged: "it is assumed that", "was under the impression", "must be presumed opposed". Takes a told
// sentence; gives each with its place and words.

import { eachMatch } from './each-match';
export interface FoundAssumption {
  start: number;
  end: number;
  value: string;
}

const PATTERN =
  /\b(?:(?:is|are|was|were|be|must be|therefore|will|can be|has been)? ?(?:assum(?:ed|es|ing)|presum(?:ed|es|ing|ably))|assume|presume|under the impression|presented as opposed|deemed opposed|expects? (?:that )?(?:plaintiff|defendant|opposing|the motion)|anticipates? (?:that )?(?:plaintiff|defendant|opposing|opposition)|believes? (?:that )?(?:plaintiff|defendant|opposing counsel|the motion|this motion)[^.;]{0,30}(?:oppos|agree)|likely (?:to )?(?:be )?oppos\w+|suspects?|no reason to (?:believe|think|suppose|expect|doubt|imagine|anticipate|fear)|(?:has|have|had|with) (?:every|full|complete|great|some|no little|total) (?:confidence|certainty|assurance|expectation|hope) that|(?:trusts?|hopes?|doubts?|unlikely|inconceivable) (?:that )?(?=(?:plaintiff|defendant|opposing|he|she|they|the other|mr|ms|mrs)\b)|in all (?:likelihood|probability)|takes? (?:it )?(?:for granted|as given|as read)|(?:formed|had|got|gained|was left with|came away with|drew) (?:\w+ )?(?:the|an?) (?:\w+ )?(?:impression|belief|view|sense|feeling|conclusion|inference) that|(?:guess(?:es)?|imagines?|surmises?|reckons?|infers?|doubtless|no doubt) (?:that )?(?=(?:plaintiff|defendant|opposing|he|she|they|the other|it)\b)|(?:is|am|are|was|feels?) (?:\w+ly )?(?:confident|certain|sure|convinced) (?:that )?(?=(?:plaintiff|defendant|opposing|he|she|they|the other)))\b/gi;

export function assumptionsIn(text: string): FoundAssumption[] {
  return [...eachMatch(text, PATTERN)].map((m) => {
    const lead = m[0].length - m[0].trimStart().length;
    const rest = text.slice(m.index + lead);
    const end = /[.;](?:\s|$)|$/.exec(rest)!.index;
    return { start: m.index + lead, end: m.index + lead + end, value: rest.slice(0, end) };
  });
}
