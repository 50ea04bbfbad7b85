// What this machine adds to the published rules: overlays a filer saved (unless the firm takes none but its own), orders confirmed
// for a case. Takes the firm's overlays; gives all of them for a check. A store that cannot be opened costs its own entries, never the check.

import type { ConfirmedOrder } from '../../utils/core/orders/order';
import { allOrders, allOverlays } from '../../utils/store';

export async function caseRules(
  firm: readonly unknown[],
  ownOverlays: boolean,
): Promise<{ overlays: unknown[]; orders: ConfirmedOrder[] }> {
  try {
    const [saved, orders] = await Promise.all([allOverlays(), allOrders()]);
    return {
      overlays: [...firm, ...(ownOverlays ? saved.map((s) => s.overlay) : [])],
      orders: orders.filter((o) => o.status === 'in-force'),
    };
  } catch (error) {
    console.warn('Conferral: overlays and orders could not be read', error);
    return { overlays: [...firm], orders: [] };
  }
}
