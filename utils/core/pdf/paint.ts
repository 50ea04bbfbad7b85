// Follows the drawing of a page to tell which text a reader can see. Takes pdf.js' operator list; gives runs of text with
// whether each shows. Hidden: drawn in its background's colour, invisible (render mode 3, alpha near 0, a layer turned
// off), clipped away, or painted over by an opaque rectangle or picture. Text over or under a picture that fills the page
// is a scan's own words and shows. PDF 32000-1 §8.4 (graphics state), §9.3 (text state), §9.3.6 (render modes).

import type { PdfjsModule } from './host';

export interface Run {
  /** Left and right on the page, points; baseline; type height. */
  left: number;
  right: number;
  y: number;
  size: number;
  shows: boolean;
  font: string;
}

type Colour = [number, number, number];
type Matrix = [number, number, number, number, number, number];
/** left, top, right, bottom. */
type Rect = [number, number, number, number];

interface State {
  ctm: Matrix;
  fill: Colour | null;
  stroke: Colour | null;
  fillAlpha: number;
  blended: boolean;
  font: string;
  size: number;
  /** Font units to text units, times the size: 0.001 but for Type 3 fonts. */
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  clip: Rect;
}

interface Cover {
  box: Rect;
  colour: Colour | null;
  picture: boolean;
  /** Fills its box; a shape that only lies within it can be a ground for words but hides none. */
  full: boolean;
  at: number;
}

interface Drawn extends Run {
  at: number;
  colour: Colour | null;
  gone: boolean;
}

const NEAR = 28;
const PAGE_PICTURE = 0.7;

export interface OperatorList {
  fnArray: number[];
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js gives each operator its own arguments
  argsArray: any[];
}

export interface PaintInput {
  operators: OperatorList;
  ops: PdfjsModule['OPS'];
  /** The viewport's transform, user space to points from the top left. */
  transform: readonly number[];
  width: number;
  height: number;
  layerShows(group: unknown): boolean;
}

export interface Painted {
  runs: Run[];
  /** Pictures fill the page, and no words lie over them as a scan's own layer: words seen are stamps and stickers. */
  bareScan: boolean;
}

export function paintedOf(input: PaintInput): Painted {
  const { drawn, covers } = follow(input);
  const area = input.width * input.height;
  const pictures = covers.filter((c) => c.picture).reduce((sum, c) => sum + areaOf(c.box), 0);
  const scanned = pictures > area * PAGE_PICTURE;
  const layer = drawn.some((d) => !d.gone && (!d.shows || covers.some((c) => c.at > d.at && c.picture)));
  const runs = drawn.map((d) => ({
    left: d.left,
    right: d.right,
    y: d.y,
    size: d.size,
    font: d.font,
    shows: !d.gone && shows(d, covers, scanned),
  }));
  return { runs, bareScan: scanned && !layer };
}

function shows(d: Drawn, covers: readonly Cover[], scanned: boolean): boolean {
  const box: Rect = [d.left, d.y - d.size * 0.7, d.right, d.y + d.size * 0.1];
  const middle: [number, number] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  if (d.shows && !scanned) {
    const over = covers.some((c) => c.full && c.at > d.at && share(box, c.box) > 0.85);
    if (over) return false;
    const under = covers.filter((c) => c.at < d.at && c.at >= 0 && holds(c.box, middle)).pop();
    const ground: Colour | null = under ? under.colour : [255, 255, 255];
    return !(ground && d.colour && near(ground, d.colour));
  }
  if (scanned) return true;
  // An invisible layer over a picture that stands for it, be it only part of the page.
  return covers.some((c) => c.picture && share(box, c.box) > 0.85);
}

