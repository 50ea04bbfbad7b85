// What is painted besides text: rectangles, shapes, shadings, pictures. Takes pdf.js' operators one by one with the state in
// force; gives each cover's box, colour and kind, and narrows the clip where a path does. PDF 32000-1 §8.5, §8.9.

import { boxOf, meet, type Rect, rectanglesOf } from '../geometry';
import type { PdfjsModule } from '../host';
import type { Arguments, Colour, State } from './graphics-state';

export interface Cover {
  box: Rect;
  colour: Colour | null;
  picture: boolean;
  /** Fills its box; a shape that only lies within it can be a ground for words but hides none. */
  full: boolean;
  at: number;
}

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
        if (!masked && now.fillAlpha > 0.9 && !now.blended && layered)
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
    if (!isFill(paint, this.ops) || now.fillAlpha <= 0.9 || now.blended) return;
    const rectangles = rectanglesOf(data?.[0]);
    for (const r of rectangles ?? [bounds])
      this.found.push({
        box: meet(boxOf(now.ctm, r), now.clip),
        colour: rectangles ? now.fill : null,
        picture: false,
        full: rectangles !== null,
        at,
      });
  }
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
