// What reading pictures needs of the place it runs in: a canvas to draw a page on, and Tesseract with its data, all from
// the package. Types only; ocr/host-browser and ocr/host-node fill them in.

/** The part of tesseract.js' worker that is used; its blocks are described in ocr/lines. */
export interface Recogniser {
  recognize(
    image: unknown,
    options: Record<string, unknown>,
    output: { blocks: boolean; text: boolean },
  ): Promise<{ data: { blocks: unknown } }>;
  terminate(): Promise<unknown>;
}

export interface OcrHost {
  /** Starts Tesseract; `onProgress` hears 0..1 for the page at hand. May never settle: callers put a bound on it. */
  start(onProgress: (share: number) => void): Promise<Recogniser>;
  createCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement;
  /** A drawn canvas as what `recognize` takes. */
  imageOf(canvas: OffscreenCanvas | HTMLCanvasElement): Promise<unknown>;
}
