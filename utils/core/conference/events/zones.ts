// The stretch of a sentence that belongs to each act. Takes the sentence and its acts; gives one zone an act. A zone
// runs from the break before its act ("; ", ", and ", " and ") to the next act's zone, so that "called on May 1 and
// wrote on May 3" gives each verb its own day, and "On May 1, counsel called" its leading one.

import type { Act } from '../acts';
import type { FoundDate } from '../dates';
import { eachMatch } from '../each-match';

export interface Zone {
  act: Act;
  start: number;
  end: number;
}

const BREAK =
  /;\s(?:\(\w\) )?|:\s(?:\(\w\) )?|,? (?:and|but|then|while|whereupon|after which|followed by)(?: then)? |, (?=(?:on|by|I|he|she|counsel|then|left|wrote|sent|e-?mailed|called|met|telephoned)\b)/gi;

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
    const breaks = [...eachMatch(between, BREAK)].map((m) => ({
      before: from + m.index,
      after: from + m.index + m[0].length,
    }));
    breaks.reverse();
    for (const [n, b] of breaks.entries()) {
      // "; (2) on May 8, 2025, I telephoned": the day stands between the break and its verb.
      const earlier = breaks[n + 1];
      if (
        earlier &&
        text.slice(b.before, b.after) === ', ' &&
        leadsIn(text.slice(earlier.after, b.before), dates, earlier.after)
      )
        continue;
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

/** Nothing but a day (and an hour): "on May 8, 2025, at noon". */
function leadsIn(words: string, dates: readonly FoundDate[], at: number): boolean {
  const day = dates.find((d) => d.start >= at && d.end <= at + words.length);
  if (!day) return false;
  const before = words.slice(0, day.start - at);
  const after = words.slice(day.end - at);
  return (
    /^(?:\(\w\) )?(?:(?:again|then|and|also|that) )*(?:on|by)? ?(?:or about )?(?:\w+day, )?$/i.test(before) &&
    /^(?:,? (?:at )?(?:about |approximately )?[\d:]+ ?[ap]\.?m\.?)?$/i.test(after)
  );
}
