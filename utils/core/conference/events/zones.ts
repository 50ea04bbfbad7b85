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
      // "on May 3 at 2:20 p.m. and May 5 at 9:00 a.m., each time leaving word": a list of days runs on over "and".
      const dated = dates.some((d) => d.start >= last.start && d.end <= b.before);
      const listed = dated && dates.some((d) => d.start === b.after);
      // "telephoned X, counsel for Y, on May 3": the day behind the names is still the first verb's.
      const apart =
        !dated && /^, $/.test(text.slice(b.before, b.after)) && /^(?:on|by) /.test(text.slice(b.after));
      if (listed || apart) continue;
      at = b.after;
      break;
    }
    last.end = at;
    zones.push({ act, start: at, end: text.length });
  });
  return zones;
}
