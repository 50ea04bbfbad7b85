// Packages have the same bytes for the same files.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/package/zip';

describe('a package', () => {
  const a = Buffer.from('one');
  const b = Buffer.from('two');
  it('does not depend on the order its files come in', () => {
    expect(
      zipOf(
        new Map([
          ['a', a],
          ['b/c', b],
        ]),
      ),
    ).toEqual(
      zipOf(
        new Map([
          ['b/c', b],
          ['a', a],
        ]),
      ),
    );
  });
  it('gives back what was put in', () => {
    const files = unzipSync(
      zipOf(
        new Map([
          ['a', a],
          ['b/c', b],
        ]),
      ),
    );
    expect(Buffer.from(files['b/c']!).toString()).toBe('two');
  });
});
