// One browser's build as WXT makes it, in memory, and its manifest.
// Takes a browser and the manifest key to write (empty: none); gives path → bytes.

import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from './zip';

const ROOT = resolve(import.meta.dirname, '../..');

export type Manifest = Record<string, unknown> & {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: Record<string, unknown> & { id?: string } };
};

/** `taken`: a file to which the places of the packages taken are added (taken.ts). @throws Error where WXT builds nothing. */
export function build(browser: string, key: string, taken = ''): Map<string, Uint8Array> {
  const folders = ['mv3', 'mv2'].map((v) => join(ROOT, '.output', `${browser}-${v}`));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONFERRAL_MANIFEST_KEY: key, CONFERRAL_TAKEN: taken },
  });
  const folder = folders.find((f) => existsSync(join(f, 'manifest.json')));
  if (!folder) throw new Error(`wxt built nothing for ${browser}`);
  return filesOf(folder);
}

export function manifestOf(files: ReadonlyMap<string, Uint8Array>): Manifest {
  return JSON.parse(Buffer.from(files.get('manifest.json')!).toString('utf8')) as Manifest;
}

export function setManifest(files: Map<string, Uint8Array>, manifest: Manifest): void {
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
}
