// The policy as Windows takes it: a .reg file and, for Intune and group policy, the values as text.
// Format of the file: UTF-16LE with a byte order mark, CRLF, a blank line between keys, `[-KEY]` to empty one first
// (https://support.microsoft.com/topic/how-to-add-modify-or-delete-registry-subkeys-and-values-by-using-a-reg-file-9c7f37cf-a5e9-e1cd-c4fa-2a26218a1a23).
// Values: numbers and truth values as dword, lists of words as numbered values, anything deeper as a string of JSON
// (https://www.chromium.org/administrators/complex-policies-on-windows/: "Option 2", "Option 3"); the settings' place:
// https://www.chromium.org/administrators/configuring-policy-for-extensions/.

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
  const lines = ['Windows Registry Editor Version 5.00', ''];
  const policy = `${KEY[browser]}\\3rdparty\\extensions\\${id}\\policy`;
  writeKey(lines, `${KEY[browser]}\\ExtensionSettings\\${id}`, entry);
  // A list that became shorter must not keep its old end.
  lines.push(`[-${policy}]`, '');
  writeKey(lines, policy, settings);
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
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

export function intuneText(browser: WindowsBrowser, id: string, entry: Values, settings: Values): string {
  return [
    `Intune (settings catalogue) or group policy: ${CATALOGUE[browser]}`,
    'Where this policy is set already, add the entry to its JSON: it holds every extension.',
    JSON.stringify({ [id]: entry }),
    '',
    `The managed settings go to ${KEY[browser]}\\3rdparty\\extensions\\${id}\\policy`,
    'by the .reg file beside this one (group policy preferences, or an Intune script). As JSON:',
    JSON.stringify(settings),
    '',
  ].join('\r\n');
}
