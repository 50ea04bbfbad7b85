// The clocks of filings made on this machine, and what became of each clock shown: dismissed, reminded of.
// Takes clocks without text of any document: which motion a response answers is told by the docket event alone. Clocks of
// orders are not kept here; they follow from the orders (running-clocks.ts), and only their marks are.

import type { Clock } from '../core/clocks/clock';
import type { CourtId } from '../core/filing';
import { database } from './database';

export interface KeptClock {
  id: string;
  court: CourtId;
  caseNumber: string | null;
  clock: Clock;
  /** ISO 8601, UTC. */
  keptAt: string;
}

export interface ClockMark {
  id: string;
  /** ISO 8601, UTC; null while the clock is shown. */
  dismissedAt: string | null;
  /** Moments of reminders that were given, ISO 8601, UTC. */
  reminded: string[];
}

export async function keepClocks(clocks: readonly KeptClock[]): Promise<void> {
  const tx = (await database()).transaction('clocks', 'readwrite');
  await Promise.all([...clocks.map((clock) => tx.store.put(clock)), tx.done]);
}

export async function keptClocks(): Promise<{ clocks: KeptClock[]; marks: ClockMark[] }> {
  const tx = (await database()).transaction(['clocks', 'clock-marks'], 'readonly');
  const [clocks, marks] = await Promise.all([
    tx.objectStore('clocks').getAll(),
    tx.objectStore('clock-marks').getAll(),
  ]);
  return { clocks, marks };
}

/** Changes one clock's mark, in one transaction: a reminder and a dismissal may come at once. */
export async function markClock(id: string, change: (mark: ClockMark) => ClockMark): Promise<void> {
  const tx = (await database()).transaction('clock-marks', 'readwrite');
  const known = (await tx.store.get(id)) ?? { id, dismissedAt: null, reminded: [] };
  await Promise.all([tx.store.put(change(known)), tx.done]);
}

/** Erases the clocks of filings; an order stays until it is removed, and with it what was done about its clocks. @throws Error while a litigation hold is on. */
export async function eraseClocks(hold: boolean): Promise<void> {
  if (hold) throw new Error('A litigation hold is on: nothing may be erased.');
  const tx = (await database()).transaction(['clocks', 'clock-marks', 'orders'], 'readwrite');
  const orders = await tx.objectStore('orders').getAllKeys();
  await tx.objectStore('clocks').clear();
  const marks = tx.objectStore('clock-marks');
  for (const id of await marks.getAllKeys())
    if (!orders.some((order) => id.startsWith(`${order}:`))) await marks.delete(id);
  await tx.done;
}

/** Erases clocks kept longer than `keepDays` (0: nothing) whose day is over; one that still runs is not a record yet. */
export async function retainClocks(keepDays: number, hold: boolean, now = Date.now()): Promise<void> {
  if (keepDays === 0 || hold) return;
  const before = new Date(now - keepDays * 86_400_000).toISOString();
  const tx = (await database()).transaction(['clocks', 'clock-marks'], 'readwrite');
  for (const { id, keptAt, clock } of await tx.objectStore('clocks').getAll()) {
    if (keptAt >= before || Date.parse(clock.moment) >= now) continue;
    await tx.objectStore('clocks').delete(id);
    await tx.objectStore('clock-marks').delete(id);
  }
  await tx.done;
}
