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
  const common = plain.filter((t) => COMMON.has(t)).length;
  if (common >= tokens.length * SHARE_COMMON) return false;
  const likely = plain.filter(isLikelyWord).length;
  return (
    likely < tokens.length * 0.4 || (common <= tokens.length * 0.01 && tokens.length >= 20 && isShifted(text))
  );
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

/** Latin letters of which the commonest of any European language are rare: codes of another alphabet. */
function isShifted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((c) => /[a-z]/i.test(c));
  if (latin.length < letters.length * 0.5 || latin.length < 60) return false;
  return latin.filter((c) => /[etaoinsr]/i.test(c)).length < latin.length * 0.45;
}

/** Letters only (an apostrophe or hyphen inside), with vowels where a language that has them would. */
function isLikelyWord(token: string): boolean {
  if (!/^\p{L}+(['’-]\p{L}+)*$/u.test(token)) return false;
  if (!/^[a-zà-ÿ'’-]+$/i.test(token)) return true;
  const vowels = (token.match(/[aeiouyà-ÿ]/gi) ?? []).length;
  return token.length <= 2 || (vowels > 0 && vowels < token.length && vowels >= token.length * 0.15);
}
