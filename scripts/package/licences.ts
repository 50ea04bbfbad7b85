// Third-party licence notices and the bill of materials of what ships.
// Takes the packages whose code the bundler took (taken.ts) and package-lock.json; gives a CycloneDX 1.5 document
// (https://cyclonedx.org/docs/1.5/json/) and THIRD-PARTY-LICENCES.txt. Listed are those packages and what they need in turn, since
// some come already bundled. npm's own `npm sbom --omit dev` is not used: it leaves out every package that a tool needs too.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
}

/** A package that ships, at its place in the lock file: "node_modules/a/node_modules/b". */
export interface Shipped {
  place: string;
  name: string;
  version: string;
  licence: string;
  integrity: string | null;
}

/** @throws Error where a place is not in the lock file. */
export function shippedPackages(root: string, taken: Iterable<string>): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = new Map<string, Shipped>();
  const add = (place: string) => {
    const one = packages[place];
    if (!one) throw new Error(`${place} is not in package-lock.json`);
    if (found.has(place)) return;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license = 'unknown', integrity = null } = one;
    found.set(place, { place, name, version, licence: license, integrity });
    // A tool whose small run-time part was taken does not ship with all it needs to build.
    if (one.dev) return;
    for (const needed of Object.keys(one.dependencies ?? {})) {
      // Types are no code.
      if (needed.startsWith('@types/')) continue;
      const at = placeOf(packages, place, needed);
      if (at && !packages[at]!.optional) add(at);
    }
  };
  for (const place of taken) add(place);
  return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

/** Where Node finds a package that another needs: beneath it, or beneath one above it. */
function placeOf(packages: Record<string, Locked>, from: string, name: string): string | null {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[place]) return place;
    if (base === '') return null;
  }
}

/** The same on every machine: `localeCompare` sorts by the machine's language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function billOfMaterials(version: string, shipped: readonly Shipped[]): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': `conferral@${version}`,
        type: 'application',
        name: 'conferral',
        version,
      },
    },
    components: shipped.map(({ name, version: v, licence, integrity }) => ({
      'bom-ref': `${name}@${v}`,
      type: 'library',
      name,
      version: v,
      purl: `pkg:npm/${name.replace(/^@/, '%40')}@${v}`,
      licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
      ...(integrity && {
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
          },
        ],
      }),
    })),
  };
  return `${JSON.stringify(bom, null, 1)}\n`;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

export function licenceNotices(root: string, shipped: readonly Shipped[]): string {
  const parts = ['Conferral contains the following third-party software.\n'];
  for (const { place, name, version, licence } of shipped) {
    const folder = join(root, place);
    const texts = existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => LICENCE_FILE.test(f))
          .sort()
          .map((f) => readFileSync(join(folder, f), 'utf8').trim())
      : [];
    const text = texts.join('\n\n') || withoutFile(folder, licence);
    parts.push(`${'='.repeat(78)}\n${name} ${version} (${licence})\n\n${text}\n`);
  }
  return parts.join('\n');
}

/** A package that carries no text of its licence names its author and its source. */
function withoutFile(folder: string, licence: string): string {
  const { author, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    author?: string | { name?: string; email?: string };
    homepage?: string;
    repository?: string | { url?: string };
  };
  const who =
    typeof author === 'string'
      ? author
      : [author?.name, author?.email && `<${author.email}>`].filter(Boolean).join(' ');
  const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  return [
    'The package carries no licence file of its own.',
    who && `Author: ${who}`,
    source && `Source: ${source}`,
    `Licence: ${licence}, https://spdx.org/licenses/${/[\w.-]+/.exec(licence)?.[0]}.html`,
    /\bMIT\b/.test(licence) && `\n${MIT}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** https://spdx.org/licenses/MIT.html, without the line of the copyright. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
