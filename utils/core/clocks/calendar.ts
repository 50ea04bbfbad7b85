// A clock as an iCalendar file (RFC 5545), for the filer's own calendar.
// Takes clocks; gives the text of one .ics. Times are written in UTC, so that every calendar shows the same instant
// whatever zone it is set to; the alarm stands a day and two hours before. The library `ics` writes the
// format and stamps the file with the moment of writing.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { createEvents, type EventAttributes } from 'ics';
import { DateTime } from 'luxon';
import type { Clock } from './clock';

/** @throws Error when a clock's moment is not a date-time. */
export function calendarOf(clocks: readonly Clock[], caseNumber: string | null): string {
  const { error, value } = createEvents(
    clocks.map((clock): EventAttributes => {
      const at = DateTime.fromISO(clock.moment, { setZone: true }).toUTC();
      if (!at.isValid) throw new Error(`not a date-time: ${clock.moment}`);
      return {
        uid: uidOf(clock, caseNumber),
        title: caseNumber ? `${clock.title} (${caseNumber})` : clock.title,
        start: [at.year, at.month, at.day, at.hour, at.minute],
        startInputType: 'utc',
        startOutputType: 'utc',
        duration: { minutes: 1 },
        description: [clock.authority.citation, clock.otherwise, ...clock.cautions.map((c) => c.says)]
          .filter(Boolean)
          .join('\n'),
        productId: 'conferral/ics',
        alarms: [
          { action: 'display', description: clock.title, trigger: { days: 1, before: true } },
          { action: 'display', description: clock.title, trigger: { hours: 2, before: true } },
        ],
      };
    }),
  );
  if (error || !value) throw error ?? new Error('no calendar was written');
  return value;
}

/** The same for one deadline however often it is saved, so that a calendar keeps one; another for each motion and case. */
function uidOf({ id, title }: Clock, caseNumber: string | null): string {
  const whole = JSON.stringify([id, title, caseNumber]);
  return `${bytesToHex(sha256(utf8ToBytes(whole))).slice(0, 32)}@conferral`;
}
