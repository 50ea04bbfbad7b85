// Each managed setting by a real policy file in Chromium: set while the browser runs, obeyed at the upload page or shown on the
// options page. Unpacked test build, whose panel a test can look into; forced installation is chromium.test.ts.

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, MANAGED_SCHEMA } from '../../utils/policy/managed-schema';
import { type AtUpload, attach, pressNext, sent, sentOnce, settle } from '../browser/at-upload';
import { inPanel } from '../browser/harness/conferral-seen';
import { keptIn } from '../browser/record/kept';
import { storeBundle } from '../browser/record/store-bundle';
import { GovernedUpload, type Settings } from './governed-upload';

type Key = keyof typeof MANAGED_SCHEMA.properties;

let here: GovernedUpload;
let at: AtUpload;
let options: Page;
let bare = '';

const govern = (settings: Settings) => here.govern(settings);
const attached = () => here.attached();
const stopped = () => here.stopped();
const text = (selector: string) => options.locator(selector).first().innerText();
const panelText = async () => (await at.tab.text(inPanel('panel'))) ?? '';
const panelState = () => at.tab.read(inPanel('panel'), (panel) => panel.dataset.state ?? '');

beforeAll(async () => {
  here = await GovernedUpload.set();
  ({ at, options, bare } = here);
});
afterAll(() => here?.putBack());

