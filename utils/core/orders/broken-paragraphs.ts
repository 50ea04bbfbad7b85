// Paragraphs that a page's layout broke: a last short line, or a line that begins with a number ("May / 16, 2025"), looks like the
// beginning of a new one. Takes a Prose; gives it with such breaks as blanks, of the same length, so that every span stays true.

import type { Prose } from '../motion/prose';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BREAK = /\n\n/g;
/** Words of a sentence; a caption's line or a name has none. */
const A_SENTENCE =
  /\b(?:shall|must|will|may|is|are|was|were|has|have|ordered|directed|Signed|signed|Ordered|Entered|entered|by|meet|confer|file)\b/;
const BEGINS_ANEW =
  /^(?:\d{1,2}\.\s|\(?[a-z0-9]{1,3}\)|[A-Z]\.\s|[IVX]+\.\s|[A-Z]{2,}[A-Z ,.]*(?:\n|$)|_{3,}|\/s\/)/;

export function rejoined(prose: Prose): Prose {
  const text = prose.text.replace(BREAK, (mark, at: number) => (isBroken(prose.text, at) ? '  ' : mark));
  return text === prose.text ? prose : { ...prose, text };
}

function isBroken(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n\n', at - 1) + 2;
  const before = text.slice(from, at).trim();
  const after = text.slice(at + 2, at + 120);
  if (new RegExp(`\\b${MONTH}$`).test(before)) return /^\d{1,2}, \d{4}/.test(after);
  if (new RegExp(`\\b${MONTH} \\d{1,2},$`).test(before)) return /^\d{4}\b/.test(after);
  if (before.length < 20 || before === before.toUpperCase() || BEGINS_ANEW.test(after)) return false;
  // A preposition leads over to its noun.
  if (/\b(?:on|by|in|of|to|the|an?|for|and|or|than|with|at|from)$/.test(before))
    return /^[A-Z0-9]/.test(after);
  return /[a-z,]$/.test(before) && A_SENTENCE.test(before) && /^[A-Z0-9]/.test(after) && !endsAnew(before);
}

/** "it is hereby / ORDERED", "as follows" lead over to a paragraph of its own. */
function endsAnew(before: string): boolean {
  return /\b(?:hereby|further|that|follows|Accordingly,|Sincerely|yours,|submitted,)$/i.test(before);
}
