// A short run of the fuzzer, the same files each time: every damaged file is read or refused by name, none hangs.

import { expect, test } from 'vitest';
import { Chance } from '../../../scripts/fuzz/random';
import { fuzz } from '../../../scripts/fuzz/run';

test('eighty damaged files: each is read, or refused with its cause', async () => {
  const failures: string[] = [];
  const report = await fuzz({
    seed: 20210610,
    seconds: 240,
    most: 80,
    onFailure: ({ name, why }) => failures.push(`${name}: ${why}`),
  });
  expect(failures).toEqual([]);
  expect(report.files).toBe(80);
}, 300_000);

test('the same seed gives the same chance', () => {
  const row = (seed: number) => {
    const chance = new Chance(seed);
    return Array.from({ length: 5 }, () => chance.next());
  };
  expect(row(7)).toEqual(row(7));
  expect(row(8)).not.toEqual(row(7));
});
