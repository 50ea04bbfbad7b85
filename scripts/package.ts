// `npm run package [-- --firm firm.json [--signed-xpi FILE]] [--out DIR]`
// Builds what is handed to stores and firms into dist/ (or DIR, which is emptied): a zip for Chrome, Edge and Firefox, a Safari build marked unproved and, for a firm,
// the CRX3 and XPI it serves itself with their update manifests and the policy files of every platform. The same sources give the
// same bytes. Each package carries third-party licences and a CycloneDX bill of materials. --signed-xpi: the XPI as Mozilla gave it
// back, served instead of the unsigned one. Whatever is wrong with what was given is said before anything is built or emptied.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { optionsOf } from './command-options';
import { build, manifestOf, setManifest } from './package/build';
import { ensureKey, extensionId, publicKeyOf, updateManifest, writeCrx } from './package/crx';
import { policyFiles } from './package/firm';
import { type Firm, parseFirm } from './package/firm-file';
import { billOfMaterials, licenceNotices, shippedPackages } from './package/licences';
import { readSigned } from './package/signed-xpi';
import { zipOf } from './package/zip';

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const USAGE = 'usage: npm run package -- [--firm firm.json [--signed-xpi FILE]] [--out DIR]';

interface Asked {
  dist: string;
  firm: Firm | null;
  keyPath: string;
  /** The public key, DER. */
  publicKey: Buffer | null;
  signed: Uint8Array | null;
}

/** What was asked for, checked. @throws Error saying what is wrong. */
function asked(): Asked {
  const { values } = optionsOf(USAGE, {
    options: { firm: { type: 'string' }, out: { type: 'string' }, 'signed-xpi': { type: 'string' } },
  });
  const dist = resolve(values.out ?? join(ROOT, 'dist'));
  const own = !existsSync(dist) || readdirSync(dist).length === 0 || existsSync(join(dist, 'SHA256SUMS'));
  if (values.out !== undefined && !own)
    throw new Error(`${dist} holds other files and would be emptied: name an empty folder`);
  const signedPath = values['signed-xpi'];
  if (!values.firm) {
    if (signedPath) throw new Error('--signed-xpi is of a firm: give --firm too');
    return { dist, firm: null, keyPath: '', publicKey: null, signed: null };
  }
  const firmPath = resolve(values.firm);
  const firm = parseFirm(readFileSync(firmPath));
  const keyPath = resolve(dirname(firmPath), firm.key);
  for (const path of [firmPath, keyPath, ...(signedPath ? [resolve(signedPath)] : [])])
    if (!relative(dist, path).startsWith('..'))
      throw new Error(`${path} lies in ${dist}, which is emptied: keep it elsewhere`);
  if (signedPath && !firm.firefoxId)
    throw new Error(
      '--signed-xpi needs a "firefoxId" in the firm file: Mozilla signs each id for one account alone',
    );
  const signed = signedPath ? readSigned(signedPath, version, firm.firefoxId!) : null;
  if (ensureKey(keyPath))
    console.log(
      `Made a signing key: ${keyPath}\nKeep it safe and private: without it no update can be signed. A firm that has one already must use that: another key is another extension.`,
    );
  return { dist, firm, keyPath, publicKey: publicKeyOf(keyPath), signed };
}

async function main(): Promise<number> {
  let given: Asked;
  try {
    given = asked();
  } catch (error) {
    console.error((error as Error).message);
    return 64;
  }
  const { dist, firm, keyPath, publicKey, signed } = given;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const written: string[] = [];
  const put = (name: string, bytes: Uint8Array | string) => {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    written.push(name);
  };

  const notes = mkdtempSync(join(tmpdir(), 'conferral-taken-'));
  const list = join(notes, 'packages');
  writeFileSync(list, '');
  const built = new Map<string, Map<string, Uint8Array>>();
  // A store derives the id itself and refuses a manifest with a key.
  for (const browser of ['chrome', 'edge', 'firefox', 'safari'] as const)
    built.set(browser, build(browser, '', list));
  const shipped = shippedPackages(ROOT, new Set(readFileSync(list, 'utf8').split('\n').filter(Boolean)));
  rmSync(notes, { recursive: true });
  for (const [browser, files] of built) {
    files.set('sbom.cdx.json', Buffer.from(billOfMaterials(version, shipped)));
    files.set('THIRD-PARTY-LICENCES.txt', Buffer.from(licenceNotices(ROOT, shipped)));
    const zipped = new Map(files);
    if (browser === 'safari')
      zipped.set('UNPROVED.txt', Buffer.from('This build has not been run in Safari.\n'));
    put(`conferral-${version}-${browser}${browser === 'safari' ? '-unproved' : ''}.zip`, zipOf(zipped));
  }

  if (firm) {
    const id = extensionId(publicKey!);
    const folder = `${firm.name}/`;
    const serve = `${folder}serve/`;

    const chromium = new Map(built.get('chrome'));
    const manifest = manifestOf(chromium);
    manifest.key = publicKey!.toString('base64');
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
    if (firm.firefoxId) gecko.id = firm.firefoxId;
    gecko.update_url = `${firm.serveFrom}/conferral-updates.json`;
    setManifest(firefox, ff);
    const xpi = signed ?? zipOf(firefox);
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
