// The words "good faith", said of the conference. Takes a told sentence; gives their place. Said of the other side
// ("did not act in good faith"), denied, or part of another term ("good faith and fair dealing") they do not count.

import { eachMatch } from './each-match';
export interface FoundWords {
  start: number;
  end: number;
}

const WORDS = /\bgood[- ]?faith\b/gi;

export function goodFaithIn(text: string): FoundWords | null {
  for (const m of eachMatch(text, WORDS)) {
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 30);
    if (
      /\b(?:not|lack(?:s|ed)?|absence|without|never|no|refus\w+|fail\w*)(?: \w+){0,3} (?:in |of |a |any )?$/i.test(
        before,
      )
    )
      continue;
    if (/^ (?:and fair dealing|basis|belief|settlement negotiations required|purchaser)/i.test(after))
      continue;
    return { start: m.index, end: m.index + m[0].length };
  }
  return null;
}
