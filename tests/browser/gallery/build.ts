// Builds gallery.tsx into one classic script with Vite. Takes nothing; gives the script's text.

import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export async function galleryScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('gallery.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'conferralGallery',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('Vite gave no output');
  return first.output[0].code;
}
