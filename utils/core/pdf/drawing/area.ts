// Parts of a page: what a path encloses, what a picture fills, what a clip leaves. Takes paths and matrices; gives for each
// its box and whether it holds a point. Outlines are followed when first asked for: most are nowhere near the words.

import { boxOf, holds, type Matrix, type Point, pointOf, type Rect } from '../geometry';
import { encloses, outlinesOf } from './path';

export interface Area {
  box: Rect;
  /** Null where its outline is too long to follow. */
  holds(p: Point): boolean | null;
  /** Is more than its box. */
  outlined?: boolean;
}

export function rectangle(box: Rect): Area {
  return { box, holds: (p) => holds(box, p) };
}

export function polygon(outlines: Point[][]): Area {
  const xs = outlines.flat().map(([x]) => x);
  const ys = outlines.flat().map(([, y]) => y);
  const box: Rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { box, outlined: true, holds: (p) => holds(box, p) && encloses(outlines, false, p) };
}

/** What a path encloses. `bounds`: its own, before `m`. */
export function enclosed(path: unknown, m: Matrix, bounds: ArrayLike<number>, evenOdd: boolean): Area {
  const box = boxOf(m, bounds);
  let outlines: Point[][] | null | undefined;
  return {
    box,
    outlined: true,
    holds(p) {
      if (!holds(box, p)) return false;
      outlines = outlines === undefined ? outlinesOf(path, m) : outlines;
      return outlines && encloses(outlines, evenOdd, p);
    },
  };
}

/** Where `m` puts the unit square: a picture (§8.9.5). */
export function square(m: Matrix): Area {
  const box = boxOf(m, [0, 0, 1, 1]);
  if (isUpright(m)) return rectangle(box);
  return polygon([
    (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as Point[]
    ).map((p) => pointOf(m, p)),
  ]);
}

export function isUpright([a, b, c, d]: Matrix): boolean {
  const small = 1e-6 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return (Math.abs(b) <= small && Math.abs(c) <= small) || (Math.abs(a) <= small && Math.abs(d) <= small);
}
