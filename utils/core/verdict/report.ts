// What a verdict shows of a motion and its conference: plain values without spans. Takes what was read; gives the
// reports of verdict.ts.

import type { Conference } from '../conference/conference';
import type { CourtId } from '../filing';
import { isDiscovery } from '../motion/index';
import type { Motion } from '../motion/motion';
import type { Asked } from '../rules/requirement';
import type { ConferenceReport, MotionReport } from './verdict';

export function reportOf(
  motion: Motion,
  conference: Conference | null,
  asked: Asked,
  court: CourtId,
): MotionReport {
  return {
    title: motion.title,
    kind: motion.kind,
    dispositive: asked.dispositive,
    discovery: isDiscovery(motion.kind, motion.title),
    court,
    caseNumber: motion.caption.caseNumber,
    certificates: motion.certificates.map((c) => ({
      document: c.document,
      heading: c.heading,
      pages: c.pages,
      text: c.prose.text,
    })),
    conference: conference && conferenceReport(conference),
  };
}

function conferenceReport(conference: Conference): ConferenceReport {
  const values = <T>(noted: readonly { value: T }[]): T[] => [...new Set(noted.map((n) => n.value))];
  return {
    position: conference.position.value,
    goodFaith: conference.goodFaithWords !== null,
    reason: conference.reason?.value ?? null,
    events: conference.events.map((e) => ({
      status: e.status,
      dates: [...new Set(e.dates.flatMap((d) => (d.value.iso ? [d.value.iso] : [])))],
      times: values(e.times),
      modes: values(e.modes),
      movant: values(e.movant),
      respondent: values(e.respondent),
      place: e.place?.value ?? null,
    })),
  };
}
