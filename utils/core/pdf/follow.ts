// Follows the drawing of a page operator by operator. Takes pdf.js' operator list; gives each run of text with its place and
// colour, and what was painted before and after it. PDF 32000-1 §8.4 (graphics state), §9.3 (text state).

import { boxOf, type Matrix, meet, multiply, type Rect, rectanglesOf, share } from './geometry';
import type { PdfjsModule } from './host';

export type Colour = [number, number, number];

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

export interface Run {
  /** Left and right on the page, points; baseline; type height. */
  left: number;
  right: number;
  y: number;
  size: number;
  shows: boolean;
  font: string;
}

export interface Cover {
  box: Rect;
  colour: Colour | null;
  picture: boolean;
  /** Fills its box; a shape that only lies within it can be a ground for words but hides none. */
  full: boolean;
  at: number;
}

export interface Drawn extends Run {
  at: number;
  colour: Colour | null;
  gone: boolean;
}

interface State {
  ctm: Matrix;
  fill: Colour | null;
  stroke: Colour | null;
  fillAlpha: number;
  blended: boolean;
  font: string;
  size: number;
  /** Text render mode, 0-7. */
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  clip: Rect;
}

export function follow(input: PaintInput): { drawn: Drawn[]; covers: Cover[] } {
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
