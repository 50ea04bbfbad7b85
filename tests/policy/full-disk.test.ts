// The real thing that tests/browser/record only stands in for: a disk without a byte left under the browser's profile. Needs the
// right to mount a small disk in memory, so it runs with the policy tests. Chromium's quota override does not reach an extension.

import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type AtUpload, atUpload } from '../browser/at-upload';
import { buildExtensions } from '../browser/harness/builds';
import type { Chromium } from '../browser/harness/chromium';
import { fileWithFullStore } from '../browser/record/full-store';
import { pageWith } from '../browser/record/loss';
import { storeBundle } from '../browser/record/store-bundle';

const disk = mkdtempSync(join(tmpdir(), 'conferral-disk-'));
const filler = join(disk, 'filler');

function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function fill(): void {
  const file = openSync(filler, 'a');
  try {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2))
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch {
        // No room for this much; half of it may still fit.
      }
  } finally {
    closeSync(file);
  }
}

const can = mounted();
/** The browser frees what it can, such as its caches, when the disk is full; that is filled up again. */
let filling: NodeJS.Timeout | undefined;
function keepFull(): void {
  fill();
  filling = setInterval(fill, 50);
}
function free(): void {
  clearInterval(filling);
  rmSync(filler, { force: true });
}

describe.skipIf(!can)('a disk without a byte left', () => {
  let at: AtUpload;
  beforeAll(async () => {
    await buildExtensions(['chrome']);
    at = await atUpload('chromium', { profile: join(disk, 'profile') });
  });
  afterAll(async () => {
    clearInterval(filling);
    await at?.close();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  it('is said, stops nobody, loses no entry that was acknowledged, and is in the record afterwards', async () => {
    const chromium = at.browser as Chromium;
    const page = await pageWith(chromium, await chromium.extensionId(), await storeBundle());
    await chromium.pageOf(at.tab).bringToFront();
    await fileWithFullStore(at, page, keepFull, free);
  });
});
