// Firefox under a real policy: the package fetched and installed by force, the firm's settings obeyed on an upload page and shown on
// the options page. Forced installation of an unsigned package is refused by release Firefox and taken by ESR with signatures switched
// off, here by policy; Debian's Firefox is ESR.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../utils/policy/managed-schema';
import { firefoxPath } from '../browser/harness/browsers-found';
import { inPanel, waitForLine } from '../browser/harness/conferral-seen';
import { login, MAIN_INPUT, NEXT, waitForScreen, walkToUpload } from '../browser/harness/filing-steps';
import type { Firefox } from '../browser/harness/firefox';
import { FixtureFolder } from '../browser/harness/fixture-files';
import type { Tab } from '../browser/harness/tab';
import { storeBundle } from '../browser/record/store-bundle';
import { FILINGS } from '../fixtures/filings';
import { makeScannedPdf } from '../fixtures/pdf-maker/scanned';
import { FirmFirefox, until } from './firm-firefox';

describe.skipIf(firefoxPath() === null)('Firefox under the firm\u2019s policy', () => {
  let firm: FirmFirefox;
  const folder = new FixtureFolder();

  beforeAll(async () => {
    firm = await FirmFirefox.set();
  });
  afterAll(async () => {
    await firm?.putBack();
    folder.remove();
  });

  /** On the upload page, with a motion whose certificate is bare. */
  async function attached(browser: Firefox, scanned = false): Promise<Tab> {
    const tab = await browser.newTab();
    await login(tab, browser.court());
    await walkToUpload(tab, browser.court(), { events: ['Protective Order'] });
    firm.portal.received.clear();
    const { main } = await folder.put(FILINGS.protectiveOrderBare);
    const path = scanned
      ? folder.write('scan.pdf', await makeScannedPdf(new Uint8Array(readFileSync(main.path)))).path
      : main.path;
    await tab.attach(MAIN_INPUT, path);
    return tab;
  }

  /** A browser under these settings, with that motion and Next pressed. */
  async function fileUnder(settings: Record<string, unknown>): Promise<Tab> {
    const tab = await attached(await firm.start(settings));
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
    expect(firm.portal.received.withPdf).toEqual([]);
    expect(await firm.addOn()).toEqual({ active: true, removable: false });
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

  // The rest on one profile, one start after the other: what is kept outlives the policies.

  const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;
  const store = async () => `globalThis.store = ${await storeBundle()}`;
  const kinds = async () =>
    `(async () => { ${await store()}; return (await store.wholeLog()).entries.map((e) => e.kind).join(); })()`;

  it('obeys holdSeconds, ocr, overlays, keepDays, litigationHold and locked', async () => {
    const browser = await firm.start(
      {
        holdSeconds: 15,
        ocr: false,
        overlays: EXAMPLES.overlays,
        keepDays: 365,
        litigationHold: true,
        locked: ['overlays', 'strictness'],
      },
      true,
    );
    const options = await firm.options();
    const input = (selector: string) =>
      options(
        `(({ value, checked, disabled }) => [value, checked, disabled].join())(document.querySelector('${selector}'))`,
      );
    expect(await input('#hold')).toBe('15,false,true');
    expect(await input('[data-test=setting-ocr]')).toBe('on,false,true');
    expect(await input('#keep')).toBe('365,false,true');
    expect(await options(text('[data-test=overlays] li'))).toContain('Harlow & Finch LLP');
    expect(await options(`getComputedStyle(document.querySelector('.row.import')).display`)).toBe('none');
    expect(await options(text('[data-test=history]'))).toContain('litigation hold');
    expect(await options(text('[data-test=problems]'))).toBe('');

    // An entry far too old, and the background started anew: the hold keeps it.
    await options(`(async () => {
      ${await store()};
      await store.append({ kind: 'filed', filing: 'long-ago', court: 'txwd' }, { extension: 'test', rules: null }, '2020-01-01T00:00:00.000Z');
    })()`);
    await options('browser.runtime.reload()').catch(() => null);
    await firm.running();
    const tab = await attached(browser, true);
    await waitForLine(tab, 'unreadable');
    const again = await firm.options();
    expect(await again(await kinds())).toMatch(/^filed,check$/);
  });

  it('names a value that does not fit, with the reason, and obeys the rest; what is too old goes once no hold is on', async () => {
    await firm.start(
      { keepDays: 365, mode: 'strict', holdSeconds: '7', nonsense: 1, firmName: 'Harlow & Finch LLP' },
      true,
    );
    const options = await firm.options();
    const problems = await options(text('[data-test=problems]'));
    for (const line of [
      'mode: must be one of observe, warn, block, off',
      'holdSeconds: must be a whole number, not string',
      'nonsense: no setting has this name',
    ])
      expect(problems).toContain(line);
    expect(await options(`document.body.innerText`)).toContain('Harlow & Finch LLP');
    await until('the old entry to be erased', async () =>
      ((await options(await kinds())) as string).startsWith('erased,check,erasure'),
    );
  });

  it('takes a litigation hold that it cannot read for one', async () => {
    await firm.start({ keepDays: 1, litigationHold: 'yes' }, true);
    const options = await firm.options();
    expect(await options(text('[data-test=history]'))).toContain('litigation hold');
    expect(await options(text('[data-test=problems]'))).toContain('litigationHold: must be a boolean');
  });

  it('reads its policy at its start alone; without one it keeps the add-on, under its own settings, and lets the user remove it', async () => {
    firm.govern(null);
    await firm.open(true);
    await firm.running();
    expect(await firm.addOn()).toEqual({ active: true, removable: true });
    firm.govern({ firmName: 'Harlow & Finch LLP', mode: 'off' });
    const options = await firm.options();
    expect(await options('document.body.innerText')).not.toMatch(/Harlow|Managed/);
    expect(await options(`document.querySelector('[data-test=mode-block]').checked`)).toBe(true);
  });

  it('removes the add-on where the policy blocks it', async () => {
    firm.govern({}, 'blocked');
    await firm.open(true);
    await until('it to be gone', async () => (await firm.addOn()) === null);
  });
});
