// Chromium under a real policy: installed by force from the firm's own server, governed, updated while an upload page is open, rolled
// back, removed. The policy files are those `npm run package -- --firm` writes.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, manifestOf, setManifest } from '../../scripts/package/build';
import { ensureKey, extensionId, publicKeyOf, updateManifest, writeCrx } from '../../scripts/package/crx';
import { policyFiles } from '../../scripts/package/firm';
import { zipOf } from '../../scripts/package/zip';
import { EXAMPLES } from '../../utils/policy/managed-schema';
import { type Chromium, openChromium } from '../browser/harness/chromium';
import { login, screenOf, walkToUpload } from '../browser/harness/filing-steps';
import { type Portal, startPortal } from '../portal/portal';
import { CHROMIUM_POLICY, MachinePolicy } from './machine-policy';
import { type PackageServer, servePackages } from './package-server';

const folder = mkdtempSync(join(tmpdir(), 'conferral-policy-'));
const key = join(folder, 'firm.pem');
let id = '';
let files: Map<string, Uint8Array>;
let server: PackageServer;
let portal: Portal;
let policy: MachinePolicy;
let browser: Chromium;

/** Serves the same build under a version number, as a firm's next release would be. */
async function release(version: string): Promise<void> {
  const copy = new Map(files);
  const manifest = manifestOf(copy);
  manifest.version = version;
  manifest.update_url = `${server.address}/conferral-update.xml`;
  setManifest(copy, manifest);
  const crx = join(folder, `${version}.crx`);
  await writeCrx(zipOf(copy), key, crx);
  server.files.set(`/conferral-${version}.crx`, {
    type: 'application/x-chrome-extension',
    body: readFileSync(crx),
  });
  const xml = updateManifest(
    id,
    version,
    `${server.address}/conferral-${version}.crx`,
    String(manifest.minimum_chrome_version),
  );
  server.files.set('/conferral-update.xml', { type: 'application/xml', body: xml });
}

function govern(settings: Record<string, unknown>): void {
  const made = policyFiles(
    { name: 'test', serveFrom: server.address, key, settings },
    { chromium: id, firefox: 'unused@test' },
  );
  const json = JSON.parse(
    made.get('linux/etc/opt/chrome/policies/managed/conferral.json') as string,
  ) as object;
  // Playwright sees no worker of a force-installed extension unless developer tools are allowed for it.
  policy.write({ ...json, DeveloperToolsAvailability: 1 });
}

async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer as T;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await new Promise((r) => setTimeout(r, 250));
  }
}

const worker = () =>
  until<Worker>('the extension\u2019s worker', 30, async () =>
    browser.context.serviceWorkers().find((w) => w.url().includes(id)),
  );
const version = async () =>
  (await worker()).evaluate(() => (globalThis as unknown as Ext).chrome.runtime.getManifest().version);
const managed = async () =>
  (await worker()).evaluate(() => (globalThis as unknown as Ext).chrome.storage.managed.get(null));
interface Ext {
  chrome: {
    runtime: {
      getManifest(): { version: string };
      requestUpdateCheck(): Promise<{ status: string }>;
      reload(): void;
    };
    storage: { managed: { get(keys: null): Promise<Record<string, unknown>> } };
  };
}

const askForUpdate = async () =>
  (await worker()).evaluate(() => (globalThis as unknown as Ext).chrome.runtime.requestUpdateCheck());

/**
 * Chromium answers one explicit question in some hours, so each update is asked for in a browser freshly started on the same profile.
 * It installs an update once the extension is idle; the debugger the test rides on keeps its worker awake, so the waiting
 * update is applied by a reload, as it would be at the browser's next start.
 */
async function updateTo(wanted: string): Promise<void> {
  await release(wanted);
  await askForUpdate();
  await until(`the package of ${wanted}`, 30, async () => server.asked.includes(`/conferral-${wanted}.crx`));
  await until(`version ${wanted}`, 30, async () => {
    if ((await version()) === wanted) return true;
    await (await worker()).evaluate(() => (globalThis as unknown as Ext).chrome.runtime.reload());
    await new Promise((r) => setTimeout(r, 2000));
    return false;
  });
}

async function start(): Promise<void> {
  browser = await openChromium({
    portal,
    extension: false,
    profile: join(folder, 'profile'),
    without: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-extensions-with-background-pages',
    ],
  });
}

async function restart(): Promise<void> {
  await browser.close();
  await start();
  // A worker that already knows its listeners sleeps until something calls it: a page of its own does.
  const page = await browser.context.newPage();
  await until('a page of the extension', 30, async () =>
    Boolean(await page.goto(`chrome-extension://${id}/popup.html`)),
  );
}

beforeAll(async () => {
  ensureKey(key);
  const der = publicKeyOf(key);
  id = extensionId(der);
  files = build('chrome', der.toString('base64'));
  server = await servePackages();
  portal = await startPortal();
  policy = new MachinePolicy(CHROMIUM_POLICY);
  await release('1.0.0');
  govern({ mode: 'warn', contact: 'Docketing, ext. 4100', courts: ['txwd'] });
  await start();
});

afterAll(async () => {
  await browser?.close();
  policy?.putBack();
  await server?.close();
  await portal?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('Chromium under the firm\u2019s policy', () => {
  it('installs the signed package from the firm\u2019s server, under the key\u2019s id', async () => {
    expect(await version()).toBe('1.0.0');
    expect(server.asked).toContain('/conferral-1.0.0.crx');
  });

  it('hands the settings to the extension', async () => {
    const got = await until('settings', 30, async () => {
      const values = await managed();
      return Object.keys(values).length > 0 && values;
    });
    expect(got).toEqual({ mode: 'warn', contact: 'Docketing, ext. 4100', courts: ['txwd'] });
  });

  it('hands over a change of every key without a restart', async () => {
    govern(EXAMPLES as Record<string, unknown>);
    const got = await until('changed settings', 60, async () => {
      const values = await managed();
      return values.override === 'never' && values;
    });
    expect(got).toEqual(EXAMPLES);
  });

  it('updates to the next version while an upload page is open, and the page stays', async () => {
    const tab = await browser.newTab();
    await login(tab, browser.court());
    await walkToUpload(tab, browser.court());
    await updateTo('1.0.1');
    expect(await version()).toBe('1.0.1');
    expect(await screenOf(tab)).toBe('upload');
    await tab.close();
  });

  it('rolls back by serving the old code under a higher number', async () => {
    await restart();
    await updateTo('1.0.2');
    expect(await version()).toBe('1.0.2');
  });

  it('keeps the version it has when a lower one is served', async () => {
    await restart();
    await release('0.9.0');
    expect(await askForUpdate()).toMatchObject({ status: 'no_update' });
    expect(server.asked).not.toContain('/conferral-0.9.0.crx');
    expect(await version()).toBe('1.0.2');
  });

  it('goes when the policy goes', async () => {
    policy.write({ DeveloperToolsAvailability: 1 });
    await until(
      'removal',
      60,
      async () => !browser.context.serviceWorkers().some((w) => w.url().includes(id)),
    );
    expect(browser.context.serviceWorkers()).toEqual([]);
  });
});
