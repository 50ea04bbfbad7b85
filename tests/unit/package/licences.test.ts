// What ships is listed, with its licence: every package the product's sources name, and what those need.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, licenceNotices, shippedPackages } from '../../../scripts/package/licences';
import { placeOf, taken } from '../../../scripts/package/taken';

const TAKEN = [
  'node_modules/tesseract.js',
  'node_modules/preact',
  'node_modules/webextension-polyfill',
  'node_modules/wxt',
];

describe('the packages that ship', () => {
  const shipped = shippedPackages('.', TAKEN);
  const names = shipped.map(({ name }) => name);

  it('are those the bundler took and what they need in turn, also where a tool needs the same', () => {
    expect(names).toEqual(
      expect.arrayContaining(['preact', 'tesseract.js', 'tesseract.js-core', 'bmp-js', 'wxt']),
    );
    expect(names).toEqual([...names].sort());
  });

  it('leave out what a tool needs to build', () => {
    expect(names).not.toContain('vite');
  });

  it('stand in the bill of materials with version, licence and hash', () => {
    const { version, license } = JSON.parse(readFileSync('node_modules/preact/package.json', 'utf8'));
    const bom = JSON.parse(billOfMaterials('1.2.3', shipped));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version: '1.2.3' } } });
    expect(bom.components).toContainEqual({
      'bom-ref': `preact@${version}`,
      type: 'library',
      name: 'preact',
      version,
      purl: `pkg:npm/preact@${version}`,
      licenses: [{ license: { id: license } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  });

  it('come with the text of each licence, or who wrote it and where it is', () => {
    const notices = licenceNotices('.', shipped);
    for (const { name, version } of shipped) expect(notices).toContain(`${name} ${version}`);
    expect(notices).toContain('Mozilla Public License');
    const own = licenceNotices('.', shippedPackages('.', ['node_modules/@cfworker/json-schema']));
    expect(own).toMatch(
      /no licence file of its own[\s\S]*Author: Jeremy Danyow[\s\S]*Permission is hereby granted/,
    );
  });

  it('that are not locked are refused', () => {
    expect(() => shippedPackages('.', ['node_modules/no-such-package'])).toThrow('no-such-package');
  });
});

describe('what the bundler took', () => {
  it('is read from the modules\u2019 paths', () => {
    expect(placeOf('/x/node_modules/@noble/hashes/sha2.js')).toBe('node_modules/@noble/hashes');
    expect(placeOf('C:\\x\\node_modules\\preact\\hooks\\dist\\hooks.mjs')).toBe('node_modules/preact');
    expect(placeOf('/x/node_modules/a/node_modules/b/c/d.js?url')).toBe('node_modules/a/node_modules/b');
    expect(placeOf('/x/utils/core/check.ts')).toBeNull();
  });

  it('is written nowhere in a build that does not ask', () => {
    expect(process.env.CONFERRAL_TAKEN).toBeUndefined();
    expect(() =>
      taken().generateBundle(null, {
        'a.js': { type: 'chunk', modules: { '/x/node_modules/preact/a.js': {} } },
      }),
    ).not.toThrow();
  });
});
