// Words nobody can see count for nothing, however they are hidden; words that can be seen count, however they are drawn.

import { describe, expect, test } from 'vitest';
import { EXTRA, type RawObject, rawPdf, textLines } from '../../fixtures/pdf-maker/index';
import { paragraphs, read } from './reading';

const SEEN = 'Counsel certifies that this line can be seen.';
const HIDDEN = 'Counsel conferred by telephone on May 3, 2021.';
const show = (text: string, y: number) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET\n`;
const picture = (width: number, height: number, grey: number | null = 200): RawObject => ({
  dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  stream: Uint8Array.from({ length: width * height }, (_, i) => grey ?? (i * 53) % 256),
});
const LAYER = '/OCProperties << /OCGs [1000 0 R] /D << /OFF [1000 0 R] /Order [1000 0 R] >> >>';

async function text(content: string, extra: RawObject[] = [], resources = '', catalog = '') {
  const document = await read(rawPdf([{ content, resources }], extra, { catalog }));
  return { words: paragraphs(document).join(' '), hidden: document.pages[0]?.hiddenWords ?? 0 };
}

describe('does not count', () => {
  test.each([
    ['white on white', `1 g ${show(HIDDEN, 650)} 0 g`],
    ['nearly white', `0.97 0.97 0.98 rg ${show(HIDDEN, 650)} 0 g`],
    ['black on black', `0 g 60 640 400 30 re f ${show(HIDDEN, 650)}`],
    ['in the colour of its box', `0.2 0.3 0.4 rg 60 640 400 30 re f ${show(HIDDEN, 650)} 0 g`],
    ['invisible', `BT 3 Tr ET ${show(HIDDEN, 650)} BT 0 Tr ET`],
    ['under a white rectangle', `${show(HIDDEN, 650)} 1 g 60 640 400 30 re f 0 g`],
    ['under a black bar', `${show(HIDDEN, 650)} 60 640 400 30 re f`],
    ['too small to see', `BT /F1 1 Tf 72 650 Td (${HIDDEN}) Tj ET`],
    ['clipped away', `q 0 0 20 20 re W n ${show(HIDDEN, 650)} Q`],
    ['stroked in white', `1 G BT 1 Tr ET ${show(HIDDEN, 650)} BT 0 Tr ET 0 G`],
    [
      'under white strips side by side',
      `${show(HIDDEN, 650)} 1 g ${Array.from({ length: 40 }, (_, i) => `${60 + 10 * i} 640 10.2 30 re f`).join(' ')} 0 g`,
    ],
    ['under a slanted white shape', `${show(HIDDEN, 650)} 1 g 40 636 m 480 636 l 490 672 l 60 672 l h f 0 g`],
    ["under an eraser's thick white line", `${show(HIDDEN, 650)} 1 G 24 w 60 654 m 480 654 l S 0 G`],
  ])('%s', async (_, content) => {
    const { words, hidden } = await text(show(SEEN, 700) + content);
    expect(words).toBe(SEEN);
    expect(hidden).toBe(HIDDEN.split(' ').length);
  });

  test('off the page', async () => {
    for (const at of ['700 650', '72 -40', '-600 650', '72 900']) {
      const { words } = await text(`${show(SEEN, 700)} BT /F1 12 Tf ${at} Td (${HIDDEN}) Tj ET`);
      expect(words).toBe(SEEN);
    }
  });

  test('transparent', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} q /G0 gs ${show(HIDDEN, 650)} Q`,
      [],
      '/ExtGState << /G0 << /ca 0 >> >>',
    );
    expect(words).toBe(SEEN);
  });

  test('in a group that is laid on the page transparent', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} q /G0 gs /X1 Do Q`,
      [
        {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency >> /Resources << /Font << /F1 3 0 R >> /ExtGState << /G1 << /ca 1 >> >> >>',
          stream: `/G1 gs ${show(HIDDEN, 650)}`,
        },
      ],
      `/ExtGState << /G0 << /ca 0 >> >> /XObject << /X1 ${EXTRA} 0 R >>`,
    );
    expect(words).toBe(SEEN);
  });

  test('under an annotation that paints over it', async () => {
    const document = await read(
      rawPdf(
        [{ content: `${show(SEEN, 700)} ${show(HIDDEN, 650)}`, entries: `/Annots [${EXTRA} 0 R]` }],
        [
          {
            dict: `/Type /Annot /Subtype /Square /Rect [60 640 460 670] /F 4 /C [0 0 0] /IC [0 0 0] /AP << /N ${EXTRA + 1} 0 R >>`,
          },
          { dict: '/Type /XObject /Subtype /Form /BBox [0 0 400 30]', stream: '0 g 0 0 400 30 re f' },
        ],
      ),
    );
    expect(paragraphs(document).join(' ')).toBe(SEEN);
  });

  test('under a picture', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} ${show(HIDDEN, 650)} q 420 0 0 40 60 636 cm /X1 Do Q`,
      [picture(8, 8)],
      `/XObject << /X1 ${EXTRA} 0 R >>`,
    );
    expect(words).toBe(SEEN);
  });

  test('in a layer that is turned off', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} /OC /L1 BDC ${show(HIDDEN, 650)} EMC`,
      [{ dict: '/Type /OCG /Name (hidden)' }],
      `/Properties << /L1 ${EXTRA} 0 R >>`,
      LAYER,
    );
    expect(words).toBe(SEEN);
  });

  test('white words in the middle of a black line', async () => {
    const { words } = await text(
      `BT /F1 12 Tf 72 700 Td (The parties certify that they ) Tj 1 g (conferred by telephone and ) Tj 0 g (could not agree.) Tj ET`,
    );
    expect(words).toBe('The parties certify that they could not agree.');
  });
});

describe('counts', () => {
  test('white on a dark heading bar', async () => {
    const { words } = await text(`${show(SEEN, 700)} 0.1 g 60 640 400 30 re f 1 g ${show(HIDDEN, 650)} 0 g`);
    expect(words).toContain(HIDDEN);
  });

  test('on a highlighter stroke', async () => {
    const { words } = await text(`${show(SEEN, 700)} 1 1 0 rg 60 640 400 30 re f 0 g ${show(HIDDEN, 650)}`);
    expect(words).toContain(HIDDEN);
  });

  test('beside what is drawn to make a mask, and under a mask', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} q /M1 gs ${show(HIDDEN, 650)} Q`,
      [
        {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency /CS /DeviceGray >>',
          stream: '1 g 0 0 612 792 re f',
        },
      ],
      `/ExtGState << /M1 << /SMask << /Type /Mask /S /Luminosity /G ${EXTRA} 0 R >> >> >>`,
    );
    expect(words).toContain(SEEN);
    expect(words).toContain(HIDDEN);
  });

  test('on a thick line drawn before it, white on black', async () => {
    const { words } = await text(`${show(SEEN, 700)} 24 w 60 654 m 480 654 l S 1 g ${show(HIDDEN, 650)} 0 g`);
    expect(words).toContain(HIDDEN);
  });

  test('within a frame, and over an outline with a hole', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} ${show(HIDDEN, 650)} 2 w 60 640 m 480 640 l 480 670 l 60 670 l h S 1 g 50 630 m 490 630 l 495 680 l 50 680 l h 56 636 m 484 636 l 484 676 l 56 676 l h f* 0 g`,
    );
    expect(words).toContain(HIDDEN);
  });

  test('under a signature drawn across it', async () => {
    const { words } = await text(
      `${show(SEEN, 700)} ${show(HIDDEN, 650)} q 60 0 0 40 60 636 cm /X1 Do Q`,
      [picture(8, 8)],
      `/XObject << /X1 ${EXTRA} 0 R >>`,
    );
    expect(words).toContain(HIDDEN);
  });

  test('the invisible layer of a scanned page', async () => {
    const { words, hidden } = await text(
      `q 612 0 0 792 0 0 cm /X1 Do Q BT 3 Tr ET ${show(SEEN, 700)} ${show(HIDDEN, 680)}`,
      [picture(20, 26, null)],
      `/XObject << /X1 ${EXTRA} 0 R >>`,
    );
    expect(words).toContain(HIDDEN);
    expect(hidden).toBe(0);
  });
});

describe('letters that are not what they seem', () => {
  const font = (map: string): RawObject[] => [
    { dict: `/Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${EXTRA + 1} 0 R` },
    {
      stream: `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 6 beginbfchar ${map} endbfchar endcmap end`,
    },
  ];
  test('Cyrillic look-alikes, ligatures, zero-width and direction marks read as what the eye sees', async () => {
    // A: Cyrillic o and e, B: ligature fi, C: zero-width space, D: right-to-left mark, E: soft hyphen
    const { words } = await text(
      'BT /F9 12 Tf 72 700 Td (cAnferrGd and certiBed in gCood DfaEith) Tj ET',
      font('<41> <043E> <47> <0435> <42> <FB01> <43> <200B> <44> <200F> <45> <00AD>'),
      `/Font << /F9 ${EXTRA} 0 R >>`,
    );
    expect(words).toBe('conferred and certified in good faith');
  });
});

test('a page whose words are shifted letters is garbage, not text', async () => {
  const shifted = (s: string) => s.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) - 29));
  const lines = [
    'The undersigned certifies that counsel for the movant conferred with counsel for the respondent',
    'in a good faith effort to resolve the matters in this motion by agreement and that no agreement',
    'could be reached because the respondent maintains that the documents are protected by privilege.',
  ].map(shifted);
  const document = await read(rawPdf([{ content: textLines(lines) }]));
  expect(document.pages[0]?.source).toBe('garbage');
});

test('letters exchanged for others, or for figures and signs, are garbage whatever they are exchanged for', async () => {
  const lines = [
    'The undersigned certifies that counsel for the movant conferred with counsel for the respondent',
    'in a good faith effort to resolve the matters in this motion by agreement and that no agreement',
    'could be reached because the respondent maintains that the documents are protected by privilege.',
  ];
  const by = (n: number) => (line: string) =>
    line.replace(/[!-~]/g, (c) => String.fromCharCode(33 + ((c.charCodeAt(0) - 33 + n) % 94)));
  for (const n of [5, 13, 16, 29, 43, 45, 80]) {
    const document = await read(rawPdf([{ content: textLines(lines.map(by(n))) }]));
    expect(document.pages[0]?.source, `by ${n}`).toBe('garbage');
  }
  const named =
    'Norma Quirk, Helena Lum, Xandra Rooney, Odalys Brand, Ruth Okonkwo, Jasper Thwaite, Ilse Vandermeer';
  const list = await read(rawPdf([{ content: textLines([named, named, named]) }]));
  expect(list.pages[0]?.source).toBe('text');
});
