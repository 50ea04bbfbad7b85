// A drafted certificate reads as a lawyer would write it: number, pronouns, places, dates, and nothing said twice.

import { describe, expect, it } from 'vitest';
import { type DraftFacts, draftCertificate } from '../../../utils/core/draft';
import type { Requirement } from '../../../utils/core/rules/requirement';

const HELD: DraftFacts = {
  course: 'held',
  movant: { names: ['Norma R. Quirk'], party: 'Defendant', proSe: false },
  respondent: { names: ['Helena Y. Lum'], party: 'Plaintiff', proSe: false },
  meetings: [{ date: '2026-10-12', time: null, mode: 'telephone', place: null, minutes: null }],
  attempts: [],
  outcome: 'opposed',
  reason: 'the requests are premature',
  efforts: null,
  discussed: null,
  resolved: null,
  remaining: null,
  lead: false,
  executed: null,
};

const asking = (over: Partial<Requirement>): Requirement =>
  ({
    id: 'r',
    element: 'conference',
    branches: null,
    authority: { kind: 'rule', citation: 'W.D. Tex. Local Rule CV-7(g)', url: null, court: 'txwd' },
    confidence: 'seen',
    asks: '',
    group: null,
    ...over,
  }) as Requirement;

function text(facts: Partial<DraftFacts>, requirements: readonly Requirement[] = [asking({})]): string {
  const draft = draftCertificate({ requirements, facts: { ...HELD, ...facts } });
  if (draft.kind !== 'draft') throw new Error('no draft');
  return draft.paragraphs.join('\n');
}

const met = (over: object) => [{ ...HELD.meetings[0]!, ...over }];
const tried = (...answers: (string | null)[]) => ({
  course: 'attempted' as const,
  meetings: [],
  attempts: answers.map((answer, i) => ({
    date: `2026-10-0${i + 1}`,
    time: null,
    mode: 'email' as const,
    answer,
  })),
});

describe('a drafted certificate', () => {
  it('speaks of counsel only where both sides have counsel', () => {
    const rooney = { names: ['Xandra Rooney'], party: 'Plaintiff', proSe: true };
    const words = text({ respondent: rooney, outcome: 'no-position', reason: null });
    expect(words).toContain('with Xandra Rooney, Plaintiff, appearing pro se, in a good-faith effort');
    expect(words).toContain('\nPlaintiff takes no position on the motion.');
    expect(text({ respondent: rooney })).toContain('The parties could not agree because');
    expect(text({})).toContain('Counsel could not agree because');
  });

  it('gives several parties and several lawyers the plural', () => {
    const several = { names: ['Helena Y. Lum', 'Odo Fenn'], party: 'Plaintiffs', proSe: false };
    expect(text({ respondent: several, outcome: 'no-position' })).toContain(
      'Counsel for Plaintiffs stated that Plaintiffs take no position',
    );
    expect(text({ respondent: several, ...tried(null) })).toContain(
      'counsel for Plaintiffs have not responded.',
    );
    expect(text(tried(null))).toContain('counsel for Plaintiff has not responded.');
    expect(text({ meetings: met({ minutes: 1 }) })).toContain('for 1 minute with');
  });

  it.each([
    [{ mode: 'in_person', place: 'Wilmington' }, 'in person in Wilmington with'],
    [{ mode: 'in_person', place: 'El Paso, Texas' }, 'in person in El Paso, Texas, with'],
    [{ mode: 'in_person', place: 'the courthouse in Pecos' }, 'in person at the courthouse in Pecos with'],
    [
      { mode: 'in_person', place: '77 Mesa Court, El Paso', minutes: 40 },
      'at 77 Mesa Court, El Paso, for 40 minutes with',
    ],
    [{ mode: 'in_person', place: 'In the judge’s chambers' }, 'in person in the judge’s chambers with'],
    [
      { mode: 'telephone', place: 'the offices of Quirk & Aster' },
      'by telephone from the offices of Quirk & Aster with',
    ],
  ])('puts a place where it belongs: %o', (meeting, words) => {
    expect(text({ meetings: met(meeting) })).toContain(words);
  });

  it('asks for the place of a second talk only where people met', () => {
    const place = [asking({}), asking({ element: 'where' })];
    const meetings = [
      ...met({ mode: 'in_person', place: 'Wilmington' }),
      ...met({ date: '2026-10-19', mode: 'video' }),
    ];
    const words = text({ meetings }, place);
    expect(words).toContain('Counsel conferred again on October 19, 2026, by videoconference.');
    expect(words).not.toContain('[____');
  });

  it('says once that nobody answered, and of each try where some did', () => {
    const silent = text(tried(null, null));
    expect(silent).not.toContain('No answer came');
    expect(silent).toContain('has not responded to any of these attempts.');
    const mixed = text(tried(null, 'Ms. Lum wrote that she would call'));
    expect(mixed.match(/No answer came\./g)).toHaveLength(1);
    expect(mixed).toContain('no conference has taken place');
  });

  it.each([
    ['No.', 'Counsel for Plaintiff answered: No.'],
    ['Will call you back', 'Counsel for Plaintiff answered: Will call you back.'],
    ['Declined to talk', 'Counsel for Plaintiff declined to talk.'],
    ['Ms. Lum said that she was in trial', 'Ms. Lum said that she was in trial.'],
  ])('makes a sentence of what came back: %s', (answer, words) => {
    expect(text(tried(answer))).toContain(` ${words}`);
  });

  it('takes a reason as the filer typed it, as the end of its sentence', () => {
    const because = (reason: string) => /because (.+?)\. The motion/.exec(text({ reason }))?.[1];
    expect(because('Because the requests are premature.')).toBe('the requests are premature');
    expect(because('They contend that the records are private')).toBe(
      'Plaintiff contends that the records are private',
    );
    expect(because('Trial is set for January')).toBe('trial is set for January');
    expect(because('Request No. 4 is too broad')).toBe('Request No. 4 is too broad');
  });

  it('cites the court’s order first, and two local rules as two rules', () => {
    const order = asking({
      id: 'o',
      authority: {
        kind: 'order',
        citation: 'Order in this case of February 18, 2026 (Ada Fanning, J.)',
        url: null,
        court: 'txwd',
      },
    });
    const second = asking({
      id: 's',
      authority: { kind: 'rule', citation: 'W.D. Tex. Local Rule CV-7(h)', url: null, court: 'txwd' },
    });
    expect(text({}, [asking({}), second, order])).toMatch(
      /^Under the Court’s Order of February 18, 2026, and Local Rules CV-7\(g\) and CV-7\(h\), the undersigned/,
    );
  });

  it('counts the blanks that stand in the text, no others', () => {
    const requirements = [asking({}), asking({ element: 'issues' }), asking({ element: 'efforts' })];
    const draft = draftCertificate({ requirements, facts: { ...HELD, reason: null, meetings: [] } });
    if (draft.kind !== 'draft') throw new Error('no draft');
    const blanks = draft.paragraphs.join(' ').match(/\[____ [^\]]+\]/g)!;
    expect(draft.blanks).toHaveLength(blanks.length);
    expect(draft.blanks).toEqual(expect.arrayContaining(['date', 'mode', 'discussed', 'remaining']));
  });
});
