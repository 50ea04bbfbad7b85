// The store of every release opens in this one, and that of the next one too.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { allOrders, allOverlays, append, entries, type NewEntry, verify } from '../../../utils/store';
import { GENESIS, hashOf } from '../../../utils/store/chain';
import { close, database, MIGRATIONS } from '../../../utils/store/database';

const versions = { extension: '0.1.0', rules: '2026-11-01' };
const check = (over: Partial<Extract<NewEntry, { kind: 'check' }>> = {}): NewEntry => ({
  kind: 'check',
  filing: 'f1',
  court: 'txwd',
  caseNumber: '3:20-cv-00311-DCG',
  event: 'Compel',
  sealed: false,
  verdict: 'block',
  problem: null,
  documents: [{ sha256: 'ab'.repeat(32), size: 1234, pages: 9 }],
  findings: [{ check: 'when', status: 'missing', effect: 'block', citation: 'Local Rule CV-7(g)' }],
  ...over,
});

beforeEach(() => {
  close();
  globalThis.indexedDB = new IDBFactory();
});

/** The stores each released schema version had, as released; a new version is added here, none is changed. */
const RELEASED: Record<number, Record<string, { key: string | null; indexes: string[] }>> = {
  1: {
    audit: { key: 'seq', indexes: ['at'] },
    facts: { key: null, indexes: [] },
    orders: { key: 'id', indexes: [] },
    overlays: { key: 'id', indexes: [] },
  },
  2: {
    audit: { key: 'seq', indexes: ['at'] },
    'clock-marks': { key: 'id', indexes: [] },
    clocks: { key: 'id', indexes: [] },
    facts: { key: null, indexes: [] },
    orders: { key: 'id', indexes: [] },
    overlays: { key: 'id', indexes: [] },
  },
};

describe.each(Object.keys(RELEASED).map(Number))('a store of released schema version %i', (version) => {
  async function old() {
    return openDB('conferral', version, {
      upgrade(db) {
        for (const [name, { key, indexes }] of Object.entries(RELEASED[version]!)) {
          const store = db.createObjectStore(name, key ? { keyPath: key } : {});
          for (const index of indexes) store.createIndex(index, index);
        }
      },
    });
  }

  it('is what this release still makes of an empty browser at that version', async () => {
    const made = await openDB('conferral', version, {
      upgrade: (db, from, _to, tx) =>
        MIGRATIONS.slice(from, version).forEach((m) => m(db as never, tx as never)),
    });
    const names = [...made.objectStoreNames].sort();
    const tx = made.transaction(names);
    expect(
      Object.fromEntries(
        names.map((n) => [n, { key: tx.objectStore(n).keyPath, indexes: [...tx.objectStore(n).indexNames] }]),
      ),
    ).toEqual(RELEASED[version]);
    made.close();
  });

  it('opens with all that was in it, and its chain goes on', async () => {
    const db = await old();
    const first = { ...check(), seq: 1, at: '2026-01-01T00:00:00.000Z', versions, prev: GENESIS };
    await db.put('audit', { ...first, hash: hashOf(first) });
    await db.put('orders', { id: 'order-1', caseNumber: '1:24-cv-00007' });
    await db.put('overlays', { id: 'own-1', overlay: { id: 'own-1' }, savedAt: '2026-01-01T00:00:00.000Z' });
    db.close();
    expect(await append(check(), versions)).toEqual({ saved: true, seq: 2 });
    expect((await entries()).map((e) => e.seq)).toEqual([1, 2]);
    expect(await verify()).toEqual([]);
    expect(await allOrders()).toEqual([{ id: 'order-1', caseNumber: '1:24-cv-00007' }]);
    expect((await allOverlays()).map((o) => o.id)).toEqual(['own-1']);
  });
});

describe('a store of a release yet to come, after a roll-back', () => {
  it('opens with all that was in it, and its chain goes on', async () => {
    await append(check(), versions);
    close();
    const newer = await openDB('conferral', MIGRATIONS.length + 1, {
      upgrade: (db) => void db.createObjectStore('new-things', { keyPath: 'id' }),
    });
    newer.close();
    expect(await append(check(), versions)).toEqual({ saved: true, seq: 2 });
    expect(await verify()).toEqual([]);
    expect([...(await database()).objectStoreNames]).toContain('new-things');
  });
});

describe('released schema versions', () => {
  it('are all listed here', () => {
    expect(Object.keys(RELEASED).map(Number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });
});
