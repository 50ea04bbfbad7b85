// Words that something painted later lies on, whatever its shape; and what lies near them or lets them through.

import { describe, test } from 'vitest';
import { EXTRA, type RawObject } from '../../../fixtures/pdf-maker/index';
import { BOX, type Case, canBeSeen, cannotBeSeen, drawn, ellipse, fade, picture, words, X1 } from './page';

const grey = [picture(8, 8, 200)];
const stencil = (bits: string) =>
  `q 420 0 0 40 60 636 cm BI /IM true /W 8 /H 8 /BPC 1 ID ${bits.repeat(8)} EI Q`;
const ROUNDED =
  '70 640 m 400 640 l 410 640 410 645 410 650 c 410 660 l 410 665 405 670 400 670 c 70 670 l 60 670 60 665 60 660 c 60 650 l 60 640 65 640 70 640 c h';
const strips = (y: number) =>
  Array.from({ length: 45 }, (_, i) => drawn(`10.2 0 0 40 ${60 + i * 10} ${y}`)).join(' ');
const tile = (content: string): RawObject => ({
  dict: '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>',
  stream: content,
});
const shading = (extend: boolean): Partial<Case[1]> => ({
  extra: [
    {
      dict: `/ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 10 0] /Extend [${extend} ${extend}] /Function ${fade('1 1 1', '1 1 1')}`,
    },
  ],
  resources: `/Shading << /Sh1 ${EXTRA} 0 R >>`,
});
const annotation = (entries: string, content: string): Partial<Case[1]> => ({
  entries: `/Annots [${EXTRA} 0 R]`,
  extra: [
    { dict: `/Type /Annot /Rect [60 640 460 670] ${entries} /AP << /N ${EXTRA + 1} 0 R >>` },
    { dict: '/Type /XObject /Subtype /Form /BBox [0 0 400 30]', stream: content },
  ],
});

describe('does not count', () => {
  test.each<Case>([
    ['under a filled ellipse', { content: `${words} 1 g ${ellipse(200, 653, 220, 40)} f 0 g` }],
    [
      'under two ellipses of one path',
      { content: `${words} 1 g ${ellipse(120, 653, 130, 30)} ${ellipse(260, 653, 140, 30)} f 0 g` },
    ],
    ['under a box with round corners', { content: `${words} ${ROUNDED} f` }],
    ['under a thick slanted line', { content: `${words} 1 G 30 w 40 650 m 480 658 l S 0 G` }],
    ['under a thick curve', { content: `${words} 1 G 30 w 40 654 m 150 660 250 648 480 654 c S 0 G` }],
    [
      'under a slanted picture',
      { content: `${words} ${drawn('460 12 -3 44 50 632')}`, extra: grey, resources: X1 },
    ],
    [
      'under a mirrored picture',
      { content: `${words} ${drawn('-420 0 0 -40 480 676')}`, extra: grey, resources: X1 },
    ],
    [
      'under a picture on its side',
      { content: `${words} ${drawn('0 40 -420 0 480 636')}`, extra: grey, resources: X1 },
    ],
    ['under a row of pictures', { content: `${words} ${strips(636)}`, extra: grey, resources: X1 }],
    [
      'under a picture whose transparency lets nothing through',
      {
        content: `${words} ${drawn('420 0 0 40 60 636')}`,
        extra: [picture(8, 8, 200, `/SMask ${EXTRA + 1} 0 R`), picture(8, 8, 255)],
        resources: X1,
      },
    ],
    [
      'under a picture in the page itself',
      { content: `${words} q 420 0 0 40 60 636 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q` },
    ],
    ['under a stencil painted all over', { content: `${words} 1 g ${stencil('\x00')} 0 g` }],
    ['under a shading', { content: `${words} q ${BOX} W n /Sh1 sh Q`, ...shading(true) }],
    [
      'under white tiles',
      {
        content: `${words} /Pattern cs /P1 scn ${BOX} f 0 g`,
        extra: [tile('1 g 0 0 10 10 re f')],
        resources: `/Pattern << /P1 ${EXTRA} 0 R >>`,
      },
    ],
    [
      'white on a white picture',
      {
        content: `${drawn('420 0 0 40 60 636')} 1 g ${words} 0 g`,
        extra: [picture(8, 8, 255)],
        resources: X1,
      },
    ],
    ['under a stamp', { content: words, ...annotation('/Subtype /Stamp /F 4', '1 g 0 0 400 30 re f') }],
    [
      'under the ground of a form field',
      {
        content: words,
        ...annotation('/Subtype /Widget /FT /Tx /T (a) /F 4', '1 g 0 0 400 30 re f'),
        catalog: `/AcroForm << /Fields [${EXTRA} 0 R] /DA (/Helv 0 Tf 0 g) >>`,
      },
    ],
    [
      'over a picture of one colour as large as the page: no scan',
      {
        content: `${drawn('612 0 0 792 0 0')} BT 3 Tr ET ${words} BT 0 Tr ET 0 g BT /F1 12 Tf 72 700 Td (Counsel certifies that this line can be seen.) Tj ET`,
        extra: [picture(8, 8, 255)],
        resources: X1,
      },
    ],
  ])('%s', (_, drawing) => cannotBeSeen(drawing));
});

