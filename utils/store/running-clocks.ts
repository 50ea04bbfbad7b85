// Every clock on this machine: those of filings made here, and those that orders in force set. Takes the store; gives them by
// the moment they end, the next first. Knows no "now": who shows them tells the past from what is to come.

import type { Clock } from '../core/clocks/clock';
import { orderClocks } from '../core/clocks/order-clocks';
import type { CourtId } from '../core/filing';
import type { ConfirmedOrder } from '../core/orders/order';
import { timeKept } from '../core/rules/zones';
import { allOrders } from './case-orders';
import { keptClocks } from './clocks';

export interface RunningClock {
  id: string;
  court: CourtId;
  caseNumber: string | null;
  clock: Clock;
  /** The order that sets it; null for one that runs from a filing. */
  order: Pick<ConfirmedOrder['reading'], 'dated' | 'judge' | 'standing'> | null;
  dismissed: boolean;
  reminded: readonly string[];
}

export async function runningClocks(): Promise<RunningClock[]> {
  const [{ clocks, marks }, orders] = await Promise.all([keptClocks(), allOrders()]);
  const marked = new Map(marks.map((mark) => [mark.id, mark]));
  const running = [
    ...clocks.map(({ id, court, caseNumber, clock }) => ({
      id,
      court,
      caseNumber,
      clock,
      order: null,
    })),
    ...orders.flatMap(clocksOfOrder),
  ];
  return running
    .map((one) => {
      const mark = marked.get(one.id);
      return { ...one, dismissed: Boolean(mark?.dismissedAt), reminded: mark?.reminded ?? [] };
    })
    .sort((a, b) => Date.parse(a.clock.moment) - Date.parse(b.clock.moment));
}

function clocksOfOrder(order: ConfirmedOrder): Omit<RunningClock, 'dismissed' | 'reminded'>[] {
  const { reading, court } = order;
  const time = timeKept(court, { caseNumber: reading.caseNumber });
  const citation = [
    reading.standing ? 'Standing order' : 'Order in this case',
    reading.dated ? `of ${reading.dated}` : '',
    reading.judge ? `(${reading.judge}, J.)` : '',
  ];
  return orderClocks(order, time, {
    kind: reading.standing ? 'standing-order' : 'order',
    citation: citation.filter(Boolean).join(' '),
    url: null,
    court,
  }).map((clock) => ({ id: clock.id, court, caseNumber: reading.caseNumber, clock, order: reading }));
}
