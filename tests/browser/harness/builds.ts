// The extension as the browser tests load it: built in mode `test`, whose shadow roots are open so that tests and axe can
// look inside, into .output/<browser>-mv<n>-test. Takes nothing; `buildExtensions` builds what is older than its sources.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Built = (typeof BROWSERS)[number];

function outputOf(browser: Built): string | null {
  const output = join(ROOT, '.output');
  if (!existsSync(output)) return null;
  const folder = readdirSync(output).find((name) => new RegExp(`^${browser}-mv\\d-test$`).test(name));
  return folder && existsSync(join(output, folder, 'manifest.json')) ? join(output, folder) : null;
}

/** Folder of the unpacked extension. */
export function extensionFolder(browser: Built): string {
  const folder = outputOf(browser);
  if (!folder)
    throw new Error(`The extension is not built for ${browser}: run npx wxt build -b ${browser} --mode test`);
  return folder;
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export async function buildExtensions(which: readonly Built[] = BROWSERS): Promise<void> {
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  for (const browser of which) {
    const folder = outputOf(browser);
    if (folder && statSync(join(folder, 'manifest.json')).mtimeMs > changed) continue;
    await promisify(execFile)('npx', ['wxt', 'build', '-b', browser, '--mode', 'test'], {
      cwd: ROOT,
      env: { ...process.env, CONFERRAL_TEST: '1' },
      shell: process.platform === 'win32',
    });
  }
}
