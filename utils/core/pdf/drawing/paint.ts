// Tells which text of a page a reader can see. Takes pdf.js' operator list and what it keeps beside it; gives runs of text with
// whether each shows. Hidden: drawn in its background's colour or a pattern that looks like it, of letters that draw nothing,
// invisible (render mode 3, alpha near 0, a mask that lets nothing through, a layer turned off), clipped away, or painted over
// by anything opaque. Text over or under a picture that fills the page is a scan's own words and shows.
// PDF 32000-1 §8.4 (graphics state), §9.3 (text state), §9.3.6 (render modes), §11 (transparency).

import { areaOf, type Point, type Rect, share as shareOf } from '../geometry';
import { blended } from './blend';
import { type Cover, lies } from './covers';
import { type Followed, follow, type PaintInput } from './follow';
import { type Colour, isNear, isPattern, type Trace, traceOf } from './ink';
import { type Drawn, gridOn } from './runs';

export type { OperatorList, PaintInput } from './follow';

export interface Run {
  /** Where it begins and ends on its baseline, points of the page as shown; type height. */
  from: Point;
  to: Point;
  size: number;
  shows: boolean;
  font: string;
}

export interface Painted {
  runs: Run[];
  /** Pictures fill the page, and no words lie over them as a scan's own layer: words seen are stamps and stickers. */
  bareScan: boolean;
  /** Annotations that are drawn (pdf.js' ids): whether any of their words can be seen. */
  notes: ReadonlyMap<string, boolean>;
}

const PAGE_PICTURE = 0.7;
const LEAST_PICTURE = 0.05;
const PAPER: Colour = [255, 255, 255];
/** Of a run's points so many must be lost for it to be. */
const LOST = 0.85;

export function paintedOf(input: PaintInput): Painted {
  const { drawn, covers, notes } = follow(input);
  const isScan = (c: Cover) => c.picture === 'scan';
  const page = input.width * input.height;
  const pictures = share(covers.filter(isScan), page);
  // Some scanners part a page into a ground of one colour and stencils of the letters.
  const grounds = share(
    covers.filter((c) => c.picture === 'ground'),
    page,
  );
  const scanned = pictures > LEAST_PICTURE && pictures + grounds > PAGE_PICTURE;
  const layer = drawn.some((d) => !d.gone && (!d.shows || covers.some((c) => c.at > d.at && isScan(c))));
  const runs = drawn.map(({ from, to, size, font, ...d }) => ({
    from,
    to,
    size,
    font,
    shows: !d.gone && (scanned || (d.shows ? isSeen(d, covers) : isLayer(d.box, covers))),
  }));
  return { runs, bareScan: scanned && !layer, notes: seenNotes(notes, covers) };
}

function share(covers: readonly Cover[], page: number): number {
  return covers.reduce((sum, c) => sum + areaOf(c.area.box), 0) / page;
}

function seenNotes(notes: Followed['notes'], covers: readonly Cover[]): ReadonlyMap<string, boolean> {
  return new Map(
    [...notes].map(([id, runs]) => [id, runs.some((d) => !d.gone && d.shows && isSeen(d, covers))]),
  );
}

/** An invisible layer over a picture that stands for it, be it only part of the page. */
function isLayer(box: Rect, covers: readonly Cover[]): boolean {
  return covers.some((c) => c.picture === 'scan' && shareOf(box, c.area.box) > LOST);
}

type Words = Pick<Drawn, 'at' | 'box' | 'place' | 'ink' | 'masks' | 'blend'>;

function isSeen(d: Words, covers: readonly Cover[]): boolean {
  const near = covers.filter((c) => touches(c.area.box, d.box));
  if (near.length === 0 && d.masks.length === 0 && !isPattern(d.ink)) return differs(d.ink, PAPER, d.blend);
  const under = near.filter((c) => c.at >= 0 && c.at < d.at).reverse();
  const over = near.filter((c) => c.opaque && c.at > d.at);
  // Fine enough to tell words from the letters between them.
  const points = gridOn(d.place, Math.min(60, Math.max(6, Math.ceil((d.box[2] - d.box[0]) / 6))));
  const lost = points.filter((p) => !isSeenAt(d, p, under, over)).length;
  return lost <= points.length * LOST;
}

function isSeenAt(d: Words, p: Point, under: readonly Cover[], over: readonly Cover[]): boolean {
  if (d.masks.some((m) => m.at(p) === 0)) return false;
  if (over.some((c) => lies(c, p) && traceOf(c.ink, p) !== 'nothing')) return false;
  const trace = isPattern(d.ink) && d.ink.fine ? d.ink.all : traceOf(d.ink, p);
  return differs(trace, groundAt(p, under), d.blend);
}

/** What lies under the words: the paper, a colour, or what cannot be told. `under`: the last painted first. */
function groundAt(p: Point, under: readonly Cover[]): Colour | null {
  for (const c of under) {
    const trace = lies(c, p) ? traceOf(c.ink, p) : 'nothing';
    if (trace !== 'nothing') return c.opaque ? (trace as Colour | null) : null;
  }
  return PAPER;
}

function differs(trace: Trace, ground: Colour | null, blend: string | null): boolean {
  if (trace === 'nothing') return false;
  if (trace === null || ground === null) return true;
  const left = blend ? blended(trace, ground, blend) : trace;
  return left === null || !isNear(left, ground);
}

function touches(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
