// Kinds of damage to a PDF. Each takes the bytes and a source of chance and gives new bytes.

import type { Chance } from './random';

export type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function spliced(
  bytes: Uint8Array,
  from: number,
  to: number,
  put: Uint8Array = new Uint8Array(),
): Uint8Array {
  const out = new Uint8Array(bytes.length - (to - from) + put.length);
  out.set(bytes.subarray(0, from));
  out.set(put, from);
  out.set(bytes.subarray(to), from + put.length);
  return out;
}

/** Replaces one match of a pattern in the file's text. */
function replaced(
  bytes: Uint8Array,
  chance: Chance,
  pattern: RegExp,
  by: (match: string) => string,
): Uint8Array {
  const text = latin1(bytes);
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return bytes;
  const m = chance.pick(matches);
  return spliced(bytes, m.index, m.index + m[0].length, bytesOf(by(m[0])));
}

export const DAMAGES: Record<string, Damage> = {
  'bit flips': (bytes, chance) => {
    const out = bytes.slice();
    for (let n = 1 + chance.upTo(20); n > 0; n--) {
      const at = chance.upTo(out.length);
      out[at] = out[at]! ^ (1 << chance.upTo(8));
    }
    return out;
  },
  'cut off': (bytes, chance) => bytes.slice(0, 20 + chance.upTo(bytes.length - 20)),
  'piece lost': (bytes, chance) => {
    const from = chance.upTo(bytes.length);
    return spliced(bytes, from, Math.min(bytes.length, from + 1 + chance.upTo(400)));
  },
  'piece doubled': (bytes, chance) => {
    const from = chance.upTo(bytes.length);
    const piece = bytes.slice(from, from + 1 + chance.upTo(400));
    const at = chance.upTo(bytes.length);
    return spliced(bytes, at, at, piece);
  },
  'piece blanked': (bytes, chance) => {
    const out = bytes.slice();
    const from = chance.upTo(bytes.length);
    out.fill(chance.pick([0, 0x20, 0xff]), from, from + 1 + chance.upTo(600));
    return out;
  },
  'number changed': (bytes, chance) =>
    replaced(bytes, chance, /\b\d+\b/g, () =>
      chance.pick(['0', '-1', '1', '99999999', '4294967296', '1e308', '0.0000001', '2147483647']),
    ),
  'references swapped': (bytes, chance) =>
    replaced(bytes, chance, /\b\d+ 0 R\b/g, () => `${1 + chance.upTo(30)} 0 R`),
  'objects renamed': (bytes, chance) =>
    replaced(bytes, chance, /\b\d+ 0 obj\b/g, () => `${1 + chance.upTo(30)} 0 obj`),
  'names changed': (bytes, chance) =>
    replaced(bytes, chance, /\/[A-Z][A-Za-z0-9]+/g, () =>
      chance.pick([
        '/Page',
        '/Pages',
        '/Kids',
        '/Font',
        '/Filter',
        '/FlateDecode',
        '/LZWDecode',
        '/DCTDecode',
        '/JBIG2Decode',
        '/Crypt',
        '/XObject',
        '/Contents',
        '/Encrypt',
        '/Length',
        '/Parent',
        '/ToUnicode',
        '/Type3',
      ]),
    ),
  nesting: (bytes, chance) =>
    replaced(bytes, chance, />>/g, (m) => {
      const deep = 100 + chance.upTo(5000);
      return `/X ${'['.repeat(deep)}${']'.repeat(deep)} ${m}`;
    }),
  'length wrong': (bytes, chance) =>
    replaced(
      bytes,
      chance,
      /\/Length \d+/g,
      () => `/Length ${chance.pick([0, 1, 7, 100_000, 2_000_000_000])}`,
    ),
  'garbage before': (bytes, chance) =>
    spliced(
      bytes,
      0,
      0,
      Uint8Array.from({ length: chance.upTo(2000) }, () => chance.upTo(256)),
    ),
};
