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

export function pointOf(m: readonly number[], [x, y]: Point): Point {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Undoes `m`; null where it leaves no area to undo. */
export function inverseOf(m: readonly number[]): Matrix | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const det = a * d - b * c;
  if (!(Math.abs(det) > 1e-12)) return null;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
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
