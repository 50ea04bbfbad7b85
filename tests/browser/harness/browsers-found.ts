// Which browsers the set-up found on this machine. A missing Firefox is said, not hidden: its tests are skipped by name.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOUND = join(import.meta.dirname, '../../../node_modules/.cache/conferral/browsers.json');

function found(): { chromium: string | null; firefox: string | null } {
  if (!existsSync(FOUND)) throw new Error('No browser was set up yet: run node scripts/setup.mjs');
  return JSON.parse(readFileSync(FOUND, 'utf8'));
}

export function chromiumPath(): string {
  const { chromium } = found();
  if (!chromium) throw new Error('Chromium is missing: run node scripts/setup.mjs');
  return chromium;
}

/** null where this machine has no Firefox. */
export function firefoxPath(): string | null {
  return found().firefox;
}
