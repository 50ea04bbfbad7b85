// Lists and tables within a certificate. Takes its text; says whether a paragraph is the next item of a list the
// certificate began, the row of a table of attempts, or that table's heads. Such lines have no verb to know them by.

import type { Span } from './prose';

const ITEM = /^\s*\(?(\d{1,2}|[a-z])[.)]\s/;

/** Item 3 of a list that the certificate itself began (“… to confer: 1. …”). */
export function isNextItem(text: string, p: Span): boolean {
  const before = text.slice(0, p.start);
  if (!/:\s*\n+\s*\(?(?:1|a)[.)]\s/.test(before)) return false;
  const last = ITEM.exec(before.trimEnd().split(/\n\n+/).at(-1) ?? '')?.[1];
  const here = ITEM.exec(text.slice(p.start, p.end))?.[1];
  if (!last || !here) return false;
  return /\d/.test(last) ? Number(here) === Number(last) + 1 : here.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** "May 3, 2024   2:15 p.m.   E-mail   no answer": a row of a table of attempts. */
export const ATTEMPT_ROW =
  /^\s*(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s+\d{1,2}(?:,\s+\d{4})?|\d{1,2}\/\d{1,2}\/\d{2,4})[\s|,:;\u2013\u2014-]+(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?[\s|,]+)?(?:tele|phone|call|e-?mail|voice|letter|fax|text|video|zoom|teams|in[- ]person|spoke|left)/i;
const COLUMN_NAMES =
  /\b(?:date|time|method|mode|manner|means|person|participants?|counsel|result|outcome|response|contact)s?\b/gi;

export function isTableHead(words: string): boolean {
  return words.length < 90 && !/[.;]/.test(words) && (words.match(COLUMN_NAMES) ?? []).length >= 3;
}
