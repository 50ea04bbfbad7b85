// The runs of text a page draws. Takes pdf.js' operators one by one with the state in force; gives each run with its place,
// colour and whether it shows by itself. PDF 32000-1 §9.4 (text objects), §9.3.6 (render modes).

import { areaOf, type Matrix, meet, multiply, type Point, pointOf, type Rect, share } from '../geometry';
import type { PdfjsModule } from '../host';
import type { Glyph, Glyphs } from './glyphs';
import type { Arguments, State } from './graphics-state';
import { allOf, type Ink } from './ink';
import type { Mask } from './mask';
import { TextClip } from './text-clip';

export interface Drawn {
  /** Where it begins and ends on its baseline, points of the page as shown. */
  from: Point;
  to: Point;
  /** Type height. */
  size: number;
  font: string;
  at: number;
  ink: Ink;
  /** Painted at all: not invisible, transparent, or of letters that draw nothing. */
  shows: boolean;
  /** Clipped away, or in a layer that is turned off. */
  gone: boolean;
  /** About its letters; `place` puts the unit square there. */
  box: Rect;
  place: Matrix;
  masks: readonly Mask[];
  blend: string | null;
}

/** Of this opacity or less nobody sees it. */
const FAINT = 0.08;
/** Letters stand this far above and below their line, of their height. */
const ABOVE = 0.7;
const BELOW = 0.1;

export class Runs {
  readonly found: Drawn[] = [];
  private text: Matrix = [1, 0, 0, 1, 0, 0];
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private clipping: Drawn[] = [];

  constructor(
    private readonly ops: PdfjsModule['OPS'],
    private readonly glyphs: Glyphs,
  ) {}

  take(fn: number, args: Arguments, at: number, now: State, layered: boolean): void {
    const { ops } = this;
    switch (fn) {
      case ops.beginText:
        this.begin([1, 0, 0, 1, 0, 0]);
        this.clipping = [];
        break;
      case ops.endText:
        if (this.clipping.length > 0) now.within = [...now.within, new TextClip(this.clipping)];
        this.clipping = [];
        break;
      case ops.setTextMatrix:
        this.begin([...(args[0] ?? args)] as unknown as Matrix);
        break;
      case ops.moveText:
        this.move(args[0], args[1]);
        break;
      case ops.setLeadingMoveText:
        now.leading = args[1];
        this.move(args[0], args[1]);
        break;
      case ops.nextLine:
        this.move(0, now.leading);
        break;
      case ops.showText:
        this.show(args[0] ?? [], at, now, layered);
        break;
      default:
    }
  }

  private begin(text: Matrix): void {
    this.text = text;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  private move(dx: number, dy: number): void {
    this.lineX += dx;
    this.lineY += dy;
    this.x = this.lineX;
    this.y = this.lineY;
  }

  private show(shown: (Glyph | number | null)[], at: number, now: State, layered: boolean): void {
    const unit = this.glyphs.unitOf(now.font);
    const advance = advanceOf(shown, now, unit) * now.scale;
    const m = multiply(multiply(now.ctm, this.text), [1, 0, 0, 1, this.x, this.y + now.rise]);
    this.x += advance;
    const drawn = drawnAs(m, advance, now, at, layered);
    drawn.ink = this.glyphs.inkOf(now.font, shown, drawn.ink);
    if (allOf(drawn.ink) === 'nothing') drawn.shows = false;
    if (now.mode >= 4) this.clipping.push(drawn);
    this.found.push(drawn);
  }
}

function drawnAs(m: Matrix, advance: number, s: State, at: number, layered: boolean): Drawn {
  const size = Math.abs(s.size) * Math.hypot(m[2], m[3]);
  const up = s.size * ABOVE;
  const down = s.size * BELOW;
  // The unit square, from the lower left corner about the letters to the upper right one.
  const place = multiply(m, [advance, 0, 0, up + down, 0, -down]);
  const corners = (
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as Point[]
  ).map((p) => pointOf(place, p));
  const box: Rect = [
    Math.min(...corners.map(([x]) => x)),
    Math.min(...corners.map(([, y]) => y)),
    Math.max(...corners.map(([x]) => x)),
    Math.max(...corners.map(([, y]) => y)),
  ];
  const stroked = s.mode % 4 === 1;
  const both = s.mode % 4 === 2;
  const clipped = box[2] - box[0] > 0.5 && areaOf(box) > 0 && share(box, s.clip) < 0.3;
  return {
    from: [m[4], m[5]],
    to: pointOf(m, [advance, 0]),
    size,
    font: s.font,
    at,
    // Filled and stroked: whichever colour is further from white stands for it.
    ink: stroked ? s.stroke : both ? darker(s.fill, s.stroke) : s.fill,
    shows: s.mode % 4 !== 3 && (stroked ? s.strokeAlpha : s.fillAlpha) * s.groupAlpha > FAINT,
    gone: !layered || clipped || isCutAway(box, place, s),
    box,
    place,
    masks: s.mask ? [...s.groupMasks, s.mask] : s.groupMasks,
    blend: s.blend,
  };
}

/** Outside of a clip that is no rectangle. */
function isCutAway(box: Rect, place: Matrix, s: State): boolean {
  if (s.within.length === 0) return false;
  if (s.within.some((w) => areaOf(meet(w.box, box)) <= 0)) return true;
  const points = gridOn(place, 12);
  const left = points.filter((p) => s.within.every((w) => w.holds(p) !== false)).length;
  return left < points.length * 0.3;
}

/** Points spread over a run: three rows of `across`. */
export function gridOn(place: Matrix, across: number): Point[] {
  return Array.from({ length: across * 3 }, (_, i) =>
    pointOf(place, [((i % across) + 0.5) / across, (Math.floor(i / across) + 0.5) / 3]),
  );
}

/** Glyphs as pdf.js gives them, numbers between them; `unit`: of the text space, what a glyph's width counts in. */
function advanceOf(glyphs: (Glyph | number | null)[], s: State, unit: number): number {
  let advance = 0;
  for (const g of glyphs) {
    if (typeof g === 'number') advance -= (g * s.size) / 1000;
    else if (g) advance += g.width * s.size * unit + s.charSpacing + (g.isSpace ? s.wordSpacing : 0);
  }
  return advance;
}

function darker(a: Ink, b: Ink): Ink {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === 'nothing' ? b : a;
  return a[0] + a[1] + a[2] <= b[0] + b[1] + b[2] ? a : b;
}
