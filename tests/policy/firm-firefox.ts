// Firefox as a firm governs it: the package on the firm's own server, the policy file made by `npm run package -- --firm` in its
// place, and a hand in the browser's own rooms, by which a test sees the add-on and its options page. Firefox reads its policy at
// its start, so each policy is a start of its own; `profile` keeps what was kept.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestOf } from '../../scripts/package/build';
import { policyFiles } from '../../scripts/package/firm';
import { filesOf, zipOf } from '../../scripts/package/zip';
import { buildExtensions, extensionFolder } from '../browser/harness/builds';
import { type Firefox, openFirefox } from '../browser/harness/firefox';
import { type Portal, startPortal } from '../portal/portal';
import { FIREFOX_POLICY, MachinePolicy } from './machine-policy';
import { servePackages } from './package-server';

/**
 * What docs/deploy.md tells a firm to add for an unsigned package on ESR; the other lets the package come from this machine's plain
 * HTTP.
 */
const UNSIGNED = {
  'xpinstall.signatures.required': { Value: false, Status: 'locked' },
  'extensions.install.requireSecureOrigin': { Value: false, Status: 'locked' },
};

type Settings = Record<string, unknown>;
interface Remote {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export class FirmFirefox {
  private browser: Firefox | null = null;
  private constructor(
    readonly id: string,
    readonly portal: Portal,
    private readonly server: Awaited<ReturnType<typeof servePackages>>,
    private readonly policy: MachinePolicy,
    private readonly profile: string,
  ) {}

  static async set(): Promise<FirmFirefox> {
    await buildExtensions(['firefox']);
    // The test build, whose panel a test can look into.
    const files = filesOf(extensionFolder('firefox'));
    const id = manifestOf(files).browser_specific_settings?.gecko?.id ?? '';
    const server = await servePackages();
    server.files.set('/conferral.xpi', { type: 'application/x-xpinstall', body: zipOf(files) });
    const profile = mkdtempSync(join(tmpdir(), 'conferral-firefox-'));
    return new FirmFirefox(id, await startPortal(), server, new MachinePolicy(FIREFOX_POLICY), profile);
  }

  /** Writes the policy file; null: one that says nothing of Conferral. */
  govern(settings: Settings | null, installation_mode = 'force_installed'): void {
    const made = policyFiles(
      { name: 'test', serveFrom: this.server.address, key: '', settings: settings ?? {} },
      { chromium: 'unused', firefox: this.id },
    );
    const { policies } = JSON.parse(made.get('firefox/policies.json') as string);
    policies.ExtensionSettings[this.id].installation_mode = installation_mode;
    this.policy.write({ policies: { ...(settings && policies), Preferences: UNSIGNED } });
  }

  /** `kept`: on the profile that outlives the browser. */
  async open(kept = false): Promise<Firefox> {
    await this.stop();
    this.browser = await openFirefox({
      portal: this.portal,
      extension: false,
      args: ['--remote-allow-system-access'],
      ...(kept && { profile: this.profile }),
    });
    return this.browser;
  }

  /** Under these settings, and the add-on runs. */
  async start(settings: Settings, kept = false): Promise<Firefox> {
    this.govern(settings);
    const browser = await this.open(kept);
    await this.running();
    return browser;
  }

  running(): Promise<unknown> {
    return until('the add-on to run', async () => {
      const policy = `WebExtensionPolicy.getByID('${this.id}')`;
      return this.inBrowser(`${policy}?.active && ${policy}.extension?.backgroundState === 'running'`);
    });
  }

  /** What the browser itself knows of the add-on; null: it is not there. */
  async addOn(): Promise<{ active: boolean; removable: boolean } | null> {
    const said = await this.inBrowser(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${this.id}');
      const removable = addon && Boolean(addon.permissions & AddonManager.PERM_CAN_UNINSTALL);
      return JSON.stringify(addon && { active: addon.isActive, removable });
    })()`);
    return JSON.parse(said as string);
  }

  /** Opens the options page; gives a way to run an expression in it. */
  async options(): Promise<(expression: string) => Promise<unknown>> {
    await this.inBrowser(`(() => {
      const { mozExtensionHostname } = WebExtensionPolicy.getByID('${this.id}');
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.selectedTab = gBrowser.addTrustedTab('moz-extension://' + mozExtensionHostname + '/options.html');
    })()`);
    const context = (await until('the options page', async () => {
      const { contexts } = await this.tree({});
      return contexts.find(({ url }) => /^moz-extension:.*options\.html$/.test(url))?.context;
    })) as string;
    const run = (expression: string) => this.evaluate(context, expression);
    await until('its settings', () => run(`Boolean(document.querySelector('#hold'))`));
    return run;
  }

  async inBrowser(expression: string): Promise<unknown> {
    const { contexts } = await this.tree({ 'moz:scope': 'chrome' });
    return this.evaluate(contexts[0]!.context, expression);
  }

  private tree(params: object) {
    return this.send('browsingContext.getTree', params) as Promise<{
      contexts: { context: string; url: string }[];
    }>;
  }

  private async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = (await this.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }

  private async send(method: string, params: object): Promise<unknown> {
    const { connection } = this.browser!.puppeteer as unknown as Remote;
    return (await connection.send(method, params)).result;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
  }

  async putBack(): Promise<void> {
    await this.stop();
    this.policy.putBack();
    await this.server.close();
    await this.portal.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function until<T>(what: string, ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited 60 s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
