// What looks like an order to confer and is none, and what looks like its deadline and is another's.
import { describe, expect, it } from 'vitest';
import { proseFromText } from '../../../utils/core/motion/prose';
import { readOrder } from '../../../utils/core/orders';

const read = (sentence: string) =>
  readOrder(proseFromText(`ORDER\n\n${sentence}\n\nDated: April 25, 2025`), { zone: 'America/Chicago' });

describe('no conference is read from', () => {
  it.each([
    [
      'what the clerk must do',
      'The Clerk shall file a notice of this Order and is DIRECTED to submit a letter by May 2, 2025.',
    ],
    ['what the court will do', 'The Court will confer with counsel by telephone on May 1, 2025.'],
    [
      'an appearance before the court',
      'Counsel shall appear in person for a conference on May 5, 2025 at 10:00 a.m.',
    ],
    [
      'a settlement conference',
      'The parties are ORDERED to attend a settlement conference by Zoom on May 5, 2025.',
    ],
    [
      'a talk with one’s own client',
      'Plaintiff’s counsel shall meet with his client in person within 7 days of this Order.',
    ],
    [
      'what was not done',
      'The motion is DENIED. Plaintiff failed to meet and confer, as he must, in person.',
    ],
  ])('%s', (_, sentence) => {
    expect(read(sentence)).toMatchObject({ conference: null, filings: [] });
  });
  it('a conference that took place, in the same sentence as a report that is ordered', () => {
    expect(
      read(
        'The parties met and conferred by telephone on April 1, 2025, and shall file a joint report by May 5, 2025.',
      ),
    ).toMatchObject({ conference: null, filings: [{ kind: 'joint report', by: '2025-05-05' }] });
  });
});

describe('a deadline is not', () => {
  it.each([
    [
      'the day of a hearing it is counted from',
      'Counsel shall confer by telephone not later than seven days before the hearing set for June 3, 2025.',
      null,
    ],
    [
      'the day of something told in passing',
      'Counsel must confer before the deposition of Dr. Hale, which shall be taken by video on May 12, 2025.',
      null,
    ],
    [
      'that of another step in the sentence',
      'Counsel shall exchange letters by May 1, 2025 and then meet by video by May 8, 2025.',
      '2025-05-08',
    ],
  ])('%s', (_, sentence, deadline) => {
    expect(read(sentence).conference?.deadline).toBe(deadline);
  });
  it('guessed for a paper counted from a day nobody knows yet', () => {
    expect(
      read(
        'Mediation shall be held in person by June 30, 2025, and the parties shall file a mediation report within 7 days after the mediation.',
      ).filings,
    ).toEqual([{ kind: 'report', by: null, contents: [] }]);
  });
  it('counted from today where the order has no date', () => {
    const undated = readOrder(
      proseFromText('ORDER\n\nCounsel shall confer by telephone within ten days of this order.'),
      {
        zone: 'America/Chicago',
      },
    );
    expect(undated.conference).toMatchObject({ modes: ['telephone'], deadline: null });
  });
});

describe('a rule that is told', () => {
  it('does not hide the order in the same sentence', () => {
    expect(
      read('Counsel shall, as Local Rule CV-7 requires, confer in person by May 9, 2025.').conference,
    ).toMatchObject({
      modes: ['in_person'],
      deadline: '2025-05-09',
    });
    expect(
      read(
        'Local Rule 37.1 requires a conference, and counsel shall hold that conference by telephone by May 9, 2025.',
      ).conference,
    ).toMatchObject({ modes: ['telephone'] });
  });
  it('orders nothing by itself', () => {
    expect(
      read('Local Rule CV-7 requires that counsel must confer in person by May 9, 2025.').conference,
    ).toBeNull();
  });
});
