// The main job, shown: builds the extension, starts the simulated court, opens Chromium, and files three motions while it
// tells in the terminal what the filer sees. A window where there is a display, else headless; pictures in demo-output/.
//   npm run demo                  two deficient motions are stopped, the mended one is filed with its Notice
//   npm run demo -- FILE.pdf      that file on the upload page; nothing is filed
// Exit 0 where all went as told, 1 where not, 64 where the command was not understood.

import { existsSync } from 'node:fs';
import { buildExtensions } from '../tests/browser/harness/builds';
import { openChromium } from '../tests/browser/harness/chromium';
import { login } from '../tests/browser/harness/filing-steps';
import { FixtureFolder } from '../tests/browser/harness/fixture-files';
import { startPortal } from '../tests/portal/portal';
import { showMainJob } from './demo/main-job';
import { Narrator } from './demo/narrator';
import { type OwnFile, readOwnFile, showOwnFile } from './demo/own-file';

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(path: string | undefined): Promise<void> {
  const headed = hasDisplay();
  const say = new Narrator(headed);
  say.line('Building the extension.');
  await buildExtensions(['chrome']);
  const own: OwnFile | null = path ? await readOwnFile(path) : null;
  const portal = await startPortal({ cases: own?.case ? [own.case] : [] });
  const browser = await openChromium({ portal, headed });
  const files = new FixtureFolder();
  try {
    say.line(
      headed
        ? 'A Chromium window opens on the simulated court. Watch it; it goes by itself.'
        : `No display here: Chromium runs unseen, pictures go to ${say.folder}.`,
    );
    const tab = await browser.newTab();
    const court = browser.court(own?.court);
    await login(tab, court);
    say.line(`Logged in at ${court}; the redaction notice is confirmed.`);
    const stage = { tab, court, portal, files, say };
    if (own) await showOwnFile(stage, own);
    else await showMainJob(stage);
  } finally {
    files.remove();
    await browser.close();
    await portal.close();
  }
}

const [path, ...more] = process.argv.slice(2);
if (more.length || path?.startsWith('-') || (path && !existsSync(path))) {
  console.error(path && !existsSync(path) ? `No such file: ${path}` : 'Usage: npm run demo [-- FILE.pdf]');
  process.exitCode = 64;
} else {
  main(path).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
