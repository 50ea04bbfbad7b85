// Matrices, rectangles and paths of a page's drawing. Takes pdf.js' arrays; gives plain figures in points.

export type Matrix = [number, number, number, number, number, number];
export type Point = [number, number];
/** left, top, right, bottom. */
export type Rect = [number, number, number, number];

export function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function boxOf(m: Matrix, bounds: ArrayLike<number>): Rect {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const) {
    xs.push(m[0] * x + m[2] * y + m[4]);
    ys.push(m[1] * x + m[3] * y + m[5]);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * The rectangles a path is made of, or null where it has another shape. pdf.js' path numbers: 0 moveTo, 1 lineTo, both
 * with a point; 4 closePath; others are curves.
 */
export function rectanglesOf(path: unknown): Rect[] | null {
  const shapes = shapesOf(path);
  if (!shapes) return null;
  const found: Rect[] = [];
  for (const corners of shapes) {
    if (corners.length < 2) continue;
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const box: Rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const square = corners.every(
      ([x, y]) => (x === box[0] || x === box[2]) && (y === box[1] || y === box[3]),
    );
    if (corners.length < 4 || corners.length > 5 || !square) return null;
    found.push(box);
  }
  return found.length > 0 ? found : null;
}

/** The points of each of a path's shapes; null where it has curves. */
function shapesOf(path: unknown): Point[][] | null {
  if (!(path instanceof Float32Array)) return null;
  const shapes: Point[][] = [];
  for (let i = 0; i < path.length; ) {
    const op = path[i];
    if (op === 4) {
      i++;
      continue;
    }
    if (op !== 0 && op !== 1) return null;
    if (op === 0 || shapes.length === 0) shapes.push([]);
    shapes[shapes.length - 1]!.push([path[i + 1] ?? 0, path[i + 2] ?? 0]);
    i += 3;
  }
  return shapes;
}

const MOST_CORNERS = 64;

/** The corners of a path that is one shape of straight lines, each where `m` puts it; null where it is another. */
export function cornersOf(path: unknown, m: Matrix): Point[] | null {
  const [corners, ...more] = shapesOf(path) ?? [];
  if (!corners || more.length > 0 || corners.length < 3 || corners.length > MOST_CORNERS) return null;
  return corners.map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]);
}

/** The straight lines of a path without curves. */
export function segmentsOf(path: unknown): [Point, Point][] {
  return (shapesOf(path) ?? []).flatMap((points) =>
    points.slice(1).map((to, i): [Point, Point] => [points[i]!, to]),
  );
}

/** Whether a point lies within corners: a ray from it crosses their outline an odd number of times. */
export function encloses(corners: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

export function meet(a: Rect, b: Rect): Rect {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

export function areaOf(r: Rect): number {
  return Math.max(0, r[2] - r[0]) * Math.max(0, r[3] - r[1]);
}

/** How much of `box` lies in `within`, 0..1. */
export function share(box: Rect, within: Rect): number {
  const area = areaOf(box);
  return area > 0 ? areaOf(meet(box, within)) / area : 0;
}

export function holds(r: Rect, [x, y]: Point): boolean {
  return x >= r[0] && x <= r[2] && y >= r[1] && y <= r[3];
}
