// Letters used as a clip: what is painted after them shows in their shape. Takes the runs drawn so; gives an area of the page
// and colours the runs when something is painted through them. PDF 32000-1 §9.3.6 (render modes 4 to 7).

import { holds, type Point, type Rect } from '../geometry';
import type { Area } from './area';
import type { Ink } from './ink';
import type { Drawn } from './runs';

export class TextClip implements Area {
  readonly outlined = true;
  readonly box: Rect;

  constructor(private readonly runs: readonly Drawn[]) {
    this.box = [
      Math.min(...runs.map((r) => r.box[0])),
      Math.min(...runs.map((r) => r.box[1])),
      Math.max(...runs.map((r) => r.box[2])),
      Math.max(...runs.map((r) => r.box[3])),
    ];
  }

  holds(p: Point): boolean {
    return this.runs.some((r) => holds(r.box, p));
  }

  paint(ink: Ink, at: number): void {
    for (const run of this.runs) {
      run.ink = ink;
      run.shows = true;
      run.at = at;
    }
  }
}
