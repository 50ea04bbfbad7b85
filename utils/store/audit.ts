// The audit log: every check, decision, Notice and erasure, one after the other, each tied to the one before.
// Takes entries without text of any document; gives them back in order, with what is wrong with the chain. An entry is
// acknowledged only when a strictly durable transaction has ended. A full disk is an answer, never an exception: the
// filing must go on.

import type { IDBPTransaction } from 'idb';
import { type Break, breaksIn, GENESIS, type Head, hashOf } from './chain';
import { type ConferralSchema, database } from './database';
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
    const tx = (await database()).transaction(['audit', 'facts'], 'readwrite', { durability: 'strict' });
    try {
      const seq = await link(tx, minimal(entry), versions, at);
      await tx.done;
      return { saved: true, seq };
    } catch (error) {
      // A refused write ends the transaction too; its own end says more, and must not go unheard.
      throw await tx.done.then(
        () => error,
        (ended: unknown) => ended ?? error,
      );
    }
  } catch (error) {
    const name = (error as DOMException)?.name ?? '';
    const full = /quota/i.test(name) || (await nothingLeft());
    return { saved: false, why: full ? 'full' : 'unavailable', detail: name || String(error) };
  }
}

/** Less is not enough for the database's own files. */
const LEAST_ROOM = 2 ** 20;

/** A disk without room makes Chromium answer with UnknownError (measured), not with the quota's own error. */
async function nothingLeft(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && quota - (usage ?? 0) < LEAST_ROOM;
  } catch {
    return false;
  }
}

type Writing = IDBPTransaction<ConferralSchema, ('audit' | 'facts')[], 'readwrite'>;

/**
 * Adds an entry after the last. Where the log was cut short, it goes on from where its head says it ended, so that the gap stays
 * in sight.
 */
async function link(tx: Writing, entry: NewEntry, versions: Versions, at: string): Promise<number> {
  const audit = tx.objectStore('audit');
  const facts = tx.objectStore('facts');
  const last = (await audit.openCursor(null, 'prev'))?.value;
  const head = (await facts.get('head')) as Head | undefined;
  const before = head && head.seq > (last?.seq ?? 0) ? head : last;
  const whole = {
    ...entry,
    seq: (before?.seq ?? 0) + 1,
    at,
    versions,
    salt: crypto.randomUUID(),
    prev: before?.hash ?? GENESIS,
    hash: '',
  };
  whole.hash = hashOf(whole);
  await audit.add(whole as Entry);
  await facts.put({ seq: whole.seq, hash: whole.hash } satisfies Head, 'head');
  return whole.seq;
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

/** The log and its head, read in one go. */
export async function wholeLog(): Promise<{ entries: Entry[]; head: Head | null }> {
  const tx = (await database()).transaction(['audit', 'facts'], 'readonly');
  const [all, head] = await Promise.all([
    tx.objectStore('audit').getAll(),
    tx.objectStore('facts').get('head') as Promise<Head | undefined>,
  ]);
  return { entries: all, head: head ?? null };
}

/** Where the chain is broken; empty for a whole one. */
export async function verify(): Promise<Break[]> {
  const log = await wholeLog();
  return breaksIn(log.entries, log.head);
}

/**
 * Empties entries [from, to] (with `before`, only those of an earlier time: a clock that was set back leaves numbers and
 * times in different orders), keeps their places in the chain, and records the erasure.
 * @throws Error while a litigation hold is on.
 */
export async function erase(
  from: number,
  to: number,
  why: 'by-hand' | 'retention',
  versions: Versions,
  hold: boolean,
  before = '\uffff',
): Promise<number> {
  if (hold) throw new Error('A litigation hold is on: nothing may be erased.');
  const tx = (await database()).transaction(['audit', 'facts'], 'readwrite', { durability: 'strict' });
  let emptied = 0;
  for (
    let cursor = await tx.objectStore('audit').openCursor(IDBKeyRange.bound(from, to));
    cursor;
    cursor = await cursor.continue()
  ) {
    const { seq, at, prev, hash, kind } = cursor.value;
    if (kind === 'erased' || kind === 'erasure' || at >= before) continue;
    await cursor.update({ kind: 'erased', seq, at, prev, hash });
    emptied += 1;
  }
  if (emptied > 0)
    await link(tx, { kind: 'erasure', from, to, count: emptied, why }, versions, new Date().toISOString());
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
  const old = await (await database()).getAllFromIndex('audit', 'at', IDBKeyRange.upperBound(before, true));
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { seq, kind } of old) {
    if (kind === 'erased' || kind === 'erasure') continue;
    from = Math.min(from, seq);
    to = Math.max(to, seq);
  }
  return to === 0 ? 0 : erase(from, to, 'retention', versions, hold, before);
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