function follow(input: PaintInput): { drawn: Drawn[]; covers: Cover[] } {
  const { operators, ops, layerShows } = input;
  const drawn: Drawn[] = [];
  const covers: Cover[] = [];
  const stack: State[] = [];
  let s = startState(input);
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let x = 0;
  let y = 0;
  let lineX = 0;
  let lineY = 0;
  let clipNext = false;
  const layers: boolean[] = [];
  const move = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };
  const { fnArray, argsArray } = operators;
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i];
    const args = argsArray[i];
    switch (fn) {
      case ops.save:
        stack.push({ ...s });
        break;
      case ops.restore:
        s = stack.pop() ?? s;
        break;
      case ops.transform:
        s = { ...s, ctm: multiply(s.ctm, args) };
        break;
      case ops.paintFormXObjectBegin:
        stack.push({ ...s });
        if (args[0]) s = { ...s, ctm: multiply(s.ctm, args[0]) };
        if (args[1]) s = { ...s, clip: meet(s.clip, boxOf(s.ctm, args[1])) };
        break;
      case ops.paintFormXObjectEnd:
        s = stack.pop() ?? s;
        break;
      case ops.beginGroup:
        stack.push({ ...s });
        break;
      case ops.endGroup:
        s = stack.pop() ?? s;
        break;
      case ops.setGState:
        for (const [key, value] of args[0] as [string, unknown][]) {
          if (key === 'ca') s = { ...s, fillAlpha: Number(value) };
          else if (key === 'BM') s = { ...s, blended: value !== 'source-over' && value !== 'Normal' };
          else if (key === 'Font') {
            const [font, size] = value as [string, number];
            s = { ...s, font, size };
          }
        }
        break;
      case ops.setFillRGBColor:
        s = { ...s, fill: colourOf(args) };
        break;
      case ops.setStrokeRGBColor:
        s = { ...s, stroke: colourOf(args) };
        break;
      case ops.setFillColorN:
      case ops.setFillTransparent:
        s = { ...s, fill: null };
        break;
      case ops.setStrokeColorN:
      case ops.setStrokeTransparent:
        s = { ...s, stroke: null };
        break;
      case ops.clip:
      case ops.eoClip:
        clipNext = true;
        break;
      case ops.constructPath: {
        const [paint, data, bounds] = args;
        if (!bounds) {
          clipNext = false;
          break;
        }
        if (clipNext) s = { ...s, clip: meet(s.clip, boxOf(s.ctm, bounds)) };
        clipNext = false;
        if (!isFill(paint, ops) || s.fillAlpha <= 0.9 || s.blended) break;
        const rectangles = rectanglesOf(data?.[0]);
        for (const r of rectangles ?? [bounds])
          covers.push({
            box: meet(boxOf(s.ctm, r), s.clip),
            colour: rectangles ? s.fill : null,
            picture: false,
            full: rectangles !== null,
            at: i,
          });
        break;
      }
      case ops.shadingFill:
        covers.push({ box: s.clip, colour: null, picture: false, full: false, at: i });
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageXObjectRepeat: {
        const masked = fnArray[i - 1] === ops.setGState && argsArray[i - 1][0]?.[0]?.[0] === 'SMask';
        const box = meet(boxOf(s.ctm, [0, 0, 1, 1]), s.clip);
        if (!masked && s.fillAlpha > 0.9 && !s.blended && layers.every(Boolean))
          covers.push({ box, colour: null, picture: true, full: true, at: i });
        break;
      }
      case ops.paintImageMaskXObject: {
        // A one-bit scan: a picture for the words laid over it, but it hides nothing.
        const box = meet(boxOf(s.ctm, [0, 0, 1, 1]), s.clip);
        covers.push({ box, colour: null, picture: true, full: false, at: -1 });
        break;
      }
      case ops.beginMarkedContent:
        layers.push(true);
        break;
      case ops.beginMarkedContentProps:
        layers.push(args[0] === 'OC' && args[1] ? layerShows(args[1]) : true);
        break;
      case ops.endMarkedContent:
        layers.pop();
        break;
      case ops.beginText:
        text = [1, 0, 0, 1, 0, 0];
        x = y = lineX = lineY = 0;
        break;
      case ops.setCharSpacing:
        s = { ...s, charSpacing: args[0] };
        break;
      case ops.setWordSpacing:
        s = { ...s, wordSpacing: args[0] };
        break;
      case ops.setHScale:
        s = { ...s, scale: args[0] / 100 };
        break;
      case ops.setLeading:
        s = { ...s, leading: -args[0] };
        break;
      case ops.setFont:
        s = { ...s, font: args[0], size: args[1] };
        break;
      case ops.setTextRenderingMode:
        s = { ...s, mode: args[0] };
        break;
      case ops.setTextRise:
        s = { ...s, rise: args[0] };
        break;
      case ops.moveText:
        move(args[0], args[1]);
        break;
      case ops.setLeadingMoveText:
        s = { ...s, leading: args[1] };
        move(args[0], args[1]);
        break;
      case ops.setTextMatrix:
        text = [...(args[0] ?? args)] as unknown as Matrix;
        x = y = lineX = lineY = 0;
        break;
      case ops.nextLine:
        move(0, s.leading);
        break;
      case ops.showText: {
        const advance = advanceOf(args[0], s);
        const m = multiply(multiply(s.ctm, text), [1, 0, 0, 1, x, y + s.rise]);
        x += advance * s.scale;
        drawn.push(drawnAs(m, advance * s.scale, s, i, layers.every(Boolean)));
        break;
      }
      default:
    }
  }
  return { drawn, covers };
}

