// The one record store: an IndexedDB database, its stores and its migrations.
// Takes nothing; gives an open database. Each released schema version stays listed in MIGRATIONS, so that a machine that
// skipped releases walks through all of them; a test opens every one.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ConfirmedOrder } from '../core/orders/order';
import type { ClockMark, KeptClock } from './clocks';
import type { Entry } from './record';

export interface ConferralSchema extends DBSchema {
  audit: { key: number; value: Entry; indexes: { at: string } };
  orders: { key: string; value: ConfirmedOrder };
  overlays: { key: string; value: { id: string; overlay: unknown; savedAt: string } };
  /** Small facts of the store itself: `head`, the last entry written, so that a log cut short is seen. */
  facts: { key: string; value: unknown };
  clocks: { key: string; value: KeptClock };
  'clock-marks': { key: string; value: ClockMark };
}

export type Database = IDBPDatabase<ConferralSchema>;
type Upgrade = (
  db: Database,
  tx: IDBPTransaction<ConferralSchema, StoreNames<ConferralSchema>[], 'versionchange'>,
) => void;

/** Index 0 makes version 1, and so on. Never change a released one; a new one only adds, so that a release before it can go on. */
export const MIGRATIONS: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('audit', { keyPath: 'seq' }).createIndex('at', 'at');
    db.createObjectStore('orders', { keyPath: 'id' });
    db.createObjectStore('overlays', { keyPath: 'id' });
    db.createObjectStore('facts');
  },
  (db) => {
    db.createObjectStore('clocks', { keyPath: 'id' });
    db.createObjectStore('clock-marks', { keyPath: 'id' });
  },
];

let opened: Promise<Database> | null = null;

/** @throws DOMException where the browser refuses storage (private window, full disk, damaged profile). */
export function database(name = 'conferral'): Promise<Database> {
  opened ??= open(name, MIGRATIONS.length)
    // The store of a newer release, after a roll-back: migrations only add, so that its stores are these and more.
    .catch((error) => {
      if ((error as DOMException)?.name === 'VersionError') return open(name);
      throw error;
    })
    .catch((error) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** Without a version: as it is. */
function open(name: string, version?: number): Promise<Database> {
  return openDB<ConferralSchema>(name, version, {
    upgrade(db, from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db, tx as never);
    },
    // Another tab runs a newer release: let go, so that it can migrate; the next call opens again.
    blocking: () => close(),
    terminated: () => {
      opened = null;
    },
  });
}

export function close(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = null;
}
