// Every match of a pattern in a text, in order. Takes a global pattern; gives its matches. `matchAll` makes a copy of the
// pattern for each call, which takes longer than looking through a sentence in vain.

const NONE: readonly RegExpExecArray[] = [];

export function eachMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
