// What every part of the order's form takes: what was read, what it is now, and how to change it.

import type { Say } from '../../../components/i18n/say';
import type { OrderReading } from '../../../utils/core/orders/order';
import type { Fault } from './faults';

export interface PartProps {
  say: Say;
  language: string;
  /** As it was read. */
  reading: OrderReading;
  /** As the filer has it now. */
  now: OrderReading;
  change(part: Partial<OrderReading>): void;
  fault: Fault | null;
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}
