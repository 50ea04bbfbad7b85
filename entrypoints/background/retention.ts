// How long records are kept: what is older than the days set is erased, at most once an hour, when something is recorded, when
// the background starts and when the policy changes. Nothing is erased while a policy that may bring a litigation hold is still
// on its way.

import browser from 'webextension-polyfill';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { type CurrentPolicy, currentPolicy, onPolicyChange } from '../../utils/policy';
import { applyRetention, retainClocks } from '../../utils/store';

const AGAIN_MS = 3_600_000;
let last = 0;

export async function keepRetention(policy?: CurrentPolicy): Promise<void> {
  try {
    const { settled, unreadable, settings } = policy ?? (await currentPolicy());
    if (!settled || unreadable || (!policy && Date.now() - last < AGAIN_MS)) return;
    last = Date.now();
    const versions = { extension: browser.runtime.getManifest().version, rules: RULES_AS_OF };
    await applyRetention(settings.keepDays, settings.litigationHold, versions);
    await retainClocks(settings.keepDays, settings.litigationHold);
  } catch (error) {
    console.warn('Conferral: old records could not be erased', error);
  }
}

export function listenForRetention(): void {
  // A listener of its own, so that the background starts with the browser and asks for the policy early.
  browser.runtime.onStartup.addListener(() => void keepRetention());
  onPolicyChange((policy) => void keepRetention(policy), new AbortController().signal);
  void keepRetention();
}
