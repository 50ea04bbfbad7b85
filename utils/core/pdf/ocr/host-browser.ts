// Tesseract in an extension page or worker. Takes the URLs of its files within the extension; gives an OcrHost. The page
// needs 'wasm-unsafe-eval' in its script-src: without it Tesseract waits for ever. Nothing is fetched from elsewhere or
// cached.

import type { OcrHost, Recogniser } from './host';

export interface BrowserOcrOptions {
  /** tesseract.js/dist/worker.min.js. */
  workerUrl: string;
  /** tesseract.js-core/tesseract-core-simd-lstm.wasm.js. */
  coreUrl: string;
  /** @tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz. */
  dataUrl: string;
}

export function browserOcrHost(options: BrowserOcrOptions): OcrHost {
  return {
    async start(onProgress) {
      const { createWorker, OEM } = await import('tesseract.js');
      return (await createWorker('eng', OEM.LSTM_ONLY, {
        workerPath: options.workerUrl,
        corePath: options.coreUrl,
        // The engine adds "/eng.traineddata.gz" to the folder it is given; a build gives the file another name. What stands
        // behind a # is not part of the file's address. (Data handed over as bytes is taken for a name: tesseract.js 7.0.)
        langPath: `${options.dataUrl}#`,
        gzip: true,
        workerBlobURL: false,
        cacheMethod: 'none',
        logger: (m) => {
          if (m.status === 'recognizing text') onProgress(m.progress);
        },
        errorHandler: () => {},
      })) as unknown as Recogniser;
    },
    createCanvas: (width, height) => new OffscreenCanvas(width, height),
    imageOf: async (canvas) => (canvas as OffscreenCanvas).convertToBlob({ type: 'image/png' }),
  };
}
