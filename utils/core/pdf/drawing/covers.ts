// What is painted besides text: rectangles, shapes, shadings, pictures. Takes pdf.js' operators one by one with the state in
// force; gives each cover's box, colour and kind, and narrows the clip where a path does. PDF 32000-1 §8.5, §8.9.

import { boxOf, cornersOf, meet, type Point, type Rect, rectanglesOf, segmentsOf } from '../geometry';
import type { PdfjsModule } from '../host';
import type { Arguments, Colour, State } from './graphics-state';

export interface Cover {
  box: Rect;
  colour: Colour | null;
  picture: boolean;
  /** Fills its box, or its corners' outline; any other shape can be a ground for words but hides none. */
  full: boolean;
  /** Where it is no upright rectangle. */
  corners?: Point[];
  at: number;
}

/** Lines this thick, points, paint over words: a marker, an eraser. */
const THICK = 4;
/** Of this opacity or less what lies beneath shows through. */
const OPAQUE = 0.9;

export class Covers {
  readonly found: Cover[] = [];
  private clipNext = false;

  constructor(private readonly ops: PdfjsModule['OPS']) {}

  /** `before` is the operator before this one; `layered`: it stands in no layer that is turned off. */
  take(
    fn: number,
    args: Arguments,
    at: number,
    now: State,
    { before, layered }: { before: { fn: number; args: Arguments }; layered: boolean },
  ): void {
    const { ops } = this;
    switch (fn) {
      case ops.clip:
      case ops.eoClip:
        this.clipNext = true;
        break;
      case ops.constructPath:
        this.path(args, at, now);
        break;
      case ops.shadingFill:
        this.found.push({ box: now.clip, colour: null, picture: false, full: false, at });
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageXObjectRepeat: {
        const masked = before.fn === ops.setGState && before.args[0]?.[0]?.[0] === 'SMask';
        if (!masked && isOpaque(now, now.fillAlpha) && layered)
          this.found.push({ box: square(now), colour: null, picture: true, full: true, at });
        break;
      }
      case ops.paintImageMaskXObject:
        // A one-bit scan: a picture for the words laid over it, but it hides nothing.
        this.found.push({ box: square(now), colour: null, picture: true, full: false, at: -1 });
        break;
      default:
    }
  }

  private path([paint, data, bounds]: Arguments, at: number, now: State): void {
    const clips = this.clipNext;
    this.clipNext = false;
    if (!bounds) return;
    if (clips) now.clip = meet(now.clip, boxOf(now.ctm, bounds));
    if (isStroke(paint, this.ops) && isOpaque(now, now.strokeAlpha)) this.strokes(data?.[0], at, now);
    if (!isFill(paint, this.ops) || !isOpaque(now, now.fillAlpha)) return;
    const corners = cornersOf(data?.[0], now.ctm);
    const rectangles = rectanglesOf(data?.[0]);
    for (const r of rectangles ?? [bounds])
      this.found.push({
        box: meet(boxOf(now.ctm, r), now.clip),
        colour: rectangles ? now.fill : null,
        picture: false,
        full: rectangles !== null || corners !== null,
        ...(rectangles === null && corners ? { corners } : {}),
        at,
      });
  }

  private strokes(path: unknown, at: number, now: State): void {
    const [a, b, c, d] = now.ctm;
    const width = now.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
    if (width < THICK) return;
    for (const [from, to] of segmentsOf(path)) {
      const box = boxOf(now.ctm, [...from, ...to]);
      const [w, h] = [box[2] - box[0], box[3] - box[1]];
      if (Math.min(w, h) > 0.5) continue;
      const grown: Rect =
        w > h
          ? [box[0], box[1] - width / 2, box[2], box[3] + width / 2]
          : [box[0] - width / 2, box[1], box[2] + width / 2, box[3]];
      this.found.push({ box: meet(grown, now.clip), colour: now.stroke, picture: false, full: true, at });
    }
  }
}

function isOpaque(now: State, alpha: number): boolean {
  return alpha * now.groupAlpha > OPAQUE && !now.blended && !now.groupBlended;
}

function isStroke(paint: number, ops: PdfjsModule['OPS']): boolean {
  return paint === ops.stroke || paint === ops.closeStroke;
}

/** Where a picture lies: the unit square (§8.9.5). */
function square(now: State): Rect {
  return meet(boxOf(now.ctm, [0, 0, 1, 1]), now.clip);
}

function isFill(paint: number, ops: PdfjsModule['OPS']): boolean {
  return (
    paint === ops.fill ||
    paint === ops.eoFill ||
    paint === ops.fillStroke ||
    paint === ops.eoFillStroke ||
    paint === ops.closeFillStroke ||
    paint === ops.closeEOFillStroke
  );
}
