// Paths as pdf.js gives them: one array of numbers, 0 moveTo and 1 lineTo with a point, 2 curveTo with three, 3 a curve with
// two, 4 closePath. Gives their outlines as points, curves as short straight lines. PDF 32000-1 §8.5.2.

import { type Point, pointOf, type Rect } from '../geometry';

/** Straight lines a curve is drawn with: within a tenth of a point on a curve as wide as a page's margin. */
const STEPS = 10;
/** A path of more points is a picture made of lines: its outline is not followed. */
const MOST_POINTS = 4000;

/** The points of each of a path's shapes, where `m` puts them; null where there are too many, or it is no path. */
export function outlinesOf(path: unknown, m: readonly number[]): Point[][] | null {
  if (!isPath(path)) return null;
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  const at = (i: number): Point => [path[i] ?? 0, path[i + 1] ?? 0];
  for (let i = 0; i < path.length; ) {
    const op = path[i];
    if (op === 4) {
      if (shape.length > 0) shape.push(shape[0]!);
      i++;
      continue;
    }
    if (op === 0 || shapes.length === 0) {
      shape = [];
      shapes.push(shape);
    }
    if (op === 0 || op === 1) shape.push(at(i + 1));
    else if (op === 2 || op === 3)
      curve(shape, op === 2 ? [at(i + 1), at(i + 3), at(i + 5)] : [at(i + 1), at(i + 3)]);
    else return null;
    i += op === 2 ? 7 : op === 3 ? 5 : 3;
  }
  return shapes.map((points) => points.map((p) => pointOf(m, p)));
}

/** Letters' outlines come in half precision where the browser has it. */
function isPath(path: unknown): path is Float32Array {
  return ArrayBuffer.isView(path) && 'length' in path && (path as Float32Array).length <= 3 * MOST_POINTS;
}

/** A Bézier curve from the last point on, of two or three further points. */
function curve(shape: Point[], [first, second, third]: Point[]): void {
  const from = shape[shape.length - 1] ?? first!;
  for (let n = 1; n <= STEPS; n++) {
    const t = n / STEPS;
    const u = 1 - t;
    const along = (k: 0 | 1): number =>
      third
        ? u ** 3 * from[k] + 3 * u * u * t * first![k] + 3 * u * t * t * second![k] + t ** 3 * third[k]
        : u * u * from[k] + 2 * u * t * first![k] + t * t * second![k];
    shape.push([along(0), along(1)]);
  }
}

/** The rectangles a path is made of, or null where it has another shape. */
export function rectanglesOf(path: unknown): Rect[] | null {
  if (!isPath(path)) return null;
  for (let i = 0; i < path.length; i += path[i] === 4 ? 1 : 3)
    if (path[i] === 2 || path[i] === 3) return null;
  const found: Rect[] = [];
  for (const corners of outlinesOf(path, [1, 0, 0, 1, 0, 0]) ?? []) {
    if (corners.length < 2) continue;
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const box: Rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const square = corners.every(
      ([x, y]) => (x === box[0] || x === box[2]) && (y === box[1] || y === box[3]),
    );
    const distinct = new Set(corners.map(([x, y]) => `${x} ${y}`)).size;
    if (distinct !== 4 || corners.length > 6 || !square) return null;
    found.push(box);
  }
  return found.length > 0 ? found : null;
}

/** Whether a point lies within outlines, by the rule of the path's fill (§8.5.3.3). */
export function encloses(outlines: readonly Point[][], evenOdd: boolean, [x, y]: Point): boolean {
  let winding = 0;
  let crossings = 0;
  for (const points of outlines)
    for (let i = 0; i < points.length; i++) {
      const [ax, ay] = points[i]!;
      const [bx, by] = points[i + 1 < points.length ? i + 1 : 0]!;
      if (ay > y === by > y || x >= ((bx - ax) * (y - ay)) / (by - ay) + ax) continue;
      crossings++;
      winding += by > ay ? 1 : -1;
    }
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}
