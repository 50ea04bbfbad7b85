// What is painted besides text: shapes, thick lines, shadings, pictures. Takes pdf.js' operators one by one with the state in
// force; gives each cover's area, colour and kind, and narrows the clip where a path does. PDF 32000-1 §8.5, §8.7.4, §8.9.

import { areaOf, boxOf, holds, type Matrix, meet, multiply, type Point } from '../geometry';
import type { PdfjsModule } from '../host';
import { type Area, enclosed, isUpright, polygon, rectangle, square } from './area';
import type { Arguments, PatternInk, State } from './graphics-state';
import { type Ink, isPattern } from './ink';
import type { Mask } from './mask';
import { outlinesOf, rectanglesOf } from './path';
import type { Look } from './picture';
import { TextClip } from './text-clip';

export interface Cover {
  area: Area;
  /** The clip in force where it was painted. */
  within: readonly Area[];
  masks: readonly Mask[];
  ink: Ink;
  /** A picture, which may be a scan's; or one of a single colour, which may be a scan's ground at most. */
  picture: 'scan' | 'ground' | null;
  /** Hides what lies beneath; else it is a ground at most. */
  opaque: boolean;
  at: number;
}

/** What is known of pictures by pdf.js' name for them, or of one that stands in the operators themselves. */
export interface Looks {
  picture(named: unknown, masked: boolean): Look | null;
  stencil(named: unknown): Look['covers'] | null;
}

/** Lines this thick, points, paint over words: a marker, an eraser. */
const THICK = 4;
/** Of this opacity or less what lies beneath shows through. */
const OPAQUE = 0.9;

/** Whether a cover paints at a point; not told: no. */
export function lies(c: Cover, p: Point): boolean {
  return (
    holds(c.area.box, p) &&
    c.area.holds(p) === true &&
    c.within.every((w) => w.holds(p) === true) &&
    c.masks.every((m) => m.at(p) === 1)
  );
}

export class Covers {
  readonly found: Cover[] = [];
  /** The ink of everything painted, be it thin or faint: what a letter or a pattern's tile leaves. */
  readonly marks: Ink[] = [];
  private layered = true;
  private clipNext: 'odd' | 'winding' | null = null;

  constructor(
    private readonly ops: PdfjsModule['OPS'],
    private readonly looks: Looks,
    private readonly pattern: PatternInk,
  ) {}

  /** `before` is the operator before this one; `layered`: it stands in no layer that is turned off. */
  take(
    fn: number,
    args: Arguments,
    at: number,
    now: State,
    { before, layered }: { before: { fn: number; args: Arguments }; layered: boolean },
  ): void {
    const { ops } = this;
    this.layered = layered;
    switch (fn) {
      case ops.clip:
        this.clipNext = 'winding';
        break;
      case ops.eoClip:
        this.clipNext = 'odd';
        break;
      case ops.constructPath:
        this.path(args, at, now);
        break;
      case ops.shadingFill:
        this.fill(rectangle(now.clip), this.pattern(['Shading', args[0]], now.ctm), at, now);
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject: {
        const masked = before.fn === ops.setGState && before.args[0]?.[0]?.[0] === 'SMask';
        this.picture(this.looks.picture(args[0], masked), masked, now.ctm, at, now);
        break;
      }
      case ops.paintImageXObjectRepeat: {
        const [id, a, d, places] = args as [unknown, number, number, Float32Array];
        const look = this.looks.picture(id, false);
        for (const m of matricesOf([a, 0, 0, d], places))
          this.picture(look, false, multiply(now.ctm, m), at, now);
        break;
      }
      case ops.paintInlineImageXObjectGroup:
        for (const one of args[1] as { transform: number[] }[])
          this.picture(null, false, multiply(now.ctm, one.transform), at, now);
        break;
      case ops.paintSolidColorImageMask:
        this.fill(square(now.ctm), now.fill, at, now);
        break;
      case ops.paintImageMaskXObject:
        this.stencil(args[0], now.ctm, at, now);
        break;
      case ops.paintImageMaskXObjectRepeat: {
        const [image, a, b, c, d, places] = args as [unknown, number, number, number, number, Float32Array];
        for (const m of matricesOf([a, b, c, d], places)) this.stencil(image, multiply(now.ctm, m), at, now);
        break;
      }
      case ops.paintImageMaskXObjectGroup:
        for (const one of args[0] as { transform: number[] }[])
          this.stencil(one, multiply(now.ctm, one.transform), at, now);
        break;
      default:
    }
  }

  private fill(area: Area, ink: Ink, at: number, now: State): void {
    this.put({ area, ink, opaque: isOpaque(now, now.fillAlpha), at }, now);
  }

