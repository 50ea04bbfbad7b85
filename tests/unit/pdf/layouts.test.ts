// What reading an ordinary motion promises, in every layout: the prose reads as a person reads the page.

import { describe, expect, test } from 'vitest';
import { CERTIFICATE_WORDS, LAYOUTS, makePdf, motionToCompel } from '../../fixtures/pdf-maker/index';
import { paragraphs, read } from './reading';

const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The paragraphs a reader sees, caption aside, from the text the page was set from. */
function expected(heading: string): string[] {
  const filing = motionToCompel();
  const body = filing.body.flatMap((block) => {
    if (typeof block === 'string') return [block.replace('[^1]', '\u00B9')];
    if ('heading' in block) return [block.heading];
    if ('list' in block) return block.list;
    return 'quote' in block ? [block.quote] : [];
  });
  return [
    ...body,
    'Dated: June 10, 2021',
    'Respectfully submitted,',
    '/s/ Norma R. Quirk',
    heading,
    CERTIFICATE_WORDS,
  ].map(plain);
}

describe.each(LAYOUTS)('layout %s', (layout) => {
  test('each paragraph, heading and list item stands by itself, whole and in order', async () => {
    const found = paragraphs(await read(await makePdf(motionToCompel(), layout)));
    const wanted = expected('CERTIFICATE OF CONFERENCE');
    if (layout === 'run-in') wanted.splice(-2, 2, `CERTIFICATE OF CONFERENCE. ${CERTIFICATE_WORDS}`);
    let from = 0;
    for (const paragraph of wanted) {
      const at = found.indexOf(paragraph, from);
      expect(at, `“${paragraph}” in\n${found.join('\n¶ ')}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  test('the caption is read column by column', async () => {
    const found = paragraphs(await read(await makePdf(motionToCompel(), layout)));
    const at = found.indexOf('Xandra Rooney and Odalys Brandt,');
    expect(found.slice(at, at + 6)).toEqual([
      'Xandra Rooney and Odalys Brandt,',
      'Plaintiffs,',
      'v.',
      'Pinyon Ledge Energy Partners, L.P. and CrossTimber Haulage LLC,',
      'Defendants.',
      expect.stringMatching(/(Case|Civil Action) No\. 3:20-cv-00999-ABC-DEF$/),
    ]);
    expect(found).toContain("DEFENDANTS' MOTION TO COMPEL DISCOVERY FROM PLAINTIFFS");
  });

  test('stamps, line numbers, page numbers and notes stand in no sentence', async () => {
    const document = await read(
      await makePdf({ ...motionToCompel(), footer: 'Defendants’ Motion to Compel' }, layout),
    );
    const found = paragraphs(document);
    expect(found.filter((p) => /Document 21|Page \d+ of|^\d+$|Motion to Compel$/.test(p))).toEqual([]);
    expect(found.at(-1)).toMatch(
      /^1 The facts are taken from the complaint .* and from the police report\.$/,
    );
    const roles = document.pages.flatMap((p) => p.lines.map((l) => l.role));
    expect(roles.filter((r) => r === 'page-number')).toHaveLength(document.pages.length);
    expect(roles.filter((r) => r === 'line-number')).toHaveLength(
      layout.startsWith('pleading') ? 28 * document.pages.length : 0,
    );
  });
});

test('wherever on its page the certificate falls, it is one paragraph', async () => {
  const filler =
    'The records bear on the only question that remains, and nothing says why they could not be produced.';
  for (let more = 0; more < 14; more++) {
    const filing = motionToCompel();
    const pdf = await makePdf({ ...filing, body: [...filing.body, ...Array<string>(more).fill(filler)] });
    const found = paragraphs(await read(pdf));
    expect(found, `${more} paragraphs more`).toContain(CERTIFICATE_WORDS);
    expect(found).toContain('CERTIFICATE OF CONFERENCE');
  }
}, 120_000);
