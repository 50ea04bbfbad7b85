// Joins the items of a line to text. Takes Items of one row, left to right; gives the text, its pieces with their
// boxes, and which characters are raised. Letter-spaced words are closed up, and a space stands wherever the page
// shows one.

import type { Piece } from '../page';
import { foldLookalikes } from './fold';
import type { Item } from './item';

export interface Joined {
  items: readonly Item[];
  text: string;
  pieces: Piece[];
  raised: { start: number; end: number }[];
}

/** Share of the type's height that parts words. pdf.js itself splits at about 0.1. */
const GAP = 0.14;
/** Share of the height above which a gap parts words even between spaced letters. */
const SPACED_GAP = 0.55;

export function joinWords(items: readonly Item[]): Joined {
  const { texts, spaced } = closeUp(items);
  const joined: Joined = { items, text: '', pieces: [], raised: [] };
  items.forEach((item, i) => {
    const text = texts[i]!;
    const before = items[i - 1];
    if (before && needsSpace(before, item, spaced)) joined.text += ' ';
    const start = joined.text.length;
    joined.text += text;
    const end = joined.text.length;
    joined.pieces.push({ start, end, box: boxOf(item) });
    if (item.raised && start > 0) joined.raised.push({ start, end });
  });
  joined.text = foldLookalikes(joined.text);
  return joined;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

export function boxOf(item: Item): { x: number; y: number; width: number; height: number } {
  return {
    x: round(item.x),
    y: round(item.y - item.size * 0.8),
    width: round(item.width),
    height: round(item.size * 1.05),
  };
}

function needsSpace(before: Item, item: Item, spacedLetters: boolean): boolean {
  const gap = item.x - (before.x + before.width);
  const size = Math.min(before.size, item.size);
  if (item.raised || before.raised) return gap > 0.2 * Math.max(before.size, item.size);
  if (gap < -0.5 * size) return item.spaced;
  if (spacedLetters) return gap > SPACED_GAP * size;
  // An explicit space that takes no room (kerned away) still parts words; one between touching small capitals does not.
  return gap > GAP * size || (item.spaced && gap > 0.02 * size);
}

const SPACED = /^(?:[A-Za-z&.,:'’()0-9] )+[A-Za-z&.,:'’()0-9]$/;

function isSpaced(text: string): boolean {
  return text.length === 1 ? /^[A-Z]$/.test(text) : text[1] === ' ' && SPACED.test(text);
}

/**
 * "C E R T I F I C A T E" as one word, where a row has at least five letters set so. Spaces between the words are
 * wider than those between letters, so pdf.js gives each word as an item of its own.
 */
function closeUp(items: readonly Item[]): { texts: string[]; spaced: boolean } {
  const plain = { texts: items.map((i) => i.text), spaced: false };
  if (!items.some((i) => isSpaced(i.text))) return plain;
  const spaced = items.map((i) => isSpaced(i.text));
  const letters = items.reduce((sum, it, i) => sum + (spaced[i] ? it.text.replace(/ /g, '').length : 0), 0);
  const longest = Math.max(0, ...items.map((it, i) => (spaced[i] ? it.text.replace(/ /g, '').length : 0)));
  if (letters < 5 || (longest < 3 && spaced.some((s) => !s))) return plain;
  const texts = items.map((item, i) => (spaced[i] ? parted(item.text.replace(/ /g, '')) : item.text));
  return { texts, spaced: true };
}

// Words of the headings that papers set in spaced letters, to part those whose word spaces were no wider.
const HEADING_WORDS =
  'CERTIFICATE CERTIFICATION CERTIFY CONFERENCE CONFERRAL CONFERRING CONSULTATION COMPLIANCE SERVICE STATEMENT GOOD FAITH COUNSEL ATTORNEY MOTION MEMORANDUM BRIEF SUPPORT LAW ORDER PROPOSED NOTICE ARGUMENT BACKGROUND CONCLUSION INTRODUCTION DECLARATION AFFIDAVIT EXHIBIT RULE LOCAL PURSUANT WITH AND OF TO IN FOR THE'.split(
    ' ',
  );

function parted(word: string): string {
  if (word.length < 10 || !/^[A-Z]+$/i.test(word)) return word;
  const upper = word.toUpperCase();
  // Fewest words that make up the whole; none found leaves it as it is.
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= upper.length; end++) {
    best[end] = null;
    for (const w of HEADING_WORDS) {
      const head = end >= w.length ? best[end - w.length] : null;
      if (
        head &&
        upper.startsWith(w, end - w.length) &&
        (best[end] === null || head.length + 1 < best[end]!.length)
      )
        best[end] = [...head, word.slice(end - w.length, end)];
    }
  }
  return best[upper.length]?.join(' ') ?? word;
}
