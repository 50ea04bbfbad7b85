// The other side does not oppose. Takes a sentence; gives the statements.

import { position, titled } from './statement';

export const unopposed = position(
  'unopposed',
  [
    "\\b(?:do|does|did|will|would|shall|is|are|was|were)(?: not|n't) (?:\\w+ly )?(?:be )?(?:oppos(?:e|ing|ed)|object(?:ing)?|contest(?:ing)?|resist(?:ing)?|in opposition)\\b",
    '\\bnot (?:be )?opposed\\b',
    '\\b(?:non-?opposed|unopposed)\\b',
    '\\b(?:has|have|had|with|there (?:is|are|was|were|would be)|voiced|expressed|raised|stated|states?|indicated|indicates|reported|was|of|interposes?) no (?:opposition|objections?)\\b',
    '\\bno (?:opposition|objections?) (?:to|from|exists?)\\b',
    '(?<=[:;,"] ?(?:and )?)no (?:opposition|objections?)(?=[.,;!"]|$)|\\bstands? aside\\b',
    '\\bwithout (?:opposition|objection)\\b',
    '\\b(?:none|nobody|no one|no (?:other )?(?:party|parties|counsel|side|defendants?|plaintiffs?|creditor)|neither)(?: of (?:them|these|those|the \\w+|whom))?(?: (?:has|have|had|is|are|was|were|does|do|did|would|will|\\w+ed)){0,2} (?:\\w+ly )?(?:oppos(?:es?|ed|ing)|object(?:s|ed|ing)?|resist(?:s|ed)?|contest(?:s|ed)?)\\b(?![^;]{0,40}\\bnor\\b)',
    '\\b(?:has|have|had|with|sees?|saw|finds?|found|raises?|raised|makes?|made|takes?|took|expressed|voiced) no (?:quarrel|problem|issue|difficulty|complaint|qualms?|exception|concerns?|trouble)\\b(?= (?:with|to|about|in|as|at)\\b|[,.;]|$)',
    "\\b(?:does|do|did|would|will)(?: not|n't) (?:mind|stand in the way|fight|interpose|begrudge|quarrel with|take (?:issue|exception)|get in the way|make (?:an |any )?(?:issue|trouble))\\b",
    '\\b(?:is|are|was|were|would be) (?:quite |perfectly |entirely )?(?:content|fine|comfortable|happy|all right|okay|ok|good|satisfied) (?:with|that|to (?:have|see|let|go along|agree))\\b',
    '\\b(?:gave|gives|has given) (?:me |us |the undersigned )?(?:his|her|its|their|the) (?:blessing|go-ahead|okay|assent|nod)\\b|\\b(?:said|answered|replied) yes\\b|\\b(?:will|would) go along with\\b|\\b(?:has|have|had|by|with) leave of (?:opposing counsel|the other side)\\b|\\bthe (?:answer|reply|response) was yes\\b|\\bgo (?:right )?ahead\\b(?=[.,!"]|$)',
    '\\bnon-?opposition\\b',
    '\\bthe [\\w -]{1,40} does not(?=[.;,]|$)',
  ],
  undefined,
  (text, start, end) =>
    /\b(?:neither|nor)\b[^;,]{0,20}$/i.test(text.slice(0, start)) ||
    (/unopposed/i.test(text.slice(start, end)) && titled(text, end)) ||
    /^ (?:or|nor) (?:consent|agree|support|join|assent|endorse)/i.test(text.slice(end)) ||
    (/does not$/.test(text.slice(start, end)) && !/\bopposes?\b/i.test(text.slice(0, start))) ||
    /\bno objections? (?:were|was) (?:served|raised|timely)/i.test(text.slice(start, end + 20)),
);
