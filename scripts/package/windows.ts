// The policy as Windows takes it: a .reg file and one that takes it away again, the same as a PowerShell script, and, for Intune and
// group policy, the values as text.
// Format of the file: UTF-16LE with a byte order mark, CRLF, a blank line between keys, `[-KEY]` to empty one first
// (https://support.microsoft.com/topic/how-to-add-modify-or-delete-registry-subkeys-and-values-by-using-a-reg-file-9c7f37cf-a5e9-e1cd-c4fa-2a26218a1a23).
// Values: numbers and truth values as dword, lists of words as numbered values, anything deeper as a string of JSON
// (https://www.chromium.org/administrators/complex-policies-on-windows/: "Option 2", "Option 3"); the settings' place:
// https://www.chromium.org/administrators/configuring-policy-for-extensions/.

// The script has ASCII alone, since Windows PowerShell 5.1 reads a file without a mark in the machine's own code page; a text that has
// more, or a line break, stands there as base64 of UTF-16
// (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding).

export type WindowsBrowser = 'chrome' | 'edge';

const KEY: Record<WindowsBrowser, string> = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
};

const CATALOGUE: Record<WindowsBrowser, string> = {
  chrome: 'Google Chrome > Extensions > Extension management settings',
  edge: 'Microsoft Edge > Extensions > Configure extension management settings',
};

type Values = Record<string, unknown>;

/** The file's bytes. `entry`: the extension's own part of ExtensionSettings. */
export function regFile(browser: WindowsBrowser, id: string, entry: Values, settings: Values): Uint8Array {
  const { install, policy } = placesOf(browser, id);
  const lines = [HEAD, ''];
  writeKey(lines, install, entry);
  // A list that became shorter must not keep its old end. The entry above is never emptied: a browser that looked just then would
  // remove the extension, and its record with it.
  lines.push(`[-${policy}]`, '');
  writeKey(lines, policy, settings);
  return asFile(lines);
}

/** Takes away what `regFile` and the script wrote, and nothing of other extensions. */
export function removalFile(browser: WindowsBrowser, id: string): Uint8Array {
  const { install, extension } = placesOf(browser, id);
  return asFile([HEAD, '', `[-${install}]`, '', `[-${extension}]`, '']);
}

const HEAD = 'Windows Registry Editor Version 5.00';

function asFile(lines: readonly string[]): Uint8Array {
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
}

function placesOf(browser: WindowsBrowser, id: string) {
  const extension = `${KEY[browser]}\\3rdparty\\extensions\\${id}`;
  return {
    install: `${KEY[browser]}\\ExtensionSettings\\${id}`,
    extension,
    policy: `${extension}\\policy`,
  };
}

function writeKey(lines: string[], key: string, values: Values): void {
  const lists: [string, string[]][] = [];
  lines.push(`[${key}]`);
  for (const [name, value] of Object.entries(values)) {
    if (isWords(value)) lists.push([name, value]);
    else lines.push(`${quoted(name)}=${data(value)}`);
  }
  lines.push('');
  for (const [name, items] of lists) {
    // An empty list has no numbered values; as JSON it still says that it is empty.
    writeKey(lines, `${key}\\${name}`, Object.fromEntries(items.map((v, i) => [String(i + 1), v])));
  }
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'string');
}

function data(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return text(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A line break ends a quoted string; as bytes (type 1, with its zero at the end) it is kept. */
function text(value: string): string {
  if (!/[\r\n]/.test(value)) return quoted(value);
  const bytes = [...Buffer.from(`${value}\0`, 'utf16le')].map((b) => b.toString(16).padStart(2, '0'));
  return `hex(1):${bytes.join(',')}`;
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * The same values by a script, for Intune's platform scripts or a start-up script. `New-Item -Force` empties a key that is there, so
 * the entry's own is made only where it is missing.
 */
export function powerShell(browser: WindowsBrowser, id: string, entry: Values, settings: Values): string {
  const { install, policy } = placesOf(browser, id);
  const lines = [
    '# Conferral: installs it by policy and sets what it does. Run as SYSTEM or as an administrator.',
    "$ErrorActionPreference = 'Stop'",
    'function Text($base64) { [Text.Encoding]::Unicode.GetString([Convert]::FromBase64String($base64)) }',
  ];
  const key = (path: string, values: Values, make = 'New-Item -Path $key -Force | Out-Null') => {
    lines.push('', `$key = '${path.replace(/^HKEY_LOCAL_MACHINE/, 'HKLM:')}'`, make);
    for (const [name, value] of Object.entries(values))
      if (!isWords(value))
        lines.push(`New-ItemProperty -Path $key -Name '${name}' ${typed(value)} -Force | Out-Null`);
    for (const [name, value] of Object.entries(values))
      if (isWords(value))
        key(`${path}\\${name}`, Object.fromEntries(value.map((v, i) => [String(i + 1), v])));
  };
  key(install, entry, 'if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }');
  key(policy, settings);
  return lines.map((line) => `${line}\r\n`).join('');
}

function typed(value: unknown): string {
  if (typeof value === 'boolean') return `-PropertyType DWord -Value ${value ? 1 : 0}`;
  if (typeof value === 'number') return `-PropertyType DWord -Value ${value}`;
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  const plain = /^[\x20-\x7E]*$/.test(words);
  return `-PropertyType String -Value ${plain ? `'${words.replaceAll("'", "''")}'` : `(Text '${Buffer.from(words, 'utf16le').toString('base64')}')`}`;
}

export function intuneText(browser: WindowsBrowser, id: string, entry: Values, settings: Values): string {
  return [
    `Intune (settings catalogue) or group policy: ${CATALOGUE[browser]}`,
    'Where this policy is set already, add the entry to its JSON: it holds every extension.',
    JSON.stringify({ [id]: entry }),
    '',
    `The managed settings go to ${KEY[browser]}\\3rdparty\\extensions\\${id}\\policy`,
    `by conferral-${browser}.ps1 beside this file (an Intune platform script, or a start-up script) or by conferral-${browser}.reg.`,
    'Script and .reg set the entry above too: where your firm sets that policy as one string of JSON, leave out its lines. As JSON:',
    JSON.stringify(settings),
    '',
  ].join('\r\n');
}
