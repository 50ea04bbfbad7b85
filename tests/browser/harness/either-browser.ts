// One browser test for both browsers: opens the portal, the browser and a tab that is logged in, and closes all again.
// Takes the browser's name; gives what a test needs. Firefox is left out, by name, where this machine has none.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Portal, type PortalOptions, startPortal } from '../../portal/portal';
import { firefoxPath } from './browsers-found';
import { type Chromium, type ChromiumOptions, openChromium } from './chromium';
import { inPanel, waitForStill } from './conferral-seen';
import { attachRow, login, MAIN_INPUT } from './filing-steps';
import { type Firefox, type FirefoxOptions, openFirefox } from './firefox';
import { type FilesOnDisk, FixtureFolder } from './fixture-files';
import type { Tab } from './tab';

export const BROWSERS: readonly ('chromium' | 'firefox')[] = firefoxPath()
  ? ['chromium', 'firefox']
  : ['chromium'];

const PICTURES = join(import.meta.dirname, '../../../test-results');

export interface Stand {
  portal: Portal;
  browser: Chromium | Firefox;
  tab: Tab;
  court: string;
  files: FixtureFolder;
  /** Puts a filing's files into the upload page. */
  attachAll(files: FilesOnDisk): Promise<void>;
  /** Writes a picture of the tab to test-results/<browser>-<name>.png. */
  picture(name: string): Promise<void>;
  /** Another tab of the same browser, logged in already. */
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export async function standUp(
  name: 'chromium' | 'firefox',
  options: Partial<ChromiumOptions> & Partial<FirefoxOptions> & { portalOptions?: PortalOptions } = {},
): Promise<Stand> {
  const portal = options.portal ?? (await startPortal(options.portalOptions));
  const given = { ...options, portal };
  const browser = name === 'chromium' ? await openChromium(given) : await openFirefox(given);
  const tab = await browser.newTab();
  const court = browser.court();
  await login(tab, court);
  mkdirSync(PICTURES, { recursive: true });
  const files = new FixtureFolder();
  return {
    portal,
    browser,
    tab,
    court,
    files,
    async attachAll(chosen) {
      await tab.attach(MAIN_INPUT, chosen.main.path);
      for (const [i, one] of chosen.attachments.entries()) await attachRow(tab, i + 1, one.path, one);
    },
    async picture(picture) {
      if (await tab.has(inPanel('panel'))) await waitForStill(tab);
      await tab.screenshot(join(PICTURES, `${name}-${picture}.png`));
    },
    newTab: () => browser.newTab(),
    async close() {
      await browser.close();
      if (!options.portal) await portal.close();
      files.remove();
    },
  };
}
