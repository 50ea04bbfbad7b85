// Soft masks: what of a drawing they let through. Takes what was drawn to make one; gives at each point all, nothing, or null
// where nobody can tell. PDF 32000-1 §11.5, §11.6.5.3.

import { holds, type Point } from '../geometry';
import { type Cover, lies } from './covers';
import { colourOf, traceOf } from './ink';
import type { Drawn } from './runs';

export interface Mask {
  at(p: Point): 1 | 0 | null;
}

export interface MaskKind {
  subtype?: string;
  backdrop?: unknown;
  transferMap?: unknown;
}

/** Of this luminosity, 0..255, or less nothing is let through that could be seen. */
const DARK = 10;

export function maskOf(kind: MaskKind, covers: readonly Cover[], runs: readonly Drawn[]): Mask {
  const letThrough = (p: Point, from: number): 1 | 0 | null => {
    for (let i = from; i >= 0; i--) {
      const c = covers[i]!;
      if (!holds(c.area.box, p) || !lies(c, p)) continue;
      const trace = traceOf(c.ink, p);
      if (trace === 'nothing') continue;
      if (!c.opaque) return null;
      if (kind.subtype === 'Alpha') return 1;
      return trace && share(trace);
    }
    return kind.subtype === 'Alpha' ? 0 : share(colourOf([kind.backdrop]) ?? [0, 0, 0]);
  };
  return {
    at: (p) =>
      kind.transferMap || runs.some((r) => holds(r.box, p)) ? null : letThrough(p, covers.length - 1),
  };
}

function share([r, g, b]: [number, number, number]): 1 | 0 | null {
  const light = 0.3 * r + 0.59 * g + 0.11 * b;
  return light <= DARK ? 0 : light >= 255 - DARK ? 1 : null;
}
