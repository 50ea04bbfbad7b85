// Reminders by the browser's own notifications, with real alarms in Chromium: off until turned on and allowed; given at their time
// though the service worker was stopped, once; given at the next start where the browser was closed then; silent again when turned off.
// A clock's zone is chosen so that nine o'clock there is the minute to come. Firefox's remote protocol opens no page of an
// extension, so there the manifest alone is looked at.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal';
import { settle } from './at-upload';
import { allowedProfile } from './harness/allowed-profile';
import { extensionFolder } from './harness/builds';
import { type Chromium, openChromium } from './harness/chromium';
import { clockAt, minuteAfter } from './harness/clock-at';
import { pageWith } from './record/loss';
import { storeBundle } from './record/store-bundle';

interface Chrome {
  notifications?: { getAll(): Promise<Record<string, boolean>>; create(...given: unknown[]): unknown };
  alarms?: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  storage: {
    local: { get(k: string): Promise<{ settings?: { reminders?: string } }> };
    session: { set(o: object): Promise<void> };
  };
}
type Realm = typeof globalThis & {
  chrome: Chrome;
  said?: unknown[][];
  store: { keepClocks(clocks: object[]): Promise<void>; keptClocks(): Promise<{ marks: object[] }> };
};

const OPTIONAL = ['notifications', 'alarms'];

describe('reminders, in chromium', () => {
  let portal: Portal;
  let profile: string;
  let browser: Chromium;
  let page: Page;

  const open = async () => {
    browser = await openChromium({ portal, profile });
    await openPage();
  };
  const openPage = async () => {
    page = await pageWith(browser, await browser.extensionId(), await storeBundle());
    // No policy is on its way here, and nobody waits for one.
    await page.evaluate(() =>
      (globalThis as Realm).chrome.storage.session.set({ 'policy-first-asked': Date.now() - 60_000 }),
    );
  };
  const shown = () =>
    page.evaluate(async () =>
      Object.keys((await (globalThis as Realm).chrome.notifications?.getAll()) ?? {}),
    );
  const keep = (...clocks: object[]) =>
    page.evaluate((all) => (globalThis as Realm).store.keepClocks(all), clocks);
  const inForce = () =>
    page.evaluate(
      async () =>
        (await (globalThis as Realm).chrome.storage.local.get('settings')).settings?.reminders ?? 'off',
    );
  const reload = async () => {
    await page.reload();
    await page.locator('[data-test=reminders]').waitFor();
    await page.evaluate(`globalThis.store = ${await storeBundle()}; undefined`);
  };
  const stopWorker = async () => {
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable').catch(() => {});
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  beforeAll(async () => {
    portal = await startPortal();
    profile = await allowedProfile(portal, OPTIONAL);
    await open();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  it('are off by default, though a clock is due and the browser would allow them', async () => {
    await keep(clockAt(minuteAfter(-180_000), 'quiet'));
    await reload();
    expect(await page.locator('[data-test=reminders-off]').isChecked()).toBe(true);
    await settle();
    expect(await shown()).toEqual([]);
  });

  it('are turned on by a click that asks the browser, and what is due is said at once', async () => {
    expect(await page.evaluate(() => typeof (globalThis as Realm).chrome.alarms)).toBe('undefined');
    await page.locator('[data-test=reminders-plain]').click();
    await expect.poll(inForce).toBe('plain');
    await expect.poll(shown, { timeout: 15_000 }).toHaveLength(1);
    expect((await shown())[0]).toMatch(/^quiet@/);
    expect(await page.locator('[data-test=reminders-plain]').isChecked()).toBe(true);
  });

  it('come at their time by an alarm, though the service worker was stopped, and once', async () => {
    const time = minuteAfter(8_000);
    await keep(clockAt(time, 'soon'));
    await reload();
    // The day before is past: it is said now. The day itself is to come.
    await expect.poll(shown).toContainEqual(expect.stringMatching(/^soon@/));
    const alarms = await page.evaluate(() => (globalThis as Realm).chrome.alarms!.getAll());
    expect(alarms.map((a) => a.scheduledTime)).toEqual([time]);
    await stopWorker();
    expect(Date.now()).toBeLessThan(time);
    const own = `soon@${new Date(time).toISOString().replace('.000Z', 'Z')}`;
    await expect.poll(shown, { timeout: 90_000, interval: 250 }).toContain(own);
    expect(Date.now()).toBeGreaterThanOrEqual(time);
    // The browser puts a notification away by itself after a while; it must not come again.
    await expect.poll(shown, { timeout: 60_000 }).not.toContain(own);
    await stopWorker();
    await reload();
    await settle(2_000);
    expect(await shown()).not.toContain(own);
  });

  it('say what falls due and when, the case number only where that is chosen, and never the event or a party', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const realm = globalThis as Realm;
      const real = realm.chrome.notifications!.create.bind(realm.chrome.notifications);
      realm.said = [];
      realm.chrome.notifications!.create = (...given) => {
        realm.said!.push(given);
        return real(...given);
      };
    });
    const said = () => worker.evaluate(() => JSON.stringify((globalThis as Realm).said));
    await keep(clockAt(minuteAfter(-180_000), 'worded-plain'));
    await reload();
    await expect.poll(said).toMatch(/worded-plain/);
    expect(await said()).toMatch(/A response is due today, \w+ \d+, \d{4}\. Your firm.s docketing governs\./);
    expect(await said()).not.toMatch(/09311|Compel/);
    await page.locator('[data-test=reminders-case-number]').click();
    await expect.poll(inForce).toBe('case-number');
    await keep(clockAt(minuteAfter(-180_000), 'worded-number'));
    await reload();
    await expect.poll(said).toMatch(/worded-number/);
    expect(await said()).toMatch(/Case 3:20-cv-09311/);
    expect(await said()).not.toMatch(/Compel/);
  });

  it('that came due while the browser was closed are given when it starts', async () => {
    const time = minuteAfter(4_000);
    await keep(clockAt(time, 'asleep'));
    await reload();
    await expect.poll(shown).toContainEqual(expect.stringMatching(/^asleep@/));
    await browser.close();
    await settle(Math.max(0, time - Date.now()) + 2_000);
    // No page of ours is opened before it is given: the background starts with the browser, and waits for a policy that may come.
    browser = await openChromium({ portal, profile });
    const worker = await browser.worker();
    const bundle = await storeBundle();
    const marks = () =>
      worker.evaluate(`${bundle}.keptClocks().then(({ marks }) => JSON.stringify(marks))`) as Promise<string>;
    await expect
      .poll(marks, { timeout: 60_000 })
      .toContain(new Date(time).toISOString().replace('.000Z', 'Z'));
    await openPage();
    await expect.poll(shown).toContainEqual(expect.stringMatching(/^asleep@/));
  });

  it('end when they are turned off: no alarm is left', async () => {
    await keep(clockAt(minuteAfter(3_600_000), 'later'));
    await reload();
    await expect
      .poll(() => page.evaluate(() => (globalThis as Realm).chrome.alarms!.getAll()))
      .toHaveLength(1);
    await page.locator('[data-test=reminders-off]').click();
    await expect.poll(inForce).toBe('off');
    await expect.poll(() => page.evaluate(() => (globalThis as Realm).chrome.alarms!.getAll())).toEqual([]);
  });
});

