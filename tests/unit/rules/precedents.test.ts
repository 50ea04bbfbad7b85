// Rulings told beside a finding: the nearest one or two, same court first, same defect, same kind of motion.

import { describe, expect, test } from 'vitest';
import { courtIds, PRECEDENTS, precedentsFor } from '../../../utils/core/rules/index';
import { circuitOf } from '../../../utils/core/rules/precedents';

const ids = (
  court: string,
  element: Parameters<typeof precedentsFor>[0]['elements'][number],
  kind = 'compel',
) => precedentsFor({ court, elements: [element], kind }).map((p) => p.id);

describe('precedents', () => {
  test('a letter in W.D. Tex. recalls Diaz de Leon first', () => {
    expect(ids('txwd', 'conference')[0]).toBe('diaz-de-leon-v-jimenez-martinez-2021');
  });

  test('a bare statement in a motion for a protective order recalls Sisk', () => {
    expect(ids('txwd', 'efforts', 'protective-order')[0]).toBe('sisk-v-bws-2022');
  });

  test('where judges of a court differ, both sides are told', () => {
    const told = precedentsFor({ court: 'ksd', elements: ['conference'], kind: 'compel' });
    expect(new Set(told.map((p) => p.outcome))).toEqual(new Set(['denied', 'granted']));
  });

  test('never more than two, and none for a defect no ruling is about', () => {
    for (const court of courtIds()) expect(ids(court, 'conference').length).toBeLessThanOrEqual(2);
    expect(ids('txwd', 'heading')).toEqual([]);
  });

  test('a court without rulings hears its circuit’s', () => {
    expect(circuitOf('txnd')).toBe(5);
    const told = precedentsFor({ court: 'lawd', elements: ['certificate'], kind: 'compel' });
    expect(told.every((p) => circuitOf(p.court) === 5)).toBe(true);
  });

  test('every circuit but D.C. has its courts', () => {
    for (const court of courtIds().filter((c) => c.endsWith('d') && c !== 'dcd'))
      expect(circuitOf(court)).toBeGreaterThan(0);
    expect(circuitOf('dcd')).toBe(0);
  });

  test('the rulings the two orders cite are among them', () => {
    const known = PRECEDENTS.map((p) => p.id);
    expect(known).toEqual(
      expect.arrayContaining([
        'compass-bank',
        'in-re-presto',
        'wareka-v-square-2022',
        'mccallum-camping-world',
        'lcp-rcp',
      ]),
    );
    expect(PRECEDENTS.find((p) => p.id === 'lcp-rcp')?.held).toContain(
      'an emergency does not excuse the conference',
    );
  });

  test('each has a source: an address, or where it is quoted', () => {
    for (const p of PRECEDENTS) expect(p.url ?? p.source).toBeTruthy();
  });
});
