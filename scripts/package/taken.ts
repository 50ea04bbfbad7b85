// Which packages the bundler took code or files from: a plugin of the build writes them down as it goes.
// Takes the file to write to (the variable CONFERRAL_TAKEN; without it the plugin does nothing); gives places as in package-lock.json,
// "node_modules/preact". A worker is a bundle of its own and needs the plugin too.

import { appendFileSync } from 'node:fs';

interface Bundle {
  [file: string]: { type: string; modules?: Record<string, unknown> };
}

export function taken() {
  return {
    name: 'conferral-taken',
    generateBundle(_: unknown, bundle: Bundle): void {
      const file = process.env.CONFERRAL_TAKEN;
      if (!file) return;
      const ids = Object.values(bundle).flatMap(({ modules }) => Object.keys(modules ?? {}));
      for (const place of new Set(ids.map(placeOf))) if (place) appendFileSync(file, `${place}\n`);
    },
  };
}

/** Of a module's path: "…/node_modules/@noble/hashes/sha2.js" stands beneath "node_modules/@noble/hashes". */
export function placeOf(id: string): string | null {
  return (
    /node_modules\/.*(?<=node_modules\/)(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? null
  );
}
