// A CRX3 package signed with the firm's own key, its id and its update manifest.
// Takes a zip and an RSA private key in PEM; gives the .crx and the id Chrome derives from the key: the first 32 hex digits of
// the SHA-256 of the public key (DER), written with a-p for 0-f.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';

const crx3stream = createRequire(import.meta.url)('crx3/lib/crx3stream.js') as (
  path: string,
  config: { keyPath: string; crxPath: string },
) => NodeJS.WritableStream & { on(e: 'finish' | 'error', f: (x?: unknown) => void): unknown };

/** Makes the key where there is none yet. @returns true when it was made. */
export function ensureKey(keyPath: string): boolean {
  if (existsSync(keyPath)) return false;
  mkdirSync(dirname(keyPath), { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(keyPath, privateKey, { mode: 0o600 });
  return true;
}

/** @throws Error where the file is no RSA private key. */
export function publicKeyOf(keyPath: string): Buffer {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(keyPath));
  } catch {
    throw new Error(`${keyPath} is no private key in PEM, or one behind a password`);
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${keyPath} is no RSA key`);
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

export function extensionId(publicKey: Buffer): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hex].map((c) => String.fromCharCode(97 + Number.parseInt(c, 16))).join('');
}

export async function writeCrx(zip: Uint8Array, keyPath: string, crxPath: string): Promise<void> {
  rmSync(crxPath, { force: true });
  await new Promise<void>((resolve, reject) => {
    const out = crx3stream(crxPath, { keyPath, crxPath });
    out.on('finish', () => resolve());
    out.on('error', reject);
    Readable.from([Buffer.from(zip)]).pipe(out);
  });
}

/** The update manifest Chrome and Edge ask for (protocol 2.0). */
export function updateManifest(id: string, version: string, crxUrl: string, minimumChrome: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'>
    <updatecheck codebase='${crxUrl}' version='${version}' prodversionmin='${minimumChrome}' />
  </app>
</gupdate>
`;
}
