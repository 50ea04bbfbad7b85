// What the audit log promises: nothing lost, nothing changed unseen, nothing kept of a sealed filing.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../utils/store';
import {
  append,
  applyRetention,
  csv,
  entries,
  erase,
  history,
  jsonLines,
  type NewEntry,
  verify,
  wholeLog,
} from '../../../utils/store';
import { breaksIn, GENESIS, hashOf } from '../../../utils/store/chain';
import { close, database } from '../../../utils/store/database';

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

describe('writing', () => {
  it('numbers entries from 1 without gaps and ties each to the one before', async () => {
    for (let i = 0; i < 5; i++) expect(await append(check(), versions)).toEqual({ saved: true, seq: i + 1 });
    const all = await entries();
    expect(all.map((e) => e.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(all[4]?.prev).toBe(all[3]?.hash);
    expect(await verify()).toEqual([]);
  });
  it('keeps every acknowledged entry when many are written at once', async () => {
    const done = await Promise.all(
      Array.from({ length: 200 }, (_, i) => append(check({ filing: `f${i}` }), versions)),
    );
    const seqs = done.map((d) => (d.saved ? d.seq : -1)).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(await verify()).toEqual([]);
  });
  it('answers that the store is unavailable instead of throwing', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    } as never;
    expect(await append(check(), versions)).toMatchObject({ saved: false, why: 'full' });
  });
  it('keeps of a sealed filing time, court and verdict alone', async () => {
    await append(
      check({ sealed: true, caseNumber: '1:24-cv-1', filing: 'f9' }),
      versions,
      '2026-01-02T03:04:05.000Z',
    );
    const [entry] = await entries();
    expect(entry).toMatchObject({
      court: 'txwd',
      verdict: 'block',
      at: '2026-01-02T03:04:05.000Z',
      caseNumber: null,
      event: null,
      filing: null,
      documents: [],
      findings: [],
    });
    expect(JSON.stringify(entry)).not.toContain('cv-1');
  });
});

describe('the chain', () => {
  beforeEach(async () => {
    for (let i = 0; i < 4; i++) await append(check({ filing: `f${i}` }), versions);
  });
  it('shows an entry that was changed', async () => {
    const db = await database();
    const second = (await db.get('audit', 2))!;
    await db.put('audit', { ...second, verdict: 'pass' } as never);
    expect(await verify()).toEqual([{ seq: 2, what: 'changed' }]);
  });
  it('shows an entry that was taken out', async () => {
    await (await database()).delete('audit', 3);
    expect(await verify()).toEqual([{ seq: 3, what: 'gap' }]);
  });
  it('shows an entry that was changed and hashed anew', async () => {
    const db = await database();
    const changed = { ...(await db.get('audit', 2))!, verdict: 'pass' } as { hash: string; verdict: string };
    changed.hash = hashOf(changed);
    await db.put('audit', changed as never);
    expect(await verify()).toEqual([{ seq: 3, what: 'unlinked' }]);
  });
  it('shows that its last entries were taken out, also after new ones were written', async () => {
    const db = await database();
    await db.delete('audit', 3);
    await db.delete('audit', 4);
    expect(await verify()).toEqual([{ seq: 4, what: 'cut-short' }]);
    expect(await append(check(), versions)).toEqual({ saved: true, seq: 5 });
    expect(await verify()).toEqual([{ seq: 3, what: 'gap' }]);
  });
  it('shows an entry that stands twice and one out of place, and says which', async () => {
    const [a, b, c, d] = await entries();
    expect(breaksIn([a!, b!, b!, c!, d!])).toEqual([{ seq: 2, what: 'out-of-place' }]);
    expect(breaksIn([a!, c!, b!, d!])).toEqual([
      { seq: 2, what: 'gap' },
      { seq: 2, what: 'out-of-place' },
    ]);
  });
  it('shows an entry emptied by hand within the span of a recorded erasure', async () => {
    const now = Date.parse('2036-06-30T00:00:00Z');
    const db = await database();
    for (const [seq, at] of [
      [1, '2020-01-01T00:00:00.000Z'],
      [3, '2020-01-02T00:00:00.000Z'],
    ] as const) {
      const old = { ...(await db.get('audit', seq))!, at };
      await db.put('audit', { ...old, hash: hashOf(old) } as never);
    }
    await applyRetention(3650, false, versions, now);
    const all = await entries();
    expect(all.map((e) => e.kind)).toEqual(['erased', 'check', 'erased', 'check', 'erasure']);
    expect(breaksIn(all).map(({ what }) => what)).not.toContain('erased-beyond-record');
    const { seq, at, prev, hash } = all[1]!;
    expect(breaksIn(all.with(1, { kind: 'erased', seq, at, prev, hash }))).toContainEqual({
      seq: 5,
      what: 'erased-beyond-record',
    });
  });
  it('leaves of an erased sealed entry a hash that cannot be tried out', async () => {
    const at = '2026-01-02T03:04:05.000Z';
    await append(check({ sealed: true }), versions, at);
    await append(check({ sealed: true }), versions, at);
    const [one, two] = (await entries()).slice(-2);
    const { salt, hash, ...content } = one as Entry & { salt: string };
    expect(salt).toMatch(/^[0-9a-f-]{36}$/);
    expect(salt).not.toBe((two as { salt?: string }).salt);
    expect(hashOf(content)).not.toBe(hash);
    await erase(1, 6, 'by-hand', versions, false);
    expect(JSON.stringify((await entries())[4])).not.toContain(salt);
    expect(await verify()).toEqual([]);
  });
  it('shows an entry emptied without a recorded erasure', async () => {
    const db = await database();
    const { seq, at, prev, hash } = (await db.get('audit', 2))!;
    await db.put('audit', { kind: 'erased', seq, at, prev, hash });
    expect(await verify()).toEqual([{ seq: 2, what: 'erased-without-record' }]);
  });
});

