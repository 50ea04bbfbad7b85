// What changes nothing in what is found: where lines break, which quotation marks, ligatures and capitals the printer
// used, and whether letters of a heading are spaced.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMotions } from '../../../utils/core/motion';
import type { Motion } from '../../../utils/core/motion/motion';
import { evidenceOf } from '../../../utils/core/motion/prose';
import {
  ARGUMENT,
  CAPTION,
  CERTIFIED,
  certified,
  documentOf,
  filingOf,
  flat,
  SERVICE,
  SIGNATURE,
} from '../../fixtures/motions/paper';

const HEADINGS = [
  'CERTIFICATE OF CONFERENCE',
  'CERTIFICATE OF CONFERRAL',
  'LOCAL RULE 3.01(g) CERTIFICATION',
  'STATEMENT OF CONSULTATION',
  'RULE 37(a)(1) CERTIFICATE',
  'GOOD FAITH CERTIFICATE',
];
const PLACES = ['top', 'before', 'after', 'end'] as const;
type Place = (typeof PLACES)[number];

function compose(
  heading: string | null,
  place: Place,
  width: number,
  change: (text: string) => string,
): string {
  const words = wrapped(flat(CERTIFIED), width);
  const certificate = heading ? `${heading}\n\n${words}` : words;
  const parts = [
    CAPTION,
    "DEFENDANT'S MOTION TO COMPEL",
    place === 'top' ? certificate : '',
    ...ARGUMENT.split('\n\n').map((p) => wrapped(flat(p), width)),
    place === 'before' ? certificate : '',
    SIGNATURE,
    place === 'after' ? certificate : '',
    SERVICE,
    place === 'end' ? certificate : '',
  ];
  return change(parts.filter(Boolean).join('\n\n'));
}

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function read(text: string): Motion {
  const motion = readMotions([documentOf(text)], filingOf())[0];
  if (!motion) throw new Error('no motion was read');
  return motion;
}

const plainWords = (s: string) =>
  s
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .normalize('NFKC');

const CHANGES: Record<string, (text: string) => string> = {
  none: (t) => t,
  'curly quotes': (t) => t.replace(/'/g, '\u2019'),
  ligatures: (t) => t.replace(/ffi/g, '\uFB03').replace(/fi/g, '\uFB01').replace(/fl/g, '\uFB02'),
  'non-breaking hyphens': (t) => t.replace(/good-faith/g, 'good\u2011faith'),
};

describe('the certificate that is found', () => {
  it('is the same wherever lines break, whatever the type, at each place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(...PLACES),
        fc.integer({ min: 42, max: 110 }),
        fc.constantFrom(...Object.keys(CHANGES)),
        (heading, place, width, change) => {
          const motion = read(compose(heading, place, width, CHANGES[change] ?? ((t) => t)));
          expect(
            certified(motion).map((w) => plainWords(w).replace('good\u2011faith', 'good-faith')),
          ).toEqual([flat(CERTIFIED)]);
          expect(motion.title).toBe(
            plainWords(motion.title) === "DEFENDANT'S MOTION TO COMPEL" ? motion.title : 'another',
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same under a heading in any case, spaced or not', () => {
    const cases: ((h: string) => string)[] = [
      (h) => h,
      (h) => h.toLowerCase(),
      (h) => h.toLowerCase().replace(/(^|\s)\p{L}/gu, (c) => c.toUpperCase()),
      (h) => [...h].join(' ').replace(/ {2,}/g, ' '),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADINGS.slice(0, 2)),
        fc.constantFrom(...cases),
        fc.constantFrom(...PLACES),
        (heading, cased, place) => {
          const motion = read(compose(cased(heading), place, 80, (t) => t));
          expect(certified(motion)).toEqual([flat(CERTIFIED)]);
          expect(motion.certificates[0]?.heading).not.toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is found without a heading wherever it stands in the argument', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Place>('top', 'before'),
        fc.integer({ min: 42, max: 110 }),
        (place, width) => {
          expect(certified(read(compose(null, place, width, (t) => t)))).toEqual([flat(CERTIFIED)]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is quoted as it stands on the page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.integer({ min: 42, max: 110 }),
        fc.nat(),
        fc.nat(),
        (place, width, a, b) => {
          const text = compose('CERTIFICATE OF CONFERENCE', place, width, (t) => t);
          const { prose } = read(text).certificates[0] ?? { prose: null };
          if (!prose) throw new Error('no certificate');
          const start = a % prose.text.length;
          const end = start + 1 + (b % (prose.text.length - start));
          for (const { quote } of evidenceOf(prose, { start, end }))
            expect(flat(text)).toContain(flat(quote));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('any text at all', () => {
  it('is read without a fault, and its certificates are its own words', () => {
    const pieces = [
      CAPTION,
      ARGUMENT,
      CERTIFIED,
      SIGNATURE,
      SERVICE,
      ...HEADINGS,
      '§ ) _____',
      '[ ] [X]',
      '/s/',
      'EXHIBIT A',
      'TABLE OF CONTENTS ..... 4',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 14 }), (parts) => {
        const text = parts.join('\n\n');
        for (const motion of readMotions([documentOf(text)], filingOf()))
          for (const c of motion.certificates)
            for (const { quote } of evidenceOf(c.prose, { start: 0, end: c.prose.text.length }))
              expect(quote.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
