// From the panel and the popup to the page that reads an order of the case; the panel says which confirmed order it judged by, in the
// order's own words, with their page. Pages of ours in Chromium alone, since Firefox's remote protocol opens none.

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proseFromText } from '../../utils/core/motion/prose';
import { readOrder } from '../../utils/core/orders';
import { compelMended } from '../fixtures/motions/compel';
import { FACE_TO_FACE } from '../fixtures/orders/orders';
import { makePdf } from '../fixtures/pdf-maker/index';
import { type AtUpload, attach, atUpload, pressNext } from './at-upload';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';
import { BROWSERS } from './harness/either-browser';
import { pageWith } from './record/loss';
import { storeBundle } from './record/store-bundle';

const NUMBER = '3:20-cv-09311-KLM-NOP';

/** The order of the fixtures in the case of the test filings, as read, its words on the second page. */
function confirmedOrder(): object {
  const text = FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'EP:20-CV-09311-KLM-NOP')
    .replace('March 6, 2024', 'June 4, 2021')
    .replace('20th day of February, 2024', '20th day of May, 2021');
  const reading = readOrder(proseFromText(text), { zone: 'America/Denver' });
  return {
    id: 'order-1',
    reading: { ...reading, evidence: reading.evidence.map((e) => ({ ...e, page: 2 })) },
    court: 'txwd',
    confirmedOn: '2021-05-21',
    status: 'in-force',
    addedBy: 'confirmed by you',
  };
}

async function byTelephone(): Promise<Uint8Array> {
  const [certificate] = [compelMended.certificate].flat();
  const text = [certificate!.text]
    .flat()
    .map((part) => part.replace('I met in person with', 'I conferred by telephone with'));
  return makePdf({ ...compelMended, certificate: { ...certificate!, text } });
}

describe('an order of the case, from the panel, in chromium', () => {
  let at: AtUpload;
  let id: string;
  let ours: Page;
  beforeAll(async () => {
    at = await atUpload('chromium');
    id = await (at.browser as Chromium).extensionId();
    ours = await pageWith(at.browser as Chromium, id, await storeBundle());
    await ours.evaluate(
      (order) =>
        (globalThis as unknown as { store: { saveOrder(o: object): Promise<void> } }).store.saveOrder(order),
      confirmedOrder(),
    );
  });
  afterAll(() => at?.close());

  it('the panel tells the order it judged by, its words and their page', async () => {
    await at.fresh();
    await attach(at, at.file('by-telephone.pdf', await byTelephone()));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const applied = (await at.tab.text(inPanel('orders-applied'))) ?? '';
    expect(applied).toMatch(/Order in this case/);
    expect(applied).toMatch(/telephonic conference will not satisfy/i);
    expect(applied).toMatch(/page 2 of the order/);
  });

  it('its button opens the Cases page at this court and case', async () => {
    const { context } = at.browser as Chromium;
    const opened = context.waitForEvent('page');
    await at.tab.click(inPanel('case-order'));
    const cases = await opened;
    await cases.waitForURL(/cases\.html/);
    const query = new URL(cases.url()).searchParams;
    expect([query.get('court'), query.get('case')]).toEqual(['txwd', NUMBER]);
    expect(await cases.locator('#order-court').inputValue()).toBe('txwd');
    await cases.close();
  });

  it('the popup of such a tab leads there too, and of any other tab does not', async () => {
    const popup = await (at.browser as Chromium).context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await popup.locator('[data-test=all-clocks]').waitFor();
    expect(await popup.locator('[data-test=case-order]').count()).toBe(0);
    // The popup stands in a tab of its own here: what the guard noted of its tab is noted of this one.
    await popup.evaluate(async (caseNumber) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { getCurrent(): Promise<{ id: number }> };
          storage: { session: { set(o: object): Promise<void> } };
        };
      };
      const { id } = await chrome.tabs.getCurrent();
      await chrome.storage.session.set({ [`tab:${id}`]: { watch: 'watching', court: 'txwd', caseNumber } });
    }, NUMBER);
    await popup.reload();
    const href = await popup.locator('[data-test=case-order]').getAttribute('href');
    expect(href).toBe(`/cases.html?court=txwd&case=${encodeURIComponent(NUMBER)}`);
    await popup.close();
  });
});

describe.each(BROWSERS)('a case without an order, in %s', (name) => {
  it('the panel offers to read one, and says of none that it was applied', async () => {
    const at = await atUpload(name);
    try {
      await at.fresh();
      await attach(at, await at.pdf('compelByLetter'));
      await waitForLine(at.tab, 'block');
      await pressNext(at);
      await waitForPanel(at.tab);
      expect(await at.tab.text(inPanel('case-order'))).toMatch(/order on conferring/);
      expect(await at.tab.text(inPanel('orders-applied'))).not.toMatch(/Judged by/);
    } finally {
      await at.close();
    }
  });
});
