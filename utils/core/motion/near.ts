// A long pattern guarded by a short one. Takes both; gives a test that tries the long pattern only where a word stands without which
// it cannot match: most sentences of a brief have none.

export function near(word: RegExp, pattern: RegExp): Pick<RegExp, 'test'> {
  return { test: (text) => word.test(text) && pattern.test(text) };
}
