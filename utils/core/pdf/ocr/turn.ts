// Turns a drawn page by quarters: pages laid on the scanner sideways or upside down carry no entry that says so. Takes a canvas;
// gives another, or the same where nothing is to be turned.

import type { OcrHost } from './host';

export type Turn = 0 | 90 | 180 | 270;
type Canvas = OffscreenCanvas | HTMLCanvasElement;

/** Which turns to try when a page reads as nonsense: a wide page most likely lies on its side. */
export function otherTurns(canvas: { width: number; height: number }, tried: Turn): Turn[] {
  const all: Turn[] = canvas.width > canvas.height ? [0, 90, 270, 180] : [0, 180, 90, 270];
  return all.filter((t) => t !== tried);
}

/** Clockwise. */
export function turned(host: OcrHost, canvas: Canvas, turn: Turn): Canvas {
  if (turn === 0) return canvas;
  const { width, height } = canvas;
  const [w, h] = turn === 180 ? [width, height] : [height, width];
  const made = host.createCanvas(w, h);
  const context = made.getContext('2d') as OffscreenCanvasRenderingContext2D | null;
  if (!context) return canvas;
  context.translate(w / 2, h / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(canvas, -width / 2, -height / 2);
  return made;
}

/** A page's measures once it is turned. */
export function measuresOf<T extends { width: number; height: number }>(page: T, turn: Turn): T {
  return turn % 180 === 0 ? page : { ...page, width: page.height, height: page.width };
}
