// The clocks that run from a filing: when a response is due, and what follows if none comes.
// Takes the day of filing (or service), the response periods of the court's data and the court's zone; gives each
// deadline with how it was counted, its authority and its confidence. The firm's own docketing governs; every face of
// these figures says so.

import type { IsoDate } from '../filing';
import type { Authority, Confidence } from '../rules/requirement';
import type { Caution, Clock, Counted, Due } from './clock';
import { countDays, lastMoment } from './rule6';

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

export const GOVERNS: Caution = {
  id: 'governs',
  says: 'Your firm\u2019s docketing governs; check this date against the rule.',
};

/** A clock's title in English: "Response due: Compel", "Status report due". */
export function titleOf(what: Due, subject: string): string {
  switch (what) {
    case 'response':
      return `Response due: ${subject}`;
    case 'reply':
      return `Reply due: ${subject}`;
    case 'conference':
      return 'Conference ordered by the court';
    case 'paper':
      return `${subject.replace(/^./, (c) => c.toUpperCase())} due`;
  }
}

/** The zone was not told by case or division, and the court keeps more than one. */
export function zoneAssumed(zone: string): Caution {
  const place = zone.replace(/^.*\//, '').replaceAll('_', ' ');
  return {
    id: 'zone-assumed',
    says: `This court keeps more than one time zone and the division is not told; the time of ${place} was assumed.`,
    values: { place },
  };
}

/** Where a court keeps time. */
export interface TimeKept {
  /** IANA name. */
  zone: string;
  /** True where the court keeps more than one and nothing told which. */
  assumed: boolean;
}

/** Response and reply clocks of one filing. Reply periods run from the day the response is due when none is filed yet. */
export function responseClocks(
  filed: IsoDate,
  { zone, assumed }: TimeKept,
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
      what: period.what,
      subject: motionTitle,
      title: titleOf(period.what, motionTitle),
      date: counted.date,
      moment: lastMoment(counted.date, zone),
      zone,
      counted: { ...counted, from, days: period.days },
      authority: period.authority,
      confidence: period.confidence,
      otherwise: period.otherwise,
      cautions: [...cautionsFor(period, counted), ...(assumed ? [zoneAssumed(zone)] : []), GOVERNS],
    });
  }
  return clocks;
}

function cautionsFor(period: Period, counted: Counted): Caution[] {
  const cautions: Caution[] = [];
  if (period.confidence === 'unverified')
    cautions.push({
      id: 'unverified',
      says: 'This period has not been verified against the rule\u2019s text.',
    });
  if (period.confidence === 'stale')
    cautions.push({
      id: 'stale',
      says: 'This period was last read more than six years ago; the rule may have changed.',
    });
  for (const says of period.doubts) cautions.push({ id: 'note', says });
  if (period.from === 'response')
    cautions.push({
      id: 'from-response',
      says: 'Counted from the last day for the response; an earlier response starts it earlier.',
    });
  if (counted.movedOver.some((m) => m.why.includes('(observed)')))
    cautions.push({
      id: 'observed',
      says: 'A holiday observed on a weekday was skipped; ask the clerk where that day is doubtful.',
    });
  cautions.push({
    id: 'state-holidays',
    says: 'State holidays and days on which the clerk\u2019s office is closed are not counted in.',
  });
  return cautions;
}
