// Which case an order is of, whose it is, and of what day.
// Takes the order's prose; gives case number, judge and date with the words they stand in. A number in a citation
// ("No. 1:21-CV-00382-LY, 2022 WL …") is another case's: the caption's comes first and stands before the order's text.

import * as chrono from 'chrono-node';
import type { Noted } from '../conference/conference';
import type { IsoDate } from '../filing';
import type { Prose } from '../motion/prose';

const CASE_NUMBER =
  /\b(?:\d{1,2}|[A-Z]{1,2}):\s?\d{2,4}\s?-?\s?(?:[A-Za-z]{2,3})\s?-?\s?\d{3,6}(?:-[A-Z][A-Za-z]{0,4}|\s?\([A-Z]{2,4}x?\))*(?:-\d+)?\b|\b[A-Z]{1,3}-\d{2}-[A-Z]{2,3}-\d{3,6}(?:-[A-Z]{1,4})*|\b\d{2,4}-(?:cv|cr|mc|md|ap|bk|CV|CR|MC|MD|AP|BK)-\d{3,6}(?:-[A-Z]{1,4})*|\b\d{1,2}:\d{2}-\d{4,5}\b|(?<=Civil (?:Action|Case) (?:No\.|Number:?)\s)\d{2}-\d{2,5}(?:-[A-Z-]+)?/g;

/** The caption's case number: the first that no citation surrounds. */
export function caseNumberIn(prose: Prose): Noted<string> | null {
  for (const m of prose.text.matchAll(CASE_NUMBER)) {
    const after = prose.text.slice(m.index + m[0].length, m.index + m[0].length + 60);
    if (/^,?\s*(?:\d{4} (?:WL|U\.S\. Dist|BL)|slip op|at \*)/.test(after)) continue;
    return { value: m[0].replace(/\s+/g, ''), span: { start: m.index, end: m.index + m[0].length } };
  }
  return null;
}

const TITLE =
  /(?:CHIEF |SENIOR )?(?:UNITED\s+STATES|U\.\s?S\.)\s+(?:CHIEF |SENIOR )?(?:MAGISTRATE|DISTRICT|BANKRUPTCY)\s+(?:COURT\s+)?JUDGE/gi;
const CAPITALS =
  /((?:[A-Z\u00C0-\u00DE][A-Z.'\u00C0-\u00DE-]*\s+){1,4}[A-Z\u00C0-\u00DE][A-Z'\u00C0-\u00DE-]+(?:,? (?:JR|SR|II|III)\.?)?),?\s*$/;
const NAME =
  /([A-Z][A-Za-z.'\u00C0-\u024F-]*(?:\s+(?:[A-Z][A-Za-z.'\u00C0-\u024F-]*|de|la|del|von|van|[IVX]+|Jr\.|Sr\.)){1,4}),?\s*$/;

/** The judge who signed: the name above "United States … Judge", or "Honorable …" in the heading. */
export function judgeIn(prose: Prose): Noted<string> | null {
  let found: Noted<string> | null = null;
  for (const m of prose.text.matchAll(TITLE)) {
    const before = prose.text.slice(Math.max(0, m.index - 90), m.index);
    const tail =
      before
        .split(/\n\n/)
        .filter((p) => p.trim() !== '')
        .pop() ?? '';
    // "/s/ Name" and the name in capitals often share a paragraph; the capitals stand nearest the title.
    const name =
      CAPITALS.exec(tail) ?? NAME.exec(tail.replace(/[_\s]+$/, '').replace(/^[_\s/]*s?\/?\s*/, ''));
    if (
      !name?.[1] ||
      /\b(?:DISTRICT|COURT|DIVISION|SIGNED|ORDERED|DATED|Court|Order|Date|States)\b/.test(name[1])
    )
      continue;
    const start = prose.text.lastIndexOf(name[1], m.index);
    found = {
      value: name[1].replace(/\s+/g, ' ').replace(/^The\s+|^Hon(?:orable|\.)\s+/i, ''),
      span: { start, end: start + name[1].length },
    };
  }
  if (found) return found;
  const titled =
    /\b(?:Honorable|HONORABLE|Hon\.|HON\.|(?:Magistrate |MAGISTRATE |District |DISTRICT )?(?:Judge|JUDGE))\s+([A-Z][\w.'-]+(?:[ ]+[A-Z][\w.'-]*){1,3})/.exec(
      prose.text.slice(0, 1500),
    );
  if (!titled?.[1]) return null;
  const start = titled.index + titled[0].indexOf(titled[1]);
  return { value: titled[1].replace(/[.,]$/, ''), span: { start, end: start + titled[1].length } };
}

const SIGNED =
  /\b(?:SO ORDERED|SIGNED|DATED|ENTERED|ORDERED|DONE(?: AND ORDERED)?|FILED|Dated|Signed|Entered|IT IS SO ORDERED|Date)\b[^.\n]{0,70}/g;

/** The day the order was signed or entered; the last such words count, the court's header stamp as a fallback. */
export function datedIn(prose: Prose): Noted<IsoDate> | null {
  let found: Noted<IsoDate> | null = null;
  const half = prose.text.length * 0.4;
  for (const m of prose.text.matchAll(SIGNED)) {
    if (m.index < half && !/^(?:SIGNED|DATED|Dated|Signed|Entered|ENTERED|Date|FILED)/.test(m[0])) continue;
    const tail = prose.text
      .slice(m.index, m.index + 110)
      .replace(/\s+/g, ' ')
      .replace(/,? at [A-Z][^,]{2,30}, [A-Z][a-z. ]+,? (?=this|on)/, ' ');
    const date = chrono.en.strict.parse(
      tail.replace(/this (?:the )?(\d{1,2})(?:st|nd|rd|th)? day of ([A-Z][a-z]+),? (\d{4})/i, '$2 $1, $3'),
    )[0];
    if (!date?.start.isCertain('day') || !date.start.isCertain('year')) continue;
    const value = `${date.start.get('year')}-${String(date.start.get('month')).padStart(2, '0')}-${String(date.start.get('day')).padStart(2, '0')}`;
    const end = prose.text.slice(m.index).search(/\d{4}/);
    found = { value, span: { start: m.index, end: m.index + (end < 0 ? m[0].length : end + 4) } };
  }
  return found;
}
