// Reminders in Firefox, turned on by the firm's policy: none without the browser's permission, which is each user's to give; with it
// what is due is said at once and the rest by a real alarm, in the words the firm chose.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '../browser/harness/browsers-found';
import { clockAt, minuteAfter } from '../browser/harness/clock-at';
import { storeBundle } from '../browser/record/store-bundle';
import { FirmFirefox, until } from './firm-firefox';

describe.skipIf(firefoxPath() === null)('reminders in Firefox, by policy', () => {
  let firm: FirmFirefox;
  let options: (expression: string) => Promise<unknown>;
  beforeAll(async () => {
    firm = await FirmFirefox.set();
    await firm.start({ reminders: 'case-number' });
    options = await firm.options();
    await options(`globalThis.store = ${await storeBundle()}; undefined`);
  });
  afterAll(() => firm?.putBack());

  const keep = (time: number, id: string) =>
    options(`(async () => {
      await store.keepClocks([${JSON.stringify(clockAt(time, id))}]);
      await browser.runtime.sendMessage({ to: 'background', kind: 'clocks-changed' }).catch(() => null);
    })()`);
  const marks = async () =>
    (await options('store.keptClocks().then(({ marks }) => JSON.stringify(marks))')) as string;
  const shown = async () =>
    (await options(
      'browser.notifications ? browser.notifications.getAll().then((all) => JSON.stringify(all)) : "none"',
    )) as string;

  it('without the permission the options page says that none comes, and none does', async () => {
    await keep(minuteAfter(-180_000), 'quiet');
    await until('the page to say so', async () =>
      String(await options(`document.querySelector('[data-test=reminders]').innerText`)).includes(
        'does not yet allow',
      ),
    );
    expect(await shown()).toBe('none');
    expect(await marks()).toBe('[]');
  });

  it('once allowed, what is due is said at once, and the motion is not named', async () => {
    await firm.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${firm.id}');
      await ExtensionPermissions.add('${firm.id}', { permissions: ['notifications'], origins: [] }, extension);
    })()`);
    // Written down once the browser has taken the notification; without a desktop Firefox puts it away again at once, so
    // its words are looked at in Chromium.
    await until('the reminder', async () => (await marks()).includes('"quiet"'));
    expect(await shown()).not.toMatch(/Compel/);
  });

  it('the next comes at its time, by an alarm', async () => {
    const time = minuteAfter(8_000);
    await keep(time, 'soon');
    const own = new Date(time).toISOString().replace('.000Z', 'Z');
    await until('the day before to be said', async () => (await marks()).includes('"soon"'));
    expect(await marks()).not.toContain(own);
    const alarms = await options(
      'browser.alarms.getAll().then((all) => all.map((a) => a.scheduledTime).join())',
    );
    expect(alarms).toBe(`${time}`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now() - 1_000)));
    await until('the alarm', async () => (await marks()).includes(own));
    expect(Date.now()).toBeGreaterThanOrEqual(time);
  });
});
