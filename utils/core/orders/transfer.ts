// Confirmed orders as one file, out and in.
// Takes orders, or a file's text; gives text, or orders. A file that does not fit is refused as a whole, with the entry and
// the field named, so that nothing half-imported applies.

import { DateTime } from 'luxon';
import { MODES } from '../filing';
import type { ConfirmedOrder } from './order';

export function exportOrders(orders: readonly ConfirmedOrder[]): string {
  return `${JSON.stringify({ schemaVersion: 1, orders }, null, 2)}\n`;
}

/** @throws Error saying which entry and field does not fit. */
export function importOrders(text: string): ConfirmedOrder[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error('This file is not one that Conferral exported (it is no JSON).');
  }
  const { schemaVersion, orders } = (file ?? {}) as { schemaVersion?: unknown; orders?: unknown };
  if (schemaVersion !== 1 || !Array.isArray(orders))
    throw new Error('This file is not a list of orders that Conferral exported.');
  return orders.map((o, i) => checked(o, i + 1));
}

function checked(value: unknown, number: number): ConfirmedOrder {
  const o = value as ConfirmedOrder;
  const must = (fits: boolean, field: string) => {
    if (!fits)
      throw new Error(
        `Order ${number}: \u201C${field}\u201D is missing or not as it should be. Nothing was imported.`,
      );
  };
  must(typeof o === 'object' && o !== null, 'order');
  must(typeof o.id === 'string' && o.id !== '', 'id');
  must(/^[a-z0-9]+$/.test(o.court ?? ''), 'court');
  must(/^\d{4}-\d{2}-\d{2}$/.test(o.confirmedOn ?? ''), 'confirmedOn');
  must(['in-force', 'superseded', 'ended'].includes(o.status), 'status');
  must(typeof o.addedBy === 'string', 'addedBy');
  const r = o.reading;
  must(typeof r === 'object' && r !== null && r.schemaVersion === 1, 'reading');
  must(r.caseNumber === null || typeof r.caseNumber === 'string', 'caseNumber');
  must(r.dated === null || isMoment(r.dated), 'dated');
  must(r.initials === undefined || r.initials === null || /^[A-Za-z]{1,4}$/.test(r.initials), 'initials');
  must(Array.isArray(r.filings) && Array.isArray(r.evidence), 'filings');
  for (const f of r.filings) {
    must(typeof f.kind === 'string' && Array.isArray(f.contents), 'filings');
    must(f.by === null || isMoment(f.by), 'filings.by');
  }
  for (const e of r.evidence)
    must(typeof e?.field === 'string' && typeof e.quote === 'string' && Number.isInteger(e.page), 'evidence');
  if (r.conference !== null) {
    const modes = [...(r.conference.modes ?? []), ...(r.conference.excludedModes ?? [])];
    must(Array.isArray(r.conference.modes) && Array.isArray(r.conference.excludedModes), 'conference');
    must(
      modes.every((m) => (MODES as readonly string[]).includes(m)),
      'conference.modes',
    );
    must(Array.isArray(r.conference.topics), 'conference.topics');
    must(r.conference.deadline === null || isMoment(r.conference.deadline), 'conference.deadline');
  }
  return o;
}

/** A day or a moment that exists; a moment names its offset. */
export function isMoment(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value) &&
    DateTime.fromISO(value, { setZone: true }).isValid
  );
}
