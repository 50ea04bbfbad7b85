// A stretch of text as drawn. Takes pdf.js' text content and viewport; gives Items in points from the page's top left.

import type { PageViewport } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { type Matrix, multiply, type Point } from '../geometry';
import { foldRun } from './fold';

export interface Item {
  text: string;
  /** Left edge, baseline, points from the page's top left, y downwards. */
  x: number;
  y: number;
  width: number;
  /** Font height, points. */
  size: number;
  /** pdf.js' name of the font, the same for all pages of a document. */
  font: string;
  bold: boolean;
  /** A small digit or mark above the baseline: the call of a footnote. */
  raised: boolean;
  /** White space was drawn before it. */
  spaced: boolean;
  /** Turned against the page's text, in degrees clockwise; 0 for nearly all. */
  turned: number;
  /** Read from a picture and perhaps misread. */
  doubtful?: boolean;
}

export interface PageItems {
  items: Item[];
  /** Words off the page or too small to see. */
  hiddenWords: number;
  /** Turns a point of the page as shown the way the items were turned. */
  upright: (p: Point) => Point;
}

/** Nobody reads type below this height, points. */
const LEAST_SIZE = 1.5;
/** Nor letters squeezed to less than this of their height; a condensed font is drawn in full. */
const LEAST_STRETCH = 0.1;

function isText(item: TextContent['items'][number]): item is TextItem {
  return 'str' in item;
}

/** Items of a page, folded, in the order drawn. Text turned against the reading direction of most is marked. */
export function itemsOf(content: TextContent, viewport: PageViewport, bold: ReadonlySet<string>): PageItems {
  const items: Item[] = [];
  let hiddenWords = 0;
  let spaced = false;
  const drawn = content.items
    .filter(isText)
    .map((raw) => ({ raw, m: multiply(viewport.transform, raw.transform) }));
  const main = mainAngle(drawn);
  for (const { raw, m } of drawn) {
    const folded = foldRun(raw.str);
    const text = folded.trim();
    if (text === '') {
      if (folded !== '' || raw.hasEOL) spaced = true;
      continue;
    }
    const size = Math.hypot(m[2], m[3]) || Math.hypot(m[0], m[1]);
    const turned = snap(angleOf(m) - main);
    const at = turn(m[4], m[5], main, viewport);
    const item: Item = {
      text,
      x: at.x,
      y: at.y,
      width: raw.width * viewport.scale,
      size,
      font: raw.fontName,
      bold: bold.has(raw.fontName),
      raised: false,
      spaced: spaced || folded.startsWith(' '),
      turned,
    };
    spaced = folded.endsWith(' ') || raw.hasEOL;
    const squeezed = Math.hypot(m[0], m[1]) < LEAST_STRETCH * size;
    if (size < LEAST_SIZE || squeezed || offPage(item, main % 180 === 0 ? viewport : turnedSize(viewport)))
      hiddenWords += text.split(' ').length;
    else items.push(item);
  }
  return {
    items,
    hiddenWords,
    upright: ([x, y]) => {
      const at = turn(x, y, main, viewport);
      return [at.x, at.y];
    },
  };
}

function turnedSize(v: PageViewport): { width: number; height: number } {
  return { width: v.height, height: v.width };
}

function offPage(item: Item, page: { width: number; height: number }): boolean {
  if (item.turned !== 0) return item.x < 0 || item.y < 0 || item.x > page.width || item.y > page.height;
  return (
    item.x + item.width <= 1 ||
    item.x >= page.width - 1 ||
    item.y <= 0 ||
    item.y - item.size * 0.7 >= page.height
  );
}

/** Degrees clockwise as shown, 0 for upright. */
function angleOf(m: readonly number[]): number {
  return (Math.atan2(m[1] ?? 0, m[0] ?? 1) * 180) / Math.PI;
}

/** To the nearest quarter turn when within 8 degrees of it, so that a crooked scan counts as upright. */
function snap(degrees: number): number {
  const d = ((degrees % 360) + 360) % 360;
  for (const q of [0, 90, 180, 270, 360]) if (Math.abs(d - q) <= 8) return q % 360;
  return Math.round(d);
}

/** The quarter turn that most letters of the page share: pages scanned sideways carry no Rotate entry. */
function mainAngle(drawn: readonly { raw: TextItem; m: Matrix }[]): number {
  const letters = new Map<number, number>();
  for (const { raw, m } of drawn) {
    const angle = snap(angleOf(m));
    letters.set(angle, (letters.get(angle) ?? 0) + raw.str.trim().length);
  }
  let best = 0;
  for (const [angle, count] of letters)
    if (angle % 90 === 0 && count > (letters.get(best) ?? 0) * 2) best = angle;
  return best;
}

/** A point of the page as shown, after turning the page so that its main text stands upright. */
function turn(x: number, y: number, angle: number, v: PageViewport): { x: number; y: number } {
  if (angle === 90) return { x: y, y: v.width - x };
  if (angle === 180) return { x: v.width - x, y: v.height - y };
  if (angle === 270) return { x: v.height - y, y: x };
  return { x, y };
}
