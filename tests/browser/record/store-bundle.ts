// utils/store as one script, to be run inside the real extension: in its pages and in its service worker, where the code that ships
// cannot be reached from outside. Takes nothing; gives the source of an expression whose value is the module.

import { join } from 'node:path';
import { build } from 'vite';

export async function storeBundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../../../utils/store/index.ts'),
        formats: ['iife'],
        name: 'conferralStore',
      },
    },
  });
  const [output] = (Array.isArray(made) ? made : [made]) as { output: { code: string }[] }[];
  return `(() => { ${output!.output[0]!.code}; return conferralStore; })()`;
}
