// Many machines' exports, merged.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { machinesIn, readExport } from '../../../scripts/audit/read';
import { summarise } from '../../../scripts/audit/summary';
import { GENESIS, hashOf } from '../../../utils/store/chain';
import { jsonLines } from '../../../utils/store/export';
import type { Entry } from '../../../utils/store/record';

const versions = { extension: '0.1.0', rules: null };
function chain(entries: object[]): Entry[] {
  let prev = GENESIS;
  return entries.map((e, i) => {
    const whole = { ...e, seq: i + 1, versions, prev, hash: '' };
    whole.hash = hashOf(whole);
    prev = whole.hash;
    return whole as unknown as Entry;
  });
}
const check = (filing: string, court: string, at: string, verdict: string, blocking: string[]) => ({
  kind: 'check',
  filing,
  court,
  at,
  verdict,
  caseNumber: null,
  event: null,
  sealed: false,
  problem: null,
  documents: [],
  findings: blocking.map((c) => ({ check: c, status: 'missing', effect: 'block', citation: 'R' })),
});
const one = chain([
  check('a', 'txwd', '2026-01-05T00:00:00Z', 'block', ['when', 'how']),
  {
    kind: 'decision',
    filing: 'a',
    court: 'txwd',
    at: '2026-01-05T00:01:00Z',
    decision: 'overridden',
    reason: 'emergency',
    note: null,
  },
  check('b', 'txwd', '2026-01-12T00:00:00Z', 'pass', []),
  { kind: 'filed', filing: 'b', court: 'txwd', at: '2026-01-12T00:09:00Z' },
]);
const two = chain([check('a', 'cand', '2026-01-06T00:00:00Z', 'block', ['when'])]);

const read = (
  name: string,
  entries: Entry[],
  head = { seq: entries.at(-1)!.seq, hash: entries.at(-1)!.hash },
) => readExport(name, jsonLines(entries, head));
const summed = (...files: ReturnType<typeof read>[]) => summarise(machinesIn(files));

describe('a summary of exports', () => {
  const s = summed(read('1', one), read('2', two));
  it('counts checks, blocks, overrides and filings over all machines', () => {
    expect(s).toMatchObject({ machines: 2, checks: 3, blocked: 2, overridden: 1, filed: 1, broken: [] });
  });
  it('gives overrides by court, by check and by week; the same filing id on two machines stays two filings', () => {
    expect(s.byCourt).toEqual([
      { name: 'cand', checks: 1, blocked: 1, overridden: 0 },
      { name: 'txwd', checks: 2, blocked: 1, overridden: 1 },
    ]);
    expect(s.byCheck).toEqual([
      { name: 'how', checks: 1, blocked: 1, overridden: 1 },
      { name: 'when', checks: 2, blocked: 2, overridden: 1 },
    ]);
    expect(s.byWeek.map((r) => [r.name, r.overridden])).toEqual([
      ['2026-W02', 1],
      ['2026-W03', 0],
    ]);
  });
  it('takes last month\u2019s and this month\u2019s export of one machine as one log', () => {
    expect(summed(read('may', one.slice(0, 2)), read('june', one))).toMatchObject({
      machines: 1,
      checks: 2,
      overridden: 1,
      broken: [],
    });
  });
  it('still counts an entry that a later export gives as erased, and counts it as erased where none has it', () => {
    const [first, ...rest] = one;
    const { seq, at, prev, hash } = first!;
    const erased: Entry[] = [{ kind: 'erased', seq, at, prev, hash }, ...rest];
    const record = {
      kind: 'erasure',
      from: 1,
      to: 1,
      why: 'retention',
      seq: 5,
      at,
      versions,
      prev: rest.at(-1)!.hash,
    };
    erased.push({ ...record, hash: hashOf(record) } as Entry);
    expect(summed(read('may', one), read('june', erased))).toMatchObject({
      checks: 2,
      erased: 0,
      broken: [],
    });
    expect(summed(read('june', erased))).toMatchObject({ checks: 1, erased: 1, broken: [] });
  });
  it('counts what a full store could not take', () => {
    const log = chain([
      { kind: 'missed', count: 3, since: '2026-01-01T00:00:00Z', why: 'full', at: '2026-01-02T00:00:00Z' },
    ]);
    expect(summed(read('1', log)).missed).toBe(3);
  });
});

describe('a clock that was set back', () => {
  it('is noted with the entry, and is no break', () => {
    const log = chain([
      check('a', 'txwd', '2026-03-05T00:00:00Z', 'pass', []),
      check('b', 'txwd', '2026-01-05T00:00:00Z', 'pass', []),
      // Two tabs that wrote at once.
      check('c', 'txwd', '2026-01-04T23:59:59Z', 'pass', []),
    ]);
    expect(summed(read('desk-7', log))).toMatchObject({
      broken: [],
      clockBack: [{ file: 'desk-7', seq: 2 }],
    });
  });
});

describe('a warning gone past', () => {
  it('is counted apart from the overrides: a block is one where the firm only warns', () => {
    const log = chain([
      check('a', 'txwd', '2026-01-05T00:00:00Z', 'block', ['when']),
      {
        kind: 'decision',
        filing: 'a',
        court: 'txwd',
        at: '2026-01-05T00:01:00Z',
        decision: 'went-on',
        reason: null,
        note: null,
      },
    ]);
    expect(summed(read('1', log))).toMatchObject({ blocked: 1, overridden: 0, wentOn: 1, unchecked: 0 });
    const decided = { ...log[1]!, decision: 'timed-out' };
    const unread = chain([check('a', 'txwd', '2026-01-05T00:00:00Z', 'unreadable', []), decided]);
    expect(summed(read('1', unread))).toMatchObject({ blocked: 0, wentOn: 0, unchecked: 1 });
  });
});

