// The policy files made for a firm.
// Takes a Firm (firm-file.ts) and the ids of its packages; gives files ready to install: Chrome, Edge and Chromium (Linux JSON, Windows .reg, values for
// Intune and group policy, macOS .mobileconfig) and Firefox policies.json. Names and places of the policies:
// https://chromeenterprise.google/policies/#ExtensionSettings, https://www.chromium.org/administrators/configuring-policy-for-extensions/,
// https://learn.microsoft.com/deployedge/microsoft-edge-policies#extensionsettings, https://mozilla.github.io/policy-templates/.
// Only the Linux and Firefox files have been tried on machines; the others follow those pages.

import type { Firm } from './firm-file';
import { mobileconfig } from './macos';
import { intuneText, powerShell, regFile, removalFile } from './windows';

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
    files.set(`windows/conferral-${browser}.ps1`, powerShell(browser, ids.chromium, entry, settings));
    files.set(`windows/conferral-${browser}-remove.reg`, removalFile(browser, ids.chromium));
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
