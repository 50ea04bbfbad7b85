// Words that are clipped, masked, squeezed or turned out of sight, and layers that are turned off.

import { describe, expect, test } from 'vitest';
import { EXTRA, type RawObject, rawPdf } from '../../../fixtures/pdf-maker/index';
import { paragraphs, read } from '../reading';
import { BOX, type Case, canBeSeen, cannotBeSeen, ellipse, SEEN, show, WORDS, words } from './page';

const GROUP = '/Group << /S /Transparency /CS /DeviceGray >>';
const form = (content: string, dict = '', box = '[0 0 612 792]'): RawObject => ({
  dict: `/Type /XObject /Subtype /Form /BBox ${box} ${dict} /Resources << /Font << /F1 3 0 R >> >>`,
  stream: content,
});
const masked = (mask: string, kind: string, content = words): Case[1] => ({
  content: `q /M1 gs ${content} Q 0 g`,
  extra: [form(mask, GROUP)],
  resources: `/ExtGState << /M1 << /SMask << /Type /Mask ${kind} /G ${EXTRA} 0 R >> >> /M2 << /SMask /None >> >>`,
});
const layer = (config: string, entries = '', resource = `${EXTRA} 0 R`, more: RawObject[] = []): Case[1] => ({
  content: `/OC /L1 BDC ${words} EMC`,
  extra: [{ dict: `/Type /OCG /Name (a) ${entries}` }, ...more],
  resources: `/Properties << /L1 ${resource} >>`,
  catalog: `/OCProperties << /OCGs [${EXTRA} 0 R] /D << ${config} >> >>`,
});
const OFF = `/OFF [${EXTRA} 0 R]`;
const PAGE = '0 0 612 792 re';
const type = (matrix: string) => `BT /F1 12 Tf ${matrix} 72 650 Tm (${WORDS}) Tj ET`;
const knockout = (fill: string) => ({
  content: `q BT 7 Tr /F1 12 Tf 72 650 Td (${WORDS}) Tj ET ${fill} ${PAGE} f Q 0 g`,
});

describe('does not count', () => {
  test.each<Case>([
    [
      'clipped to corners of the page far apart',
      { content: `q 0 0 20 20 re 592 772 20 20 re W n ${words} Q` },
    ],
    ['clipped to an ellipse elsewhere', { content: `q ${ellipse(300, 100, 290, 90)} W n ${words} Q` }],
    [
      'clipped to a triangle whose box holds them',
      { content: `q 0 0 m 612 0 l 0 792 l h W n BT /F1 12 Tf 300 750 Td (${WORDS}) Tj ET Q` },
    ],
    ['clipped to nothing', { content: `q 0 0 0 0 re W n ${words} Q` }],
    ['clipped to shapes that undo each other', { content: `q ${PAGE} ${PAGE} W* n ${words} Q` }],
    [
      'clipped to letters elsewhere',
      { content: `q BT 7 Tr /F1 12 Tf 72 100 Td (x) Tj ET BT 0 Tr ET ${words} Q` },
    ],
    [
      'letters that are a clip and nothing painted',
      { content: `q BT 7 Tr /F1 12 Tf 72 650 Td (${WORDS}) Tj ET Q` },
    ],
    ['letters that are a clip, filled with white', knockout('1 g')],
    [
      'a group whose box lies elsewhere',
      {
        content: '/X1 Do',
        extra: [form(words, GROUP, '[0 0 50 50]')],
        resources: `/XObject << /X1 ${EXTRA} 0 R >>`,
      },
    ],
    ['type of a tenth of a point', { content: `BT /F1 0.1 Tf 72 650 Td (${WORDS}) Tj ET` }],
    [
      'type made small by the page',
      { content: `q 0.01 0 0 0.01 72 650 cm BT /F1 12 Tf 0 0 Td (${WORDS}) Tj ET Q` },
    ],
    ['type squeezed flat', { content: type('1 0 0 0.02') }],
    ['type squeezed narrow', { content: type('0.02 0 0 1') }],
    ['a mask that is black', masked(`0 g ${PAGE} f`, '/S /Luminosity')],
    ['a mask with nothing drawn', masked('', '/S /Luminosity')],
    ['a mask of opacity with nothing drawn', masked('', '/S /Alpha')],
    ['a mask that is light elsewhere', masked('1 g 0 0 612 100 re f', '/S /Luminosity')],
    [
      'a layer turned off, drawn as a form',
      {
        ...layer(OFF, '', '', [form(words, `/OC ${EXTRA} 0 R`)]),
        content: '/X1 Do',
        resources: `/XObject << /X1 ${EXTRA + 1} 0 R >>`,
      },
    ],
    [
      'a layer that shows with another that is off',
      layer(OFF, '', `${EXTRA + 1} 0 R`, [{ dict: `/Type /OCMD /OCGs [${EXTRA} 0 R] /P /AllOn` }]),
    ],
    [
      'a layer that shows while another does not',
      layer('', '', `${EXTRA + 1} 0 R`, [
        { dict: `/Type /OCMD /OCGs [${EXTRA} 0 R] /VE [/Not ${EXTRA} 0 R]` },
      ]),
    ],
    ['a layer where all are off to begin with', layer('/BaseState /OFF')],
  ])('%s', (_, drawing) => cannotBeSeen(drawing));
});

