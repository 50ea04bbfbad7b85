// pdf.js in Node, parsing in a worker thread that can be stopped while it loops. Gives a PdfHost and a ByteSource over a
// file. Never part of the browser's bundle. pdf.js' own Node mode parses in the main thread, where a hang is for ever.

import { type FileHandle, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker as NodeWorker } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import type { ParserThread, PdfHost, PdfjsModule } from './host';
import { type ByteSource, readFault } from './source';

const require = createRequire(import.meta.url);

// pdf.js' worker takes a port; a message port of Node has the events of the browser's. A promise that pdf.js leaves
// unanswered must not end the thread: in a browser it would not. A bitmap letter of a Type 3 font is made a path with the
// browser's DOMMatrix (pdfjs-dist 5.6), of which these two methods are used; without it the letter would draw nothing.
const THREAD = `
const { workerData } = require('node:worker_threads');
globalThis.DOMMatrix ??= class {
  a = 1; b = 0; c = 0; d = 1; e = 0; f = 0;
  scaleSelf(x, y) { this.a *= x; this.b *= x; this.c *= y; this.d *= y; return this; }
  translateSelf(x, y) { this.e += this.a * x + this.c * y; this.f += this.b * x + this.d * y; return this; }
};
process.on('unhandledRejection', () => {});
import(workerData.script).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port));
`;

const GIGABYTE = 2 ** 30;

export function nodeHost(): PdfHost {
  const folder = require.resolve('pdfjs-dist/package.json').replace(/package\.json$/, '');
  const script = pathToFileURL(`${folder}legacy/build/pdf.worker.min.mjs`).href;
  return {
    // Its types are those of the modern build.
    pdfjs: () => import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<PdfjsModule>,
    async startThread(): Promise<ParserThread> {
      const { port1, port2 } = new MessageChannel();
      const worker = new NodeWorker(THREAD, {
        eval: true,
        workerData: { script, port: port2 },
        transferList: [port2],
        resourceLimits: { maxOldGenerationSizeMb: 1024 },
        stdout: true,
        stderr: true,
      });
      const died = new Promise<string>((resolve) => {
        worker.on('error', (error) => resolve(error.message));
        worker.on('exit', (code) => resolve(`exit ${code}`));
      });
      worker.unref();
      const port = port1 as unknown as Worker;
      return {
        port,
        died,
        inUse: (busy) => (busy ? port1.ref() : port1.unref()),
        kill() {
          port1.close();
          void worker.terminate();
        },
      };
    },
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    inflates,
    memoryInUse: () => process.memoryUsage().rss,
    memoryLimit: 2 * GIGABYTE,
  };
}

function inflates(data: Uint8Array, most: number): boolean | null {
  try {
    inflateSync(data, { maxOutputLength: most });
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? null : false;
  }
}

/** A file on disk, read by stretches. Call `close` when done. */
export async function fileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    throw readFault(error);
  }
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      try {
        const buffer = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
        return bytesRead === buffer.length ? buffer : buffer.slice(0, bytesRead);
      } catch (error) {
        throw readFault(error);
      }
    },
    close: () => handle.close(),
  };
}
