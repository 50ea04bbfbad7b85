// An XPI as Mozilla gave it back: signed, and of the version that is being built.
// Takes its path, and what it must be; gives its bytes. Mozilla adds META-INF/ to the files it signed
// (https://extensionworkshop.com/documentation/publish/signing-and-distribution-overview/).

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Manifest } from './build';

/** @throws Error where it carries no signature or is another version or add-on. */
export function readSigned(path: string, version: string, id: string): Uint8Array {
  const bytes = readFileSync(path);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name }) => name === 'manifest.json' || name.startsWith('META-INF/'),
    });
  } catch {
    throw new Error(`${path} is no XPI`);
  }
  if (!files['META-INF/mozilla.rsa'] && !files['META-INF/cose.sig'])
    throw new Error(`${path} carries no signature of Mozilla`);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8') || '{}') as Manifest;
  if (manifest.version !== version)
    throw new Error(`${path} is version ${manifest.version}, these sources are ${version}`);
  const is = manifest.browser_specific_settings?.gecko?.id;
  if (is !== id) throw new Error(`${path} is the add-on ${is}, the firm\u2019s is ${id}`);
  return bytes;
}
