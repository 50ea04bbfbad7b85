// pdf.js in an extension page. Takes the URLs of its worker script and of its data files (both in the package); gives a
// PdfHost. Without the data no fax-packed, JBIG2 or JPEG 2000 picture is drawn (pdfjs-dist 5.6 decodes them in
// WebAssembly), so no such scan could be read.

import { documentOptions } from './browser-factories';
import type { ParserThread, PdfHost } from './host';

export interface BrowserHostOptions {
  /** `import url from 'pdfjs-dist/build/pdf.worker.min.mjs?url'`, resolved against the extension. */
  workerUrl: string;
  /** Folder that holds pdfjs-dist's `cmaps/`, `standard_fonts/` and `wasm/`, with its last slash. */
  dataUrl: string;
}

export function browserHost(options: BrowserHostOptions): PdfHost {
  return {
    pdfjs: () => import('pdfjs-dist'),
    startThread: async (): Promise<ParserThread> => {
      const worker = new Worker(options.workerUrl, { type: 'module' });
      const died = new Promise<string>((resolve) => {
        worker.addEventListener('error', (event) => resolve(event.message || 'worker error'));
      });
      return { port: worker, died, kill: () => worker.terminate() };
    },
    documentOptions: documentOptions(),
    cMapUrl: `${options.dataUrl}cmaps/`,
    standardFontDataUrl: `${options.dataUrl}standard_fonts/`,
    wasmUrl: `${options.dataUrl}wasm/`,
  };
}
