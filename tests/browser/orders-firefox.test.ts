// The main path of an order in Firefox: its text pasted on the Cases page, read, confirmed; the motion filed again with a telephone call
// stopped in the order's words; and free once the order has ended.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compelMended } from '../fixtures/motions/compel';
import { FACE_TO_FACE } from '../fixtures/orders/orders';
import { makePdf } from '../fixtures/pdf-maker/index';
import { type AtUpload, attach, atUpload, pressNext, sent } from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';
import type { Firefox } from './harness/firefox';
import { type OwnPage, openOwnPage } from './harness/firefox-own-page';

/** The order of the fixtures, in the case of the test filings, as its court writes the number. */
const ORDER = FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'EP:20-CV-09311-KLM-NOP')
  .replace('March 6, 2024', 'June 4, 2021')
  .replace('March 20, 2024', 'June 18, 2021')
  .replace('20th day of February, 2024', '20th day of May, 2021');

describe.skipIf(firefoxPath() === null)('an order of the case, in firefox', () => {
  let at: AtUpload;
  let cases: OwnPage;
  let byTelephone: string;

  beforeAll(async () => {
    at = await atUpload('firefox', { args: ['--remote-allow-system-access'] });
    const [certificate] = [compelMended.certificate].flat();
    const text = [certificate!.text]
      .flat()
      .map((part) => part.replace('I met in person with', 'I conferred by telephone with'));
    byTelephone = at.file(
      'by-telephone.pdf',
      await makePdf({ ...compelMended, certificate: { ...certificate!, text } }),
    );
  });
  afterAll(() => at?.close());

  it('is read from pasted text, each item beside its words, and confirmed', async () => {
    cases = await openOwnPage(at.browser as Firefox, 'cases.html');
    await cases.until(
      'the field for its text',
      `Boolean(document.querySelector('[data-test="order-text"]'))`,
    );
    await cases.run(`(() => {
      const field = document.querySelector('[data-test="order-text"]');
      field.value = ${JSON.stringify(ORDER)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await cases.until(
      'the button to read it',
      `!document.querySelector('[data-test="read-order"]').disabled && (document.querySelector('[data-test="read-order"]').click(), true)`,
    );
    await cases.until('what was read', `Boolean(document.querySelector('[data-test="order-form"]'))`);
    const form = String(await cases.run(`document.querySelector('[data-test="order-form"]').innerText`));
    expect(form).toContain('A telephonic conference will not satisfy this requirement');
    expect(await cases.run(`document.querySelector('#order-deadline').value`)).toMatch(/^2021-06-04T17:00/);
    await cases.run(`document.querySelector('[data-test="confirm-order"]').click()`);
    await cases.until(
      'the order among those kept',
      `Boolean(document.querySelector('[data-test="orders"] li[data-status="in-force"]'))`,
    );
  });

  it('then a motion that reports a telephone call is stopped, by the order and in its words', async () => {
    await at.fresh();
    await attach(at, byTelephone);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const seen = (await panelSeen(at.tab))!;
    expect(seen.findings[0]!.message).toMatch(/by telephone/);
    expect(seen.findings.flatMap((f) => f.askers).join(' ')).toMatch(/order/i);
    expect(seen.text).toMatch(/telephonic conference will not satisfy/i);
    expect(sent(at)).toBe(0);
  });

  it('and is free once the order has ended', async () => {
    await cases.run(
      `[...document.querySelectorAll('[data-test="orders"] button')].find((b) => /ended/i.test(b.innerText)).click()`,
    );
    await cases.until(
      'the order as ended',
      `Boolean(document.querySelector('[data-test="orders"] li[data-status="ended"]'))`,
    );
    await at.fresh();
    await attach(at, byTelephone);
    await waitForLine(at.tab, 'pass');
  });
});
