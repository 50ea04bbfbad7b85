// A Conference as the plain facts of the published verdict. Takes a Conference; gives a ConferenceReport: dates only
// where the text names a day (a relative word is no date), values without spans.

import type { ConferenceReport } from '../verdict/verdict';
import type { Conference } from './conference';

export function reportOf(conference: Conference): ConferenceReport {
  return {
    position: conference.position.value,
    goodFaith: conference.goodFaithWords !== null,
    reason: conference.reason?.value ?? null,
    events: conference.events.map((e) => ({
      status: e.status,
      dates: e.dates.flatMap((d) =>
        d.value.iso !== null && d.value.form !== 'relative' ? [d.value.iso] : [],
      ),
      times: e.times.map((t) => t.value),
      modes: e.modes.map((m) => m.value),
      movant: e.movant.map((n) => n.value),
      respondent: e.respondent.map((n) => n.value),
      place: e.place?.value ?? null,
    })),
  };
}
