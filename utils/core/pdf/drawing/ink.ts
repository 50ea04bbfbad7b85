// What colours a word or a shape: one colour, or a pattern that may differ from point to point. Takes pdf.js' shadings; gives
// what each leaves at a point. PDF 32000-1 §8.7 (patterns).

import { holds, inverseOf, type Matrix, type Point, pointOf, type Rect } from '../geometry';

export type Colour = [number, number, number];
/** What is left at a point: a colour; null where nobody can tell; `nothing` where the page stays as it is. */
export type Trace = Colour | null | 'nothing';

export interface Pattern {
  at(p: Point): Trace;
  /** All of it: its colour where it has but one, `nothing` where it paints nothing. */
  all: Trace;
  /** So fine that letters filled with it show all of it. */
  fine: boolean;
  /** Where it paints and where not is not followed: it covers nothing for certain. */
  partly: boolean;
}

export type Ink = Trace | Pattern;

/** Colours no further apart than this look alike. */
const NEAR = 28;

export function isNear(a: Colour, b: Colour): boolean {
  return a.every((c, i) => Math.abs(c - b[i]!) < NEAR);
}

export function isPattern(ink: Ink): ink is Pattern {
  return ink !== null && typeof ink === 'object' && !Array.isArray(ink);
}

export function traceOf(ink: Ink, p: Point): Trace {
  return isPattern(ink) ? ink.at(p) : ink;
}

export function allOf(ink: Ink): Trace {
  return isPattern(ink) ? ink.all : ink;
}

/** The one look of several; null where they differ. What paints nothing has none. */
export function together(traces: readonly Trace[]): Trace {
  const seen = traces.filter((t) => t !== 'nothing');
  const first = seen[0];
  if (first === undefined) return 'nothing';
  return first !== null && seen.every((t) => t !== null && isNear(t as Colour, first as Colour))
    ? first
    : null;
}

export function colourOf(args: unknown): Colour | null {
  const [first, second, third] = args as unknown[];
  if (typeof first === 'number') return [first, Number(second), Number(third)];
  const hex = /^#([0-9a-f]{6})$/i.exec(String(first))?.[1];
  if (!hex) return null;
  const n = Number.parseInt(hex, 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** A shading as pdf.js hands it to its canvas; `m` puts it on the page. */
export function shadingInk(ir: unknown, m: Matrix): Ink {
  if (!Array.isArray(ir)) return null;
  if (ir[0] === 'RadialAxial') {
    const [, , box, stops, from, to] = ir as [string, string, Rect | null, [number, string][], Point, Point];
    if (ir[1] === 'axial') return axial(stops, from, to, box, m);
    const ends = isEnd(stops[0], stops[1]) || isEnd(stops.at(-2), stops.at(-1));
    return flat(
      stops.map(([, c]) => colourOf([c])),
      box,
      m,
      ends,
    );
  }
  if (ir[0] === 'Mesh') {
    const [colours, box] = [ir[3], ir[6]] as [Uint8Array, Rect | null];
    const found: Colour[] = [];
    const step = colours.length % 4 === 0 && colours.length % 3 !== 0 ? 4 : 3;
    for (let i = 0; i + 2 < colours.length; i += step)
      found.push([colours[i]!, colours[i + 1]!, colours[i + 2]!]);
    return flat(found, box, m, true);
  }
  return null;
}

function flat(colours: (Colour | null)[], box: Rect | null, m: Matrix, partly: boolean): Pattern {
  const all = together(colours);
  return { ...boxed(() => all, box, m), all, fine: false, partly };
}

function axial(
  stops: [number, string][],
  [x0, y0]: Point,
  [x1, y1]: Point,
  box: Rect | null,
  m: Matrix,
): Pattern {
  const colours = stops.map(([, c]) => colourOf([c]));
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const at = ([x, y]: Point): Trace => {
    const t = length > 0 ? ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length : 0;
    // pdf.js marks a shading that ends at its end by a further stop there.
    if ((t < 0 && isEnd(stops[0], stops[1])) || (t > 1 && isEnd(stops.at(-2), stops.at(-1))))
      return 'nothing';
    const next = stops.findIndex(([s]) => s >= t);
    const [a, b] = [next < 0 ? stops.length - 1 : Math.max(0, next - 1), next < 0 ? stops.length - 1 : next];
    const [from, to] = [colours[a], colours[b]];
    if (!from || !to) return null;
    const span = stops[b]![0] - stops[a]![0];
    const share = span > 0 ? Math.min(1, Math.max(0, (t - stops[a]![0]) / span)) : 0;
    return from.map((c, i) => c + (to[i]! - c) * share) as Colour;
  };
  return { ...boxed(at, box, m), all: together(colours), fine: false, partly: false };
}

function isEnd(a: [number, string] | undefined, b: [number, string] | undefined): boolean {
  return a !== undefined && b !== undefined && b[0] - a[0] < 1e-4;
}

function boxed(inside: (p: Point) => Trace, box: Rect | null, m: Matrix): Pick<Pattern, 'at'> {
  const back = inverseOf(m);
  if (!back) return { at: () => null };
  return {
    at(p) {
      const own = pointOf(back, p);
      return box && !holds(box, own) ? 'nothing' : inside(own);
    },
  };
}
