// The part of the policy in force that pages and reader need. A policy that cannot be read costs its own values, never the
// check: the rest applies, and an override is then as the defaults have it.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GuardSettings } from '../../utils/messages/protocol';
import { currentPolicy, DEFAULTS, type Settings } from '../../utils/policy';

export type Governed = Pick<
  Awaited<ReturnType<typeof currentPolicy>>,
  'settings' | 'settled' | 'ownOverlays'
>;

export async function policyInForce(): Promise<Governed> {
  try {
    return await currentPolicy();
  } catch (error) {
    console.warn('Conferral: the policy could not be read', error);
    return { settings: DEFAULTS, settled: true, ownOverlays: true };
  }
}

/** A court outside the firm's list is left alone. */
export function guardSettings({ settings, settled, ownOverlays }: Governed, court: string): GuardSettings {
  const covered = settings.courts.length === 0 || settings.courts.includes(court);
  return {
    mode: covered ? settings.mode : 'off',
    holdSeconds: settings.holdSeconds,
    override: settings.override,
    firmName: settings.firmName || null,
    contact: settings.contact || null,
    firmMessage: settings.firmMessage || null,
    settled,
    basis: basisOf(settings, ownOverlays),
  };
}

/** Stands for every setting a verdict rests on: where it differs, a check made before is made again. */
function basisOf({ ocr, overlays, strictness, courts }: Settings, ownOverlays: boolean): string {
  const basis = JSON.stringify([ocr, overlays, strictness, courts, ownOverlays]);
  return bytesToHex(sha256(utf8ToBytes(basis))).slice(0, 16);
}
