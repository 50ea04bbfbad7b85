import { describe, expect, it } from 'vitest';
import { askersOf, cardsOf, marksOf, precedentsOf } from '../../../components/verdict/group';
import { BLOCKED, finding, verdict } from '../../fixtures/verdicts';
import { COMPASS, CV_7 } from '../../fixtures/verdicts/build';

describe('the cards of a verdict', () => {
  it('put what blocks before what warns, whatever the order of the findings', () => {
    const { missing } = cardsOf(
      verdict({
        findings: [
          finding({ check: 'where', message: 'Where?', effect: 'warn' }),
          finding({ check: 'when', message: 'When?', effect: 'block' }),
        ],
      }),
    );
    expect(missing.map((c) => c.findings[0].check)).toEqual(['when', 'where']);
  });

  it('say once what several authorities ask in the same words, and name them all', () => {
    const { missing } = cardsOf(BLOCKED);
    const conference = missing.filter((c) => c.findings[0].check === 'conference');
    expect(conference).toHaveLength(1);
    expect(askersOf(conference[0]!).map((f) => f.authority.citation)).toEqual([
      'Fed. R. Civ. P. 37(a)(1)',
      'W.D. Tex. Local Rule CV-7(g)',
    ]);
  });

  it('take the worst effect of the findings they stand for', () => {
    const { missing } = cardsOf(
      verdict({
        findings: [
          finding({ check: 'who', message: 'Who?', effect: 'warn', authority: COMPASS }),
          finding({ check: 'who', message: 'Who?', effect: 'block', authority: CV_7 }),
        ],
      }),
    );
    expect(missing).toHaveLength(1);
    expect(missing[0]!.effect).toBe('block');
    expect(missing[0]!.findings[0].authority).toBe(CV_7);
  });

  it('keep two motions of one filing apart', () => {
    const { missing } = cardsOf(
      verdict({
        findings: [0, 1].map((motion) => finding({ check: 'when', message: 'When?', motion })),
      }),
    );
    expect(missing.map((c) => c.motion)).toEqual([0, 1]);
  });

  it('are one where a second finding only says the first in more words, and name all who ask', () => {
    const { missing } = cardsOf(
      verdict({
        findings: [
          finding({ check: 'who', message: 'Who?', effect: 'block', authority: COMPASS }),
          finding({
            check: 'bare',
            message: 'Only that counsel conferred.',
            effect: 'warn',
            authority: CV_7,
          }),
          finding({ check: 'when', message: 'When?', effect: 'warn', authority: COMPASS }),
          finding({ check: 'reason', message: 'Why?', effect: 'warn', authority: CV_7 }),
        ],
      }),
    );
    expect(missing.map((c) => c.findings[0].message)).toEqual(['Only that counsel conferred.', 'Why?']);
    expect(missing[0]!.effect).toBe('block');
    expect(askersOf(missing[0]!).map((f) => f.authority)).toEqual([CV_7, COMPASS]);
  });

  it('begin with what the first line begins with', () => {
    const findings = [
      finding({ check: 'conference', message: 'No conference.', effect: 'block' }),
      finding({ check: 'placeholder', message: 'A blank is left.', effect: 'block' }),
    ];
    const first = (headline: string) =>
      cardsOf(verdict({ findings, headline })).missing[0]!.findings[0].check;
    expect(first('A blank is left. The court may deny the motion.')).toBe('placeholder');
    expect(first('No conference. The court may deny the motion.')).toBe('conference');
  });

  it('leave out what does not apply', () => {
    const cards = cardsOf(
      verdict({
        findings: [finding({ check: 'sworn', message: '', status: 'not-applicable', effect: 'none' })],
      }),
    );
    expect([...cards.missing, ...cards.unclear, ...cards.met]).toEqual([]);
  });

  it('mark each place once, and tell each ruling once', () => {
    const [card] = cardsOf(BLOCKED).missing;
    expect(marksOf([card!])).toHaveLength(1);
    expect(precedentsOf(card!).map((p) => p.id)).toEqual(['diaz-de-leon']);
  });
});
