// Orders kept, moved between machines, and set beside each other.
import { describe, expect, it } from 'vitest';
import { proseFromText } from '../../../utils/core/motion/prose';
import {
  type ConfirmedOrder,
  conflictsAmong,
  exportOrders,
  importOrders,
  readOrder,
  sameCase,
} from '../../../utils/core/orders';
import { FACE_TO_FACE } from '../../fixtures/orders/orders';

const first: ConfirmedOrder = {
  id: 'a',
  reading: readOrder(proseFromText(FACE_TO_FACE), { zone: 'America/Chicago' }),
  court: 'txwd',
  confirmedOn: '2024-02-21',
  status: 'in-force',
  addedBy: 'the filer',
};
const other = (
  changes: Partial<ConfirmedOrder['reading']['conference'] & object>,
  over: Partial<ConfirmedOrder> = {},
): ConfirmedOrder => ({
  ...first,
  id: 'b',
  ...over,
  reading: { ...first.reading, conference: { ...first.reading.conference!, ...changes } },
});

describe('two orders of one case', () => {
  it('that set different deadlines are shown to disagree', () => {
    expect(conflictsAmong([first, other({ deadline: '2024-04-01' })])).toEqual([
      {
        orders: ['a', 'b'],
        caseNumber: 'PE:24-CV-00055-DC-DF',
        about: 'deadline',
        deadlines: ['2024-03-06T17:00-06:00', '2024-04-01'],
        says: 'One order sets the conference\u2019s deadline to 2024-03-06T17:00-06:00, the other to 2024-04-01.',
      },
    ]);
  });
  it('are told the earlier one first, however they were kept', () => {
    const [early, late] = ['2024-03-01', '2024-04-01'].map((deadline) =>
      other({ deadline }, { id: deadline }),
    );
    for (const kept of [
      [early!, late!],
      [late!, early!],
    ])
      expect(conflictsAmong(kept)[0]!.deadlines).toEqual(['2024-03-01', '2024-04-01']);
  });
  it('that ask for different means are shown to disagree', () => {
    expect(
      conflictsAmong([first, other({ modes: ['telephone'], excludedModes: [] })]).map((c) => c.says),
    ).toEqual(['The orders ask for a conference by different means.']);
  });
  it('that agree, or of which one is superseded, are not', () => {
    expect(conflictsAmong([first, other({})])).toEqual([]);
    expect(conflictsAmong([first, other({ deadline: '2024-04-01' }, { status: 'superseded' })])).toEqual([]);
  });
  it('are of one case by any written form of its number, and only in one court', () => {
    const written = { ...first, id: 'c', reading: { ...first.reading, caseNumber: '4:24-cv-00055' } };
    expect(sameCase(first, written)).toBe(true);
    expect(sameCase(first, { ...written, court: 'txnd' })).toBe(false);
  });
});

describe('orders in a file', () => {
  it('come back as they were', () => {
    expect(importOrders(exportOrders([first]))).toEqual([first]);
  });
  it.each([
    ['{', 'no JSON'],
    ['{"orders":[]}', 'not a list of orders'],
    [exportOrders([{ ...first, status: 'asleep' as never }]), 'Order 1: \u201Cstatus\u201D'],
    [exportOrders([first, other({ modes: ['pigeon' as never] })]), 'Order 2: \u201Cconference.modes\u201D'],
    [exportOrders([{ ...first, court: '../x' }]), 'Order 1: \u201Ccourt\u201D'],
    [exportOrders([other({ deadline: 'next Friday' })]), 'Order 1: \u201Cconference.deadline\u201D'],
    [exportOrders([other({ deadline: '2024-02-31' })]), 'Order 1: \u201Cconference.deadline\u201D'],
  ])('are refused as a whole where one does not fit, with its field named', (text, words) => {
    expect(() => importOrders(text)).toThrow(words);
  });
});
