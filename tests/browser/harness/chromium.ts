// Chromium with the unpacked extension, its host names sent to the simulated court. Playwright's persistent context loads
// extensions with --load-extension in new headless too (tried with an unbranded Chromium 156).

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { Portal } from '../../portal/portal';
import { chromiumPath } from './browsers-found';
import { extensionFolder } from './builds';
import { callOf, type Driver, type Point, Tab } from './tab';

export interface ChromiumOptions {
  portal: Portal;
  /** false: the court as it is without us. */
  extension?: boolean;
  /** Another unpacked extension than the one built. */
  folder?: string;
  /** Folders of other extensions beside ours. */
  others?: string[];
  /** A window instead of headless. */
  headed?: boolean;
  args?: string[];
  /** Beside those of this process: LANGUAGE=es is Chromium in Spanish. */
  env?: Record<string, string>;
  /** Playwright turns the back/forward cache off; true leaves it on. */
  bfcache?: boolean;
  viewport?: { width: number; height: number };
  /** A profile folder to use again; without it a new one, removed at the end. */
  profile?: string;
  /** Flags of Playwright's own to leave out (for force-installed extensions). */
  without?: string[];
}

export interface Chromium {
  browser: 'chromium';
  context: BrowserContext;
  /** `https://ecf.txwd.uscourts.gov`. */
  court(id?: string): string;
  newTab(): Promise<Tab>;
  /** The Playwright page of a tab, for what only Playwright can do. */
  pageOf(tab: Tab): Page;
  /** The extension's service worker, started if need be. */
  worker(): Promise<Worker>;
  extensionId(): Promise<string>;
  close(): Promise<void>;
}

class PlaywrightDriver implements Driver {
  readonly browser = 'chromium';
  readonly alerts: string[] = [];

  constructor(readonly page: Page) {
    page.on('dialog', (dialog) => {
      this.alerts.push(dialog.message());
      dialog.accept().catch(() => {});
    });
  }

  async goto(url: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await this.page.goto(url);
        return;
      } catch (error) {
        // The answer to a form sent just before came in between; it may itself be what is under way, so it ends first.
        if (tries === 5 || !/interrupted by another navigation/.test(String(error))) throw error;
        await this.page.waitForLoadState();
      }
    }
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'commit' });
  }

  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: 'commit' });
  }

  url(): string {
    return this.page.url();
  }

  run(source: string, argument: unknown): Promise<unknown> {
    return this.page.evaluate(callOf(source, argument));
  }

  clickAt(point: Point, count: number): Promise<void> {
    return this.page.mouse.click(point.x, point.y, { clickCount: count });
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  attach(selector: string, files: string[]): Promise<void> {
    return this.page.setInputFiles(selector, files);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'conferral-chromium-'));
  const extension = options.extension ?? true;
  const folders = [
    ...(extension ? [options.folder ?? extensionFolder('chrome')] : []),
    ...(options.others ?? []),
  ].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    channel: undefined,
    headless: false,
    ...(options.env ? { env: { ...(process.env as Record<string, string>), ...options.env } } : {}),
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ignoreDefaultArgs: [
      ...(folders ? ['--disable-extensions'] : []),
      ...(options.bfcache ? ['--disable-back-forward-cache'] : []),
      ...(options.without ?? []),
    ],
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      // Chromium refuses its sandbox to root; elsewhere it stays on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP *.uscourts.gov:443 127.0.0.1:${options.portal.port}`,
      // Not --ignore-certificate-errors: Chromium keeps no page with a certificate error, and Back needs them kept.
      `--ignore-certificate-errors-spki-list=${options.portal.publicKeyHash}`,
      ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
      ...(options.args ?? []),
    ],
  });
  const pages = new WeakMap<Tab, Page>();
  const tabOf = (page: Page): Tab => {
    const tab = new Tab(new PlaywrightDriver(page));
    pages.set(tab, page);
    return tab;
  };
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return {
    browser: 'chromium',
    context,
    court: (id = 'txwd') => `https://ecf.${id}.uscourts.gov`,
    newTab: async () => tabOf(await context.newPage()),
    pageOf: (tab) => pages.get(tab)!,
    worker,
    extensionId: async () => new URL((await worker()).url()).host,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
