// Firefox under a real policy: the package fetched and installed by force, the firm's settings obeyed on an upload page. Firefox
// reads its policy file at its start, so each setting has a browser of its own. Forced installation of an unsigned package
// is refused by release Firefox and taken by ESR with signatures switched off; Debian's Firefox is ESR.

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '../../scripts/package/build';
import { policyFiles } from '../../scripts/package/firm';
import { filesOf, zipOf } from '../../scripts/package/zip';
import { firefoxPath } from '../browser/harness/browsers-found';
import { buildExtensions, extensionFolder } from '../browser/harness/builds';
import { inPanel } from '../browser/harness/conferral-seen';
import { login, MAIN_INPUT, NEXT, waitForScreen, walkToUpload } from '../browser/harness/filing-steps';
import { type Firefox, openFirefox } from '../browser/harness/firefox';
import { FixtureFolder } from '../browser/harness/fixture-files';
import type { Tab } from '../browser/harness/tab';
import { FILINGS } from '../fixtures/filings';
import { type Portal, startPortal } from '../portal/portal';
import { FIREFOX_POLICY, MachinePolicy } from './machine-policy';
import { type PackageServer, servePackages } from './package-server';

describe.skipIf(firefoxPath() === null)('Firefox under the firm\u2019s policy', () => {
  let server: PackageServer;
  let portal: Portal;
  let policy: MachinePolicy;
  let browser: Firefox | null = null;
  const folder = new FixtureFolder();
  let id = '';

  beforeAll(async () => {
    await buildExtensions(['firefox']);
    // The test build, whose panel a test can look into.
    const files = filesOf(extensionFolder('firefox'));
    id = manifestOf(files).browser_specific_settings?.gecko?.id ?? '';
    server = await servePackages();
    server.files.set('/conferral.xpi', { type: 'application/x-xpinstall', body: zipOf(files) });
    portal = await startPortal();
    policy = new MachinePolicy(FIREFOX_POLICY);
  });

  afterEach(async () => {
    await browser?.close();
    browser = null;
  });

  afterAll(async () => {
    policy?.putBack();
    await server?.close();
    await portal?.close();
    folder.remove();
  });

  /** A browser under these settings, with a deficient motion on the upload page and Next pressed. */
  async function fileUnder(settings: Record<string, unknown>): Promise<Tab> {
    const made = policyFiles(
      { name: 'test', serveFrom: server.address, key: '', settings },
      { chromium: 'unused', firefox: id },
    );
    policy.write(JSON.parse(made.get('firefox/policies.json') as string) as object);
    const asked = server.asked.length;
    browser = await openFirefox({
      portal,
      extension: false,
      prefs: { 'xpinstall.signatures.required': false, 'extensions.install.requireSecureOrigin': false },
    });
    const end = Date.now() + 60_000;
    while (!server.asked.slice(asked).includes('/conferral.xpi')) {
      if (Date.now() > end) throw new Error('Firefox did not ask for the package');
      await new Promise((r) => setTimeout(r, 250));
    }
    // Fetched is not yet started; the content script is there once the add-on is.
    await new Promise((r) => setTimeout(r, 5000));
    const tab = await browser.newTab();
    await login(tab, browser.court());
    await walkToUpload(tab, browser.court(), { events: ['Protective Order'] });
    const { main } = await folder.put(FILINGS.protectiveOrderBare);
    await tab.attach(MAIN_INPUT, main.path);
    await tab.click(NEXT);
    return tab;
  }

  it('installs the firm\u2019s package and stops a bare certificate on the upload page', async () => {
    const tab = await fileUnder({
      mode: 'block',
      override: 'never',
      contact: 'Docketing, ext. 4100',
      courts: ['txnd', 'txwd'],
      firmName: 'Harlow & Finch LLP',
      firmMessage: 'Ask the docketing desk first.',
    });
    await tab.waitFor(inPanel('override-closed'), 60_000);
    expect(await tab.text(inPanel('override-closed'))).toContain('Docketing, ext. 4100');
    expect(await tab.has(inPanel('file-anyway'))).toBe(false);
    const panel = await tab.text(inPanel('panel'));
    expect(panel).toContain('Harlow & Finch LLP');
    expect(panel).toContain('Ask the docketing desk first.');
    expect(portal.received.withPdf).toEqual([]);
  });

  it('obeys mode and strictness: a block becomes a warning that one click goes past', async () => {
    const tab = await fileUnder({ mode: 'warn', strictness: [{ court: 'txwd', effect: 'warn' }] });
    await tab.waitFor(inPanel('go-on'), 60_000);
    expect(await tab.read(inPanel('panel'), (panel) => panel.dataset.state ?? '')).toBe('warn');
    expect(await tab.has(inPanel('unsettled'))).toBe(false);
  });

  it('leaves a court alone that the firm does not name', async () => {
    const tab = await fileUnder({ courts: ['txnd'] });
    await waitForScreen(tab, 'refers');
    expect(await tab.has('conferral-panel')).toBe(false);
  });

  it('obeys the kill switch: the filing goes on as if nothing were installed', async () => {
    const tab = await fileUnder({ mode: 'off' });
    await waitForScreen(tab, 'refers');
    expect(await tab.has('conferral-panel')).toBe(false);
  });
});
