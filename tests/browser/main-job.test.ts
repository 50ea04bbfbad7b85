// The main job, end to end, in both browsers: a filer at W.D. Tex. is stopped before a deficient motion goes out, goes
// back, mends it, and files. Each test counts what the court received and holds it against the bytes that were chosen.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FILINGS } from '../fixtures/filings';
import { inPanel, panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';
import { BROWSERS, type Stand, standUp } from './harness/either-browser';
import {
  finishFiling,
  MAIN_INPUT,
  NEXT,
  screenOf,
  waitForScreen,
  walkToUpload,
} from './harness/filing-steps';

const WAGES_CASE = '4:21-cv-09087';

describe.each(BROWSERS)('the main job, in %s', (name) => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await standUp(name);
  });
  afterAll(() => stand?.close());
  beforeEach(() => {
    stand.portal.received.clear();
    stand.portal.set({});
  });

  it('stops a motion to compel whose only proof is a letter, and lets the mended one be filed', async () => {
    const { tab, portal, court } = stand;
    const deficient = await stand.files.put(FILINGS.compelByLetterAttached, 'motion-to-compel');
    await walkToUpload(tab, court, { events: ['Compel'] });
    await stand.attachAll(deficient);
    await waitForLine(tab, 'block');
    await stand.picture('line-block');
    await tab.click(NEXT);
    await waitForPanel(tab);
    await stand.picture('panel-compel-by-letter');

    const panel = (await panelSeen(tab))!;
    expect(panel.findings.length).toBeGreaterThan(0);
    expect(panel.text).toMatch(/37\(a\)\(1\)/);
    expect(panel.text).toMatch(/CV-7/);
    expect(panel.text).toMatch(/Diaz de Leon/);
    expect(panel.text).toMatch(/letter/i);
    expect(panel.text).not.toMatch(/\bcompliant\b/i);
    expect(portal.received.withPdf).toHaveLength(0);
    expect(await tab.evaluate(() => (window as unknown as { BeenHere: number }).BeenHere)).toBe(0);

    await tab.click(inPanel('go-back'));
    await tab.waitForGone(inPanel('panel'));
    expect(await screenOf(tab)).toBe('upload');
    expect(portal.received.withPdf).toHaveLength(0);

    const mended = await stand.files.put(FILINGS.compelMended, 'motion-to-compel-mended');
    await tab.attach(MAIN_INPUT, mended.main.path);
    await waitForLine(tab, 'pass');
    await stand.picture('line-pass');
    await tab.click(NEXT);
    await finishFiling(tab);

    expect(await panelSeen(tab)).toBeNull();
    expect(portal.received.withPdf).toHaveLength(1);
    expect(portal.received.filings).toHaveLength(1);
    const [filed] = portal.received.filings;
    expect(filed!.caseNumber).toBe(FILINGS.compelMended.main.caption.caseNumber);
    expect(filed!.documents.map((one) => one.fileName)).toEqual([
      'motion-to-compel-mended.pdf',
      'motion-to-compel-exhibit-1.pdf',
    ]);
    expect(filed!.documents[0]!.bytes.equals(mended.main.bytes)).toBe(true);
    expect(filed!.documents[1]!.bytes.equals(deficient.attachments[0]!.bytes)).toBe(true);
    const ran = await tab.evaluate(() => sessionStorage.getItem('portal.ran'));
    expect(JSON.parse(ran!)).toMatchObject({ ProcessForm: expect.any(Number), Validate: expect.any(Number) });
  });

  it('stops a bare certificate, and files it anyway once a reason is given, byte for byte', async () => {
    const { tab, portal, court } = stand;
    const bare = await stand.files.put(FILINGS.protectiveOrderBare, 'motion-for-protective-order');
    await walkToUpload(tab, court, { events: ['Protective Order'], caseNumber: WAGES_CASE });
    await stand.attachAll(bare);
    await tab.click(NEXT);
    await waitForPanel(tab);
    await tab.waitFor(inPanel('file-anyway'));
    await stand.picture('panel-bare');
    expect((await panelSeen(tab))!.findings.length).toBeGreaterThan(0);
    expect(portal.received.withPdf).toHaveLength(0);

    await tab.click(inPanel('file-anyway'));
    await tab.waitFor(inPanel('reason'));
    await tab.click(inPanel('reason', 'input[type=radio]'));
    await stand.picture('panel-reason');
    await tab.click(inPanel('confirm-file-anyway'));
    await waitForScreen(tab, 'refers');
    expect(portal.received.withPdf).toHaveLength(1);
    expect(portal.received.withPdf[0]!.parts[0]!.bytes.equals(bare.main.bytes)).toBe(true);
    await finishFiling(tab);
    expect(portal.received.filings).toHaveLength(1);
  });

  it('holds a Next pressed while the check runs, and goes on by itself when the file passes', async () => {
    const { tab, portal, court } = stand;
    const mended = await stand.files.put(FILINGS.compelMended, 'pressed-at-once');
    await walkToUpload(tab, court, { events: ['Compel'] });
    await tab.attach(MAIN_INPUT, mended.main.path);
    await tab.click(NEXT);
    await waitForScreen(tab, 'refers');
    expect(portal.received.withPdf).toHaveLength(1);
    expect(portal.received.withPdf[0]!.parts[0]!.bytes.equals(mended.main.bytes)).toBe(true);
  });

  it.each([
    ['a motion for summary judgment', FILINGS.summaryJudgment],
    ['a response that speaks of a certificate', FILINGS.response],
  ])('lets %s through without a panel', async (_what, fixture) => {
    const { tab, portal, court } = stand;
    const files = await stand.files.put(fixture, 'not-required');
    await walkToUpload(tab, court, {
      category: fixture.event.startsWith('Response') ? 'response' : 'motion',
      events: [fixture.event],
      caseNumber: fixture.main.caption.caseNumber,
    });
    await stand.attachAll(files);
    await tab.click(NEXT);
    await waitForScreen(tab, 'refers');
    expect(portal.received.withPdf).toHaveLength(1);
  });

  it.each([
    ['not a PDF', 'PK\u0003\u0004 a document of another kind', /not a PDF|Word/i],
    ['empty', '', /empty|0 bytes/i],
    [
      'cut off in the middle',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty',
      /breaks off|damaged/i,
    ],
  ])(
    'names the cause for a file that is %s, never a missing certificate, and lets the filer go on',
    async (what, bytes, words) => {
      const { tab, portal, court } = stand;
      const file = stand.files.write(`${what.replaceAll(' ', '-')}.pdf`, bytes);
      await walkToUpload(tab, court, { events: ['Compel'] });
      await tab.attach(MAIN_INPUT, file.path);
      await tab.click(NEXT);
      await waitForPanel(tab);
      await tab.waitFor(inPanel('go-on'));
      await stand.picture(`panel-${what.replaceAll(' ', '-')}`);
      const panel = (await panelSeen(tab))!;
      expect(panel.text).toMatch(words);
      expect(panel.text).not.toMatch(/certificate (is )?missing|no certificate/i);
      expect(portal.received.withPdf).toHaveLength(0);
      await tab.click(inPanel('go-on'));
      await tab.until('the court to answer', async () => !['upload', null].includes(await screenOf(tab)));
    },
  );
});
