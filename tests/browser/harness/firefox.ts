// Firefox with the extension, driven by puppeteer over WebDriver BiDi: Playwright's own Firefox cannot load extensions.
// Names are sent here by the pref network.dns.forceResolve, the port stands in the address (match patterns ignore it).

import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Portal } from '../../portal/portal';
import { firefoxPath } from './browsers-found';
import { extensionFolder } from './builds';
import { callOf, type Driver, type Point, Tab } from './tab';

export interface FirefoxOptions {
  portal: Portal;
  extension?: boolean;
  /** Folders of other extensions, installed after ours. */
  others?: string[];
  headed?: boolean;
  prefs?: Record<string, unknown>;
  /** A folder that outlives the browser; a fresh one otherwise. */
  profile?: string;
  args?: string[];
}

export interface Firefox {
  browser: 'firefox';
  puppeteer: Browser;
  /** `https://ecf.txwd.uscourts.gov:PORT`. */
  court(id?: string): string;
  newTab(): Promise<Tab>;
  pageOf(tab: Tab): Page;
  close(): Promise<void>;
}

class PuppeteerDriver implements Driver {
  readonly browser = 'firefox';
  readonly alerts: string[] = [];

  constructor(readonly page: Page) {
    page.on('dialog', (dialog) => {
      this.alerts.push(dialog.message());
      dialog.accept().catch(() => {});
    });
  }

  // puppeteer's goto never ends after the back/forward cache gave a page back, so the page goes by itself.
  async goto(url: string): Promise<void> {
    const fresh = this.page.url() === 'about:blank';
    if (fresh) {
      await this.page.goto(url);
      return;
    }
    await this.page.evaluate(
      `window.leaving = true; setTimeout(() => location.assign(${JSON.stringify(url)}), 0)`,
    );
    const end = Date.now() + 30_000;
    const arrived = 'window.leaving !== true && document.readyState === "complete"';
    while (!(await this.page.evaluate(arrived).catch(() => false))) {
      if (Date.now() > end) throw new Error(`${url} did not come`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  // puppeteer's goBack waits for a load that a page out of the back/forward cache never has.
  async back(): Promise<void> {
    await this.page.evaluate('setTimeout(() => history.back(), 0)');
  }

  async forward(): Promise<void> {
    await this.page.evaluate('setTimeout(() => history.forward(), 0)');
  }

  url(): string {
    return this.page.url();
  }

  run(source: string, argument: unknown): Promise<unknown> {
    return this.page.evaluate(callOf(source, argument));
  }

  clickAt(point: Point, count: number): Promise<void> {
    return this.page.mouse.click(point.x, point.y, { count });
  }

  async press(keys: string): Promise<void> {
    // `Control+A`, as Playwright writes it.
    const parts = keys.split('+') as Parameters<Page['keyboard']['down']>[0][];
    const last = parts.pop()!;
    for (const key of parts) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of parts.reverse()) await this.page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async attach(selector: string, files: string[]): Promise<void> {
    const input = await this.page.$(selector);
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Firefox is missing: run node scripts/setup.mjs');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    ...(options.profile && { userDataDir: options.profile }),
    args: options.args ?? [],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...options.prefs,
    },
  });
  if (options.extension ?? true) await browser.installExtension(extensionFolder('firefox'));
  for (const other of options.others ?? []) await browser.installExtension(other);
  const pages = new WeakMap<Tab, Page>();
  return {
    browser: 'firefox',
    puppeteer: browser,
    court: (id = 'txwd') => `https://ecf.${id}.uscourts.gov:${options.portal.port}`,
    async newTab() {
      const page = await browser.newPage();
      const tab = new Tab(new PuppeteerDriver(page));
      pages.set(tab, page);
      return tab;
    },
    pageOf: (tab) => pages.get(tab)!,
    close: () => browser.close(),
  };
}
