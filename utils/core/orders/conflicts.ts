// Orders of one case that cannot both be followed.
// Takes the orders in force; gives each disagreement in plain words. The program applies both until the filer says which one
// was superseded: nothing is dropped silently.

import { parseCaseNumber } from '../rules/case-number';
import { caseOf } from './case-of';
import type { ConfirmedOrder } from './order';

export interface Conflict {
  /** The earlier one first. */
  orders: [string, string];
  caseNumber: string | null;
  about: 'deadline' | 'means';
  /** The deadlines that differ; null for a conflict of means. */
  deadlines: [string, string] | null;
  says: string;
}

export function conflictsAmong(orders: readonly ConfirmedOrder[]): Conflict[] {
  const inForce = inOrder(orders.filter((o) => o.status === 'in-force' && o.reading.conference));
  const conflicts: Conflict[] = [];
  inForce.forEach((a, i) => {
    for (const b of inForce.slice(i + 1)) {
      if (!sameCase(a, b)) continue;
      const x = a.reading.conference!;
      const y = b.reading.conference!;
      const add = (about: Conflict['about'], says: string, deadlines: Conflict['deadlines'] = null) =>
        conflicts.push({
          orders: [a.id, b.id],
          caseNumber: a.reading.caseNumber,
          about,
          deadlines,
          says,
        });
      if (x.deadline && y.deadline && x.deadline !== y.deadline)
        add(
          'deadline',
          `One order sets the conference\u2019s deadline to ${x.deadline}, the other to ${y.deadline}.`,
          [x.deadline, y.deadline],
        );
      const barred = x.modes.length > 0 && x.modes.every((m) => y.excludedModes.includes(m));
      const barredToo = y.modes.length > 0 && y.modes.every((m) => x.excludedModes.includes(m));
      const apart = x.modes.length > 0 && y.modes.length > 0 && !x.modes.some((m) => y.modes.includes(m));
      if (barred || barredToo || apart) add('means', 'The orders ask for a conference by different means.');
    }
  });
  return conflicts;
}

/** Orders as people look for them: by case, then by date, then by the deadline they set; an undated one first. */
export function inOrder(orders: readonly ConfirmedOrder[]): ConfirmedOrder[] {
  const keys = ({ court, reading }: ConfirmedOrder) => [
    court,
    reading.caseNumber ?? '',
    reading.dated ?? '',
    reading.conference?.deadline ?? '',
  ];
  return [...orders].sort((a, b) => {
    const theirs = keys(b);
    return keys(a).reduce((so, key, i) => so || key.localeCompare(theirs[i]!), 0);
  });
}

/** Whether two orders are of one case, whatever form their numbers are written in. */
export function sameCase(a: ConfirmedOrder, b: ConfirmedOrder): boolean {
  const x = parseCaseNumber(caseOf(a.reading.caseNumber));
  const y = parseCaseNumber(caseOf(b.reading.caseNumber));
  return a.court === b.court && x !== null && y !== null && x.key === y.key;
}
