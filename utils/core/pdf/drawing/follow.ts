// Follows the drawing of a page operator by operator. Takes pdf.js' operator list; gives each run of text with its place and
// colour, and what was painted before and after it, annotations included. What is drawn to make a mask is not on the page
// (PDF 32000-1 §11.6.5.3). Layers that are turned off: §8.11. Patterns and letters that are drawings of their own are followed
// too, to tell what they leave.

import { type Matrix, multiply, type Rect } from '../geometry';
import type { PdfjsModule } from '../host';
import { type Cover, Covers, type Looks } from './covers';
import { type Font, type Glyph, Glyphs, OWN } from './glyphs';
import { type Arguments, GraphicsState, type PatternInk } from './graphics-state';
import { type Ink, shadingInk } from './ink';
import { type MaskKind, maskOf } from './mask';
import { type Drawn, Runs } from './runs';
import { tileInk, type Walked } from './tile';

export interface OperatorList {
  fnArray: number[];
  argsArray: Arguments[];
}

/** What pdf.js keeps beside the operators. */
export interface Resources extends Looks {
  shading(id: string): unknown;
  font(id: string): Font | null;
  draws(font: Font, glyph: Glyph): boolean;
}

export interface PaintInput {
  operators: OperatorList;
  ops: PdfjsModule['OPS'];
  /** The viewport's transform, user space to points from the top left. */
  transform: readonly number[];
  width: number;
  height: number;
  layerShows(group: unknown): boolean;
  resources: Resources;
}

export interface Followed {
  drawn: Drawn[];
  covers: Cover[];
  /** Runs of annotations, by pdf.js' id for them. */
  notes: Map<string, Drawn[]>;
}

/** Drawings within drawings: patterns, letters. */
const DEEPEST = 3;
/** Operators followed in all of them together; what is beyond cannot be told. */
const MOST_WITHIN = 100_000;

export function follow(input: PaintInput): Followed {
  return new Follower(input).page();
}

class Follower {
  private left = MOST_WITHIN;
  private depth = 0;
  private readonly glyphs: Glyphs;
  private readonly notes = new Map<string, Drawn[]>();

  constructor(private readonly input: PaintInput) {
    const { resources } = input;
    this.glyphs = new Glyphs({
      font: (id) => resources.font(id),
      draws: (font, glyph) => resources.draws(font, glyph),
      marksOf: (operators, matrix) =>
        this.within(operators, matrix, [-1e6, -1e6, 1e6, 1e6], OWN)?.marks ?? null,
    });
  }

  page(): Followed {
    const { operators, transform, width, height } = this.input;
    const { covers, runs } = this.walk(operators, transform, [0, 0, width, height]);
    return { drawn: runs.found, covers: covers.found, notes: this.notes };
  }

  private readonly pattern: PatternInk = (args, base: Matrix): Ink => {
    if (args[0] === 'Shading') {
      return shadingInk(this.input.resources.shading(args[1]), args[2] ? multiply(base, args[2]) : base);
    }
    if (args[0] !== 'TilingPattern') return null;
    return tileInk(args, base, (list, clip, ink) => this.within(list, [1, 0, 0, 1, 0, 0], clip, ink));
  };

  /** A drawing within the page's; null where it is too deep or there were too many. */
  private within(list: unknown, matrix: readonly number[], clip: Rect, ink: Ink): Walked | null {
    const { fnArray, argsArray } = (list ?? {}) as Partial<OperatorList>;
    if (!fnArray || !argsArray || this.depth >= DEEPEST || fnArray.length > this.left) return null;
    this.left -= fnArray.length;
    this.depth++;
    try {
      const { covers, runs } = this.walk({ fnArray, argsArray }, matrix, clip, ink);
      return {
        covers: covers.found,
        runs: runs.found,
        marks: [...covers.marks, ...runs.found.filter((r) => r.shows && !r.gone).map((r) => r.ink)],
      };
    } finally {
      this.depth--;
    }
  }

  private walk(
    { fnArray, argsArray }: OperatorList,
    transform: readonly number[],
    clip: Rect,
    ink?: Ink,
  ): { covers: Covers; runs: Runs } {
    const { ops, layerShows, resources } = this.input;
    const fresh = () => ({
      covers: new Covers(ops, resources, this.pattern),
      runs: new Runs(ops, this.glyphs),
    });
    const state = new GraphicsState(ops, transform, clip, this.pattern, ink);
    const page = fresh();
    const layers: boolean[] = [];
    /** Where what is drawn goes: the page, or the mask it makes. */
    const groups: { kind: MaskKind | null; into: ReturnType<typeof fresh> }[] = [];
    let note: Runs | null = null;
    fnArray.forEach((fn, i) => {
      const args = argsArray[i];
      const into = groups.at(-1)?.into ?? page;
      if (fn === ops.beginGroup) {
        const kind = (args[0]?.smask as MaskKind | null) ?? null;
        groups.push({ kind, into: kind ? fresh() : into });
      } else if (fn === ops.endGroup) {
        const { kind, into: made } = groups.pop() ?? {};
        if (kind && made) state.drawnMask = maskOf(kind, made.covers.found, made.runs.found);
      } else if (fn === ops.beginAnnotation) note = this.noteOf(args[0]);
      else if (fn === ops.endAnnotation) note = null;
      if (fn === ops.beginMarkedContent) layers.push(true);
      else if (fn === ops.beginMarkedContentProps)
        layers.push(args[0] === 'OC' && args[1] ? layerShows(args[1]) : true);
      else if (fn === ops.endMarkedContent) layers.pop();
      else if (!state.take(fn, args)) {
        const layered = layers.every(Boolean);
        // Words of annotations are read from the annotations.
        (note ?? into.runs).take(fn, args, i, state.now, layered);
        const before = { fn: fnArray[i - 1] ?? -1, args: argsArray[i - 1] };
        into.covers.take(fn, args, i, state.now, { before, layered });
      }
    });
    return page;
  }

  private noteOf(id: unknown): Runs {
    const runs = new Runs(this.input.ops, this.glyphs);
    this.notes.set(String(id), runs.found);
    return runs;
  }
}
