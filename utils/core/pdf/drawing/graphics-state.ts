// The graphics state while a page is drawn: place, colours, opacity, clip, type. Takes pdf.js' operators one by one; gives
// the state in force. PDF 32000-1 §8.4 (graphics state), §9.3 (text state).

import { boxOf, type Matrix, meet, multiply, type Rect } from '../geometry';
import type { PdfjsModule } from '../host';

export type Colour = [number, number, number];

// biome-ignore lint/suspicious/noExplicitAny: pdf.js gives each operator its own arguments
export type Arguments = any;

export interface State {
  ctm: Matrix;
  fill: Colour | null;
  stroke: Colour | null;
  fillAlpha: number;
  strokeAlpha: number;
  blended: boolean;
  /** Of the groups drawn into: their opacity on the page, and whether one of them is blended with it. */
  groupAlpha: number;
  groupBlended: boolean;
  lineWidth: number;
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

export class GraphicsState {
  now: State;
  private readonly saved: State[] = [];
  private readonly first: State;

  constructor(
    private readonly ops: PdfjsModule['OPS'],
    transform: readonly number[],
    page: { width: number; height: number },
  ) {
    this.now = {
      ctm: [...transform] as unknown as Matrix,
      fill: [0, 0, 0],
      stroke: [0, 0, 0],
      fillAlpha: 1,
      strokeAlpha: 1,
      blended: false,
      groupAlpha: 1,
      groupBlended: false,
      lineWidth: 1,
      font: '',
      size: 0,
      mode: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      clip: [0, 0, page.width, page.height],
    };
    this.first = { ...this.now };
  }

  /** True where the operator was one of the state's. */
  take(fn: number, args: Arguments): boolean {
    const { ops, now } = this;
    switch (fn) {
      case ops.save:
        this.saved.push({ ...now });
        return true;
      case ops.beginGroup:
        // Drawn apart and laid on the page as one (§11.4.5).
        this.saved.push({ ...now });
        now.groupAlpha *= now.fillAlpha;
        now.groupBlended ||= now.blended;
        now.fillAlpha = now.strokeAlpha = 1;
        now.blended = false;
        return true;
      case ops.beginAnnotation:
        this.saved.push({ ...now });
        this.now = { ...this.first };
        if (args[1]) this.now.clip = meet(this.now.clip, boxOf(this.now.ctm, args[1]));
        this.now.ctm = multiply(multiply(this.now.ctm, args[2]), args[3]);
        return true;
      case ops.restore:
      case ops.endGroup:
      case ops.endAnnotation:
      case ops.paintFormXObjectEnd:
        this.now = this.saved.pop() ?? now;
        return true;
      case ops.transform:
        now.ctm = multiply(now.ctm, args);
        return true;
      case ops.paintFormXObjectBegin:
        this.saved.push({ ...now });
        if (args[0]) now.ctm = multiply(now.ctm, args[0]);
        if (args[1]) now.clip = meet(now.clip, boxOf(now.ctm, args[1]));
        return true;
      case ops.setGState:
        this.set(args[0]);
        return true;
      case ops.setLineWidth:
        now.lineWidth = Number(args[0]);
        return true;
      case ops.setFillRGBColor:
        now.fill = colourOf(args);
        return true;
      case ops.setStrokeRGBColor:
        now.stroke = colourOf(args);
        return true;
      case ops.setFillColorN:
      case ops.setFillTransparent:
        now.fill = null;
        return true;
      case ops.setStrokeColorN:
      case ops.setStrokeTransparent:
        now.stroke = null;
        return true;
      default:
        return this.takeType(fn, args);
    }
  }

  private takeType(fn: number, args: Arguments): boolean {
    const { ops, now } = this;
    switch (fn) {
      case ops.setCharSpacing:
        now.charSpacing = args[0];
        return true;
      case ops.setWordSpacing:
        now.wordSpacing = args[0];
        return true;
      case ops.setHScale:
        now.scale = args[0] / 100;
        return true;
      case ops.setLeading:
        now.leading = -args[0];
        return true;
      case ops.setFont:
        now.font = args[0];
        now.size = args[1];
        return true;
      case ops.setTextRenderingMode:
        now.mode = args[0];
        return true;
      case ops.setTextRise:
        now.rise = args[0];
        return true;
      default:
        return false;
    }
  }

  private set(entries: [string, unknown][]): void {
    const { now } = this;
    for (const [key, value] of entries) {
      if (key === 'ca') now.fillAlpha = Number(value);
      else if (key === 'CA') now.strokeAlpha = Number(value);
      else if (key === 'LW') now.lineWidth = Number(value);
      else if (key === 'BM') now.blended = value !== 'source-over' && value !== 'Normal';
      else if (key === 'Font') [now.font, now.size] = value as [string, number];
    }
  }
}

function colourOf(args: unknown): Colour | null {
  const [first, second, third] = args as unknown[];
  if (typeof first === 'number') return [first, Number(second), Number(third)];
  const hex = /^#([0-9a-f]{6})$/i.exec(String(first))?.[1];
  if (!hex) return null;
  const n = Number.parseInt(hex, 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}
