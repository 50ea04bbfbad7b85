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
    '\\bwithout (?:opposition|objection)\\b',
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
