// Orders of cases, confirmed by the filer or pushed by the firm, kept on this machine alone.
// Takes ConfirmedOrders; gives them by case and date. Superseded and ended orders are kept but ask for nothing.

import { inOrder } from '../core/orders/conflicts';
import type { ConfirmedOrder } from '../core/orders/order';
import { database } from './database';

export async function saveOrder(order: ConfirmedOrder): Promise<void> {
  await (await database()).put('orders', order);
}

export async function allOrders(): Promise<ConfirmedOrder[]> {
  return inOrder(await (await database()).getAll('orders'));
}

export async function removeOrder(id: string): Promise<void> {
  await (await database()).delete('orders', id);
}
