// A filer in Chromium at the upload page, under a policy file that is changed while the browser runs. Takes settings; gives the page, the
// options page with the real store in it, and the ways there. Unpacked test build, whose panel a test can look into.

import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { type AtUpload, attach, atUpload, pressNext } from '../browser/at-upload';
import { buildExtensions } from '../browser/harness/builds';
import type { Chromium } from '../browser/harness/chromium';
import { inPanel, waitForLine } from '../browser/harness/conferral-seen';
import { pageWith } from '../browser/record/loss';
import { storeBundle } from '../browser/record/store-bundle';
import { CHROMIUM_POLICY, MachinePolicy } from './machine-policy';

export type Settings = Record<string, unknown>;

export class GovernedUpload {
  private constructor(
    readonly at: AtUpload,
    readonly options: Page,
    /** Path of a motion with a bare certificate. */
    readonly bare: string,
    private readonly id: string,
    private readonly policy: MachinePolicy,
  ) {}

  static async set(): Promise<GovernedUpload> {
    await buildExtensions(['chrome']);
    const policy = new MachinePolicy(CHROMIUM_POLICY);
    const at = await atUpload('chromium');
    const chromium = at.browser as Chromium;
    const id = await chromium.extensionId();
    const options = await pageWith(chromium, id, await storeBundle());
    const bare = await at.pdf('protectiveOrderBare');
    await chromium.pageOf(at.tab).bringToFront();
    return new GovernedUpload(at, options, bare, id, policy);
  }

  write(settings: Settings): void {
    this.policy.write({ '3rdparty': { extensions: { [this.id]: settings } } });
  }

  /** Writes the policy and waits until the extension has it. */
  async govern(settings: Settings): Promise<void> {
    this.write(settings);
    await this.arrived(async () => isDeepStrictEqual(await this.managedNow(), settings));
  }

  arrived(is: () => Promise<boolean>): Promise<void> {
    return this.at.tab.until('the policy to arrive', is, 60_000);
  }

  /** What the browser hands to the extension. */
  managedNow(): Promise<Settings> {
    return this.options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { managed: { get(k: null): Promise<Settings> } } } }
      ).chrome.storage.managed.get(null),
    );
  }

  /** A bare certificate attached and checked. */
  async attached(): Promise<void> {
    await this.at.fresh({}, { events: ['Protective Order'] });
    await attach(this.at, this.bare);
    await waitForLine(this.at.tab, 'block', 'warn', 'observing');
  }

  /** The panel of a bare certificate. */
  async stopped(): Promise<void> {
    await this.attached();
    await pressNext(this.at);
    await this.at.tab.until('the panel to stand open', async () => {
      return (await this.at.tab.read(inPanel('panel'), (panel) => panel.hasAttribute('open'))) === true;
    });
  }

  async oldEntry(): Promise<void> {
    await this.options.evaluate(() =>
      (
        globalThis as unknown as { store: { append(e: object, v: object, at: string): Promise<unknown> } }
      ).store.append(
        { kind: 'filed', filing: 'long-ago', court: 'txwd' },
        { extension: 'test', rules: null },
        '2020-01-01T00:00:00.000Z',
      ),
    );
  }

  async putBack(): Promise<void> {
    this.policy.putBack();
    await this.at.close();
  }
}
