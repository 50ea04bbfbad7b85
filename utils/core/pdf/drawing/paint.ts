// Follows the drawing of a page to tell which text a reader can see. Takes pdf.js' operator list; gives runs of text with
// whether each shows. Hidden: drawn in its background's colour, invisible (render mode 3, alpha near 0, a layer turned
// off), clipped away, or painted over by an opaque rectangle or picture. Text over or under a picture that fills the page
// is a scan's own words and shows. PDF 32000-1 §8.4 (graphics state), §9.3 (text state), §9.3.6 (render modes).

import { areaOf, encloses, holds, meet, type Point, type Rect, share } from '../geometry';
import type { Cover } from './covers';
import { follow, type PaintInput } from './follow';
import type { Colour } from './graphics-state';
import type { Drawn, Run } from './runs';

export type { OperatorList, PaintInput } from './follow';
export type { Run } from './runs';

const NEAR = 28;
const PAGE_PICTURE = 0.7;
const COVERED = 0.85;

export interface Painted {
  runs: Run[];
  /** Pictures fill the page, and no words lie over them as a scan's own layer: words seen are stamps and stickers. */
  bareScan: boolean;
}

export function paintedOf(input: PaintInput): Painted {
  const { drawn, covers } = follow(input);
  const area = input.width * input.height;
  const pictures = covers.filter((c) => c.picture).reduce((sum, c) => sum + areaOf(c.box), 0);
  const scanned = pictures > area * PAGE_PICTURE;
  const layer = drawn.some((d) => !d.gone && (!d.shows || covers.some((c) => c.at > d.at && c.picture)));
  const runs = drawn.map((d) => ({
    left: d.left,
    right: d.right,
    y: d.y,
    size: d.size,
    font: d.font,
    shows: !d.gone && shows(d, covers, scanned),
  }));
  return { runs, bareScan: scanned && !layer };
}

function shows(d: Drawn, covers: readonly Cover[], scanned: boolean): boolean {
  const box: Rect = [d.left, d.y - d.size * 0.7, d.right, d.y + d.size * 0.1];
  const middle: [number, number] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  if (d.shows && !scanned) {
    if (isCovered(box, covers, d.at)) return false;
    const under = covers.filter((c) => c.at < d.at && c.at >= 0 && lies(c, middle)).pop();
    const ground: Colour | null = under ? under.colour : [255, 255, 255];
    return !(ground && d.colour && near(ground, d.colour));
  }
  if (scanned) return true;
  // An invisible layer over a picture that stands for it, be it only part of the page.
  return covers.some((c) => c.picture && share(box, c.box) > 0.85);
}

/** By one cover or by several together. */
function isCovered(box: Rect, covers: readonly Cover[], at: number): boolean {
  const over = covers.filter((c) => c.full && c.at > at && areaOf(meet(box, c.box)) > 0);
  if (over.some((c) => !c.corners && share(box, c.box) > COVERED)) return true;
  if (over.length < 2 && !over[0]?.corners) return false;
  const points = pointsIn(box);
  return points.filter((p) => over.some((c) => lies(c, p))).length > points.length * COVERED;
}

function lies(c: Cover, p: Point): boolean {
  return holds(c.box, p) && (!c.corners || encloses(c.corners, p));
}

/** A grid of points, fine enough to tell words from the letters between them. */
function pointsIn([left, top, right, bottom]: Rect): Point[] {
  const across = Math.min(60, Math.max(6, Math.ceil((right - left) / 6)));
  return Array.from({ length: across * 3 }, (_, i) => [
    left + ((right - left) * ((i % across) + 0.5)) / across,
    top + ((bottom - top) * (Math.floor(i / across) + 0.5)) / 3,
  ]);
}

function near(a: Colour, b: Colour): boolean {
  return a.every((c, i) => Math.abs(c - b[i]!) < NEAR);
}