describe('a broken export', () => {
  it('with an entry taken out: the file and the entry are named', () => {
    expect(
      summed(
        read(
          'desk-7',
          one.filter((e) => e.seq !== 2),
        ),
      ).broken,
    ).toEqual([{ file: 'desk-7', seq: 2, what: 'gap' }]);
  });
  it('with an entry changed', () => {
    const changed = one.map((e) => (e.seq === 3 ? ({ ...e, verdict: 'block' } as Entry) : e));
    expect(summed(read('desk-7', changed)).broken).toEqual([{ file: 'desk-7', seq: 3, what: 'changed' }]);
  });
  it('without its last entries, with and without its end line', () => {
    const { seq, hash } = one.at(-1)!;
    expect(summed(read('desk-7', one.slice(0, 2), { seq, hash })).broken).toEqual([
      { file: 'desk-7', seq: 4, what: 'cut-short' },
    ]);
    const text = jsonLines(one, null).split('\n').slice(0, 3).join('\n');
    expect(summed(readExport('desk-7', text)).broken).toEqual([
      { file: 'desk-7', seq: 4, what: 'no-end-line' },
    ]);
  });
  it('that tells another story than an earlier one of the same machine', () => {
    const other = chain([one[0]!, { ...one[2]!, court: 'txnd' }]);
    expect(summed(read('may', one), read('june', other)).broken).toContainEqual({
      file: 'june',
      seq: 2,
      what: 'differs',
    });
  });
  it('with the entries of another machine spliced in: the first of them is named', () => {
    const other = chain([one[0]!, one[1]!, { ...one[2]!, court: 'txnd' }, one[3]!]);
    expect(summed(read('desk-7', [...two, ...other.slice(1)])).broken).toEqual([
      { file: 'desk-7', seq: 2, what: 'unlinked' },
    ]);
  });
  it('with a line twice or lines in another order: the entry is named', () => {
    const [a, b, c, d] = one;
    expect(summed(read('desk-7', [a!, b!, b!, c!, d!])).broken).toEqual([
      { file: 'desk-7', seq: 2, what: 'out-of-place' },
    ]);
    expect(summed(read('desk-7', [a!, c!, b!, d!])).broken).toContainEqual({
      file: 'desk-7',
      seq: 2,
      what: 'out-of-place',
    });
  });
  it('cut off in the middle of a line is refused with the line', () => {
    expect(() => readExport('desk-7', jsonLines(one, null).slice(0, 700))).toThrow(/line \d+ is no JSON/);
  });
});

describe('npm run audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conferral-audit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const audit = (...args: string[]) => {
    try {
      const out = execFileSync(process.execPath, ['scripts/run.mjs', 'audit', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, out };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, out: stdout + stderr };
    }
  };
  it('prints the overrides of many machines and ends with 0 where every export is whole', () => {
    const { code, out } = audit(file('a.jsonl', jsonLines(one, null)), file('b.jsonl', jsonLines(two, null)));
    expect(code).toBe(0);
    expect(out).toMatch(
      /2 machine\(s\), 3 checks, 2 blocked, 1 overridden, 0 gone on past a warning, 0 gone on unchecked, 1 filed/,
    );
    expect(out).toMatch(
      /by court[\s\S]*txwd +2 +1 +1[\s\S]*by check[\s\S]*when +2 +2 +1[\s\S]*by week[\s\S]*2026-W02 +2 +2 +1/,
    );
    expect(out).toContain('Every export is whole.');
  });
  it('tells two machines\u2019 exports of the same name apart, and takes an empty one for whole', () => {
    mkdirSync(join(folder, 'pc1'));
    mkdirSync(join(folder, 'pc2'));
    const cut = jsonLines(one.slice(1), null);
    const { code, out } = audit(
      file('pc1/x.jsonl', cut),
      file('pc2/x.jsonl', cut),
      file('f.jsonl', jsonLines([], null)),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/3 machine\(s\)/);
    expect(out).toMatch(/BROKEN \S*pc1\/x\.jsonl: entry 1: missing/);
    expect(out).toMatch(/BROKEN \S*pc2\/x\.jsonl: entry 1: missing/);
    expect(out).not.toMatch(/BROKEN \S*f\.jsonl/);
    const inFolder = audit(join(folder, 'pc1'), join(folder, 'pc2'), join(folder, 'f.jsonl'));
    expect(inFolder).toEqual({ code, out });
  });
  it('names what is broken and ends with 1; with 64 where a file is no export', () => {
    const broken = audit(
      file(
        'c.jsonl',
        jsonLines(
          one.filter((e) => e.seq !== 2),
          null,
        ),
      ),
    );
    expect(broken).toMatchObject({
      code: 1,
      out: expect.stringContaining('c.jsonl: entry 2: missing'),
    });
    expect(audit(file('e.csv', '\uFEFFnumber,time (UTC)\r\n'))).toMatchObject({
      code: 64,
      out: expect.stringContaining('a CSV cannot be verified'),
    });
    expect(audit(file('d.jsonl', '{"hello":1}\n'))).toMatchObject({ code: 64 });
    expect(audit()).toMatchObject({ code: 64 });
  });
});
