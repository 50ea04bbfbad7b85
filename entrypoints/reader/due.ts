// What runs from a filing whose Notice was seen: the day a response is due, and the reply after it. Takes court, case, kind of
// motion and day of filing; gives the clocks with their authority and doubts, and as a calendar file. Null where no
// period is on file.

import { DateTime } from 'luxon';
import { calendarOf, responseClocks } from '../../utils/core/clocks';
import type { MotionKind } from '../../utils/core/motion/kinds';
import { loadRules, periodsFor, timeKept } from '../../utils/core/rules';
import type { DueSoon, Filed } from '../../utils/messages/protocol';

export async function dueAfter({ court, caseNumber, on, motion }: Filed): Promise<DueSoon | null> {
  await loadRules(court);
  const time = timeKept(court, { caseNumber });
  const filed = on ?? DateTime.now().setZone(time.zone).toISODate();
  if (!filed) return null;
  const filing = { court, filedAt: { date: filed, time: null, zone: time.zone } };
  const kind = motion.kind as MotionKind;
  const asMotion = { paper: 'motion' as const, kind, title: motion.title, otherKinds: [] };
  const clocks = responseClocks(filed, time, periodsFor(filing, asMotion), motion.title);
  return clocks.length === 0 ? null : { clocks, calendar: calendarOf(clocks, caseNumber) };
}
