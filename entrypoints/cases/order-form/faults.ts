// Why an order cannot be confirmed yet. Takes the reading as the filer has it; gives the first fault and the field it is in, or null.

import { caseOf } from '../../../utils/core/orders/case-of';
import type { OrderReading } from '../../../utils/core/orders/order';
import { isMoment } from '../../../utils/core/orders/transfer';

export interface Fault {
  says: 'cases_needs_number' | 'cases_unknown_number' | 'cases_needs_initials' | 'cases_bad_moment';
  /** Id of the input. */
  field: string;
}

export function faultIn(now: OrderReading): Fault | null {
  if (now.standing && !now.initials && !now.caseNumber)
    return { says: 'cases_needs_initials', field: 'order-initials' };
  if (!now.standing && !now.caseNumber) return { says: 'cases_needs_number', field: 'order-case' };
  // A number that names no case would never be matched with a filing, and the order would silently do nothing.
  if (now.caseNumber && !now.initials && !caseOf(now.caseNumber))
    return { says: 'cases_unknown_number', field: 'order-case' };
  const moments: [string | null | undefined, string][] = [
    [now.conference?.deadline, 'order-deadline'],
    ...now.filings.map((f, i): [string | null, string] => [f.by, `filing-by-${i}`]),
  ];
  const bad = moments.find(([moment]) => moment && !isMoment(moment));
  return bad ? { says: 'cases_bad_moment', field: bad[1] } : null;
}