const SETTING: Record<Key, () => Promise<void>> = {
  async mode() {
    await govern({ mode: 'off' });
    await at.fresh({}, { events: ['Protective Order'] });
    await attach(at, bare);
    await pressNext(at);
    await sentOnce(at, bare);
    const before = await keptIn(options);
    await govern({ mode: 'observe' });
    await attached();
    await pressNext(at);
    await sentOnce(at, bare);
    const seen = (await keptIn(options)).slice(before.length);
    expect(seen.map((e) => [e.kind, e.verdict ?? e.decision])).toEqual([
      ['check', 'block'],
      ['decision', 'observed'],
    ]);
    await govern({ mode: 'warn' });
    await stopped();
    await at.tab.click(inPanel('go-on'));
    await sentOnce(at, bare);
    await govern({ mode: 'block' });
    await stopped();
    expect(await at.tab.has(inPanel('go-on'))).toBe(false);
    expect(await at.tab.has(inPanel('file-anyway'))).toBe(true);
    // Turned off while the panel of a block stands: it closes, and the motion goes at the filer's own press alone.
    await govern({ mode: 'off' });
    await at.tab.waitForGone(inPanel('panel'));
    await settle();
    expect(sent(at)).toBe(0);
    await pressNext(at);
    await sentOnce(at, bare);
  },
  async strictness() {
    await govern({ strictness: [{ court: 'txwd', effect: 'warn' }] });
    await stopped();
    expect(await panelState()).toBe('warn');
    await govern({ strictness: [{ court: 'txnd', effect: 'none' }] });
    await stopped();
    expect(await panelState()).toBe('block');
  },
  async override() {
    await govern({ override: 'never' });
    await stopped();
    expect(await at.tab.has(inPanel('override-closed'))).toBe(true);
    expect(await at.tab.has(inPanel('file-anyway'))).toBe(false);
    await govern({ override: 'allowed' });
    await stopped();
    await at.tab.click(inPanel('go-on'));
    await sentOnce(at, bare);
    await govern({ override: 'with-reason' });
    await stopped();
    await at.tab.click(inPanel('file-anyway'));
    await at.tab.waitFor(inPanel('reason'));
  },
  async contact() {
    await govern({ override: 'never', contact: 'Docketing, ext. 4100' });
    await stopped();
    expect(await at.tab.text(inPanel('override-closed'))).toContain('Docketing, ext. 4100');
    expect(await text('[data-test=managed]')).toContain('Docketing, ext. 4100');
  },
  async holdSeconds() {
    await govern({ holdSeconds: 15 });
    expect(await options.locator('#hold').inputValue()).toBe('15');
    expect(await options.locator('#hold').isDisabled()).toBe(true);
  },
  async ocr() {
    await govern({ ocr: false });
    const box = options.locator('[data-test=setting-ocr]');
    expect(await box.isChecked()).toBe(false);
    expect(await box.isDisabled()).toBe(true);
  },
  async courts() {
    await govern({ courts: ['txnd', 'txed'] });
    await at.fresh({}, { events: ['Protective Order'] });
    await attach(at, bare);
    await pressNext(at);
    await sentOnce(at, bare);
    await govern({ courts: ['txnd', 'txwd'] });
    await stopped();
    await govern({ courts: ['TXWD', 'txnd'] });
    await options.locator('[data-test=problems] li').waitFor();
    expect(await text('[data-test=problems]')).toMatch(/courts: .*TXWD/);
  },
  async overlays() {
    await govern({ overlays: EXAMPLES.overlays });
    expect(await text('[data-test=overlays] li')).toMatch(/Harlow & Finch LLP/);
    expect(await options.locator('[data-test=problems]').count()).toBe(0);
    await govern({ overlays: ['{"id":"firm-1"}'], holdSeconds: 12 });
    expect(await text('[data-test=problems]')).toMatch(/overlays: .*1/);
    expect(await options.locator('#hold').inputValue()).toBe('12');
  },
  async keepDays() {
    await govern({});
    await here.oldEntry();
    // Not the last line: the open tab is judged anew under each policy, and that is written down too.
    const { seq } = (await keptIn(options)).findLast((entry) => entry.filing === 'long-ago')!;
    await govern({ keepDays: 365 });
    await at.tab.until(
      'the old entry to be erased',
      async () => (await keptIn(options))[seq - 1]?.kind === 'erased',
    );
    expect(await keptIn(options)).toContainEqual(
      expect.objectContaining({ kind: 'erasure', why: 'retention', from: seq, to: seq }),
    );
    expect(await options.locator('#keep').inputValue()).toBe('365');
    expect(await options.locator('[data-test=erase]').count()).toBe(0);
  },
  async litigationHold() {
    await govern({});
    const own = JSON.parse((EXAMPLES.overlays as string[])[0]!) as { id: string };
    await options.evaluate(
      (overlay) =>
        (
          globalThis as unknown as { store: { saveOverlay(id: string, o: object): Promise<void> } }
        ).store.saveOverlay(overlay.id, overlay),
      own,
    );
    await options.reload();
    await options.locator('[data-test=overlays] li button').waitFor();
    await options.evaluate(`globalThis.store = ${await storeBundle()}; undefined`);
    await govern({ litigationHold: true, keepDays: 365 });
    await here.oldEntry();
    const before = await keptIn(options);
    await govern({ litigationHold: true, keepDays: 364 });
    await options.reload();
    await options.locator('[data-test=chain]').waitFor();
    expect(await text('[data-test=history]')).toContain('litigation hold');
    expect(await options.locator('[data-test=erase]').count()).toBe(0);
    await options.locator('[data-test=overlays] li').waitFor();
    expect(await options.locator('[data-test=overlays] li button').count()).toBe(0);
    await options.evaluate(`globalThis.store = ${await storeBundle()}; undefined`);
    expect((await keptIn(options)).slice(0, before.length)).toEqual(before);
  },
  async reminders() {
    await govern({ reminders: 'case-number' });
    const choice = options.locator('[data-test=reminders-case-number]');
    await at.tab.until('the choice to be shown', () => choice.isChecked());
    expect(await choice.isDisabled()).toBe(true);
    // The firm turns them on; the browser's permission is each user's own to give.
    expect(await options.locator('[data-test=allow-reminders]').count()).toBe(1);
    await govern({ reminders: 'off' });
    await at.tab.until('off to be shown', () => options.locator('[data-test=reminders-off]').isChecked());
    expect(await options.locator('[data-test=allow-reminders]').count()).toBe(0);
  },
  async locked() {
    await govern({ locked: ['ocr', 'overlays'] });
    const box = options.locator('[data-test=setting-ocr]');
    expect(await box.isChecked()).toBe(true);
    expect(await box.isDisabled()).toBe(true);
    expect(await options.locator('#hold').isDisabled()).toBe(false);
    expect(await options.locator('.row.import').isVisible()).toBe(false);
  },
  async firmName() {
    await govern({ firmName: 'Harlow & Finch LLP' });
    await stopped();
    expect(await panelText()).toContain('Harlow & Finch LLP');
    expect(await text('[data-test=managed]')).toContain('Harlow & Finch LLP');
  },
  async firmMessage() {
    await govern({ firmMessage: 'Ask the docketing desk first.' });
    await stopped();
    expect(await panelText()).toContain('Ask the docketing desk first.');
  },
};

