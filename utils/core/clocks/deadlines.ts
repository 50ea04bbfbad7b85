// The clocks that run from a filing: when a response is due, and what follows if none comes.
// Takes the day of filing (or service), the response periods of the court's data and the court's zone; gives each
// deadline with how it was counted, its authority and its confidence. The firm's own docketing governs; every face of
// these figures says so.

import type { IsoDate } from '../filing';
import type { Authority, Confidence } from '../rules/requirement';
import { type Counted, countDays, lastMoment } from './rule6';

/** A local period to respond or reply, as the court's data gives it. */
export interface Period {
  /** What is due: a response to the motion, or the reply that follows it. */
  what: 'response' | 'reply';
  days: number;
  /** Counted from the filing (service through CM/ECF is the same day) or from the paper before it. */
  from: 'filing' | 'response';
  authority: Authority;
  confidence: Confidence;
  /** What the rule says follows when none comes, in our own words; null where no source tells. */
  otherwise: string | null;
  /** Fields read from memory or a stale source; said on the clock's face. */
  doubts: string[];
}

export interface Clock {
  id: string;
  title: string;
  /** The last day. */
  date: IsoDate;
  /** The last moment for an electronic filing, with the zone's offset; the order's own hour where it set one. */
  moment: string;
  zone: string;
  counted: (Counted & { from: IsoDate; days: number }) | null;
  authority: Authority;
  confidence: Confidence;
  otherwise: string | null;
  /** Sentences to show on the clock's face: unverified, stale, zone assumed, local holidays not counted. */
  cautions: string[];
}

export const GOVERNS = 'Your firm\u2019s docketing governs; check this date against the rule.';

/** Response and reply clocks of one filing. Reply periods run from the day the response is due when none is filed yet. */
export function responseClocks(
  filed: IsoDate,
  zone: string,
  periods: readonly Period[],
  motionTitle: string,
): Clock[] {
  const clocks: Clock[] = [];
  let responseDue: IsoDate | null = null;
  const ordered = [...periods].sort((a, b) => (a.what === b.what ? 0 : a.what === 'response' ? -1 : 1));
  for (const period of ordered) {
    const from = period.from === 'response' ? responseDue : filed;
    if (!from) continue;
    const counted = countDays(from, period.days);
    if (period.what === 'response') responseDue = counted.date;
    clocks.push({
      id: `${period.what}:${filed}:${period.authority.citation}`,
      title: `${period.what === 'response' ? 'Response' : 'Reply'} due: ${motionTitle}`,
      date: counted.date,
      moment: lastMoment(counted.date, zone),
      zone,
      counted: { ...counted, from, days: period.days },
      authority: period.authority,
      confidence: period.confidence,
      otherwise: period.otherwise,
      cautions: cautionsFor(period, counted),
    });
  }
  return clocks;
}

function cautionsFor(period: Period, counted: Counted): string[] {
  const cautions: string[] = [];
  if (period.confidence === 'unverified')
    cautions.push('This period has not been verified against the rule\u2019s text.');
  if (period.confidence === 'stale')
    cautions.push('This period was last read more than six years ago; the rule may have changed.');
  cautions.push(...period.doubts);
  if (period.from === 'response')
    cautions.push('Counted from the last day for the response; an earlier response starts it earlier.');
  if (counted.movedOver.some((m) => m.why.includes('(observed)')))
    cautions.push('A holiday observed on a weekday was skipped; ask the clerk where that day is doubtful.');
  cautions.push('State holidays and days on which the clerk\u2019s office is closed are not counted in.');
  cautions.push(GOVERNS);
  return cautions;
}
