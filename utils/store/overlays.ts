// Overlays a filer added: data of the rule schema, kept on this machine, exported and imported as one file.
// Takes and gives overlays as unknown data; core/rules checks them against the schema before they apply.

import { database } from './database';

export async function saveOverlay(
  id: string,
  overlay: unknown,
  savedAt = new Date().toISOString(),
): Promise<void> {
  await (await database()).put('overlays', { id, overlay, savedAt });
}

export async function allOverlays(): Promise<{ id: string; overlay: unknown; savedAt: string }[]> {
  return (await database()).getAll('overlays');
}

export async function removeOverlay(id: string): Promise<void> {
  await (await database()).delete('overlays', id);
}
