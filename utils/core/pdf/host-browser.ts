// pdf.js in an extension page. Takes the URL of its worker script (an asset of the extension); gives a PdfHost.

import { documentOptions } from './browser-factories';
import type { ParserThread, PdfHost } from './host';

export interface BrowserHostOptions {
  /** `import url from 'pdfjs-dist/build/pdf.worker.min.mjs?url'`, resolved against the extension. */
  workerUrl: string;
  cMapUrl?: string;
  standardFontDataUrl?: string;
  wasmUrl?: string;
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
    cMapUrl: options.cMapUrl,
    standardFontDataUrl: options.standardFontDataUrl,
    wasmUrl: options.wasmUrl,
  };
}
