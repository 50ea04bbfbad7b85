// The part of the policy in force that pages and reader need. A policy that cannot be read costs its own values, never the
// check: the rest applies, and an override is then as the defaults have it.

import type { GuardSettings } from '../../utils/messages/protocol';
import { type CurrentPolicy, currentPolicy, DEFAULTS, type Settings } from '../../utils/policy';

export async function settingsInForce(): Promise<Settings> {
  try {
    return (await currentPolicy()).settings;
  } catch (error) {
    console.warn('Conferral: the policy could not be read', error);
    return DEFAULTS;
  }
}

/** A court outside the firm's list is left alone. */
export function guardSettings(settings: Settings, court: string): GuardSettings {
  const covered = settings.courts.length === 0 || settings.courts.includes(court);
  return {
    mode: covered ? settings.mode : 'off',
    holdSeconds: settings.holdSeconds,
    override: settings.override,
    firmName: settings.firmName || null,
    contact: settings.contact || null,
    firmMessage: settings.firmMessage || null,
  };
}

export type { CurrentPolicy };
