// Tiling patterns: a small drawing laid side by side. Takes pdf.js' arguments and what the drawing was found to paint; gives the
// ink. PDF 32000-1 §8.7.3.

import { holds, inverseOf, type Matrix, multiply, type Point, pointOf, type Rect } from '../geometry';
import { type Cover, lies } from './covers';
import { allOf, colourOf, type Ink, type Trace, together, traceOf } from './ink';
import type { Drawn } from './runs';

export interface Walked {
  covers: readonly Cover[];
  runs: readonly Drawn[];
  /** The ink of all that was painted, text included. */
  marks: readonly Ink[];
}

/** Tiles no wider than this, points, are seen whole in letters filled with them. */
const FINE = 24;

/** `walk` follows a drawing of its own, within a box and with an ink to begin with; null where it may not. */
export function tileInk(
  args: readonly unknown[],
  base: Matrix,
  walk: (operators: unknown, clip: Rect, ink: Ink) => Walked | null,
): Ink {
  const [, colour, operators, matrix, box, xStep, yStep, paintType] = args as [
    string,
    unknown,
    unknown,
    number[] | null,
    Rect,
    number,
    number,
    number,
  ];
  const m = multiply(base, matrix ?? []);
  const back = inverseOf(m);
  const [width, height] = [Math.abs(xStep), Math.abs(yStep)];
  const drawn = walk(operators, box, paintType === 2 ? colourOf([colour]) : [0, 0, 0]);
  if (!drawn || !back || !(width > 0 && height > 0)) return null;
  const { covers, runs, marks } = drawn;
  // Lines too thin to be covers, letters, what shows through: somewhere on the tile something is painted.
  const untold = marks.length > covers.length || covers.some((c) => !c.opaque);
  const at = (p: Point): Trace => {
    const [x, y] = pointOf(back, p);
    const own: Point = [wrapped(x, box[0], width), wrapped(y, box[1], height)];
    for (let i = covers.length - 1; i >= 0; i--) {
      const c = covers[i]!;
      const trace = c.opaque && lies(c, own) ? traceOf(c.ink, own) : 'nothing';
      if (trace !== 'nothing') return trace;
    }
    return untold || runs.some((r) => holds(r.box, own)) ? null : 'nothing';
  };
  const fine = width * Math.hypot(m[0], m[1]) < FINE && height * Math.hypot(m[2], m[3]) < FINE;
  return { at, all: together(marks.map(allOf)), fine, partly: untold };
}

function wrapped(x: number, from: number, step: number): number {
  return from + ((((x - from) % step) + step) % step);
}