describe('erasing', () => {
  it('empties entries, records the erasure and leaves the chain whole', async () => {
    for (let i = 0; i < 3; i++) await append(check(), versions);
    expect(await erase(1, 2, 'by-hand', versions, false)).toBe(2);
    const all = await entries();
    expect(all.map((e) => e.kind)).toEqual(['erased', 'erased', 'check', 'erasure']);
    expect(JSON.stringify(all.slice(0, 2))).not.toContain('Compel');
    expect(await verify()).toEqual([]);
  });
  it('is refused under a litigation hold, by hand and by age', async () => {
    await append(check(), versions, '2020-01-01T00:00:00.000Z');
    await expect(erase(1, 1, 'by-hand', versions, true)).rejects.toThrow('litigation hold');
    expect(await applyRetention(30, true, versions)).toBe(0);
  });
  it('by age takes only what is older than the days set', async () => {
    const now = Date.parse('2026-06-30T00:00:00Z');
    await append(check(), versions, '2026-01-01T00:00:00.000Z');
    await append(check(), versions, '2026-06-29T00:00:00.000Z');
    expect(await applyRetention(0, false, versions, now)).toBe(0);
    expect(await applyRetention(90, false, versions, now)).toBe(1);
    expect((await entries()).map((e) => e.kind)).toEqual(['erased', 'check', 'erasure']);
    expect(await applyRetention(90, false, versions, now)).toBe(0);
    expect(await entries()).toHaveLength(3);
    expect(await verify()).toEqual([]);
  });
  it('by age leaves a younger entry between older ones, where a clock was set back', async () => {
    const now = Date.parse('2026-06-30T00:00:00Z');
    for (const day of ['2026-01-01', '2026-06-29', '2026-01-02'])
      await append(check(), versions, `${day}T00:00:00.000Z`);
    expect(await applyRetention(90, false, versions, now)).toBe(2);
    expect((await entries()).map((e) => e.kind)).toEqual(['erased', 'check', 'erased', 'erasure']);
    expect(await verify()).toEqual([]);
  });
});

describe('history and exports', () => {
  it('shows what became of each check, newest first, and finds by case number', async () => {
    await append(check({ filing: 'a', caseNumber: '1:24-cv-00007' }), versions);
    await append(
      {
        kind: 'decision',
        filing: 'a',
        court: 'txwd',
        decision: 'overridden',
        reason: 'emergency',
        note: null,
      },
      versions,
    );
    await append(check({ filing: 'b', verdict: 'pass' }), versions);
    await append({ kind: 'filed', filing: 'b', court: 'txwd' }, versions);
    const all = await entries();
    expect(history(all).map((r) => [r.check.filing, r.decision, r.filed])).toEqual([
      ['b', 'waiting', true],
      ['a', 'overridden', false],
    ]);
    expect(history(all, 'cv-00007')).toHaveLength(1);
  });
  it('writes one JSON object a line, the last of which names the last entry, and reads back to the same', async () => {
    await append(check(), versions);
    await append(check(), versions);
    const log = await wholeLog();
    const lines = jsonLines(log.entries, log.head).trimEnd().split('\n');
    expect(lines.map((l) => JSON.parse(l))).toEqual([
      ...log.entries,
      { kind: 'end', seq: 2, hash: log.entries[1]?.hash },
    ]);
  });
  it('an empty log makes an export that is whole', () => {
    expect(JSON.parse(jsonLines([], null))).toEqual({ kind: 'end', seq: 0, hash: GENESIS });
    expect(breaksIn([], { seq: 0, hash: GENESIS })).toEqual([]);
    // As 0.1.0 wrote it.
    expect(breaksIn([], { seq: 0, hash: '' })).toEqual([]);
  });
  it('disarms what a spreadsheet would take for a formula, and quotes what needs it', async () => {
    await append(check({ filing: 'a', event: '=HYPERLINK("http://x")' }), versions);
    await append(
      {
        kind: 'decision',
        filing: 'a',
        court: 'txwd',
        decision: 'overridden',
        reason: 'other',
        note: 'said "file it", now',
      },
      versions,
    );
    const text = csv(await entries());
    // Excel takes a file without the mark for one in the machine's own code page.
    expect(text.startsWith('\uFEFFnumber,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain('"said ""file it"", now"');
  });
});
