// The settings in force in this browser, and word when they change.
// Takes `storage.managed` (the firm's policy) and `storage.local` (the user's own); gives InForce. A policy may arrive
// seconds after the browser starts (measured: six to seven in Chromium), so until the managed area has answered with
// something, or has stayed empty for PATIENCE_MS of this browser session, `settled` is false: whoever judges says so, and
// nothing is erased.

import browser from 'webextension-polyfill';
import { type InForce, merge } from './merge';
import type { Settings } from './settings';

export type { InForce, SettingsProblem } from './merge';
export { DEFAULTS, type Settings, USER_KEYS } from './settings';

export const USER_SETTINGS_KEY = 'settings';
/** Milliseconds after the policy was first asked for in this session within which an empty one may still be on its way. */
export const PATIENCE_MS = 15_000;
const FIRST_ASKED_KEY = 'policy-first-asked';

export interface CurrentPolicy extends InForce {
  /** False while a policy may still be on its way. */
  settled: boolean;
  /** Milliseconds until an empty policy counts as none; 0 once settled. */
  settlesIn: number;
  /** Why the policy could not be read, where it could not; the rest applies all the same. */
  unreadable: string | null;
}

/** Whether the user may erase what is kept: not under a litigation hold, nor while a policy that may bring one is on its way. */
export function mayErase({ settings, settled }: Pick<CurrentPolicy, 'settings' | 'settled'>): boolean {
  return settled && !settings.litigationHold;
}

export async function currentPolicy(now: number = Date.now()): Promise<CurrentPolicy> {
  let managed: Record<string, unknown> = {};
  let unreadable: string | null = null;
  try {
    managed = ((await browser.storage.managed.get(null)) as Record<string, unknown> | undefined) ?? {};
  } catch (error) {
    // Firefox rejects when no policy is set ("Managed storage manifest not found"): that is no fault.
    const text = String((error as Error)?.message ?? error);
    if (!/manifest not found|not found|not available/i.test(text)) unreadable = text;
  }
  let user: Record<string, unknown> = {};
  try {
    const stored = (await browser.storage.local.get(USER_SETTINGS_KEY)) as Record<string, unknown>;
    user = (stored[USER_SETTINGS_KEY] as Record<string, unknown> | undefined) ?? {};
  } catch (error) {
    unreadable ??= String((error as Error)?.message ?? error);
  }
  const inForce = merge(managed, user);
  const settlesIn = inForce.managed ? 0 : Math.max(0, (await firstAsked(now)) + PATIENCE_MS - now);
  return { ...inForce, settled: settlesIn === 0, settlesIn, unreadable };
}

/** A service worker starts many times in one session of the browser; the policy comes late only after the first. */
async function firstAsked(now: number): Promise<number> {
  try {
    const stored = (await browser.storage.session.get(FIRST_ASKED_KEY)) as Record<string, number | undefined>;
    const known = stored[FIRST_ASKED_KEY];
    if (known !== undefined) return known;
    await browser.storage.session.set({ [FIRST_ASKED_KEY]: now });
    return now;
  } catch {
    // Without a session store there is no telling; nobody is kept waiting for it.
    return 0;
  }
}

/** Saves one of the user's own settings. @throws Error when the firm's policy locks it. */
export async function setUserSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  const { locked } = await currentPolicy();
  if (locked.includes(key)) throw new Error(`The firm\u2019s policy sets \u201C${key}\u201D.`);
  const stored = (await browser.storage.local.get(USER_SETTINGS_KEY)) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  await browser.storage.local.set({ [USER_SETTINGS_KEY]: { ...stored[USER_SETTINGS_KEY], [key]: value } });
}

/**
 * Calls back whenever policy or user settings change, without a restart, and once when a policy that did not come counts as
 * none; stops with the signal.
 */
export function onPolicyChange(listener: (policy: CurrentPolicy) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && USER_SETTINGS_KEY in changes))
      void currentPolicy().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  void currentPolicy().then(({ settled, settlesIn }) => {
    if (settled || signal.aborted) return;
    const timer = setTimeout(() => void currentPolicy().then(listener), settlesIn + 50);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