describe('counts', () => {
  test.each<Case>([
    ['clipped to an ellipse about them', { content: `q ${ellipse(250, 650, 300, 90)} W n ${words} Q` }],
    ['a clip without a path', { content: `q W n ${words} Q` }],
    ['letters that are a clip, filled with black', knockout('0 g')],
    ['a mask that is white', masked(`1 g ${PAGE} f`, '/S /Luminosity')],
    ['a mask of opacity, painted', masked(`0 g ${PAGE} f`, '/S /Alpha')],
    ['a mask on a white ground', masked('', '/S /Luminosity /BC [1]')],
    [
      'a black mask turned about',
      masked(`0 g ${PAGE} f`, '/S /Luminosity /TR << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>'),
    ],
    ['a mask that has ended', masked(`0 g ${PAGE} f`, '/S /Luminosity', `/M2 gs ${words}`)],
    [
      'under a cover that a mask leaves out',
      masked(`0 g ${PAGE} f`, '/S /Luminosity', `Q ${words} q /M1 gs 1 g ${BOX} f`),
    ],
    ['a layer that is on', layer('')],
  ])('%s', (_, drawing) => canBeSeen(drawing));
});

test('outside the crop box does not count', async () => {
  const page = {
    content: `${show(SEEN, 700)} ${show(WORDS, 60)}`,
    entries: '/CropBox [0 100 612 792]',
  };
  expect(paragraphs(await read(rawPdf([page])))).toEqual([SEEN]);
});

describe('on a page that lies on its side or upside down without saying so', () => {
  const LINES = Array.from({ length: 6 }, (_, i) =>
    show('A line of the motion, certified.', 500 - 20 * i),
  ).join('');
  const text = async (turn: string, content: string) =>
    paragraphs(await read(rawPdf([{ content: `q ${turn} cm ${LINES} ${content} Q` }]))).join(' ');
  test.each([
    ['on its side', '0 1 -1 0 612 0'],
    ['on its other side', '0 -1 1 0 0 792'],
    ['upside down', '-1 0 0 -1 612 792'],
    ['crooked', '0.996 0.087 -0.087 0.996 0 0'],
  ])('%s', async (_, turn) => {
    expect(await text(turn, show(WORDS, 300))).toContain(WORDS);
    for (const hidden of [
      `1 g ${show(WORDS, 300)} 0 g`,
      `${show(WORDS, 300)} 1 g 60 290 400 30 re f 0 g`,
      `BT 3 Tr ET ${show(WORDS, 300)}`,
    ]) {
      const left = await text(turn, hidden);
      expect(left).toContain('A line of the motion');
      expect(left).not.toContain('conferred');
    }
  });
});
