// The graphics state while a page is drawn: place, colours, opacity, clip, type. Takes pdf.js' operators one by one; gives
// the state in force. PDF 32000-1 §8.4 (graphics state), §9.3 (text state).

import { boxOf, type Matrix, meet, multiply, type Rect } from '../geometry';
import type { PdfjsModule } from '../host';
import type { Area } from './area';
import { colourOf, type Ink } from './ink';
import type { Mask } from './mask';

// biome-ignore lint/suspicious/noExplicitAny: pdf.js gives each operator its own arguments
export type Arguments = any;

export interface State {
  ctm: Matrix;
  /** The matrix patterns are laid with: the page's, or the form's that is drawn. */
  base: Matrix;
  fill: Ink;
  stroke: Ink;
  fillAlpha: number;
  strokeAlpha: number;
  /** As a canvas names it; null: the usual one. */
  blend: string | null;
  /** Of the groups drawn into: their opacity on the page, and whether one of them is blended with it. */
  groupAlpha: number;
  groupBlended: boolean;
  /** Soft masks of what is drawn, those of its groups among them. */
  mask: Mask | null;
  groupMasks: readonly Mask[];
  lineWidth: number;
  dashed: boolean;
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
  /** What the clip leaves of its box, where that is no upright rectangle. */
  within: readonly Area[];
}

/** Of a pattern's name and matrix, or its drawing, the colours; `base` is the matrix patterns are laid with. */
export type PatternInk = (args: Arguments, base: Matrix) => Ink;

export class GraphicsState {
  now: State;
  private readonly saved: State[] = [];
  private readonly first: State;
  /** The mask drawn last, until the state takes it. */
  drawnMask: Mask | null = null;

  constructor(
    private readonly ops: PdfjsModule['OPS'],
    transform: readonly number[],
    clip: Rect,
    private readonly pattern: PatternInk,
    ink: Ink = [0, 0, 0],
  ) {
    const ctm = [...transform] as unknown as Matrix;
    this.now = {
      ctm,
      base: ctm,
      fill: ink,
      stroke: ink,
      fillAlpha: 1,
      strokeAlpha: 1,
      blend: null,
      groupAlpha: 1,
      groupBlended: false,
      mask: null,
      groupMasks: [],
      lineWidth: 1,
      dashed: false,
      font: '',
      size: 0,
      mode: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      clip,
      within: [],
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
        this.beginGroup(args[0]);
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
        now.base = now.ctm;
        if (args[1]) now.clip = meet(now.clip, boxOf(now.ctm, args[1]));
        return true;
      case ops.setGState:
        this.set(args[0]);
        return true;
      case ops.setLineWidth:
        now.lineWidth = Number(args[0]);
        return true;
      case ops.setDash:
        now.dashed = (args[0]?.length ?? 0) > 0;
        return true;
      case ops.setFillRGBColor:
        now.fill = colourOf(args);
        return true;
      case ops.setStrokeRGBColor:
        now.stroke = colourOf(args);
        return true;
      case ops.setFillColorN:
        now.fill = this.pattern(args, now.base);
        return true;
      case ops.setStrokeColorN:
        now.stroke = this.pattern(args, now.base);
        return true;
      case ops.setFillTransparent:
        now.fill = 'nothing';
        return true;
      case ops.setStrokeTransparent:
        now.stroke = 'nothing';
        return true;
      default:
        return this.takeType(fn, args);
    }
  }

  /** Drawn apart and laid on the page as one (§11.4.5). */
  private beginGroup(group: { matrix?: number[] | null; bbox?: ArrayLike<number> | null } | null): void {
    const { now } = this;
    this.saved.push({ ...now });
    now.groupAlpha *= now.fillAlpha;
    now.groupBlended ||= now.blend !== null;
    if (now.mask) now.groupMasks = [...now.groupMasks, now.mask];
    now.mask = null;
    now.fillAlpha = now.strokeAlpha = 1;
    now.blend = null;
    if (group?.bbox) now.clip = meet(now.clip, boxOf(multiply(now.ctm, group.matrix ?? []), group.bbox));
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
      else if (key === 'BM') now.blend = blendOf(value);
      else if (key === 'SMask') now.mask = value ? this.drawnMask : null;
      else if (key === 'D') now.dashed = ((value as [unknown[]])[0]?.length ?? 0) > 0;
      else if (key === 'Font') [now.font, now.size] = value as [string, number];
    }
  }
}

function blendOf(mode: unknown): string | null {
  return mode === 'source-over' || mode === 'Normal' ? null : String(mode);
}
