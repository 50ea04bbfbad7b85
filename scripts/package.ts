// `npm run package [-- --firm firm.json] [--out DIR]`
// Builds what is handed to stores and firms into dist/ (or DIR, which is emptied): a zip for Chrome, Edge and Firefox, a Safari build marked unproved and, for a firm,
// the CRX3 and XPI it serves itself with their update manifests and the policy files of every platform. The same sources give the
// same bytes. Each package carries third-party licences and a CycloneDX bill of materials.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, manifestOf, setManifest } from './package/build';
import { ensureKey, extensionId, publicKeyOf, updateManifest, writeCrx } from './package/crx';
import { type Firm, parseFirm, policyFiles } from './package/firm';
import { billOfMaterials, licenceNotices } from './package/licences';
import { zipOf } from './package/zip';

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

async function main(): Promise<number> {
  let firm: Firm | null = null;
  let firmPath = '';
  let dist = join(ROOT, 'dist');
  try {
    const { values } = parseArgs({ options: { firm: { type: 'string' }, out: { type: 'string' } } });
    if (values.out) dist = resolve(values.out);
    if (values.firm) {
      firmPath = resolve(values.firm);
      firm = parseFirm(readFileSync(firmPath, 'utf8'));
    }
  } catch (error) {
    console.error((error as Error).message);
    return 64;
  }
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const bom = billOfMaterials(ROOT);
  const notices = licenceNotices(ROOT, bom);
  const extras = new Map([
    ['sbom.cdx.json', Buffer.from(bom)],
    ['THIRD-PARTY-LICENCES.txt', Buffer.from(notices)],
  ]);
  const written: string[] = [];
  const put = (name: string, bytes: Uint8Array | string) => {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    written.push(name);
  };

  const built = new Map<string, Map<string, Uint8Array>>();
  // A store derives the id itself and refuses a manifest with a key.
  for (const browser of ['chrome', 'edge', 'firefox', 'safari'] as const) {
    const files = build(browser, '');
    for (const [name, bytes] of extras) files.set(name, bytes);
    built.set(browser, new Map(files));
    if (browser === 'safari')
      files.set('UNPROVED.txt', Buffer.from('This build has not been run in Safari.\n'));
    put(`conferral-${version}-${browser}${browser === 'safari' ? '-unproved' : ''}.zip`, zipOf(files));
  }

  if (firm) {
    const keyPath = resolve(dirname(firmPath), firm.key);
    if (ensureKey(keyPath))
      console.log(
        `Made a signing key: ${keyPath}\nKeep it safe and private: without it no update can be signed.`,
      );
    const der = publicKeyOf(keyPath);
    const id = extensionId(der);
    const folder = `${firm.name}/`;
    const serve = `${folder}serve/`;

    const chromium = new Map(built.get('chrome'));
    const manifest = manifestOf(chromium);
    manifest.key = der.toString('base64');
    manifest.update_url = `${firm.serveFrom}/conferral-update.xml`;
    setManifest(chromium, manifest);
    const crx = join(dist, serve, `conferral-${version}.crx`);
    mkdirSync(dirname(crx), { recursive: true });
    await writeCrx(zipOf(chromium), keyPath, crx);
    written.push(`${serve}conferral-${version}.crx`);
    put(
      `${serve}conferral-update.xml`,
      updateManifest(
        id,
        version,
        `${firm.serveFrom}/conferral-${version}.crx`,
        String(manifest.minimum_chrome_version ?? ''),
      ),
    );

    const firefox = new Map(built.get('firefox'));
    const ff = manifestOf(firefox);
    const gecko = ff.browser_specific_settings?.gecko;
    if (!gecko?.id) throw new Error('the Firefox manifest names no id');
    gecko.update_url = `${firm.serveFrom}/conferral-updates.json`;
    setManifest(firefox, ff);
    const xpi = zipOf(firefox);
    put(`${serve}conferral.xpi`, xpi);
    const hash = createHash('sha256').update(xpi).digest('hex');
    put(
      `${serve}conferral-updates.json`,
      `${JSON.stringify({ addons: { [gecko.id]: { updates: [{ version, update_link: `${firm.serveFrom}/conferral.xpi`, update_hash: `sha256:${hash}` }] } } }, null, 2)}\n`,
    );
    for (const [name, text] of policyFiles(firm, { chromium: id, firefox: gecko.id }))
      put(`${folder}policy/${name}`, text);
    console.log(`\nChrome and Edge id: ${id}\nFirefox id:         ${gecko.id}`);
  }

  const sums = written.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex')}  ${name}`,
  );
  writeFileSync(join(dist, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`\n${dist}\n${sums.map((s) => `  ${s.slice(0, 16)}…  ${s.slice(66)}`).join('\n')}`);
  return 0;
}

process.exitCode = await main();
