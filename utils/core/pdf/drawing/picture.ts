// Pictures that are none: of one colour all over, or wholly transparent. Takes pdf.js' decoded picture or stencil; gives what it
// paints. A scan is never one colour: the first page of text ends the look after a few rows.

import { type Colour, isNear } from './ink';

/** What a picture paints: all of its square or none of it, in which colour; null where that differs from place to place. */
export interface Look {
  covers: 'all' | 'none' | 'some';
  colour: Colour | null;
}

/** pdf.js' ImageKind. */
const GRAYSCALE_1BPP = 1;
const RGB_24BPP = 2;

export interface Decoded {
  width?: number;
  height?: number;
  kind?: number;
  data?: unknown;
  bitmap?: unknown;
}

type Pixels = Uint8Array | Uint8ClampedArray;

/** `masked`: parts of it may be transparent. */
export function lookAt(image: Decoded | null | undefined, masked: boolean): Look | null {
  const { width = 0, height = 0 } = image ?? {};
  if (!image || !(width > 0 && height > 0)) return null;
  if (image.bitmap) return bitmap(image.bitmap, width, height, masked);
  if (!(image.data instanceof Uint8Array || image.data instanceof Uint8ClampedArray)) return null;
  if (image.kind === GRAYSCALE_1BPP) return oneBit(image.data, width, height);
  return pixels(image.data, image.kind === RGB_24BPP ? 3 : 4, width * height, masked);
}

/** A stencil: a set bit paints nothing (pdf.js' own sense of them, after /Decode). */
export function lookAtStencil(image: Decoded | null | undefined): Look['covers'] | null {
  const { width = 0, height = 0 } = image ?? {};
  if (!image || !(width > 0 && height > 0)) return null;
  if (image.bitmap) return bitmap(image.bitmap, width, height, true)?.covers ?? null;
  if (!(image.data instanceof Uint8Array || image.data instanceof Uint8ClampedArray)) return null;
  const bits = sameBits(image.data, width, height);
  return bits === null ? 'some' : bits === 1 ? 'none' : 'all';
}

function oneBit(data: Pixels, width: number, height: number): Look {
  const bits = sameBits(data, width, height);
  return { covers: 'all', colour: bits === null ? null : bits === 1 ? [255, 255, 255] : [0, 0, 0] };
}

/** The bit that all pixels are; null where they differ. Rows end with a byte. */
function sameBits(data: Pixels, width: number, height: number): 0 | 1 | null {
  const first = (data[0] ?? 0) >> 7;
  const row = (width + 7) >> 3;
  const whole = first ? 255 : 0;
  const rest = width & 7;
  for (let y = 0; y < height; y++) {
    const from = y * row;
    for (let x = 0; x < width >> 3; x++) if (data[from + x] !== whole) return null;
    const left = 8 - rest;
    if (rest > 0 && (data[from + row - 1] ?? 0) >> left !== whole >> left) return null;
  }
  return first ? 1 : 0;
}

function pixels(data: Pixels, each: 3 | 4, count: number, masked: boolean): Look {
  const first: Colour = [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
  const clear = masked && each === 4;
  const alpha = clear ? (data[3] ?? 255) : 255;
  let plain = true;
  for (let i = 0; i < count * each && i + each <= data.length; i += each) {
    if (clear && (isClear(data[i + 3]!) !== isClear(alpha) || (!isClear(alpha) && data[i + 3]! < OPAQUE)))
      return { covers: 'some', colour: null };
    if (plain && !isNear([data[i]!, data[i + 1]!, data[i + 2]!], first)) plain = false;
    if (!plain && !clear) break;
  }
  if (isClear(alpha)) return { covers: 'none', colour: null };
  return { covers: 'all', colour: plain ? first : null };
}

function isClear(alpha: number): boolean {
  return alpha < 20;
}

const OPAQUE = 230;

/** Rows read at a time from a picture that the browser holds. */
const ROWS = 64;

function bitmap(image: unknown, width: number, height: number, masked: boolean): Look | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(width, Math.min(ROWS, height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  let all: Look = { covers: 'all', colour: null };
  for (let top = 0; top < height; top += ROWS) {
    context.clearRect(0, 0, width, ROWS);
    context.drawImage(image as CanvasImageSource, 0, -top);
    const rows = Math.min(ROWS, height - top);
    const look = pixels(context.getImageData(0, 0, width, rows).data, 4, width * rows, masked);
    if (top === 0) all = look;
    else if (look.covers !== all.covers) return { covers: 'some', colour: null };
    else if (!look.colour || !all.colour || !isNear(look.colour, all.colour)) all = { ...all, colour: null };
    if (all.covers === 'some') return all;
    if (all.colour === null && !masked) return all;
  }
  return all;
}
