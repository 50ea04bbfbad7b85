// What blending leaves of a colour laid over another. Takes both and the mode as a canvas names it; null for modes that are not
// worked out here. PDF 32000-1 §11.3.5.2.

import type { Colour } from './ink';

/** Of two shares of full light, 0..1, the ground's first. */
const MODES: Record<string, (ground: number, top: number) => number> = {
  multiply: (b, s) => b * s,
  screen: (b, s) => b + s - b * s,
  darken: Math.min,
  lighten: Math.max,
  difference: (b, s) => Math.abs(b - s),
  exclusion: (b, s) => b + s - 2 * b * s,
};

export function blended(top: Colour, ground: Colour, mode: string): Colour | null {
  const mix = MODES[mode];
  return mix ? (top.map((s, i) => 255 * mix(ground[i]! / 255, s / 255)) as Colour) : null;
}
