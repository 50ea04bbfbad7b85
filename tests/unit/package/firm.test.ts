// The policy files made for a firm.
import { describe, expect, it } from 'vitest';
import { extensionId } from '../../../scripts/package/crx';
import { parseFirm, policyFiles } from '../../../scripts/package/firm';

const firm = {
  name: 'harlow-finch',
  serveFrom: 'https://tools.firm.example/conferral',
  key: 'firm.pem',
  settings: {
    mode: 'warn',
    contact: 'Docketing "after hours", ext. 4100 <day & night>',
    holdSeconds: 20,
    litigationHold: true,
    courts: ['txwd', 'txnd'],
    strictness: [{ check: 'reason', effect: 'none' }],
  },
};
const ids = { chromium: 'a'.repeat(32), firefox: 'conferral@firm.example' };

describe('a firm\u2019s file', () => {
  it('is taken as it is when it fits', () => {
    expect(parseFirm(JSON.stringify(firm))).toEqual(firm);
  });
  it('is refused with every fault named', () => {
    const bad = {
      name: 'Harlow & Finch',
      serveFrom: 'tools/',
      settings: { mode: 'strict', overide: 'never' },
      extra: 1,
    };
    expect(() => parseFirm(JSON.stringify(bad))).toThrow(
      /"name"[\s\S]*"serveFrom"[\s\S]*"key"[\s\S]*settings\.mode[\s\S]*settings\.overide[\s\S]*"extra"/,
    );
    expect(() => parseFirm('{')).toThrow('no JSON');
  });
});

describe('policy files', () => {
  const files = policyFiles(firm, ids);
  it('install and govern Chrome, Edge and Chromium on Linux', () => {
    for (const browser of ['chrome', 'edge']) {
      const policy = JSON.parse(files.get(`linux/etc/opt/${browser}/policies/managed/conferral.json`)!);
      expect(policy.ExtensionSettings[ids.chromium]).toMatchObject({
        installation_mode: 'force_installed',
        update_url: 'https://tools.firm.example/conferral/conferral-update.xml',
      });
      expect(policy['3rdparty'].extensions[ids.chromium]).toEqual(firm.settings);
    }
  });
  it('write numbers, truth values, lists and quotation marks as the Windows registry takes them', () => {
    const reg = files.get('windows/conferral-edge.reg')!;
    expect(reg).toContain('\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\');
    expect(reg).toContain('"holdSeconds"=dword:00000014');
    expect(reg).toContain('"litigationHold"=dword:00000001');
    expect(reg).toContain('"contact"="Docketing \\"after hours\\", ext. 4100 <day & night>"');
    expect(reg).toMatch(/policy\\courts\]\r\n"1"="txwd"\r\n"2"="txnd"/);
  });
  it('escape what a macOS profile would take for markup, and keep its identifiers from one run to the next', () => {
    const profile = files.get('macos/conferral.mobileconfig')!;
    expect(profile).toContain('ext. 4100 &lt;day &amp; night&gt;');
    expect(policyFiles(firm, ids).get('macos/conferral.mobileconfig')).toBe(profile);
    expect(new Set(profile.match(/<key>PayloadUUID<\/key><string>[^<]+/g)).size).toBe(5);
  });
  it('install and govern Firefox', () => {
    const { policies } = JSON.parse(files.get('firefox/policies.json')!);
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
