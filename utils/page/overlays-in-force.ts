// What is laid over the published rules on this machine: the firm's overlays and the filer's own, and the confirmed orders
// of cases. Takes the settings' overlays; gives those that are sound, as one list for the check. A store that cannot be
// opened costs its own part only: the check goes on with the rest.

import { overlaysOf } from '../core/orders/overlay';
import type { Overlay } from '../core/rules/overlay';
import { readOverlays } from '../core/rules/overlay-check';
import { allOrders, allOverlays } from '../store';

export async function overlaysInForce(settings: readonly unknown[]): Promise<Overlay[]> {
  const [orders, stored] = await Promise.all([allOrders().catch(() => []), allOverlays().catch(() => [])]);
  const { overlays } = readOverlays([...settings, ...stored.map(({ overlay }) => overlay)]);
  return [...overlays, ...orders.flatMap((order) => overlaysOf(order))];
}
