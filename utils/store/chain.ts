// The hash chain of the audit log.
// Takes entries in order; gives an entry's hash, and where a chain is broken. The hash is taken over JSON with sorted
// keys, by a synchronous SHA-256 (@noble/hashes): an IndexedDB transaction would end while the platform's own
// asynchronous digest runs, and two tabs could then write the same number.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry, ErasureEntry } from './record';

export const GENESIS = '0'.repeat(64);

export function hashOf(entry: object): string {
  const { hash: _, ...content } = entry as { hash?: string };
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  return JSON.stringify(value ?? null);
}

export interface Break {
  seq: number;
  what:
    | 'gap'
    | 'changed'
    | 'unlinked'
    | 'out-of-place'
    | 'erased-without-record'
    | 'erased-beyond-record'
    | 'cut-short';
}

/** The last entry of a log: kept beside it and at the end of an export, so that one cut short is seen. */
export interface Head {
  seq: number;
  hash: string;
}

/** Where the chain is broken; empty for a whole one. `entries` ascending by `seq`, from the log's first; `head` where one is known. */
export function breaksIn(entries: readonly Entry[], head: Head | null = null): Break[] {
  const breaks: Break[] = [];
  const recorded = entries.filter((e) => e.kind === 'erasure');
  let seq = 0;
  let prev = GENESIS;
  for (const entry of entries) {
    if (entry.seq <= seq) {
      breaks.push({ seq: entry.seq, what: 'out-of-place' });
      continue;
    }
    if (entry.seq !== seq + 1) breaks.push({ seq: seq + 1, what: 'gap' });
    else if (entry.prev !== prev) breaks.push({ seq: entry.seq, what: 'unlinked' });
    if (entry.kind === 'erased') {
      if (!recorded.some((r) => r.from <= entry.seq && entry.seq <= r.to))
        breaks.push({ seq: entry.seq, what: 'erased-without-record' });
    } else if (hashOf(entry) !== entry.hash) breaks.push({ seq: entry.seq, what: 'changed' });
    seq = entry.seq;
    prev = entry.hash;
  }
  if (emptiedBeyond(entries, recorded)) breaks.push({ seq, what: 'erased-beyond-record' });
  // An empty log's head may name no hash.
  if (head && (head.seq > 0 || seq > 0) && (head.seq > seq || (head.seq === seq && head.hash !== prev)))
    breaks.push({ seq: Math.max(seq, head.seq), what: head.seq > seq ? 'cut-short' : 'changed' });
  return breaks;
}

/**
 * More entries are empty than all erasures took, so that one within the span of a recorded erasure was emptied by another hand. Not told
 * where an erasure of the first release does not say how many it took.
 */
function emptiedBeyond(entries: readonly Entry[], recorded: readonly ErasureEntry[]): boolean {
  if (recorded.some(({ count }) => count === undefined)) return false;
  const took = recorded.reduce((sum, { count }) => sum + count!, 0);
  return recorded.length > 0 && entries.filter(({ kind }) => kind === 'erased').length > took;
}
