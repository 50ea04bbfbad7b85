// The diagnostics report: versions, settings, the state of the record. Takes the policy in force; gives text. No document
// text, no case number, no name: of settings that could hold such only the count or whether they are set.

import browser from 'webextension-polyfill';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import type { CurrentPolicy } from '../../utils/policy';
import { entries, verify } from '../../utils/store';

export async function reportOf(policy: CurrentPolicy): Promise<string> {
  const { settings, from, locked, problems, managed, settled, unreadable } = policy;
  const manifest = browser.runtime.getManifest();
  const { overlays, strictness, courts, contact, firmName, firmMessage, ...plain } = settings;
  const lines: [string, unknown][] = [
    ['Conferral', manifest.version],
    ['manifest', manifest.manifest_version],
    ['rules as of', RULES_AS_OF],
    ['browser', navigator.userAgent],
    ['language', browser.i18n.getUILanguage()],
    ['managed', managed],
    ['policy settled', settled],
    ['policy unreadable', unreadable ?? 'no'],
    ['locked', locked.join(', ') || 'none'],
    ...Object.entries(plain).map(([key, value]): [string, unknown] => [
      key,
      `${value} (${from[key as keyof typeof plain]})`,
    ]),
    ['overlays', overlays.length],
    ['strictness lines', strictness.length],
    ['courts covered', courts.length || 'all'],
    ['firm name, contact, message set', [firmName, contact, firmMessage].map((t) => t !== '').join(', ')],
    ['settings left out', problems.map((p) => `${p.source}: ${p.key}`).join('; ') || 'none'],
    ['record', await recordState()],
  ];
  return lines.map(([name, value]) => `${name}: ${String(value)}`).join('\n');
}

async function recordState(): Promise<string> {
  try {
    const [all, breaks] = [await entries(), await verify()];
    return `${all.length} entries, ${breaks.length} breaks`;
  } catch (error) {
    return `cannot be opened (${(error as Error)?.name ?? 'unknown'})`;
  }
}
