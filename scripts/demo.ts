// The main job, shown: builds the extension, starts the simulated court, opens Chromium, and files three motions while it
// tells in the terminal what the filer sees. A window where there is a display, else headless; pictures in demo-output/.
//   npm run demo                  two deficient motions are stopped, the mended one is filed with its Notice
//   npm run demo -- FILE.pdf [--court txnd]
//                                 that file on the upload page of W.D. Tex. or another court; nothing is filed
// Exit 0 where all went as told, 1 where not, 64 where the command was not understood.

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
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

async function main(path: string | undefined, courtId: string | undefined): Promise<void> {
  const headed = hasDisplay();
  const say = new Narrator(headed);
  say.line('Building the extension.');
  await buildExtensions(['chrome']);
  const own: OwnFile | null = path ? await readOwnFile(path, courtId) : null;
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

function usage(problem: string): void {
  console.error(`${problem}\nUsage: npm run demo [-- FILE.pdf [--court txnd]]`);
  process.exitCode = 64;
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { court: { type: 'string' } },
  });
  const [path, ...more] = positionals;
  if (more.length) usage('One file at a time.');
  else if (path && !existsSync(path)) usage(`No such file: ${path}`);
  else {
    main(path, values.court).catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  }
} catch (error) {
  usage((error as Error).message);
}