  private put(
    cover: Pick<Cover, 'area' | 'ink' | 'opaque' | 'at'> & { picture?: Cover['picture'] },
    now: State,
  ): void {
    const box = meet(cover.area.box, now.clip);
    if (!this.layered || cover.ink === 'nothing' || areaOf(box) <= 0) return;
    this.marks.push(cover.ink);
    const letters = now.within.filter((w) => w instanceof TextClip);
    // Painted through letters: it is their colour, and nothing else's.
    if (letters.length > 0) {
      for (const one of letters) one.paint(cover.ink, cover.at);
      return;
    }
    this.found.push({
      area: { box, holds: cover.area.holds },
      within: now.within,
      masks: now.mask ? [...now.groupMasks, now.mask] : now.groupMasks,
      ink: cover.ink,
      picture: cover.picture ?? null,
      opaque: cover.opaque && !(isPattern(cover.ink) && cover.ink.partly),
      at: cover.at,
    });
  }

  private picture(look: Look | null, masked: boolean, m: Matrix, at: number, now: State): void {
    const covers = look?.covers ?? (masked ? 'some' : 'all');
    if (covers === 'none') return;
    const colour = look?.colour ?? null;
    this.put(
      {
        area: square(m),
        ink: colour,
        // What is transparent in part is neither.
        picture: covers === 'all' && isOpaque(now, now.fillAlpha) ? (colour ? 'ground' : 'scan') : null,
        opaque: covers === 'all' && isOpaque(now, now.fillAlpha),
        at,
      },
      now,
    );
  }

  /** A one-bit scan: a picture for the words laid over it, but it hides nothing unless it is painted all over. */
  private stencil(named: unknown, m: Matrix, at: number, now: State): void {
    const covers = this.looks.stencil(named);
    if (covers === 'none') return;
    if (covers === 'all') this.fill(square(m), now.fill, at, now);
    else this.put({ area: square(m), ink: null, picture: 'scan', opaque: false, at: -1 }, now);
  }

  private path([paint, data, given]: Arguments, at: number, now: State): void {
    const clips = this.clipNext;
    this.clipNext = null;
    const path = data?.[0];
    const { ops } = this;
    // A stencil made a path lies in the unit square; its bounds count the stencil's points.
    const bounds = given && paint === ops.rawFillPath ? [0, 0, 1, 1] : given;
    if (!bounds || !path?.length) return;
    const shape = (evenOdd: boolean): Area[] => {
      const rectangles = isUpright(now.ctm) ? rectanglesOf(path) : null;
      return rectangles?.length === 1
        ? rectangles.map((r) => rectangle(boxOf(now.ctm, r)))
        : [enclosed(path, now.ctm, bounds, evenOdd)];
    };
    const stroked = paint === ops.stroke || paint === ops.closeStroke;
    if (stroked || isBoth(paint, ops)) this.strokes(path, at, now);
    if (isFill(paint, ops)) {
      const odd = paint === ops.eoFill || paint === ops.eoFillStroke || paint === ops.closeEOFillStroke;
      for (const area of shape(odd)) this.fill(area, now.fill, at, now);
    }
    if (!clips) return;
    now.clip = meet(now.clip, boxOf(now.ctm, bounds));
    const left = shape(clips === 'odd');
    if (left.some((a) => a.outlined)) now.within = [...now.within, ...left];
  }

  private strokes(path: unknown, at: number, now: State): void {
    if (this.layered && now.stroke !== 'nothing') this.marks.push(now.stroke);
    const [a, b, c, d] = now.ctm;
    const half = (now.lineWidth * Math.sqrt(Math.abs(a * d - b * c))) / 2;
    if (half * 2 < THICK || now.dashed || !isOpaque(now, now.strokeAlpha)) return;
    for (const points of outlinesOf(path, now.ctm) ?? [])
      points.slice(1).forEach((to, i) => {
        const from = points[i]!;
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (length === 0) return;
        const [x, y] = [((to[0] - from[0]) / length) * half, ((to[1] - from[1]) / length) * half];
        const outline: Point[] = [
          [from[0] - y, from[1] + x],
          [to[0] - y, to[1] + x],
          [to[0] + y, to[1] - x],
          [from[0] + y, from[1] - x],
        ];
        this.put({ area: polygon([outline]), ink: now.stroke, opaque: true, at }, now);
      });
  }
}

function isOpaque(now: State, alpha: number): boolean {
  return alpha * now.groupAlpha > OPAQUE && now.blend === null && !now.groupBlended;
}

function matricesOf([a, b, c, d]: [number, number, number, number], places: ArrayLike<number>): Matrix[] {
  return Array.from({ length: places.length / 2 }, (_, i) => [
    a,
    b,
    c,
    d,
    places[2 * i]!,
    places[2 * i + 1]!,
  ]);
}

function isBoth(paint: number, ops: PdfjsModule['OPS']): boolean {
  return (
    paint === ops.fillStroke ||
    paint === ops.eoFillStroke ||
    paint === ops.closeFillStroke ||
    paint === ops.closeEOFillStroke
  );
}

function isFill(paint: number, ops: PdfjsModule['OPS']): boolean {
  return paint === ops.fill || paint === ops.eoFill || paint === ops.rawFillPath || isBoth(paint, ops);
}
