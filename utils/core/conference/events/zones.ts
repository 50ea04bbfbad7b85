// The stretch of a sentence that belongs to each act. Takes the sentence and its acts; gives one zone an act. A zone
// runs from the break before its act ("; ", ", and ", " and ") to the next act's zone, so that "called on May 1 and
// wrote on May 3" gives each verb its own day, and "On May 1, counsel called" its leading one.

import type { Act } from '../acts';
import type { FoundDate } from '../dates';

export interface Zone {
  act: Act;
  start: number;
  end: number;
}

const BREAK =
  /;\s|,? (?:and|but|then|while|whereupon|after which|followed by)(?: then)? |, (?=(?:on|by|I|he|she|counsel|then|left|wrote|sent|e-?mailed|called|met|telephoned)\b)/gi;

export function zonesOf(text: string, acts: readonly Act[], dates: readonly FoundDate[]): Zone[] {
  const zones: Zone[] = [];
  acts.forEach((act, i) => {
    const last = zones[i - 1];
    if (!last) {
      zones.push({ act, start: 0, end: text.length });
      return;
    }
    const from = acts[i - 1]!.end;
    const between = text.slice(from, act.start);
    let at = act.start;
    const breaks = [...between.matchAll(BREAK)].map((m) => ({
      before: from + m.index,
      after: from + m.index + m[0].length,
    }));
    for (const b of breaks.reverse()) {
      // Not inside a list of dates ("on May 3 and May 5 wrote").
      const left = dates.some((d) => d.end <= b.before && b.before - d.end <= 2);
      const right = dates.some((d) => d.start >= b.after && d.start - b.after <= 4);
      at = b.after;
      if (!(left && right && breaks.length > 1)) break;
    }
    last.end = at;
    zones.push({ act, start: at, end: text.length });
  });
  return zones;
}
