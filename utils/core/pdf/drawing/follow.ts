// Follows the drawing of a page operator by operator. Takes pdf.js' operator list; gives each run of text with its place and
// colour, and what was painted before and after it, annotations included. What is drawn to make a mask is not on the page
// (PDF 32000-1 §11.6.5.3). Layers that are turned off: §8.11.

import type { PdfjsModule } from '../host';
import { type Cover, Covers } from './covers';
import { type Arguments, GraphicsState } from './graphics-state';
import { type Drawn, Runs } from './runs';

export interface OperatorList {
  fnArray: number[];
  argsArray: Arguments[];
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

export function follow(input: PaintInput): { drawn: Drawn[]; covers: Cover[] } {
  const { operators, ops, layerShows } = input;
  const { fnArray, argsArray } = operators;
  const state = new GraphicsState(ops, input.transform, input);
  const covers = new Covers(ops);
  const runs = new Runs(ops);
  const layers: boolean[] = [];
  const masks: boolean[] = [];
  let annotations = 0;
  fnArray.forEach((fn, i) => {
    const args = argsArray[i];
    if (fn === ops.beginGroup) masks.push(Boolean(args[0]?.smask));
    else if (fn === ops.endGroup) masks.pop();
    else if (fn === ops.beginAnnotation) annotations++;
    else if (fn === ops.endAnnotation) annotations--;
    if (fn === ops.beginMarkedContent) layers.push(true);
    else if (fn === ops.beginMarkedContentProps)
      layers.push(args[0] === 'OC' && args[1] ? layerShows(args[1]) : true);
    else if (fn === ops.endMarkedContent) layers.pop();
    else if (!state.take(fn, args) && !masks.includes(true)) {
      const layered = layers.every(Boolean);
      // Words of annotations are read from the annotations.
      if (annotations === 0) runs.take(fn, args, i, state.now, layered);
      const before = { fn: fnArray[i - 1] ?? -1, args: argsArray[i - 1] };
      covers.take(fn, args, i, state.now, { before, layered });
    }
  });
  return { drawn: runs.found, covers: covers.found };
}
