// A Conference as the plain facts of the published verdict. Takes a Conference; gives a ConferenceReport: dates only
// where the text names a day (a relative word is no date), each value once and without its span.

import type { ConferenceReport } from '../verdict/verdict';
import type { Conference } from './conference';

export function reportOf(conference: Conference): ConferenceReport {
  const once = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    position: conference.position.value,
    goodFaith: conference.goodFaithWords !== null,
    reason: conference.reason?.value ?? null,
    events: conference.events.map((e) => ({
      status: e.status,
      dates: once(
        e.dates.flatMap((d) => (d.value.iso !== null && d.value.form !== 'relative' ? [d.value.iso] : [])),
      ),
      times: once(e.times.map((t) => t.value)),
      modes: once(e.modes.map((m) => m.value)),
      movant: once(e.movant.map((n) => n.value)),
      respondent: once(e.respondent.map((n) => n.value)),
      place: e.place?.value ?? null,
    })),
  };
}
