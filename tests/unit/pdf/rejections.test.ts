// What CM/ECF itself refuses is told before the upload, wherever in the file it stands; what it takes is not.

import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  EXTRA,
  makePdf,
  motionToCompel,
  type RawObject,
  rawPdf,
  textLines,
} from '../../fixtures/pdf-maker/index';
import { read } from './reading';

interface Held {
  catalog?: string;
  entries?: string;
  extra?: RawObject[];
}

async function told({ catalog, entries, extra }: Held): Promise<string[]> {
  const page = { content: textLines(['A motion that speaks of /S /JavaScript and /EF << >>.']), entries };
  const { rejections } = await read(rawPdf([page], extra, { catalog }));
  for (const one of rejections) expect(one.message).toMatch(/print it to a new PDF\. \(.+uscourts\.gov\.\)$/);
  return rejections.map((r) => r.code);
}

const FILE: RawObject[] = [
  { stream: 'hello', dict: '/Type /EmbeddedFile' },
  { dict: `/Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F ${EXTRA} 0 R >>` },
];
const JS = '/S /JavaScript /JS (app.alert\\(1\\))';
const annotation = (entries: string, more: RawObject[] = []): Held => ({
  extra: [{ dict: `/Type /Annot /Rect [60 600 160 630] /F 4 ${entries}` }, ...more],
  entries: `/Annots [${EXTRA} 0 R]`,
});
const field = (entries: string): Held => ({
  ...annotation(`/Subtype /Widget /T (a) ${entries}`),
  catalog: `/AcroForm << /Fields [${EXTRA} 0 R] >>`,
});
const bookmark = (entries: string): Held => ({
  extra: [
    { dict: `/Type /Outlines /First ${EXTRA + 1} 0 R /Last ${EXTRA + 1} 0 R /Count 1` },
    { dict: `/Title (Launch JavaScript) /Parent ${EXTRA} 0 R ${entries}` },
  ],
  catalog: `/Outlines ${EXTRA} 0 R`,
});
const SOUND = [{ stream: 'x', dict: '/Type /Sound /R 8000' }];

