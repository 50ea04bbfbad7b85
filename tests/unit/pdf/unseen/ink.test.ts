// Words painted with something that leaves nothing to see: patterns, shadings, letters that draw nothing.

import { describe, test } from 'vitest';
import { EXTRA, type RawObject } from '../../../fixtures/pdf-maker/index';
import { BOX, type Case, canBeSeen, cannotBeSeen, ellipse, fade, picture, show, WORDS, words } from './page';

const P1 = `/Pattern << /P1 ${EXTRA} 0 R >>`;

function shaded(shading: string): Case[1] {
  return {
    content: `/Pattern cs /P1 scn ${words}`,
    extra: [{ dict: `/PatternType 2 /Shading << ${shading} >>` }],
    resources: P1,
  };
}

function tiled(content: string, { paint = 1, resources = '' } = {}, more: RawObject[] = []): Case[1] {
  const dict = `/Type /Pattern /PatternType 1 /PaintType ${paint} /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << ${resources} >>`;
  return {
    content: paint === 1 ? `/Pattern cs /P1 scn ${words}` : `/PC cs 1 1 1 /P1 scn ${words}`,
    extra: [{ dict, stream: content }, ...more],
    resources: `${P1} /ColorSpace << /PC [/Pattern /DeviceRGB] >>`,
  };
}

const CODES = [...new Set(WORDS)].map((c) => c.charCodeAt(0)).sort((a, b) => a - b);
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

/** All letters of a Type 3 font drawn alike. */
function lettered(drawing: string): Case[1] {
  const [first = 0, last = 0] = [CODES[0], CODES.at(-1)];
  const dict = [
    '/Type /Font /Subtype /Type3 /FontBBox [0 -200 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>',
    `/FirstChar ${first} /LastChar ${last} /Widths [${Array(last - first + 1)
      .fill(500)
      .join(' ')}]`,
    `/Encoding << /Type /Encoding /Differences [${CODES.map((c) => `${c} /g${c}`).join(' ')}] >>`,
    `/CharProcs << ${CODES.map((c) => `/g${c} ${EXTRA + 1} 0 R`).join(' ')} >> /ToUnicode ${EXTRA + 2} 0 R`,
  ].join(' ');
  const map = CODES.map((c) => `<${hex(c, 2)}> <${hex(c, 4)}>`).join(' ');
  return {
    content: show(WORDS, 650, '/F9'),
    extra: [
      { dict },
      { stream: drawing },
      {
        stream: `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${CODES.length} beginbfchar ${map} endbfchar endcmap end`,
      },
    ],
    resources: `/Font << /F9 ${EXTRA} 0 R >>`,
  };
}

const AXIAL = '/ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 612 0]';
const BITMAP = (bits: string) =>
  `500 0 0 0 500 700 d1 q 400 0 0 700 0 0 cm BI /IM true /W 8 /H 8 /BPC 1 /D [0 1] ID ${bits.repeat(8)} EI Q`;

describe('does not count', () => {
  test.each<Case>([
    [
      'a white shading along a line',
      shaded(`${AXIAL} /Extend [true true] /Function ${fade('1 1 1', '0.98 0.98 1')}`),
    ],
    [
      'a white shading about a point',
      shaded(
        `/ShadingType 3 /ColorSpace /DeviceGray /Coords [300 650 0 300 650 400] /Extend [true true] /Function ${fade('1', '0.97')}`,
      ),
    ],
    [
      'a dark shading whose box lies elsewhere',
      shaded(`${AXIAL} /BBox [0 0 20 20] /Extend [true true] /Function ${fade('0 0 0', '0 0 0')}`),
    ],
    [
      'a dark shading that ends before the words',
      shaded(`/ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 10 0] /Function ${fade('0 0 0', '0 0 0')}`),
    ],
    ['a pattern of white tiles', tiled('1 g 0 0 10 10 re f')],
    ['a pattern of empty tiles', tiled('')],
    ['a pattern without colour, painted white', tiled('0 0 10 10 re f', { paint: 2 })],
    [
      'a pattern of white pictures',
      tiled('q 10 0 0 10 0 0 cm /I Do Q', { resources: `/XObject << /I ${EXTRA + 1} 0 R >>` }, [
        picture(4, 4, 255),
      ]),
    ],
    ['letters that draw nothing', lettered('500 0 0 0 500 700 d1')],
    ['letters that draw nothing, of no size', lettered('0 0 0 0 0 0 d1')],
    ['letters that draw nothing, coloured', lettered('500 0 d0')],
    ['letters that draw white', lettered('500 0 d0 1 g 0 0 400 700 re f')],
    ['letters whose outline is not painted', lettered('500 0 0 0 500 700 d1 0 0 400 700 re n')],
    ['letters of blank bitmaps', lettered(BITMAP('\xff'))],
    [
      'black that only lightens what is beneath',
      {
        content: `q /G0 gs 0 g ${words} Q`,
        resources: '/ExtGState << /G0 << /BM /Screen >> >>',
      },
    ],
    ['white on a white shape', { content: `1 g ${ellipse(200, 653, 220, 40)} f ${words} 0 g` }],
    [
      'dark on a dark ellipse',
      { content: `0 0 0.2 rg ${ellipse(200, 653, 220, 40)} f 0.02 0.02 0.22 rg ${words} 0 g` },
    ],
  ])('%s', (_, drawing) => cannotBeSeen(drawing));
});

describe('counts', () => {
  test.each<Case>([
    ['a dark shading', shaded(`${AXIAL} /Extend [true true] /Function ${fade('0 0 0', '1 0 0')}`)],
    [
      'a shading from white to dark',
      shaded(`${AXIAL} /Extend [true true] /Function ${fade('1 1 1', '0 0 0')}`),
    ],
    ['a pattern of dark tiles', tiled('0 g 0 0 8 8 re f')],
    ['a fine hatch', tiled('0 g 0 0 1 10 re f')],
    ['letters that are drawn', lettered('500 0 0 0 500 700 d1 0 0 400 700 re f')],
    ['letters drawn with thin lines', lettered('500 0 0 0 500 700 d1 20 w 0 0 m 400 700 l S')],
    ['letters of bitmaps', lettered(BITMAP('\x0f'))],
    ['white over a dark box', { content: `0 0 0.2 rg ${BOX} f 1 g ${words} 0 g` }],
    ['white over a dark ellipse', { content: `0 0 0.2 rg ${ellipse(200, 653, 220, 40)} f 1 g ${words} 0 g` }],
    [
      'white over a dark shading',
      {
        content: `q ${BOX} W n /Sh1 sh Q 1 g ${words} 0 g`,
        extra: [{ dict: `${AXIAL} /Extend [true true] /Function ${fade('0 0 0.3', '0 0 0.5')}` }],
        resources: `/Shading << /Sh1 ${EXTRA} 0 R >>`,
      },
    ],
    ['grey', { content: `0.6 g ${words} 0 g` }],
    [
      'black that darkens what is beneath',
      { content: `q /G0 gs ${words} Q`, resources: '/ExtGState << /G0 << /BM /Multiply >> >>' },
    ],
  ])('%s', (_, drawing) => canBeSeen(drawing));
});
