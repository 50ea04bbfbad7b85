// What pdf.js makes canvases and reads its data files with, in a page or in a worker that has no document. Gives options
// for getDocument. pdf.js' own factories reach for `document` (pdfjs-dist 5.6, DOMCanvasFactory, DOMBinaryDataFactory).

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

class OffscreenFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = width;
    canvas.height = height;
  }
  destroy(pair: CanvasAndContext): void {
    if (pair.canvas) pair.canvas.width = pair.canvas.height = 0;
    pair.canvas = null;
    pair.context = null;
  }
}

/** Filters serve high-contrast modes and soft masks' luminosity; a page's picture does without. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy(): void {}
}

class DataFiles {
  constructor(private readonly folders: Record<string, string | null | undefined>) {}

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = this.folders[kind];
    if (!folder) throw new Error(`no ${kind}`);
    const answer = await fetch(folder + filename);
    if (!answer.ok) throw new Error(`${kind}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

export function documentOptions(): Record<string, unknown> {
  const options = { BinaryDataFactory: DataFiles, useSystemFonts: false };
  if (typeof document !== 'undefined') return options;
  return { ...options, CanvasFactory: OffscreenFactory, FilterFactory: NoFilters, disableFontFace: true };
}