describe('told', () => {
  test.each<[string, string[], Held]>([
    [
      'a file attached',
      ['embedded-files'],
      { extra: FILE, catalog: `/Names << /EmbeddedFiles << /Names [(a.txt) ${EXTRA + 1} 0 R] >> >>` },
    ],
    [
      'a file attached as a paper clip on the page',
      ['embedded-files'],
      {
        extra: [
          ...FILE,
          { dict: `/Type /Annot /Subtype /FileAttachment /Rect [60 600 80 620] /FS ${EXTRA + 1} 0 R` },
        ],
        entries: `/Annots [${EXTRA + 2} 0 R]`,
      },
    ],
    ['a file said to belong to it', ['embedded-files'], { extra: FILE, catalog: `/AF [${EXTRA + 1} 0 R]` }],
    ['a portfolio', ['embedded-files'], { catalog: '/Collection << /Type /Collection /View /D >>' }],
    [
      'a script of the document',
      ['script'],
      { catalog: `/Names << /JavaScript << /Names [(a) << ${JS} >>] >> >>` },
    ],
    ['a script run when it is opened', ['script'], { catalog: `/OpenAction << ${JS} >>` }],
    [
      'a script in a stream',
      ['script'],
      { extra: [{ stream: 'app.alert(1)' }], catalog: `/OpenAction << /S /JavaScript /JS ${EXTRA} 0 R >>` },
    ],
    [
      'a script run after another action',
      ['script'],
      { catalog: `/OpenAction << /S /GoTo /D [10 0 R /Fit] /Next << ${JS} >> >>` },
    ],
    ['a script run when it is closed', ['script'], { catalog: `/AA << /WC << ${JS} >> >>` }],
    ['a script of a page', ['script'], { entries: `/AA << /O << ${JS} >> >>` }],
    ['a script of a field', ['script'], field(`/FT /Tx /AA << /K << ${JS} >> >>`)],
    ['a script of a button', ['script'], field(`/FT /Btn /Ff 65536 /A << ${JS} >>`)],
    ['a script of a link', ['script'], annotation(`/Subtype /Link /A << ${JS} >>`)],
    ['a script of a bookmark', ['script'], bookmark(`/A << ${JS} >>`)],
    [
      'a name spelled with escapes',
      ['script'],
      annotation('/Subtype /Link /A << /S /Java#53cript /J#53 (x) >>'),
    ],
    [
      'a program started when it is opened',
      ['launch'],
      { catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' },
    ],
    [
      'a program started by a link',
      ['launch'],
      annotation('/Subtype /Link /A << /S /Launch /Win << /F (cmd.exe) >> >>'),
    ],
    ['data fetched from a file', ['launch'], annotation('/Subtype /Link /A << /S /ImportData /F (a.fdf) >>')],
    [
      'a screen for film',
      ['media'],
      annotation(`/Subtype /Screen /A << /S /Rendition /OP 0 /R << /S /MR >> >>`),
    ],
    ['film', ['media'], annotation('/Subtype /Movie /Movie << /F (a.avi) >>')],
    ['sound', ['media'], annotation(`/Subtype /Sound /Sound ${EXTRA + 1} 0 R`, SOUND)],
    [
      'sound played by a link',
      ['media'],
      annotation(`/Subtype /Link /A << /S /Sound /Sound ${EXTRA + 1} 0 R >>`, SOUND),
    ],
    [
      'a model in three dimensions',
      ['media'],
      annotation(`/Subtype /3D /3DD ${EXTRA + 1} 0 R`, [{ stream: 'x', dict: '/Type /3D /Subtype /U3D' }]),
    ],
    ['rich media', ['media'], annotation('/Subtype /RichMedia /RichMediaContent << >>')],
    [
      'an XFA form',
      ['xfa'],
      {
        extra: [{ stream: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>' }],
        catalog: `/AcroForm << /Fields [] /XFA ${EXTRA} 0 R >>`,
      },
    ],
  ])('%s', async (_, codes, held) => {
    expect(await told(held)).toEqual(codes);
  });

  test('packed away in object streams', async () => {
    const document = await PDFDocument.load(await makePdf(motionToCompel()));
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [60, 600, 160, 630],
      A: { S: 'Launch', F: PDFString.of('calc.exe') },
    });
    document
      .getPage(1)
      .node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
    await document.attach(new Uint8Array([1, 2, 3]), 'a.txt');
    const bytes = await document.save({ useObjectStreams: true });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Launch');
    expect((await read(bytes)).rejections.map((r) => r.code)).toEqual(['embedded-files', 'launch']);
  });
});

describe('not told', () => {
  test.each<[string, Held]>([
    ['words alone', {}],
    [
      'a link to a web page',
      annotation('/Subtype /Link /A << /S /URI /URI (https://www.example.com/JavaScript) >>'),
    ],
    ['a link within the document', annotation('/Subtype /Link /Dest [10 0 R /Fit]')],
    [
      'a link to another document',
      annotation('/Subtype /Link /A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>'),
    ],
    ['a bookmark', bookmark('/Dest [10 0 R /Fit]')],
    ['where to open', { catalog: '/OpenAction [10 0 R /Fit]' }],
    ['a field', field('/FT /Tx /V (/S /JavaScript)')],
    ['a button that empties the form', field('/FT /Btn /Ff 65536 /A << /S /ResetForm >>')],
    ['a note', annotation('/Subtype /Text /Contents (Launch the /S /JavaScript)')],
    [
      'lists of scripts and files with nothing in them',
      { catalog: '/Names << /JavaScript << /Names [] >> /EmbeddedFiles << /Names [] >> >>' },
    ],
  ])('%s', async (_, held) => {
    expect(await told(held)).toEqual([]);
  });
});
