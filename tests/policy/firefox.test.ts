// Firefox under a real policy: settings delivered to the extension. Forced installation of an unsigned package is refused by release
// Firefox and taken by ESR with signatures switched off; Debian's Firefox here is ESR.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, manifestOf, setManifest } from '../../scripts/package/build';
import { policyFiles } from '../../scripts/package/firm';
import { zipOf } from '../../scripts/package/zip';
import { firefoxPath } from '../browser/harness/browsers-found';
import { FIREFOX_POLICY, MachinePolicy } from './machine-policy';
import { type PackageServer, servePackages } from './package-server';

const program = firefoxPath();
const UUID = '5b1f1f3a-7c52-4a57-9f0e-1f0d6f9f4c11';
const SETTINGS = { mode: 'warn', contact: 'Docketing, ext. 4100', courts: ['txwd'], holdSeconds: 15 };

describe.skipIf(program === null)('Firefox under the firm\u2019s policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conferral-firefox-policy-'));
  let server: PackageServer;
  let policy: MachinePolicy;
  let browser: Browser;
  let id = '';

  beforeAll(async () => {
    const files = build('firefox', '');
    const manifest = manifestOf(files);
    id = manifest.browser_specific_settings?.gecko?.id ?? '';
    setManifest(files, manifest);
    const xpi = zipOf(files);
    writeFileSync(join(folder, 'conferral.xpi'), xpi);
    server = await servePackages();
    server.files.set('/conferral.xpi', { type: 'application/x-xpinstall', body: xpi });
    policy = new MachinePolicy(FIREFOX_POLICY);
    const made = policyFiles(
      { name: 'test', serveFrom: server.address, key: '', settings: SETTINGS },
      { chromium: 'unused', firefox: id },
    );
    policy.write(JSON.parse(made.get('firefox/policies.json')!) as object);
    browser = await launch({
      browser: 'firefox',
      executablePath: program!,
      headless: true,
      extraPrefsFirefox: {
        'xpinstall.signatures.required': false,
        'extensions.install.requireSecureOrigin': false,
      },
    });
  });

  afterAll(async () => {
    await browser?.close();
    policy?.putBack();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fetches the package from the firm\u2019s server', async () => {
    const end = Date.now() + 60_000;
    while (!server.asked.includes('/conferral.xpi') && Date.now() < end)
      await new Promise((r) => setTimeout(r, 250));
    expect(server.asked).toContain('/conferral.xpi');
  });

  it('installs it and hands the settings over', async () => {
    const page = await browser.newPage();
    const end = Date.now() + 60_000;
    let got: unknown = null;
    while (got === null && Date.now() < end) {
      await page.goto(`moz-extension://${UUID}/popup.html`).catch(() => null);
      got = await page.evaluate('browser.storage.managed.get(null)').catch(() => null);
      if (got === null) await new Promise((r) => setTimeout(r, 500));
    }
    expect(got).toEqual(SETTINGS);
    await page.close();
  });
});
