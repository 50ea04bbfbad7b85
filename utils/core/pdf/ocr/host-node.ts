// Tesseract in Node, from the installed packages alone. Gives an OcrHost, or null where no canvas runs on this machine.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrHost, Recogniser } from './host';

const require = createRequire(import.meta.url);

export async function nodeOcrHost(): Promise<OcrHost | null> {
  const canvas = await import('@napi-rs/canvas').catch(() => null);
  if (!canvas) return null;
  const langPath = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  return {
    async start(onProgress) {
      const { createWorker, OEM } = await import('tesseract.js');
      return (await createWorker('eng', OEM.LSTM_ONLY, {
        langPath,
        gzip: true,
        cacheMethod: 'none',
        logger: (m) => {
          if (m.status === 'recognizing text') onProgress(m.progress);
        },
        errorHandler: () => {},
      })) as unknown as Recogniser;
    },
    createCanvas: (width, height) => canvas.createCanvas(width, height) as unknown as OffscreenCanvas,
    imageOf: async (drawn) => (drawn as unknown as { toBuffer(type: string): Buffer }).toBuffer('image/png'),
  };
}
