// Which case an order is of.
// Takes the order's prose; gives the case number with the words it stands in. A number in a citation
// ("No. 1:21-CV-00382-LY, 2022 WL …") is another case's: the caption's comes first and stands before the order's text.

import type { Noted } from '../conference/conference';
import type { Prose } from '../motion/prose';

const JUDGES = '(?:-[A-Z][A-Za-z]{0,4}|\\s?\\([A-Z]{2,4}x?(?:\\/[A-Z]{2,4}x?)*\\))*';
const TYPE = '(?:cv|cr|mc|md|ap|bk|mj|CV|CR|MC|MD|AP|BK|MJ)';
const CASE_NUMBER = new RegExp(
  [
    `\\b(?:\\d{1,2}|[A-Z]{1,2}):\\s?\\d{2,4}\\s?-?\\s?[A-Za-z]{2,3}\\s?-?\\s?\\d{3,6}${JUDGES}(?:-\\d+)?`,
    `\\b[A-Z]{1,3}-\\d{2}-[A-Z]{2,3}-\\d{3,6}${JUDGES}`,
    // Arizona and Montana put the type first; Maryland the judge's initials.
    `\\b${TYPE}[- ]\\d{2}-\\d{3,6}(?:-[A-Z]{1,4})*`,
    `\\bCIV[- ]\\d{2}-\\d{3,6}`,
    `\\b[A-Z]{2,4}-\\d{2}-(?:${TYPE}-)?\\d{3,6}\\b`,
    `\\b\\d{2,4}-${TYPE}-\\d{3,6}${JUDGES}`,
    `\\b\\d{2} (?:Civ|Cr|Misc)\\.? \\d{2,6}${JUDGES}`,
    `\\b\\d{2} C[VR]? \\d{3,6}\\b`,
    '\\b\\d{1,2}:\\d{2}-\\d{4,5}\\b',
    // A bare number counts only behind its label.
    `(?<=\\b(?:No|NO|Number|NUMBER|ACTION|Action)\\.?:?\\s{0,2})\\d{2}-\\d{2,5}(?:-[A-Z]{1,4})*(?:\\s?\\([A-Z]{2,4}\\))*`,
  ].join('|'),
  'g',
);

/** The caption's case number: the first that no citation surrounds. */
export function caseNumberIn(prose: Prose): Noted<string> | null {
  for (const m of prose.text.matchAll(CASE_NUMBER)) {
    const after = prose.text.slice(m.index + m[0].length, m.index + m[0].length + 60);
    if (/^,?\s*(?:\d{4} (?:WL|U\.S\. Dist|BL)|slip op|at \*)/.test(after)) continue;
    return { value: tidy(m[0]), span: { start: m.index, end: m.index + m[0].length } };
  }
  return null;
}

/** As printed, but for the blanks a text layer puts around the marks of a number. */
function tidy(number: string): string {
  return number.replace(/\s+/g, ' ').replace(/\s?([:-])\s?/g, '$1');
}
