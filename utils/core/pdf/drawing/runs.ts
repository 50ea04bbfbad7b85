// The runs of text a page draws. Takes pdf.js' operators one by one with the state in force; gives each run with its place,
// colour and whether it shows by itself. PDF 32000-1 §9.4 (text objects), §9.3.6 (render modes).

import { type Matrix, multiply, type Rect, share } from '../geometry';
import type { PdfjsModule } from '../host';
import type { Arguments, Colour, State } from './graphics-state';

export interface Run {
  /** Left and right on the page, points; baseline; type height. */
  left: number;
  right: number;
  y: number;
  size: number;
  shows: boolean;
  font: string;
}

export interface Drawn extends Run {
  at: number;
  colour: Colour | null;
  gone: boolean;
}

export class Runs {
  readonly found: Drawn[] = [];
  private text: Matrix = [1, 0, 0, 1, 0, 0];
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  constructor(private readonly ops: PdfjsModule['OPS']) {}

  take(fn: number, args: Arguments, at: number, now: State, layered: boolean): void {
    const { ops } = this;
    switch (fn) {
      case ops.beginText:
        this.begin([1, 0, 0, 1, 0, 0]);
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
      case ops.showText: {
        const advance = advanceOf(args[0], now) * now.scale;
        const m = multiply(multiply(now.ctm, this.text), [1, 0, 0, 1, this.x, this.y + now.rise]);
        this.x += advance;
        this.found.push(drawnAs(m, advance, now, at, layered));
        break;
      }
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
}

function drawnAs(m: Matrix, advance: number, s: State, at: number, layered: boolean): Drawn {
  const size = Math.abs(s.size) * Math.hypot(m[2], m[3]);
  const endX = m[0] * advance + m[4];
  const left = Math.min(m[4], endX);
  const right = Math.max(m[4], endX);
  const y = m[5];
  const box: Rect = [left, y - size * 0.7, right, y + size * 0.1];
  const stroked = s.mode % 4 === 1;
  const both = s.mode % 4 === 2;
  const clipped = right - left > 0.5 && share(box, s.clip) < 0.3;
  return {
    left,
    right,
    y,
    size,
    font: s.font,
    at,
    // Filled and stroked: whichever colour is further from white stands for it.
    colour: stroked ? s.stroke : both ? darker(s.fill, s.stroke) : s.fill,
    shows: s.mode % 4 !== 3 && (stroked ? s.strokeAlpha : s.fillAlpha) * s.groupAlpha > 0.08,
    gone: !layered || clipped,
  };
}

/** Glyphs as pdf.js gives them, numbers between them. */
function advanceOf(glyphs: Arguments[], s: State): number {
  let advance = 0;
  for (const g of glyphs ?? []) {
    if (typeof g === 'number') advance -= (g * s.size) / 1000;
    else if (g) advance += (g.width * s.size) / 1000 + s.charSpacing + (g.isSpace ? s.wordSpacing : 0);
  }
  return advance;
}

function darker(a: Colour | null, b: Colour | null): Colour | null {
  if (!a || !b) return a ?? b;
  return a[0] + a[1] + a[2] <= b[0] + b[1] + b[2] ? a : b;
}
