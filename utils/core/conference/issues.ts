// Issues said to have been discussed, resolved, or left. Takes a told sentence; gives the three lists with places.

import { eachMatch } from './each-match';
import { settledIn } from './position/settled';

export interface FoundIssue {
  start: number;
  end: number;
  value: string;
}

const DISCUSSED = [
  '\\b(?:discussed|discussing|went (?:over|through)|gone (?:over|through)|addressed|reviewed|covered|talked (?:about|through)|consulted (?:about|on)|exchanged views on) ((?!(?:with|by|via|in good)\\b)[^.;]{3,120}?)(?=,? (?:in a good|in good|in an? |by |via |on \\w+ \\d|with |for (?:about|some|roughly)|to no)|[.;]|$)',
  '\\b(?:conferred|conferring|spoke|conference|consulted|call|communicated|met)\\b[^.;]{0,140}? (?:about|regarding|concerning|as to|on the subject of|with respect to|on the matters?) ((?:the|this|these|each|all|every|its|his|her|whether|interrog|request|plaintiff|defendant|topics?|any|an?)\\b[^.;]{2,120}?)(?=,? (?:in a good|in good|in an? |by (?:tele|phone|e-?mail)|via |on \\w+ \\d|and (?:he|she|they|defendant|plaintiff|was|were)|with (?:counsel|opposing))|, |[.;]|$)',
  // Item by item: "RFP 4: …", "Request No. 7 - …", "No. 8, as to which …".
  `(${'(?:\\b(?:rfps?|rogs?|rfas?|requests?|interrogator(?:y|ies)|topics?|items?|paragraphs?|categor(?:y|ies)|nos?\\.)(?: for (?:production|admission))?(?: nos?\\.?)? ?\\d+(?:(?:, | and |, and |-)\\d+)*)'}(?:: | [\u2013\u2014-] |,? (?:as to which|where|on which|about which|of which|which) )[^.;]{3,})`,
].map((s) => new RegExp(s, 'gi'));
const REMAINING = [
  '((?:\\b(?:requests?|interrogator\\w+|topics?|items?|paragraphs?|nos?\\.|issues?|the (?:following|remaining) \\w+|rfps?|rogs?)\\b)[^.;:]{0,80}?) (?:remain(?:s|ed)?|are|is|were|was) (?:\\w+ )?(?:unresolved|in dispute|opposed|disputed|at issue|outstanding|not(?: (?:resolved|agreed|settled))?)(?=[,.;:]| |$)',
  '\\b(?:could|can)(?: not|not) (?:agree|resolve|reach agreement|reach an agreement) (?:on|as to|about)? ?((?:the|topics?|requests?|interrog\\w+|nos?\\.|whether)[^.;,]{2,100})',
  '\\bunable to (?:resolve|agree on|agree as to|reach agreement on|reach an agreement on|reach an accord as to) ((?:the |all )?(?:requests?|interrog\\w+|topics?|nos?\\.|issues?|scope|whether|remaining)[^.;]{0,100}?)(?= without|,|[.;]|$)',
  '\\bissues? (?:for|requiring)(?: resolution by)? the court (?:is|are):? ([^.;]{4,160})',
  '\\bno agreement (?:was|could be) (?:reached|made) (?:as to|on) ([^.;]{3,80}?)(?= because| since|,|[.;]|$)',
  '\\bdisagree (?:about|as to|on|over) ([^.;]{4,120})',
  '\\b(?:request|interrogatory|topic|no\\.) ?\\d+: not (?:resolved|agreed)',
].map((s) => new RegExp(s, 'gi'));

function list(text: string, patterns: readonly RegExp[]): FoundIssue[] {
  const found: FoundIssue[] = [];
  for (const pattern of patterns)
    for (const m of eachMatch(text, pattern)) {
      const value = (m[1] ?? m[0]).trim();
      const start = m.index + m[0].indexOf(value);
      if (found.some((f) => f.start < start + value.length && start < f.end)) continue;
      if (/\b(?:not|never) (?:\w+ )?$/i.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
      if (/\bnot$/i.test(text.slice(Math.max(0, start - 4), start))) continue;
      found.push({ start, end: start + value.length, value });
    }
  return found.sort((a, b) => a.start - b.start);
}

export function issuesIn(text: string): {
  discussed: FoundIssue[];
  resolved: FoundIssue[];
  remaining: FoundIssue[];
} {
  return {
    discussed: list(text, DISCUSSED).filter((i) => !/\bnot (?:discussed|addressed|taken up)/i.test(i.value)),
    resolved: settledIn(text).map((s) => ({ ...s, value: text.slice(s.start, s.end) })),
    remaining: list(text, REMAINING),
  };
}
