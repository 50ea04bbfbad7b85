// A firm's own file, and the policy files made from it.
// Takes firm.json (schema below); gives files ready to install: Chrome, Edge and Chromium (Linux JSON, Windows .reg, values for
// Intune and group policy, macOS .mobileconfig) and Firefox policies.json. Names and places of the policies:
// https://chromeenterprise.google/policies/#ExtensionSettings, https://www.chromium.org/administrators/configuring-policy-for-extensions/,
// https://learn.microsoft.com/deployedge/microsoft-edge-policies#extensionsettings, https://mozilla.github.io/policy-templates/.
// Only the Linux and Firefox files have been tried on machines; the others follow those pages.

import { readOverlays } from '../../utils/core/rules/overlay-check';
import { merge } from '../../utils/policy/merge';
import { mobileconfig } from './macos';
import { intuneText, regFile } from './windows';

export interface Firm {
  /** Used in file names: letters, digits, hyphens. */
  name: string;
  /** Where the firm serves the packages, without a slash at the end: "https://tools.firm.example/conferral". */
  serveFrom: string;
  /** RSA private key in PEM, made when it is not there; keep it safe: the id and every update hang on it. */
  key: string;
  /** Values of the managed settings (docs/managed.md). */
  settings: Record<string, unknown>;
}

/** @throws Error naming each field that does not fit. */
export function parseFirm(text: string): Firm {
  let raw: Record<string, unknown>;
  try {
    raw = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`the firm file is no JSON: ${(error as Error).message}`);
  }
  const faults: string[] = [];
  if (typeof raw.name !== 'string' || !/^[A-Za-z0-9-]+$/.test(raw.name))
    faults.push('"name" must be letters, digits and hyphens');
  if (typeof raw.serveFrom !== 'string' || !/^https?:\/\/[^\s"'<>]+[^/\s"'<>]$/.test(raw.serveFrom))
    faults.push('"serveFrom" must be an address without a slash at its end');
  if (typeof raw.key !== 'string') faults.push('"key" must be the path of the private key');
  if (typeof raw.settings !== 'object' || raw.settings === null)
    faults.push('"settings" must be an object (docs/managed.md)');
  else
    for (const p of merge(raw.settings as Record<string, unknown>, {}).problems)
      faults.push(`settings.${p.key}: ${p.reason}`);
  if (typeof raw.settings === 'object' && raw.settings !== null)
    for (const f of readOverlays(merge(raw.settings as Record<string, unknown>, {}).settings.overlays).faults)
      faults.push(`settings.overlays: entry ${f.number}, ${f.field}: ${f.says}`);
  for (const key of Object.keys(raw))
    if (!['name', 'serveFrom', 'key', 'settings'].includes(key)) faults.push(`"${key}" is not known here`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return raw as unknown as Firm;
}

export interface Ids {
  chromium: string;
  firefox: string;
}

/** Path inside the firm's folder → content. */
export function policyFiles(firm: Firm, ids: Ids): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  // Chromium takes an overlay as a string only.
  const { overlays } = firm.settings;
  const settings = Array.isArray(overlays)
    ? { ...firm.settings, overlays: overlays.map((o) => (typeof o === 'string' ? o : JSON.stringify(o))) }
    : firm.settings;
  const install = {
    installation_mode: 'force_installed',
    update_url: `${firm.serveFrom}/conferral-update.xml`,
    override_update_url: true,
  };
  const chrome = { ...install, toolbar_pin: 'force_pinned' };
  const edge = { ...install, toolbar_state: 'force_shown' };
  for (const [place, entry] of [
    ['opt/chrome', chrome],
    ['opt/edge', edge],
    ['chromium', chrome],
  ] as const)
    files.set(
      `linux/etc/${place}/policies/managed/conferral.json`,
      json({
        ExtensionSettings: { [ids.chromium]: entry },
        '3rdparty': { extensions: { [ids.chromium]: settings } },
      }),
    );
  for (const [browser, entry] of [
    ['chrome', chrome],
    ['edge', edge],
  ] as const) {
    files.set(`windows/conferral-${browser}.reg`, regFile(browser, ids.chromium, entry, settings));
    files.set(`windows/intune-${browser}.txt`, intuneText(browser, ids.chromium, entry, settings));
  }
  const onMac = [
    { domain: 'com.google.Chrome', entry: chrome },
    { domain: 'com.microsoft.Edge', entry: edge },
  ];
  files.set('macos/conferral.mobileconfig', mobileconfig(firm.name, ids.chromium, onMac, settings));
  const firefox = {
    installation_mode: 'force_installed',
    install_url: `${firm.serveFrom}/conferral.xpi`,
    updates_disabled: false,
    private_browsing: true,
    default_area: 'navbar',
  };
  files.set(
    'firefox/policies.json',
    json({
      policies: {
        ExtensionSettings: { [ids.firefox]: firefox },
        '3rdparty': { Extensions: { [ids.firefox]: settings } },
      },
    }),
  );
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