describe('without the browser\u2019s permission, in chromium', () => {
  it('a click alone does not turn them on: the setting stays off while the browser\u2019s question is open', async () => {
    const portal = await startPortal();
    const browser = await openChromium({ portal });
    try {
      const page = await pageWith(browser, await browser.extensionId(), await storeBundle());
      await page.locator('[data-test=reminders-plain]').click();
      await settle(1500);
      expect(await page.locator('[data-test=reminders-off]').isChecked()).toBe(true);
      expect(
        await page.evaluate(
          async () => (await (globalThis as Realm).chrome.storage.local.get('settings')).settings,
        ),
      ).toBeUndefined();
    } finally {
      await browser.close();
      await portal.close();
    }
  });
});

describe('the manifests', () => {
  const manifest = (browser: 'chrome' | 'firefox') =>
    JSON.parse(readFileSync(join(extensionFolder(browser), 'manifest.json'), 'utf8')) as {
      permissions: string[];
      optional_permissions: string[];
    };
  it('ask for notifications only when reminders are turned on, in both browsers', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      expect(manifest(browser).permissions).not.toContain('notifications');
      expect(manifest(browser).optional_permissions).toContain('notifications');
    }
    expect(manifest('chrome').permissions).not.toContain('alarms');
    // Firefox takes alarms as a plain permission alone, and asks nobody about it.
    expect(manifest('firefox').permissions).toContain('alarms');
  });
});
