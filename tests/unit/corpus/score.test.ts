import { describe, expect, it } from 'vitest';
import { share, Tally, wilson } from '../../../scripts/corpus/score';

describe('the counts of the corpus tool', () => {
  it("gives Wilson's interval", () => {
    const [low, high] = wilson(share(8, 10));
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(wilson(share(0, 0))).toEqual([0, 1]);
  });

  it('counts right, extra and missed', () => {
    const tally = new Tally();
    tally.add(new Set(['a', 'b']), new Set(['b', 'c']));
    expect([tally.right, tally.extra, tally.missed]).toEqual([1, 1, 1]);
    expect(tally.f1).toBeCloseTo(0.5);
  });
});
