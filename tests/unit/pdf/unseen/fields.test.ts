// Words in form fields and typed notes: what a reader of the page sees counts, what the form only holds does not.

import { describe, test } from 'vitest';
import { EXTRA, type RawObject } from '../../../fixtures/pdf-maker/index';
import { type Case, canBeSeen, cannotBeSeen, WORDS } from './page';

const RECT = '/Rect [60 640 460 670]';
const FONTS = '/Resources << /Font << /F1 3 0 R >> >>';

function field(
  entries: string,
  { more = [], form = '' }: { more?: RawObject[]; form?: string } = {},
): Case[1] {
  return {
    content: '',
    extra: [{ dict: `/Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${WORDS}) ${entries}` }, ...more],
    entries: `/Annots [${EXTRA} 0 R]`,
    catalog: `/AcroForm << /Fields [${EXTRA} 0 R] ${form} /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 4 0 R >> >> >> /OCProperties << /OCGs [${EXTRA + 2} 0 R] /D << /OFF [${EXTRA + 2} 0 R] >> >>`,
  };
}

const shown = (content: string): RawObject[] => [
  { dict: `/Type /XObject /Subtype /Form /BBox [0 0 400 30] ${FONTS}`, stream: content },
  { dict: '/Type /OCG /Name (off)' },
];
const AP = `/AP << /N ${EXTRA + 1} 0 R >>`;
const type = `BT /F1 11 Tf 2 8 Td (${WORDS}) Tj ET`;
const note = (da: string): Case[1] => ({
  content: '',
  extra: [{ dict: `/Type /Annot /Subtype /FreeText ${RECT} /F 4 /Contents (${WORDS}) /DA (${da})` }],
  entries: `/Annots [${EXTRA} 0 R]`,
});

describe('does not count', () => {
  test.each<Case>([
    ['a hidden field', field(`${RECT} /F 6`)],
    ['a field that is only printed', field(`${RECT} /F 36`)],
    ['a field of no size', field('/Rect [60 640 60 640] /F 4')],
    ['a field off the page', field('/Rect [700 640 1100 670] /F 4')],
    ['a field typed in white', field(`${RECT} /F 4 /DA (/Helv 11 Tf 1 g)`)],
    ['a field that shows none of its words', field(`${RECT} /F 4 ${AP}`, { more: shown('') })],
    ['a field that shows them in white', field(`${RECT} /F 4 ${AP}`, { more: shown(`1 g ${type}`) })],
    ['a field for a password', field(`${RECT} /F 4 /Ff 8192`)],
    [
      'a field in a layer that is turned off',
      field(`${RECT} /F 4 ${AP} /OC ${EXTRA + 2} 0 R`, { more: shown(type) }),
    ],
    ['a typed note in white', note('/Helv 11 Tf 1 g')],
  ])('%s', (_, drawing) => cannotBeSeen(drawing));
});

describe('counts', () => {
  test.each<Case>([
    ['a field', field(`${RECT} /F 4`)],
    ['a field typed in white on dark', field(`${RECT} /F 4 /DA (/Helv 11 Tf 1 g) /MK << /BG [0 0 0.3] >>`)],
    ['a field that shows its words', field(`${RECT} /F 4 ${AP}`, { more: shown(type) })],
    [
      'a field to be drawn anew',
      field(`${RECT} /F 4 ${AP}`, { more: shown(''), form: '/NeedAppearances true' }),
    ],
    ['a typed note', note('/Helv 11 Tf 0 g')],
  ])('%s', (_, drawing) => canBeSeen(drawing));
});
