// The spelling of a row made plain for matching: what printers and scanners do to words is undone.
// Takes text; gives text whose offsets are its own. Never used for a quotation: those come from the prose itself.

const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** "C E R T I F I C A T E   O F" or "C ERTIFICATE OF C ONFERENCE" closed up to "CERTIFICATE OF CONFERENCE". */
export function closeSpacing(text: string): string {
  // A word of four letters and a small one among them: prose, and nothing to close.
  if (/[a-z]/.test(text) && /(?<!\S)[A-Za-z'.-]{4,}(?!\S)/.test(text)) return text;
  const tokens = text.trim().split(/\s+/);
  const single = tokens.filter((t) => /^[\p{L}\d().,:;'&-]$/u.test(t)).length;
  const whole = tokens.some((t) => /^[\p{L}'.-]{4,}$/u.test(t));
  if (tokens.length >= 6 && single / tokens.length >= 0.7 && !whole) return closeLetters(text);
  // Small capitals set as two sizes: the initial stands off from the rest of its word. "A" and "I" may be words.
  if (/^[^a-z]*$/.test(text))
    return text
      .replace(/(?<!\S)(?:[\p{Lu}\d().-] ){2,}[\p{Lu}\d().-](?!\S)/gu, (run) => run.replace(/ /g, ''))
      .replace(/(?<![\p{L}'.])([B-HJ-Z]) (?=\p{Lu}{2,})/gu, '$1')
      .replace(
        /(?<![\p{L}'.])([AI]) (?=(?:RGUMENT|TTACHMENT|FFIDAVIT|TTORNEY|GREED|MENDED|NTRODUCTION|TTEMPT)\b)/gu,
        '$1',
      );
  return text;
}

const KNOWN =
  'CERTIFICATES|CERTIFICATE|CERTIFICATION|DECLARATION|STATEMENT|COMPLIANCE|CONFERENCE|CONFERRAL|CONSULTATION|CONCURRENCE|CONFERRED|CONFER|PURSUANT|SERVICE|COUNSEL|REGARDING|GOODFAITH|GOOD|FAITH|EFFORTS|EFFORT|LOCAL|RULES|RULE|FEDERAL|CIVIL|MEET|AND|WITH|OF|THE|TO|UNDER|IN|FOR|EXHIBIT|PROPOSED|ORDER|ARGUMENT|CONCLUSION|INTRODUCTION|BACKGROUND|MEMORANDUM|MOTION|PLAINTIFFS|PLAINTIFF|DEFENDANTS|DEFENDANT';

function closeLetters(text: string): string {
  // Where the printer left wider gaps between the words they part them; else the known words of such headings do.
  const trimmed = text.trim();
  if (/\S {2,}\S/.test(trimmed))
    return trimmed
      .split(/ {2,}/)
      .map((w) => w.replace(/ /g, ''))
      .join(' ');
  const run = trimmed.replace(/ /g, '');
  const parted = run.replace(new RegExp(`(${KNOWN})`, 'gi'), '$1 ').replace(/ (?=[).,:;'-])/g, '');
  return parted.replace(/(?<=\p{L})(?=\d)/gu, ' ').trim();
}

/** Opened ligatures, plain quotes and dashes, closed letter-spacing, a scanner's 0 and 1 inside a word put right. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  const opened = /[^\x20-\x5F\x61-\x7E]/.test(text) ? text.replace(PRINTED, opening) : text;
  return slips(squeezed(closeSpacing(opened)).trim());
}

/** Words of plain letters, one space between them, none that a printer set apart or a scanner misread: most rows. */
function isPlain(text: string): boolean {
  let before = SPACE;
  let small = false;
  let word = false;
  // Letters of the word so far; far below nothing once it has another sign in it.
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === SPACE) {
      if (before === SPACE) return false;
      word ||= letters >= 4;
      letters = 0;
    } else {
      // A sign to be opened, or a figure that may stand for a letter.
      if (c < SPACE || c > 0x7e || c === 0x60 || c === 0x30 || c === 0x31) return false;
      const isSmall = c >= 0x61 && c <= 0x7a;
      if (isSmall) small = true;
      // "RlGHT", "RlJLE": an l or L behind a capital or a j.
      if (
        (c === 0x6c || c === 0x4c) &&
        ((before >= 0x41 && before <= 0x5a && isSmall) || (before | 32) === 0x6a)
      )
        return false;
      if (isSmall || (c >= 0x41 && c <= 0x5a) || c === 0x27 || c === 0x2d || c === 0x2e) letters++;
      else letters = Number.NEGATIVE_INFINITY;
    }
    before = c;
  }
  return small && (word || letters >= 4) && before !== SPACE;
}

const SPACE = 0x20;

/** Every stretch of white space as one space. */
export function squeezed(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const PRINTED =
  /[\uFB00-\uFB06\u00AD\u200B-\u200D\uFEFF\u2018-\u201B\u2032\u00B4`\u201C-\u201E\u2033\u2010-\u2012\u00A0\u2000-\u200A\u202F]/g;

function opening(c: string): string {
  if (/[\u2018-\u201B\u2032\u00B4`]/.test(c)) return "'";
  if (/[\u201C-\u201E\u2033]/.test(c)) return '"';
  if (/[\u2010-\u2012]/.test(c)) return '-';
  if (/[\u00A0\u2000-\u200A\u202F]/.test(c)) return ' ';
  return LIGATURES[c] ?? '';
}

function slips(text: string): string {
  if (!/[01]|[A-Z]l[A-Z]|JLE|jle/.test(text)) return text;
  return text
    .replace(/(?<=[A-Z])0(?=[A-Z])/g, 'O')
    .replace(/\b0(?=[a-z]{2})/g, 'o')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=[A-Z]{2})[1l](?=[A-Z]{2})/g, 'I')
    .replace(/\bN0\b/g, 'No')
    .replace(/\bR[lI1]JLE\b/gi, 'RULE');
}