describe('each managed setting, by a real policy file in Chromium', () => {
  it.each(Object.keys(MANAGED_SCHEMA.properties) as Key[])('%s', (key) => SETTING[key]());
});

describe('the policy as a whole', () => {
  it('a value that does not fit is named with its key and the reason, and the rest applies', async () => {
    await govern({ mode: 'strict', holdSeconds: 16 });
    expect(await text('[data-test=problems]')).toContain('mode: must be one of observe, warn, block, off');
    expect(await options.locator('#hold').inputValue()).toBe('16');
  });

  it('a value of the wrong type does not arrive: Chromium leaves it out itself, and the rest applies', async () => {
    here.write({
      contact: 'Docketing, ext. 4200',
      holdSeconds: '7',
      litigationHold: 'yes',
      courts: 'txwd',
      ocr: 0,
    });
    await here.arrived(async () => (await here.managedNow()).contact === 'Docketing, ext. 4200');
    expect(await here.managedNow()).toEqual({ contact: 'Docketing, ext. 4200' });
  });

  it('goes before the user\u2019s own setting, and this before the default', async () => {
    await govern({});
    await options.locator('#hold').fill('7');
    await options.locator('#hold').blur();
    await govern({ holdSeconds: 17 });
    expect(await options.locator('#hold').inputValue()).toBe('17');
    await govern({});
    expect(await options.locator('#hold').inputValue()).toBe('7');
    await options.locator('#hold').fill('10');
    await options.locator('#hold').blur();
  });

  it('a change reaches an open panel: the motion is judged again under the new rules', async () => {
    await govern({ firmName: 'Harlow & Finch LLP' });
    await stopped();
    expect(await panelState()).toBe('block');
    await govern({ firmName: 'Harlow & Finch LLP', strictness: [{ effect: 'warn' }] });
    await at.tab.until('the panel to warn', async () => (await panelState()) === 'warn');
    expect(sent(at)).toBe(0);
  });

  it('that comes seconds late: until then the panel says that it may still come, then it is judged by it', async () => {
    await govern({});
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(o: object): Promise<void> } } } }
      ).chrome.storage.session.set({ 'policy-first-asked': Date.now() }),
    );
    await stopped();
    expect(await panelState()).toBe('block');
    expect(await at.tab.has(inPanel('unsettled'))).toBe(true);
    await govern({ firmName: 'Harlow & Finch LLP', mode: 'warn', strictness: [{ effect: 'warn' }] });
    await at.tab.until('the firm\u2019s panel', async () => (await panelState()) === 'warn');
    expect(await at.tab.has(inPanel('unsettled'))).toBe(false);
    expect(await panelText()).toContain('Harlow & Finch LLP');
  });

  it('that never comes: after the wait the panel no longer speaks of it', async () => {
    await govern({});
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(o: object): Promise<void> } } } }
      ).chrome.storage.session.set({ 'policy-first-asked': Date.now() - 60_000 }),
    );
    await stopped();
    expect(await at.tab.has(inPanel('unsettled'))).toBe(false);
  });
});
