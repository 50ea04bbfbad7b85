// The audit log: every check, decision, Notice and erasure, one after the other, each tied to the one before.
// Takes entries without text of any document; gives them back in order, with what is wrong with the chain. An entry is
// acknowledged only when a strictly durable transaction has ended. A full disk is an answer, never an exception: the
// filing must go on.

import { type Break, breaksIn, GENESIS, hashOf } from './chain';
import { database } from './database';
import type { CheckEntry, Entry, NewEntry, Versions } from './record';

export type Appended =
  | { saved: true; seq: number }
  | { saved: false; why: 'full' | 'unavailable'; detail: string };

/** Writes one entry. Safe from several tabs at once: IndexedDB runs one writing transaction at a time. */
export async function append(
  entry: NewEntry,
  versions: Versions,
  at: string = new Date().toISOString(),
): Promise<Appended> {
  try {
    const db = await database();
    const tx = db.transaction('audit', 'readwrite', { durability: 'strict' });
    const last = await tx.store.openCursor(null, 'prev');
    const whole = {
      ...minimal(entry),
      seq: (last?.value.seq ?? 0) + 1,
      at,
      versions,
      prev: last?.value.hash ?? GENESIS,
      hash: '',
    };
    whole.hash = hashOf(whole);
    await tx.store.add(whole as Entry);
    await tx.done;
    return { saved: true, seq: whole.seq };
  } catch (error) {
    const name = (error as DOMException)?.name ?? '';
    return { saved: false, why: /quota/i.test(name) ? 'full' : 'unavailable', detail: name || String(error) };
  }
}

/** Of a sealed or ex parte filing: time, court and verdict. */
function minimal(entry: NewEntry): NewEntry {
  if (entry.kind !== 'check' || !entry.sealed) return entry;
  return {
    kind: 'check',
    filing: null,
    court: entry.court,
    caseNumber: null,
    event: null,
    sealed: true,
    verdict: entry.verdict,
    problem: null,
    documents: [],
    findings: [],
  };
}

/** All entries, ascending. */
export async function entries(): Promise<Entry[]> {
  return (await database()).getAll('audit');
}

/** Where the chain is broken; empty for a whole one. */
export async function verify(): Promise<Break[]> {
  return breaksIn(await entries());
}

/**
 * Empties entries [from, to], keeps their places in the chain, and records the erasure.
 * @throws Error while a litigation hold is on.
 */
export async function erase(
  from: number,
  to: number,
  why: 'by-hand' | 'retention',
  versions: Versions,
  hold: boolean,
): Promise<number> {
  if (hold) throw new Error('A litigation hold is on: nothing may be erased.');
  const db = await database();
  const tx = db.transaction('audit', 'readwrite', { durability: 'strict' });
  let emptied = 0;
  for (
    let cursor = await tx.store.openCursor(IDBKeyRange.bound(from, to));
    cursor;
    cursor = await cursor.continue()
  ) {
    const { seq, at, prev, hash, kind } = cursor.value;
    if (kind === 'erased' || kind === 'erasure') continue;
    await cursor.update({ kind: 'erased', seq, at, prev, hash });
    emptied += 1;
  }
  if (emptied > 0) {
    const last = await tx.store.openCursor(null, 'prev');
    const record = {
      kind: 'erasure' as const,
      from,
      to,
      why,
      seq: (last?.value.seq ?? 0) + 1,
      at: new Date().toISOString(),
      versions,
      prev: last?.value.hash ?? GENESIS,
      hash: '',
    };
    record.hash = hashOf(record);
    await tx.store.add(record);
  }
  await tx.done;
  return emptied;
}

/** Erases what is older than `keepDays` (0: nothing), unless a litigation hold is on. */
export async function applyRetention(
  keepDays: number,
  hold: boolean,
  versions: Versions,
  now = Date.now(),
): Promise<number> {
  if (keepDays === 0 || hold) return 0;
  const before = new Date(now - keepDays * 86_400_000).toISOString();
  const db = await database();
  const old = await db.getAllKeysFromIndex('audit', 'at', IDBKeyRange.upperBound(before, true));
  const numbers = old as number[];
  if (numbers.length === 0) return 0;
  return erase(Math.min(...numbers), Math.max(...numbers), 'retention', versions, hold);
}

/** A check with what became of it, as the history shows it. */
export interface HistoryRow {
  check: CheckEntry;
  decision: string;
  reason: string | null;
  note: string | null;
  filed: boolean;
}

/** Checks, newest first, with their last decision; `text` is looked for in court, case number, event and verdict. */
export function history(all: readonly Entry[], text = ''): HistoryRow[] {
  const rows: HistoryRow[] = [];
  const wanted = text.trim().toLowerCase();
  const later = new Map<
    string,
    { decision: string; reason: string | null; note: string | null; filed: boolean }
  >();
  for (const e of all) {
    if (e.kind !== 'decision' && e.kind !== 'filed') continue;
    const known = later.get(e.filing) ?? { decision: 'waiting', reason: null, note: null, filed: false };
    if (e.kind === 'filed') known.filed = true;
    else Object.assign(known, { decision: e.decision, reason: e.reason, note: e.note });
    later.set(e.filing, known);
  }
  for (const e of all) {
    if (e.kind !== 'check') continue;
    const words = [e.court, e.caseNumber, e.event, e.verdict].join(' ').toLowerCase();
    if (wanted !== '' && !words.includes(wanted)) continue;
    rows.push({
      check: e,
      ...((e.filing && later.get(e.filing)) || {
        decision: 'waiting',
        reason: null,
        note: null,
        filed: false,
      }),
    });
  }
  return rows.reverse();
}
