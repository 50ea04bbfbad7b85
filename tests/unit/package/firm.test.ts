// The policy files made for a firm, each read back as the one who takes it reads it.
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { extensionId } from '../../../scripts/package/crx';
import { policyFiles } from '../../../scripts/package/firm';
import { MANAGED_SCHEMA } from '../../../utils/policy/managed-schema';
import { firm } from './a-firm';

const ids = { chromium: 'a'.repeat(32), firefox: 'conferral@firm.example' };

interface Profile {
  PayloadUUID: string;
  PayloadContent: {
    PayloadType: string;
    PayloadIdentifier: string;
    PayloadUUID: string;
    ExtensionSettings?: Record<string, unknown>;
    PayloadContent?: Record<string, unknown>;
  }[];
}

type Registry = Map<string, Record<string, string | number>>;

/** Keys and values as the registry editor takes them from a file. */
function registryOf(bytes: Uint8Array): Registry {
  const registry: Registry = new Map();
  let values: Record<string, string | number> = {};
  const lines = Buffer.from(bytes).subarray(2).toString('utf16le').split('\r\n');
  expect(lines.shift()).toBe('Windows Registry Editor Version 5.00');
  for (const line of lines) {
    if (line === '' || line.startsWith('[-')) continue;
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key) {
      values = {};
      registry.set(key, values);
      continue;
    }
    const [, name, word, string, bytesOf] =
      /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\.)*)"|hex\(1\):([0-9a-f,]+))$/.exec(line) ?? [];
    if (!name) throw new Error(`no line of a .reg file: ${line}`);
    if (word) values[name] = Number.parseInt(word, 16);
    else if (bytesOf)
      values[name] = Buffer.from(bytesOf.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
    else values[name] = string!.replace(/\\(.)/g, '$1');
  }
  return registry;
}

/** As Chromium reads an extension's policy by its schema: dword to truth value, numbered values to a list, JSON where one is due. */
function settingsIn(registry: Registry, key: string): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(registry.get(key)!)) {
    const { type } = MANAGED_SCHEMA.properties[name as keyof typeof MANAGED_SCHEMA.properties];
    settings[name] =
      type === 'boolean' ? value === 1 : type === 'array' ? JSON.parse(value as string) : value;
  }
  for (const [path, values] of registry)
    if (path.startsWith(`${key}\\`)) settings[path.slice(key.length + 1)] = Object.values(values);
  return settings;
}

/** Keys and values as PowerShell writes them by our script's few commands. */
function writtenBy(script: string): Registry {
  const registry: Registry = new Map();
  let values: Record<string, string | number> = {};
  for (const line of script.split('\r\n').slice(3)) {
    const key = /^\$key = 'HKLM:\\(.+)'$/.exec(line)?.[1];
    if (key) {
      values = {};
      registry.set(`HKEY_LOCAL_MACHINE\\${key}`, values);
      continue;
    }
    if (
      line === '' ||
      /^(?:if \(-not \(Test-Path \$key\)\) \{ )?New-Item -Path \$key -Force \| Out-Null(?: \})?$/.test(line)
    )
      continue;
    const [, name, number, text, base64] =
      /^New-ItemProperty -Path \$key -Name '([^']+)' -PropertyType (?:DWord -Value (\d+)|String -Value (?:'((?:[^']|'')*)'|\(Text '([\w+/=]+)'\))) -Force \| Out-Null$/.exec(
        line,
      ) ?? [];
    if (!name) throw new Error(`no line of our script: ${line}`);
    values[name] = number
      ? Number(number)
      : base64
        ? Buffer.from(base64, 'base64').toString('utf16le')
        : text!.replaceAll("''", "'");
  }
  return registry;
}

