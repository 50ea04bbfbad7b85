// Days between calendar dates. Takes ISO dates (YYYY-MM-DD); gives whole days, by the calendar alone.

import type { IsoDate } from '../filing';

/** Days from `a` to `b`; negative where `b` is earlier. NaN where either is no date. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round(
    (Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** "March 6, 2025" for 2025-03-06. */
export function longDate(iso: IsoDate): string {
  const d = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return d.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
}
