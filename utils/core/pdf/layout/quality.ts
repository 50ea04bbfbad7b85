// Tells whether a page's text is words. Takes its lines; gives where the words came from: text, none, stamp-only, garbage.
// Garbage comes from fonts without a map to Unicode: private-use or shifted codes, letters without a word among them.

import type { Line, PageSource } from '../page';

const COMMON = new Set(
  'the of to and in a for on is that by it this be as with not or from are at was an court motion plaintiff defendant counsel case no district united states de la que el en les des et le der die und'.split(
    ' ',
  ),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BROKEN_ONE = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BROKEN = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F]/g;

const PUNCTUATION = /^[("“‘[]+|[.,;:!?)"”’\]]+$/g;
/** Signs that stand in no word, at a letter or a figure. */
const SIGNS_WITHIN = /[<>=?{}|~^_*+\\`!;#@&][\p{L}\p{N}]|[\p{L}\p{N}][<>={}|~^*+\\`#@&]/u;

/** Of the words of any European language's prose more are common ones. */
const SHARE_COMMON = 0.06;

export function sourceOf(lines: readonly Line[]): PageSource {
  if (lines.length === 0) return 'none';
  const words = lines.filter((l) => l.role === 'body' || l.role === 'footnote').map((l) => l.text);
  if (words.every((w) => !/[\p{L}\p{N}]/u.test(w) && !BROKEN_ONE.test(w)))
    return lines.some((l) => l.role === 'stamp') ? 'stamp-only' : 'none';
  return isGarbage(words.join(' ')) ? 'garbage' : 'text';
}

export function isGarbage(text: string): boolean {
  if (!BROKEN_ONE.test(text) && isPlainlyWords(text)) return false;
  const visible = text.replace(/\s/g, '');
  if (visible.length < 12) return (visible.match(BROKEN) ?? []).length > visible.length / 2;
  if ((visible.match(BROKEN) ?? []).length > visible.length * 0.15) return true;
  const tokens = text.split(/\s+/).filter((t) => /\p{L}/u.test(t) || /[^\d\s.,$%():;/-]/.test(t));
  if (tokens.length < 15) return false;
  const plain = tokens.map((t) => t.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const common = tokens.filter((t) => COMMON.has(t.toLowerCase().replace(PUNCTUATION, ''))).length;
  if (common >= tokens.length * SHARE_COMMON) return false;
  const likely = plain.filter(isLikelyWord).length;
  const signs = tokens.filter((t) => SIGNS_WITHIN.test(t)).length;
  return likely < tokens.length * 0.4 || signs > tokens.length * 0.3 || isExchanged(plain);
}

/** So many common words that what follows need not be looked at: true of nearly every page, after a few lines of it. */
function isPlainlyWords(text: string): boolean {
  let tokens = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) tokens++;
  const enough = Math.max(1, tokens * SHARE_COMMON);
  let common = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    if (to - from < 10 && COMMON.has(text.slice(from, to)) && ++common >= enough) return true;
    from = to + 1;
  }
  return false;
}

/** Pairs of letters that stand together in any European language: of its prose 0.45-0.6 of all pairs, of lists of names 0.36 and more. */
const PAIRS = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur el la os'.split(
    ' ',
  ),
);
/** Letters exchanged for others come to 0.2 at most (30 court pages, 20 ways each). */
const SHARE_PAIRS = 0.26;
const LEAST_PAIRS = 60;

/** Latin letters that make no words of any European language: codes of another alphabet. */
function isExchanged(tokens: readonly string[]): boolean {
  let pairs = 0;
  let known = 0;
  // Letters with marks are a language's own.
  if (tokens.some((t) => /[\u00E0-\u024F]/.test(t))) return false;
  for (const token of tokens)
    for (const [word] of token.matchAll(/[a-z]{2,}/g))
      for (let i = 0; i + 1 < word.length; i++) {
        pairs++;
        if (PAIRS.has(word.slice(i, i + 2))) known++;
      }
  return pairs >= LEAST_PAIRS && known < pairs * SHARE_PAIRS;
}

/** Letters only (an apostrophe or hyphen inside), with vowels where a language that has them would. */
function isLikelyWord(token: string): boolean {
  if (!/^\p{L}+(['’-]\p{L}+)*$/u.test(token)) return false;
  if (!/^[a-zà-ÿ'’-]+$/i.test(token)) return true;
  const vowels = (token.match(/[aeiouyà-ÿ]/gi) ?? []).length;
  return token.length <= 2 || (vowels > 0 && vowels < token.length && vowels >= token.length * 0.15);
}
