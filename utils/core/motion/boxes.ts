// Check boxes. Takes Prose; gives the part of it that stands: words beside a ticked box and words beside no box. Forms
// print every alternative ("[ ] I conferred … [X] I attempted …"), and only what is ticked is certified. Where no box
// is ticked none of the alternatives is.

import { cut, joined, type Prose } from './prose';

const BOX =
  /(?:\[\s*(?:[xX\u2713\u2714\u2611\u2612*]|_+)?\s*\]|[\u2610-\u2612\u25A1\u25A0\u25FB\u25FC\u2B1C\u2B1B\uF06F\uF0A8\uF0FE\uF078]|[\u2713\u2714]|\(\s*(?:[xX\u2713\u2714]|_+|\s)\s*\)(?=\s)|(?<![\w/.])_{1,6}\s?(?:[xX\u2713\u2714]\s?_{0,6})?(?=\s?(?:[A-Z(][a-z]|I\s)))/g;
const TICKED = /[xX\u2713\u2714\u2611\u2612\u25A0\u25FC\u2B1B*\uF0FE\uF078]/;

interface Box {
  start: number;
  end: number;
  ticked: boolean;
}

function boxesOf(text: string): Box[] {
  const found: Box[] = [];
  for (const m of text.matchAll(BOX)) {
    // A blank to be filled in is no box: it stands inside a sentence, boxes stand before one.
    if (/^\[?\s*_+\s*\]?$/.test(m[0].trim()) && !isOption(text, m.index)) continue;
    found.push({ start: m.index, end: m.index + m[0].length, ticked: TICKED.test(m[0]) });
  }
  return found.length >= 1 &&
    (found.length >= 2 ||
      /[[\u2610-\u2612\u25A1\uF06F\uF0A8\uF0FE]/.test(text.slice(found[0]?.start, found[0]?.end)))
    ? found
    : [];
}

function isOption(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return (
    before === '' ||
    /[.:;?!)]$/.test(before) ||
    text.slice(at - 2, at) === '\n\n' ||
    /(?:Yes|No|Opposed|Unopposed|Agreed)\s*$/.test(before)
  );
}

/** True where the text is a form with boxes. */
export function hasBoxes(prose: Prose): boolean {
  return boxesOf(prose.text).length > 0;
}

/** The prose without the alternatives that are not ticked, and without the boxes themselves. */
export function tickedOf(prose: Prose): Prose {
  const boxes = boxesOf(prose.text);
  if (boxes.length === 0) return prose;
  const parts: Prose[] = [];
  const keep = (start: number, end: number) => {
    const raw = prose.text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const to = start + raw.trimEnd().length;
    if (to > from) parts.push(cut(prose, from, to));
  };
  keep(0, boxes[0]?.start ?? 0);
  boxes.forEach((box, i) => {
    const next = boxes[i + 1]?.start ?? prose.text.length;
    const paragraph = prose.text.indexOf('\n\n', box.end);
    const end = paragraph < 0 ? next : Math.min(next, paragraph);
    if (box.ticked) keep(box.end, end);
    // What follows the option's paragraph belongs to no box, unless it is the option's own continuation.
    if (end < next) keep(end, next);
  });
  return joined(parts);
}
