// Folds what a PDF's text layer holds to the plain characters a reader sees. Takes a run of text; gives the same
// words without marks nobody sees. Code points: Unicode 15 (general punctuation, presentation forms, confusables).

// Ligatures (FB00-FB06), full-width forms, mathematical letters and digits: NFKC gives the letters they stand for.
const COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFF5E]|\uD835[\uDC00-\uDFFF]/g;
// Zero-width spaces and joiners, direction marks and embeddings, word joiner, byte order mark.
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u061C\u180E]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Record<string, string> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  Ԛ: 'Q',
  Ԝ: 'W',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  α: 'a',
};
const FOREIGN = /[\u0370-\u052F]/;

/**
 * One text operation's characters: ligatures parted, unseen marks dropped, every kind of space one plain space.
 * A soft hyphen at the end is a hyphen on the page; elsewhere it is unseen.
 */
export function foldRun(text: string): string {
  // Most runs are plain letters already.
  if (!/[^\x20-\x7E]| {2}/.test(text)) return text;
  return text
    .replace(/\u00AD(?=\s*$)/, '-')
    .replace(/\u00AD/g, '')
    .replace(UNSEEN, '')
    .replace(COMPATIBLE, (c) => c.normalize('NFKC'))
    .replace(SPACES, ' ')
    .replace(CONTROLS, '');
}

/**
 * Look-alike letters in words that are otherwise Latin, or in words made of look-alikes alone on a line of Latin
 * words. The length does not change, so offsets stay true.
 */
export function foldLookalikes(line: string): string {
  if (!FOREIGN.test(line)) return line;
  const latinLine = (line.match(/[A-Za-z]/g) ?? []).length > (line.match(/[\u0370-\u052F]/g) ?? []).length;
  return line.replace(/\S+/g, (word) => {
    if (!FOREIGN.test(word)) return word;
    const folded = [...word].map((c) => LOOKALIKES[c] ?? c).join('');
    const whole = !FOREIGN.test(folded);
    return whole && (/[A-Za-z]/.test(word) || latinLine) ? folded : word;
  });
}

/** Words' worth of foreign letters folded: how many letters `foldLookalikes` changes in a text. */
export function lookalikes(line: string): number {
  const folded = foldLookalikes(line);
  let count = 0;
  for (let i = 0; i < line.length; i++) if (line[i] !== folded[i]) count++;
  return count;
}
