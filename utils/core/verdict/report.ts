// What a verdict shows of a motion and its conference: plain values without spans. Takes what was read; gives the
// reports of verdict.ts.

import type { Conference } from '../conference/conference';
import { reportOf as conferenceReport } from '../conference/report';
import type { CourtId } from '../filing';
import { isDiscovery } from '../motion/index';
import type { Motion } from '../motion/motion';
import type { Asked } from '../rules/requirement';
import type { MotionReport } from './verdict';

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