describe('policy files', () => {
  const files = policyFiles(firm, ids);
  it('install and govern Chrome, Edge and Chromium on Linux', () => {
    for (const browser of ['chrome', 'edge']) {
      const policy = JSON.parse(
        files.get(`linux/etc/opt/${browser}/policies/managed/conferral.json`) as string,
      );
      expect(policy.ExtensionSettings[ids.chromium]).toMatchObject({
        installation_mode: 'force_installed',
        update_url: 'https://tools.firm.example/conferral/conferral-update.xml',
      });
      expect(policy['3rdparty'].extensions[ids.chromium]).toEqual(firm.settings);
    }
  });
  it('come as the registry editor reads them: UTF-16 with its mark, CRLF, a blank line between keys', () => {
    for (const browser of ['chrome', 'edge']) {
      const bytes = Buffer.from(files.get(`windows/conferral-${browser}.reg`) as Uint8Array);
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      const text = bytes.subarray(2).toString('utf16le');
      expect(text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n[')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/\r\n\r\n$/);
      expect(text.split('\r\n').filter((line) => line.startsWith('['))).toHaveLength(
        [...text.matchAll(/\r\n\r\n\[/g)].length,
      );
    }
  });
  it('give the Windows registry every setting back, by Chromium\u2019s own rules of reading', () => {
    for (const [browser, key] of [
      ['chrome', 'Google\\Chrome'],
      ['edge', 'Microsoft\\Edge'],
    ]) {
      const registry = registryOf(files.get(`windows/conferral-${browser}.reg`) as Uint8Array);
      const base = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`;
      expect(settingsIn(registry, `${base}\\3rdparty\\extensions\\${ids.chromium}\\policy`)).toEqual(
        firm.settings,
      );
      expect(registry.get(`${base}\\ExtensionSettings\\${ids.chromium}`)).toMatchObject({
        installation_mode: 'force_installed',
        update_url: 'https://tools.firm.example/conferral/conferral-update.xml',
        override_update_url: 1,
      });
    }
  });
  it('come as a script too, in ASCII alone, that writes the same values to the registry', () => {
    for (const browser of ['chrome', 'edge']) {
      const script = files.get(`windows/conferral-${browser}.ps1`) as string;
      expect(script).toMatch(/^[\x20-\x7E\r\n]+$/);
      expect(writtenBy(script)).toEqual(
        registryOf(files.get(`windows/conferral-${browser}.reg`) as Uint8Array),
      );
    }
  });
  it('can be taken away from the Windows registry, and nothing else with them', () => {
    for (const [browser, key] of [
      ['chrome', 'Google\\Chrome'],
      ['edge', 'Microsoft\\Edge'],
    ]) {
      const base = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`;
      const text = Buffer.from(files.get(`windows/conferral-${browser}-remove.reg`) as Uint8Array)
        .subarray(2)
        .toString('utf16le');
      expect(text.split('\r\n').filter((line) => line !== '')).toEqual([
        'Windows Registry Editor Version 5.00',
        `[-${base}\\ExtensionSettings\\${ids.chromium}]`,
        `[-${base}\\3rdparty\\extensions\\${ids.chromium}]`,
      ]);
    }
  });
  it('never empty the entry that keeps the extension installed: its record would go with it', () => {
    for (const browser of ['chrome', 'edge']) {
      const text = Buffer.from(files.get(`windows/conferral-${browser}.reg`) as Uint8Array).toString(
        'utf16le',
      );
      expect(text).not.toMatch(/\[-[^\]]*ExtensionSettings/);
      expect(files.get(`windows/conferral-${browser}.ps1`)).toMatch(
        /ExtensionSettings[^\r\n]+\r\nif \(-not \(Test-Path \$key\)\)/,
      );
    }
  });
  it('are a well-formed macOS profile that gives every setting back, and keep their identifiers from run to run', () => {
    const text = files.get('macos/conferral.mobileconfig') as string;
    const profile = parse(text) as unknown as Profile;
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    for (const domain of ['com.google.Chrome', 'com.microsoft.Edge']) {
      const browser = profile.PayloadContent.find((p) => p.PayloadType === domain);
      expect(browser?.ExtensionSettings?.[ids.chromium]).toMatchObject({
        installation_mode: 'force_installed',
      });
      const settings = profile.PayloadContent.find((p) => p.PayloadIdentifier.endsWith(`${domain}.settings`));
      expect(settings?.PayloadType).toBe('com.apple.ManagedClient.preferences');
      expect(settings?.PayloadContent?.[`${domain}.extensions.${ids.chromium}`]).toEqual({
        Forced: [{ mcx_preference_settings: firm.settings }],
      });
    }
    expect(policyFiles(firm, ids).get('macos/conferral.mobileconfig')).toBe(text);
    const all = [profile, ...profile.PayloadContent].map((p) => p.PayloadUUID);
    expect(new Set(all).size).toBe(all.length);
    for (const uuid of all) expect(uuid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });
  it('install and govern Firefox', () => {
    const { policies } = JSON.parse(files.get('firefox/policies.json') as string);
    expect(policies.ExtensionSettings[ids.firefox].install_url).toBe(
      'https://tools.firm.example/conferral/conferral.xpi',
    );
    expect(policies['3rdparty'].Extensions[ids.firefox]).toEqual(firm.settings);
  });
});

describe('an id', () => {
  it('is Chrome\u2019s: 32 letters from a to p, the same for the same key', () => {
    const id = extensionId(Buffer.from('a key'));
    expect(id).toMatch(/^[a-p]{32}$/);
    expect(extensionId(Buffer.from('a key'))).toBe(id);
    expect(extensionId(Buffer.from('another'))).not.toBe(id);
  });
});
