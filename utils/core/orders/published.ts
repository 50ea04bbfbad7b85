// The published JSON of an order's reading (schemaVersion 1): these keys and no others.
// Takes an OrderReading; gives the object that `npm run --silent order -- ORDER.pdf --json` prints.

import type { OrderReading } from './order';

/** Items that the published shape has no field for. */
const UNPUBLISHED = new Set(['ruledOn', 'wantsEfforts']);

export function publishedOrder(r: OrderReading) {
  return {
    schemaVersion: r.schemaVersion,
    caseNumber: r.caseNumber,
    judge: r.judge,
    dated: r.dated,
    disposition: r.disposition,
    refiling: r.refiling,
    conference: r.conference,
    filings: r.filings,
    hearing: r.hearing,
    evidence: r.evidence
      .filter(({ field }) => !UNPUBLISHED.has(field))
      .map(({ field, page, quote }) => ({ field, page, quote })),
  };
}
