// The record in the real extension: nothing acknowledged is lost, a store that refuses says so and stops nobody (a real full disk: tests/policy/full-disk), a sealed filing leaves
// time, court and verdict. CONFERRAL_LOSS_ENTRIES and CONFERRAL_LOSS_KILLS make the first test longer (docs/record.md).

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILINGS, filesOf } from '../fixtures/filings';
import { type Portal, startPortal } from '../portal/portal';
import { type AtUpload, attach, atUpload, fileAnyway, pressNext, settle } from './at-upload';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine } from './harness/conferral-seen';
import { finishFiling } from './harness/filing-steps';
import { fileWithFullStore } from './record/full-store';
import { brokenIn, keptIn } from './record/kept';
import { lossRun, pageWith } from './record/loss';
import { storeBundle } from './record/store-bundle';

const ENTRIES = Number(process.env.CONFERRAL_LOSS_ENTRIES ?? 400);
const KILLS = Number(process.env.CONFERRAL_LOSS_KILLS ?? 1);

describe('writers killed in mid-write', () => {
  let portal: Portal;
  const profile = mkdtempSync(join(tmpdir(), 'conferral-loss-'));
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(async () => {
    await portal.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it(`${ENTRIES} entries by two tabs and a worker killed over and over, the browser killed ${KILLS} time(s): each acknowledged one is there, the chain holds`, async () => {
    const figures = await lossRun(portal, profile, ENTRIES, KILLS);
    console.log(JSON.stringify(figures));
    expect(figures.acknowledged).toBeGreaterThanOrEqual(ENTRIES);
    expect(figures).toMatchObject({ lost: [], twice: [], broken: [], browserKills: KILLS });
    expect(figures.present).toBeGreaterThanOrEqual(figures.acknowledged);
    expect(figures.workerKills).toBeGreaterThan(0);
    for (const writer of ['tab1', 'tab2', 'worker']) expect(figures.byWriter[writer]).toBeGreaterThan(0);
  }, 1_800_000);
});

describe('the record of a filer', () => {
  let at: AtUpload;
  let page: Page;
  const kept = () => keptIn(page);

  beforeAll(async () => {
    at = await atUpload('chromium');
    const chromium = at.browser as Chromium;
    page = await pageWith(chromium, await chromium.extensionId(), await storeBundle());
    // A tab behind another draws nothing.
    await chromium.pageOf(at.tab).bringToFront();
  });
  afterAll(() => at?.close());

  it('tells the check, the decision with its reason, and that it was filed, and no word of the document', async () => {
    await at.fresh({}, { events: ['Protective Order'] });
    await attach(at, await at.pdf('protectiveOrderBare'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await fileAnyway(at.tab);
    await finishFiling(at.tab);
    await at.tab.until('the Notice in the record', async () =>
      (await kept()).some((e) => e.kind === 'filed'),
    );
    const log = await kept();
    expect(log.map((e) => e.kind)).toEqual(['check', 'decision', 'filed']);
    const [check, decision] = log;
    expect(check).toMatchObject({ court: 'txwd', verdict: 'block', sealed: false });
    expect((check!.documents as { pages: number; size: number; sha256: string }[])[0]).toMatchObject({
      pages: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.keys((check!.findings as object[])[0]!).sort()).toEqual([
      'check',
      'citation',
      'effect',
      'status',
    ]);
    expect(decision).toMatchObject({ decision: 'overridden', reason: 'emergency', filing: check!.filing });
    expect(await brokenIn(page)).toEqual([]);
  });

  it('a check that came to nothing is told as such, and the decision belongs to it, not to the file before', async () => {
    const before = (await kept()).length;
    await at.fresh({}, { events: ['Protective Order'] });
    await attach(at, await at.pdf('protectiveOrderBare'));
    await waitForLine(at.tab, 'block');
    const path = at.file('gone.pdf', '%PDF-1.4 not for long');
    await attach(at, path);
    rmSync(path);
    await pressNext(at);
    await at.tab.waitFor(inPanel('go-on'));
    await at.tab.click(inPanel('go-on'));
    await at.tab.until('the decision in the record', async () =>
      (await kept()).slice(before).some((e) => e.kind === 'decision'),
    );
    const log = (await kept()).slice(before);
    const decision = log.find((e) => e.kind === 'decision')!;
    const [first, ...rest] = log.filter((e) => e.kind === 'check');
    expect(first).toMatchObject({ verdict: 'block' });
    expect(rest).toEqual([expect.objectContaining({ verdict: 'unreadable', problem: expect.any(String) })]);
    expect(decision).toMatchObject({ filing: rest[0]!.filing });
    expect(rest[0]!.filing).not.toBe(first!.filing);
  });

  it('of a motion whose own title says sealed keeps no more, whatever event was picked', async () => {
    const before = (await kept()).length;
    await at.fresh({}, { events: ['Protective Order'] });
    const { main, ...rest } = FILINGS.protectiveOrderBare;
    const sealed = { ...rest, main: { ...main, title: `SEALED ${main.title}` } };
    await attach(at, at.file('sealed.pdf', (await filesOf(sealed)).get('main')!));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await fileAnyway(at.tab);
    await at.tab.until('an entry', async () => (await kept()).length > before);
    await settle();
    const [entry, ...more] = (await kept()).slice(before);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'check',
      sealed: true,
      verdict: 'block',
      caseNumber: null,
      documents: [],
    });
  });

  it('of a sealed filing tells time, court and verdict alone', async () => {
    const before = (await kept()).length;
    await at.fresh({}, { events: ['Sealed Motion'] });
    await attach(at, await at.pdf('protectiveOrderBare'));
    await at.tab.until('an entry', async () => (await kept()).length > before);
    const [entry, ...more] = (await kept()).slice(before);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'check',
      court: 'txwd',
      sealed: true,
      caseNumber: null,
      event: null,
      filing: null,
    });
    expect(entry).toMatchObject({ documents: [], findings: [], problem: null });
    expect(JSON.stringify(entry)).not.toContain('09311');
  });

  it('a store that refuses: says so, and the filer is stopped, decides and files as ever; then the gap is in the record', async () => {
    const chromium = at.browser as Chromium;
    const worker = await chromium.worker();
    const refuse = () =>
      worker.evaluate(() => {
        const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['add'] };
        store.kept = store.add;
        store.add = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
    const take = () =>
      worker.evaluate(() => {
        const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['add'] };
        store.add = store.kept!;
      });
    await fileWithFullStore(at, page, refuse, take);
  });
});
