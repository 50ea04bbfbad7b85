// A firm's own file, and the policy files made from it.
// Takes firm.json (schema below); gives files ready to install: Chrome, Edge and Chromium (Linux JSON, Windows .reg, values for
// Intune and group policy, macOS .mobileconfig) and Firefox policies.json. Names and places of the policies:
// https://chromeenterprise.google/policies/#ExtensionSettings, https://www.chromium.org/administrators/configuring-policy-for-extensions/,
// https://learn.microsoft.com/deployedge/microsoft-edge-policies#extensionsettings, https://mozilla.github.io/policy-templates/.
// Only the Linux and Firefox files have been tried on machines; the others follow those pages.

import { createHash } from 'node:crypto';
import { merge } from '../../utils/policy/merge';

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
export function policyFiles(firm: Firm, ids: Ids): Map<string, string> {
  const files = new Map<string, string>();
  const update = `${firm.serveFrom}/conferral-update.xml`;
  const chromium = {
    ExtensionSettings: {
      [ids.chromium]: {
        installation_mode: 'force_installed',
        update_url: update,
        override_update_url: true,
        toolbar_pin: 'force_pinned',
      },
    },
    '3rdparty': { extensions: { [ids.chromium]: firm.settings } },
  };
  const json = `${JSON.stringify(chromium, null, 2)}\n`;
  files.set('linux/etc/opt/chrome/policies/managed/conferral.json', json);
  files.set(
    'linux/etc/opt/edge/policies/managed/conferral.json',
    json.replaceAll('"toolbar_pin": "force_pinned"', '"toolbar_state": "force_shown"'),
  );
  files.set('linux/etc/chromium/policies/managed/conferral.json', json);
  for (const [browser, key] of [
    ['chrome', 'Google\\Chrome'],
    ['edge', 'Microsoft\\Edge'],
  ] as const) {
    files.set(
      `windows/conferral-${browser}.reg`,
      regFile(key, ids.chromium, update, firm.settings, browser === 'edge'),
    );
    files.set(`windows/intune-${browser}.txt`, intune(browser, key, ids.chromium, update, firm.settings));
  }
  files.set('macos/conferral.mobileconfig', mobileconfig(firm, ids, update));
  const firefox = {
    policies: {
      ExtensionSettings: {
        [ids.firefox]: {
          installation_mode: 'force_installed',
          install_url: `${firm.serveFrom}/conferral.xpi`,
          updates_disabled: false,
          private_browsing: true,
          default_area: 'navbar',
        },
      },
      '3rdparty': { Extensions: { [ids.firefox]: firm.settings } },
    },
  };
  files.set('firefox/policies.json', `${JSON.stringify(firefox, null, 2)}\n`);
  return files;
}

function regFile(
  browserKey: string,
  id: string,
  update: string,
  settings: Record<string, unknown>,
  edge: boolean,
): string {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  const base = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browserKey}`;
  const one = {
    installation_mode: 'force_installed',
    update_url: update,
    override_update_url: true,
    ...(edge ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
  lines.push(`[${base}\\ExtensionSettings]`, `"${id}"=${quoted(JSON.stringify(one))}`, '');
  writeKey(`${base}\\3rdparty\\extensions\\${id}\\policy`, settings);
  // Windows reads .reg files of version 5 as UTF-16 with a byte order mark; plain ASCII is read as well.
  return lines.join('\r\n');

  /** Lists and objects become subkeys, a list's items "1", "2", …, as Chromium's registry reader expects. */
  function writeKey(key: string, values: Record<string, unknown>): void {
    const nested: [string, Record<string, unknown>][] = [];
    lines.push(`[${key}]`);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'boolean') lines.push(`"${name}"=dword:${value ? '00000001' : '00000000'}`);
      else if (typeof value === 'number')
        lines.push(`"${name}"=dword:${value.toString(16).padStart(8, '0')}`);
      else if (typeof value === 'string') lines.push(`"${name}"=${quoted(value)}`);
      else if (Array.isArray(value))
        nested.push([name, Object.fromEntries(value.map((v, i) => [String(i + 1), v]))]);
      else if (value && typeof value === 'object') nested.push([name, value as Record<string, unknown>]);
    }
    lines.push('');
    for (const [name, inner] of nested) writeKey(`${key}\\${name}`, inner);
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function intune(
  browser: 'chrome' | 'edge',
  key: string,
  id: string,
  update: string,
  settings: Record<string, unknown>,
): string {
  const setting =
    browser === 'chrome'
      ? 'Google Chrome > Extensions > Extension management settings'
      : 'Microsoft Edge > Extensions > Configure extension management settings';
  return [
    `Intune (settings catalogue) or group policy: ${setting}`,
    JSON.stringify({
      [id]: { installation_mode: 'force_installed', update_url: update, override_update_url: true },
    }),
    '',
    `The managed settings go to HKLM\\SOFTWARE\\Policies\\${key}\\3rdparty\\extensions\\${id}\\policy`,
    `by the .reg file beside this one (group policy preferences, or an Intune script). As JSON:`,
    JSON.stringify(settings),
    '',
  ].join('\r\n');
}

function mobileconfig(firm: Firm, ids: Ids, update: string): string {
  const payload = (type: string, name: string, body: string) => `    <dict>
      <key>PayloadType</key><string>${type}</string>
      <key>PayloadIdentifier</key><string>conferral.${firm.name}.${name}</string>
      <key>PayloadUUID</key><string>${uuidOf(`${firm.name}.${name}`)}</string>
      <key>PayloadVersion</key><integer>1</integer>
${body}
    </dict>`;
  const install = `      <key>ExtensionSettings</key>${plist({ [ids.chromium]: { installation_mode: 'force_installed', update_url: update, override_update_url: true } }, 3)}`;
  const settings = Object.entries(firm.settings)
    .map(([k, v]) => `      <key>${xml(k)}</key>${plist(v, 3)}`)
    .join('\n');
  const payloads = [
    payload('com.google.Chrome', 'chrome', install),
    payload(`com.google.Chrome.extensions.${ids.chromium}`, 'chrome-settings', settings),
    payload('com.microsoft.Edge', 'edge', install),
    payload(`com.microsoft.Edge.extensions.${ids.chromium}`, 'edge-settings', settings),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadIdentifier</key><string>conferral.${firm.name}</string>
  <key>PayloadUUID</key><string>${uuidOf(firm.name)}</string>
  <key>PayloadDisplayName</key><string>Conferral (${firm.name})</string>
  <key>PayloadScope</key><string>System</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadContent</key>
  <array>
${payloads.join('\n')}
  </array>
</dict>
</plist>
`;
}

function plist(value: unknown, depth: number): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (typeof value === 'string') return `<string>${xml(value)}</string>`;
  if (Array.isArray(value)) return `<array>${value.map((v) => plist(v, depth + 1)).join('')}</array>`;
  if (value && typeof value === 'object')
    return `<dict>${Object.entries(value)
      .map(([k, v]) => `<key>${xml(k)}</key>${plist(v, depth + 1)}`)
      .join('')}</dict>`;
  return '<string></string>';
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same firm gets the same UUID each time, so that a new profile replaces the old one. */
function uuidOf(text: string): string {
  const h = createHash('sha256').update(`conferral:${text}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`.toUpperCase();
}