function startState(input: PaintInput): State {
  return {
    ctm: [...input.transform] as unknown as Matrix,
    fill: [0, 0, 0],
    stroke: [0, 0, 0],
    fillAlpha: 1,
    blended: false,
    font: '',
    size: 0,
    mode: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    clip: [0, 0, input.width, input.height],
  };
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
    shows: s.mode % 4 !== 3 && (stroked || s.fillAlpha > 0.08),
    gone: !layered || clipped,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: glyphs as pdf.js gives them, numbers between them
function advanceOf(glyphs: any[], s: State): number {
  let advance = 0;
  for (const g of glyphs ?? []) {
    if (typeof g === 'number') advance -= (g * s.size) / 1000;
    else if (g) advance += (g.width * s.size) / 1000 + s.charSpacing + (g.isSpace ? s.wordSpacing : 0);
  }
  return advance;
}

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf(m: Matrix, bounds: ArrayLike<number>): Rect {
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
function rectanglesOf(path: unknown): Rect[] | null {
  if (!(path instanceof Float32Array)) return null;
  const shapes: [number, number][][] = [];
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

function colourOf(args: unknown): Colour | null {
  const [first, second, third] = args as unknown[];
  if (typeof first === 'number') return [first, Number(second), Number(third)];
  const hex = /^#([0-9a-f]{6})$/i.exec(String(first))?.[1];
  if (!hex) return null;
  const n = Number.parseInt(hex, 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

function darker(a: Colour | null, b: Colour | null): Colour | null {
  if (!a || !b) return a ?? b;
  return a[0] + a[1] + a[2] <= b[0] + b[1] + b[2] ? a : b;
}

function near(a: Colour, b: Colour): boolean {
  return a.every((c, i) => Math.abs(c - b[i]!) < NEAR);
}

function meet(a: Rect, b: Rect): Rect {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function areaOf(r: Rect): number {
  return Math.max(0, r[2] - r[0]) * Math.max(0, r[3] - r[1]);
}

/** How much of `box` lies in `within`, 0..1. */
function share(box: Rect, within: Rect): number {
  const area = areaOf(box);
  return area > 0 ? areaOf(meet(box, within)) / area : 0;
}

function holds(r: Rect, [x, y]: [number, number]): boolean {
  return x >= r[0] && x <= r[2] && y >= r[1] && y <= r[3];
}
