// Motions written before the program had read them, that it then misread: each promise is what it learnt. The rows are
// data (tests/fixtures/motions/at-sight.jsonl, same fields as the corpus tool's motions); each is set in every layout.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessMade, startReading } from '../../../scripts/corpus/assess-made';
import { FactTallies } from '../../../scripts/corpus/facts';
import { makeFiling, wordsOfRow } from '../../../scripts/corpus/filings';
import { groundsOf, plainGround } from '../../../scripts/corpus/grounds';
import { type MotionRow, rowsOf } from '../../../scripts/corpus/rows';
import { LAYOUTS } from '../../fixtures/pdf-maker/index';

interface AtSight extends MotionRow {
  promise: string;
}

const ROWS = rowsOf<AtSight>(join(import.meta.dirname, '../../fixtures/motions'), 'at-sight.jsonl');

describe('a motion nobody has seen is read as a careful judge reads it', () => {
  let reading: ReturnType<typeof startReading>;
  beforeAll(() => {
    reading = startReading();
  });
  afterAll(() => reading.close());

  it.each(ROWS.map((row) => [row.promise, row] as const))('%s', async (_promise, row) => {
    for (const turn of LAYOUTS.keys()) {
      const made = await makeFiling(wordsOfRow(row), turn);
      const { verdict } = await assessMade(made.filing, made.files);
      expect([row.expected].flat(), `${row.id} set as ${made.layout}`).toContain(verdict.verdict);
      expect([...groundsOf(verdict.findings)].sort(), `${row.id} set as ${made.layout}`).toEqual(
        row.grounds.map(plainGround).sort(),
      );
      const facts = new FactTallies();
      facts.add(row, verdict.motions[0]?.conference ?? null);
      expect(facts.differences, `${row.id} set as ${made.layout}`).toEqual([]);
    }
  });
});
