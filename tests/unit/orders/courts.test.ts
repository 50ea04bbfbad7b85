// What reading an order promises in the styles of thirty courts: each item a careful reader finds, and none that is not there. The orders
// and what they yield are in tests/fixtures/orders/courts; `npm run --silent orders` prints the figures.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS, scored } from '../../../scripts/orders/score';
import { type Prose, proseFromText, proseOf } from '../../../utils/core/motion/prose';
import { readOrder } from '../../../utils/core/orders';
import { publishedOrder } from '../../../utils/core/orders/published';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import {
  bytesSource,
  openPdf,
  readDocument,
  type ThreadPool,
  usePdfHost,
} from '../../../utils/core/pdf/index';
import { orderPdf } from '../../fixtures/orders/as-pdf';
import { COURT_ORDERS, type OrderFixture, SECOND } from '../../fixtures/orders/courts';

const ALL = [...COURT_ORDERS, ...SECOND];
/** The one place where the reading says more than a careful reader would: "a report on the outcome of that meeting". */
const KNOWN: Record<string, string[]> = {
  'S.D. Ind.: an order on a telephonic conference the court held; report by a deadline in Eastern time': [
    'filings.contents',
  ],
};

const off = (order: OrderFixture, prose: Prose): string[] => {
  const found = publishedOrder(readOrder(prose, { zone: order.zone }));
  const counts = scored(found, order.yields);
  return FIELDS.filter((f) => counts[f].wrong + counts[f].missed > 0);
};

describe('an order pasted as text yields what is in it and nothing else', () => {
  it.each(ALL.map((o) => [o.name, o] as const))('%s', (_, order) => {
    expect(off(order, proseFromText(order.text))).toEqual(KNOWN[order.name] ?? []);
  });
});

describe('the same order as a PDF of several pages, with stamp and page numbers, yields the same', () => {
  let pool: ThreadPool;
  beforeAll(() => {
    pool = usePdfHost(nodeHost());
  });
  afterAll(() => pool.close());

  it.each(ALL.map((o) => [o.name, o] as const))('%s', async (_, order) => {
    const stamp = 'Case 9:99-cv-00001 Document 71 Filed 12/31/25';
    const pdf = await openPdf(bytesSource(orderPdf(order.text, { stamp })));
    try {
      const prose = proseOf('main', (await readDocument('main', pdf, {})).pages);
      expect(off(order, prose)).toEqual(KNOWN[order.name] ?? []);
    } finally {
      await pdf.close();
    }
  });
});

describe('every item read stands in the order', () => {
  it.each(ALL.map((o) => [o.name, o] as const))('%s', (_, order) => {
    const reading = readOrder(proseFromText(order.text), { zone: order.zone });
    const flat = order.text.replace(/\s+/g, ' ');
    for (const e of reading.evidence) expect(flat).toContain(e.quote);
    const fields = new Set(reading.evidence.map((e) => e.field));
    const read = publishedOrder(reading);
    for (const field of ['caseNumber', 'judge', 'dated', 'disposition', 'conference'] as const)
      expect(fields.has(field), field).toBe(read[field] !== null);
    expect(fields.has('refiling')).toBe(read.refiling !== 'unknown');
    expect(fields.has('hearing')).toBe(read.hearing !== 'unknown');
    if (read.conference) {
      expect(fields.has('conference.modes')).toBe(read.conference.modes.length > 0);
      expect(fields.has('conference.excludedModes')).toBe(read.conference.excludedModes.length > 0);
      expect(fields.has('conference.topics')).toBe(read.conference.topics.length > 0);
      expect(fields.has('conference.who')).toBe(read.conference.who !== null);
      expect(fields.has('conference.deadline')).toBe(read.conference.deadline !== null);
    }
    read.filings.forEach((f, i) => {
      expect(fields.has(`filings.${i}.kind`)).toBe(true);
      expect(fields.has(`filings.${i}.by`)).toBe(f.by !== null);
      expect(fields.has(`filings.${i}.contents`)).toBe(f.contents.length > 0);
    });
  });
});