describe('counts', () => {
  test.each<Case>([
    ['beside an ellipse', { content: `${words} 1 g ${ellipse(200, 600, 220, 40)} f 0 g` }],
    ['within a circle that is only drawn', { content: `${words} ${ellipse(200, 653, 220, 40)} S` }],
    [
      'within a ring',
      { content: `${words} 1 g ${ellipse(200, 653, 300, 60)} ${ellipse(200, 653, 280, 50)} f* 0 g` },
    ],
    ['struck out with a thin line', { content: `${words} 1 w 40 650 m 480 658 l S` }],
    [
      'beside a picture turned so that only its box lies on them',
      { content: `${words} ${drawn('300 300 -20 20 150 500')}`, extra: grey, resources: X1 },
    ],
    ['above a row of pictures', { content: `${words} ${strips(236)}`, extra: grey, resources: X1 }],
    [
      'under a picture that is transparent',
      {
        content: `${words} ${drawn('420 0 0 40 60 636')}`,
        extra: [picture(8, 8, 200, `/SMask ${EXTRA + 1} 0 R`), picture(8, 8, 0)],
        resources: X1,
      },
    ],
    ['under a stencil of a signature', { content: `${words} ${stencil('\x5a')}` }],
    [
      'where a shading has come to its end',
      { content: `${words} q ${BOX} W n /Sh1 sh Q`, ...shading(false) },
    ],
    [
      'under a hatch',
      {
        content: `${words} /Pattern cs /P1 scn ${BOX} f 0 g`,
        extra: [tile('0 g 0 0 1 10 re f')],
        resources: `/Pattern << /P1 ${EXTRA} 0 R >>`,
      },
    ],
    [
      'under a cover in a layer that is turned off',
      {
        content: `${words} /OC /L1 BDC 1 g ${BOX} f 0 g EMC`,
        extra: [{ dict: '/Type /OCG /Name (off)' }],
        resources: `/Properties << /L1 ${EXTRA} 0 R >>`,
        catalog: `/OCProperties << /OCGs [${EXTRA} 0 R] /D << /OFF [${EXTRA} 0 R] >> >>`,
      },
    ],
    [
      'under a highlighter',
      {
        content: `${words} q /G0 gs 1 1 0 rg ${BOX} f Q`,
        resources: '/ExtGState << /G0 << /BM /Multiply >> >>',
      },
    ],
    [
      'under a cover that is itself hidden',
      { content: words, ...annotation('/Subtype /Square /F 2', '1 g 0 0 400 30 re f') },
    ],
    [
      'on a white ground as large as the page',
      {
        content: `1 g 0 0 612 792 re f 0 g BT /F1 12 Tf 72 700 Td (Counsel certifies that this line can be seen.) Tj ET ${words}`,
      },
    ],
  ])('%s', (_, drawing) => canBeSeen(drawing));

  test.each<Case>([
    [
      'over a scan: its invisible layer',
      {
        content: `${drawn('612 0 0 792 0 0')} BT 3 Tr ET ${words}`,
        extra: [picture(40, 52, null)],
        resources: X1,
      },
    ],
    [
      'under a scan: its layer',
      { content: `${words} ${drawn('612 0 0 792 0 0')}`, extra: [picture(40, 52, null)], resources: X1 },
    ],
    [
      'over a scan parted into a ground and stencils of its letters',
      {
        content: `${drawn('612 0 0 792 0 0')} q 500 0 0 600 56 100 cm BI /IM true /W 8 /H 8 /BPC 1 ID ${'\x5a'.repeat(8)} EI Q BT 3 Tr ET ${words}`,
        extra: [picture(8, 8, 255)],
        resources: X1,
      },
    ],
    [
      'over a scan of a large file, whose pictures are not read',
      {
        content: `${drawn('612 0 0 792 0 0')} BT 3 Tr ET ${words}`,
        extra: [picture(1500, 1600, null)],
        resources: X1,
      },
    ],
  ])('%s', (_, drawing) => canBeSeen(drawing));
});
