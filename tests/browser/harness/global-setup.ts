// Before the browser tests: the browsers are there, the extension is built from the sources as they stand.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { firefoxPath } from './browsers-found';
import { buildExtensions } from './builds';

export default async function setup(): Promise<void> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../../scripts/setup.mjs')], {
    stdio: 'inherit',
  });
  await buildExtensions(firefoxPath() ? ['chrome', 'firefox'] : ['chrome']);
}
