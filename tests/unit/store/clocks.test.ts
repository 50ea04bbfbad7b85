// Running clocks on this machine: filings' and orders', the next first; dismissed, erased, aged.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { responseClocks } from '../../../utils/core/clocks';
import { proseFromText } from '../../../utils/core/motion/prose';
import { readOrder } from '../../../utils/core/orders';
import {
  eraseClocks,
  type KeptClock,
  keepClocks,
  keptClocks,
  markClock,
  removeOrder,
  retainClocks,
  runningClocks,
  saveOrder,
} from '../../../utils/store';
import { close } from '../../../utils/store/database';
import { FACE_TO_FACE } from '../../fixtures/orders/orders';

const [clock] = responseClocks(
  '2024-03-08',
  { zone: 'America/Chicago', assumed: false },
  [
    {
      what: 'response',
      days: 7,
      from: 'filing',
      authority: { kind: 'rule', citation: 'Local Rule X-7', url: null, court: 'txwd' },
      confidence: 'seen',
      otherwise: null,
      doubts: [],
    },
  ],
  'Compel',
);
const kept = (over: Partial<KeptClock> = {}): KeptClock => ({
  id: 'f1/response',
  court: 'txwd',
  caseNumber: '7:24-cv-00055',
  clock: clock!,
  keptAt: '2024-03-08T18:00:00.000Z',
  ...over,
});
const order = {
  id: 'o1',
  reading: readOrder(proseFromText(FACE_TO_FACE), { zone: 'America/Chicago' }),
  court: 'txwd',
  confirmedOn: '2024-02-21',
  status: 'in-force' as const,
  addedBy: 'the filer',
};
const ids = async () => (await runningClocks()).map((c) => c.id);
const dismiss = (id: string) => markClock(id, (m) => ({ ...m, dismissedAt: '2024-03-09T00:00:00.000Z' }));

beforeEach(() => {
  close();
  globalThis.indexedDB = new IDBFactory();
});

describe('running clocks', () => {
  it('are those of filings and of orders in force, by the moment they end', async () => {
    await keepClocks([kept()]);
    await saveOrder(order);
    // March 6 (conference), March 15 (response), March 20 (report).
    expect(await ids()).toEqual(['o1:conference', 'f1/response', 'o1:filing-0']);
  });
  it('go by the instant, not by the letters of the offset', async () => {
    const at = (moment: string, id: string) => kept({ id, clock: { ...clock!, moment } });
    await keepClocks([at('2024-03-15T23:30-07:00', 'later'), at('2024-03-15T23:59-05:00', 'sooner')]);
    expect(await ids()).toEqual(['sooner', 'later']);
  });
  it('end with the order: superseded, ended or removed it sets none', async () => {
    await saveOrder({ ...order, status: 'superseded' });
    expect(await ids()).toEqual([]);
    await saveOrder(order);
    expect(await ids()).toHaveLength(2);
    await removeOrder('o1');
    expect(await ids()).toEqual([]);
  });
  it('keep the order of El Paso to Mountain Time where it names a day and no hour', async () => {
    const reading = { ...order.reading, caseNumber: 'EP:24-CV-00055', conference: null };
    await saveOrder({
      ...order,
      reading: { ...reading, filings: [{ kind: 'report', by: '2024-03-20', contents: [] }] },
    });
    expect((await runningClocks())[0]?.clock.moment).toBe('2024-03-20T23:59-06:00');
  });
  it('once dismissed stay in the list, marked', async () => {
    await keepClocks([kept()]);
    await dismiss('f1/response');
    expect((await runningClocks()).map((c) => c.dismissed)).toEqual([true]);
    await markClock('f1/response', (m) => ({ ...m, dismissedAt: null }));
    expect((await runningClocks()).map((c) => c.dismissed)).toEqual([false]);
  });
  it('two changes of one mark at once both count', async () => {
    await Promise.all([dismiss('x'), markClock('x', (m) => ({ ...m, reminded: [...m.reminded, 'a'] }))]);
    expect((await keptClocks()).marks).toEqual([
      { id: 'x', dismissedAt: '2024-03-09T00:00:00.000Z', reminded: ['a'] },
    ]);
  });
});

describe('erasing', () => {
  it('takes every filing\u2019s clock and its mark; an order\u2019s stay with the order', async () => {
    await keepClocks([kept()]);
    await saveOrder(order);
    await dismiss('f1/response');
    await dismiss('o1:conference');
    await eraseClocks(false);
    expect(await ids()).toEqual(['o1:conference', 'o1:filing-0']);
    expect((await keptClocks()).marks.map((m) => m.id)).toEqual(['o1:conference']);
  });
  it('is refused under a litigation hold', async () => {
    await keepClocks([kept()]);
    await expect(eraseClocks(true)).rejects.toThrow(/litigation hold/);
    expect(await ids()).toHaveLength(1);
  });
  it('by age takes what is older than the days set and over, and leaves what still runs', async () => {
    const now = Date.parse('2024-04-20T12:00:00Z');
    const running = { ...clock!, moment: '2024-05-01T23:59-05:00' };
    await keepClocks([
      kept(),
      kept({ id: 'f2/response', clock: running }),
      kept({ id: 'f3', keptAt: '2024-04-19T00:00:00.000Z' }),
    ]);
    await retainClocks(0, false, now);
    await retainClocks(30, true, now);
    expect(await ids()).toHaveLength(3);
    await retainClocks(30, false, now);
    expect((await ids()).sort()).toEqual(['f2/response', 'f3']);
  });
});
