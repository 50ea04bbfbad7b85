// What `npm run package -- --firm` writes, taken as a firm takes it: the same bytes twice, served as they are, installed by the policy
// file as it is.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../browser/harness/chromium';
import { type Portal, startPortal } from '../portal/portal';
import { CHROMIUM_POLICY, MachinePolicy } from './machine-policy';
import { type PackageServer, servePackages } from './package-server';

const folder = mkdtempSync(join(tmpdir(), 'conferral-packages-'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
let server: PackageServer;
let portal: Portal;
let policy: MachinePolicy;
let browser: Chromium | null = null;
const settings = { mode: 'observe', contact: 'Docketing, ext. 4100', firmName: 'Harlow & Finch LLP' };

function packaged(out: string): string {
  return execFileSync(
    process.execPath,
    ['scripts/run.mjs', 'package', '--firm', join(folder, 'firm.json'), '--out', join(folder, out)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

function filesIn(dir: string, root = dir): string[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? filesIn(path, root) : [relative(root, path)];
    });
}

/** Packages that the product's sources import, but those that only Node has use for. */
function importedBySources(): Set<string> {
  const sources = ['entrypoints', 'components', 'utils'].flatMap((dir) =>
    filesIn(dir).flatMap((name) => (/\.tsx?$/.test(name) ? [readFileSync(join(dir, name), 'utf8')] : [])),
  );
  const names = sources.flatMap((text) =>
    [...text.matchAll(/^import (?!type\b)[^;']*from '((?:@[\w-]+\/)?[\w.-]+)/gm)].map(([, name]) => name!),
  );
  return new Set(
    names.filter((name) => !name.startsWith('.') && name !== 'node' && name !== '@napi-rs/canvas'),
  );
}

beforeAll(async () => {
  server = await servePackages();
  portal = await startPortal();
  policy = new MachinePolicy(CHROMIUM_POLICY);
  const firm = { name: 'harlow-finch', serveFrom: server.address, key: 'firm.pem', settings };
  writeFileSync(join(folder, 'firm.json'), JSON.stringify(firm));
  packaged('one');
}, 600_000);

afterAll(async () => {
  await browser?.close();
  policy?.putBack();
  await server?.close();
  await portal?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run package', () => {
  it('gives the same bytes twice', () => {
    packaged('two');
    const names = filesIn(join(folder, 'one'));
    expect(filesIn(join(folder, 'two'))).toEqual(names);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names)
      expect([
        name,
        readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'two', name))),
      ]).toEqual([name, true]);
  }, 600_000);

  it('puts licence notices and a CycloneDX bill of materials in each package, and no key into a store\u2019s', () => {
    for (const name of filesIn(join(folder, 'one')).filter((n) => /\.(zip|xpi|crx)$/.test(n))) {
      const bytes = readFileSync(join(folder, 'one', name));
      // A CRX3 is a zip behind a header: "Cr24", 3, the header's length.
      const zip = name.endsWith('.crx') ? bytes.subarray(12 + bytes.readUInt32LE(8)) : bytes;
      const files = unzipSync(zip, {
        filter: ({ name: n }) =>
          /^(manifest\.json|sbom\.cdx\.json|THIRD-PARTY-LICENCES\.txt|UNPROVED\.txt)$/.test(n),
      });
      const text = (n: string) => Buffer.from(files[n] ?? []).toString('utf8');
      const bom = JSON.parse(text('sbom.cdx.json')) as { components: { name: string }[] };
      expect(bom).toMatchObject({ bomFormat: 'CycloneDX' });
      const listed = bom.components.map((c) => c.name);
      expect([...importedBySources()].filter((one) => !listed.includes(one))).toEqual([]);
      // Taken by a worker's own bundle, and by the address of a file.
      expect(listed).toEqual(expect.arrayContaining(['chrono-node', 'tesseract.js-core']));
      for (const one of listed) expect(text('THIRD-PARTY-LICENCES.txt')).toContain(`\n${one} `);
      const manifest = JSON.parse(text('manifest.json')) as {
        version: string;
        key?: string;
        update_url?: string;
      };
      expect(manifest.version).toBe(version);
      expect([name, manifest.key !== undefined]).toEqual([name, name.endsWith('.crx')]);
      if (name.endsWith('.zip')) expect(manifest.update_url).toBeUndefined();
      if (name.includes('safari')) expect(text('UNPROVED.txt')).toMatch(/not been run in Safari/);
    }
  });

  it('serves and governs as it is: Chromium installs it by the policy file and has the firm\u2019s settings', async () => {
    const out = join(folder, 'one/harlow-finch');
    for (const name of readdirSync(join(out, 'serve')))
      server.files.set(`/${name}`, {
        type: name.endsWith('.crx') ? 'application/x-chrome-extension' : 'application/xml',
        body: readFileSync(join(out, 'serve', name)),
      });
    const file = JSON.parse(
      readFileSync(join(out, 'policy/linux/etc/chromium/policies/managed/conferral.json'), 'utf8'),
    );
    const id = Object.keys(file.ExtensionSettings)[0]!;
    // Playwright sees no worker of a force-installed extension unless developer tools are allowed for it.
    policy.write({ ...file, DeveloperToolsAvailability: 1 });
    mkdirSync(join(folder, 'profile'), { recursive: true });
    browser = await openChromium({
      portal,
      extension: false,
      profile: join(folder, 'profile'),
      without: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-extensions-with-background-pages',
      ],
    });
    const worker = await browser.context.waitForEvent('serviceworker', {
      predicate: (w) => w.url().includes(id),
      timeout: 60_000,
    });
    interface Ext {
      chrome: {
        runtime: { getManifest(): { version: string } };
        storage: { managed: { get(k: null): Promise<object> } };
      };
    }
    expect(
      await worker.evaluate(() => (globalThis as unknown as Ext).chrome.runtime.getManifest().version),
    ).toBe(version);
    const end = Date.now() + 60_000;
    let got = {};
    while (Object.keys(got).length === 0 && Date.now() < end) {
      await new Promise((r) => setTimeout(r, 250));
      got = await worker.evaluate(() => (globalThis as unknown as Ext).chrome.storage.managed.get(null));
    }
    expect(got).toEqual(settings);
  });
});
