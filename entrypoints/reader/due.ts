// What runs from a filing whose Notice was seen: the day a response is due, and the reply after it. Takes court, kind of
// motion and day of filing; gives the clocks with their authority and doubts, and as a calendar file. Null where no
// period is on file.

import { DateTime } from 'luxon';
import { calendarOf, responseClocks } from '../../utils/core/clocks';
import type { MotionKind } from '../../utils/core/motion/kinds';
import { loadRules, periodsFor, zoneOf } from '../../utils/core/rules';
import type { DueSoon, Filed } from '../../utils/messages/protocol';

export async function dueAfter({ court, caseNumber, on, motion }: Filed): Promise<DueSoon | null> {
  await loadRules(court);
  const zone = zoneOf(court) ?? 'America/New_York';
  const filed = on ?? DateTime.now().setZone(zone).toISODate();
  if (!filed) return null;
  const filing = { court, filedAt: { date: filed, time: null, zone } };
  const kind = motion.kind as MotionKind;
  const asMotion = { paper: 'motion' as const, kind, title: motion.title, otherKinds: [] };
  const clocks = responseClocks(filed, zone, periodsFor(filing, asMotion), motion.title);
  if (clocks.length === 0) return null;
  return {
    clocks: clocks.map((clock) => ({
      what: clock.id.startsWith('reply') ? 'reply' : 'response',
      date: clock.date,
      days: clock.counted?.days ?? 0,
      from: clock.counted?.from ?? filed,
      citation: clock.authority.citation,
      url: clock.authority.url,
      otherwise: clock.otherwise,
      cautions: clock.cautions,
    })),
    calendar: calendarOf(clocks, caseNumber),
  };
}
