// Which rules reach a motion: by the day of filing, by kind, by proceeding, by judge, by case.

import { beforeAll, describe, expect, test } from 'vitest';
import { askedOf, loadAllRules, loadRules, rulesOf } from '../../../utils/core/rules/index';
import type { Asked } from '../../../utils/core/rules/requirement';
import { compel, filing, motion } from './motions-made';

beforeAll(async () => {
  await loadAllRules();
});

const citations = ({ requirements }: Asked) => [...new Set(requirements.map((r) => r.authority.citation))];
const elements = (asked: Asked, cited: string) =>
  asked.requirements.filter((r) => r.authority.citation.includes(cited)).map((r) => r.element);
const dismiss = (of = {}) =>
  motion({ title: 'MOTION TO DISMISS UNDER RULE 12(b)(6)', kind: 'dismiss', ...of });

describe('by the day of filing', () => {
  test.each([
    ['2025-06-12', 'W.D. Tex. Local Rule CV-7(g)'],
    ['2021-06-24', 'W.D. Tex. Local Rule CV-7(g)'],
    ['2021-06-23', 'W.D. Tex. Local Rule CV-7(i)'],
    ['2012-04-26', 'W.D. Tex. Local Rule CV-7(i)'],
    ['2012-04-25', 'W.D. Tex. Local Rule CV-7(h)'],
  ])('a motion filed in W.D. Tex. on %s stands under %s and no other number', (day, cited) => {
    const local = citations(askedOf(filing('txwd', day), compel())).filter((c) => c.includes('CV-7'));
    expect(local).toEqual([cited]);
  });

  test.each([
    ['2007-12-01', ['Fed. R. Civ. P. 37(a)(1)']],
    ['2007-11-30', ['Fed. R. Civ. P. 37(a)(2)']],
    ['1993-11-30', []],
  ])('on %s the federal certification is %j', (day, expected) => {
    expect(citations(askedOf(filing('vawd', day), compel()))).toEqual(expected);
  });

  test('case law asks nothing of motions older than it', () => {
    const before = citations(askedOf(filing('txwd', '2021-08-01'), compel()));
    expect(before.some((c) => c.startsWith('Sisk'))).toBe(false);
    expect(citations(askedOf(filing('txwd', '2022-02-18'), compel())).some((c) => c.startsWith('Sisk'))).toBe(
      true,
    );
  });
});

describe('by kind and paper', () => {
  test('each federal rule speaks of its own motions', () => {
    const cited = (m: ReturnType<typeof motion>) => citations(askedOf(filing('vawd'), m));
    expect(cited(compel())).toEqual(['Fed. R. Civ. P. 37(a)(1)']);
    expect(cited(motion({ title: 'MOTION FOR PROTECTIVE ORDER', kind: 'protective-order' }))).toEqual([
      'Fed. R. Civ. P. 26(c)(1)',
    ]);
    expect(cited(motion({ title: 'MOTION FOR SANCTIONS UNDER RULE 37(d)', kind: 'sanctions' }))).toEqual([
      'Fed. R. Civ. P. 37(d)(1)(B)',
    ]);
    expect(cited(motion({ title: 'MOTION FOR SANCTIONS UNDER RULE 11', kind: 'sanctions' }))).toEqual([]);
  });

  test('Rule 37(a)(1) takes a conference, an attempt or a refusal, and no message alone', () => {
    const conference = askedOf(filing('vawd'), compel()).requirements.find((r) => r.element === 'conference');
    expect(conference?.accepts).toEqual(['held', 'attempted', 'refused']);
  });

  test('a motion to compel arbitration is no discovery motion', () => {
    const asked = askedOf(
      filing('vawd'),
      motion({ title: 'MOTION TO COMPEL ARBITRATION', kind: 'compel-arbitration' }),
    );
    expect(asked.requirements).toEqual([]);
  });

  test.each(['response', 'notice', 'answer', 'stipulation', 'order'] as const)(
    'of a %s nothing is asked, and it says why',
    (paper) => {
      const asked = askedOf(filing('txwd'), compel({ paper }));
      expect(asked.requirements).toEqual([]);
      expect(asked.notRequired).toMatch(/not a motion\.$/);
    },
  );

  test('a dispositive motion is told to be one', () => {
    const asked = askedOf(filing('txwd'), dismiss());
    expect(asked).toMatchObject({ dispositive: true, requirements: [] });
    expect(asked.notRequired).toContain('W.D. Tex. Local Rule CV-7(g) asks nothing of dispositive motions');
  });

  test('the same motion may be dispositive in one court and not in another', () => {
    const trial = motion({ title: 'MOTION FOR A NEW TRIAL', kind: 'new-trial' });
    expect(askedOf(filing('txwd'), trial).requirements).toEqual([]);
    expect(askedOf(filing('mad'), trial).requirements).not.toEqual([]);
  });

  test('a second, discovery motion in one title brings the rule back', () => {
    const both = dismiss({ title: 'MOTION TO DISMISS AND TO COMPEL', otherKinds: ['compel'] });
    expect(citations(askedOf(filing('txwd'), both))).toContain('W.D. Tex. Local Rule CV-7(g)');
  });

  test('a kind of which it is not known whether the rule reaches it is asked, and nothing of that rule can block', () => {
    const asked = askedOf(filing('txwd'), motion({ title: 'MOTION TO TRANSFER', kind: 'transfer' }));
    const local = asked.requirements.filter((r) => r.authority.citation.includes('CV-7(g)'));
    expect(local.length).toBeGreaterThan(0);
    expect(local.every((r) => r.confidence === 'unverified')).toBe(true);
    expect(
      asked.notes.some((n) =>
        n.text.includes('not known whether this court calls such a motion dispositive'),
      ),
    ).toBe(true);
  });
});

describe('by proceeding', () => {
  test('civil rules are silent in a criminal case', () => {
    const asked = askedOf(filing('txwd', '2025-06-12', { caseNumber: '5:24-cr-00417' }), compel());
    expect(asked.requirements).toEqual([]);
    expect(asked.notRequired).toContain('criminal');
  });

  test('criminal discovery has its own rule in D.S.D.', () => {
    const asked = askedOf(filing('sdd', '2025-06-12', { caseNumber: '3:24-cr-30017' }), compel());
    expect(citations(asked)).toEqual(['D.S.D. Crim. LR 16.1 and 47.1(A)']);
  });

  test('a bankruptcy court that adopts the district’s rules has them, one that does not has not', () => {
    const stay = motion({ title: 'OPPOSED MOTION TO STAY', kind: 'stay' });
    expect(citations(askedOf(filing('txsb'), stay))).toEqual(['S.D. Tex. LR7.1.D']);
    expect(citations(askedOf(filing('txwb'), stay))).toEqual([]);
  });

  test('a bankruptcy court without a file has Rule 7037 and says that no local rule is on file', async () => {
    expect(await loadRules('akb')).toBeNull();
    const asked = askedOf(filing('akb'), compel());
    expect(citations(asked)).toEqual(['Fed. R. Bankr. P. 7037 (with 7026)']);
    expect(asked.notes[0]?.text).toContain('No local rule on conferring is on file for akb');
  });
});

describe('by judge and case', () => {
  test('the initials in the case number select the judge, and a note says so', () => {
    const asked = askedOf(filing('txwd', '2025-06-12', { caseNumber: '6:24-cv-00433-FB-HJB' }), dismiss());
    expect(citations(asked)).toEqual(['Standing Order in Civil Cases Assigned to Judge Fred Biery']);
    expect(asked.notes[0]?.text).toContain('the case number bears the initials FB of Judge Fred Biery');
  });

  test('without the initials the judge’s requirement is not applied', () => {
    expect(
      askedOf(filing('txwd', '2025-06-12', { caseNumber: '6:24-cv-00433-XR' }), dismiss()).requirements,
    ).toEqual([]);
  });

  test('a standing order on motions for failure to state a claim leaves other grounds alone', () => {
    const venue = motion({ title: 'MOTION TO DISMISS FOR IMPROPER VENUE', kind: 'dismiss' });
    expect(askedOf(filing('txwd', '2025-06-12', { caseNumber: '5:24-cv-1-FB' }), venue).requirements).toEqual(
      [],
    );
  });

  test('initials known from memory alone can warn and never block', () => {
    const asked = askedOf(
      filing('innd', '2025-06-12', { caseNumber: '3:24-cv-00417-DRL' }),
      motion({ title: 'MOTION FOR SUMMARY JUDGMENT', kind: 'summary-judgment' }),
    );
    expect(asked.requirements.length).toBeGreaterThan(0);
    expect(asked.requirements.every((r) => r.confidence === 'unverified')).toBe(true);
  });

  test('an order binds its own case and no other', () => {
    const protective = motion({ title: 'MOTION FOR PROTECTIVE ORDER', kind: 'protective-order' });
    const inCase = (caseNumber: string) =>
      citations(askedOf(filing('txwd', '2022-03-10', { caseNumber }), protective));
    const order = 'Order of Feb. 18, 2022, Sisk v. BWS Inspection Services, LLC';
    expect(inCase('4:21-cv-00087-DC-DF')).toContain(order);
    expect(inCase('PE:21-CV-00087-DC-DF')).toContain(order);
    expect(inCase('1:21-cv-00087-RP')).not.toContain(order);
    expect(inCase('4:21-cv-00088-DC')).not.toContain(order);
  });
});

describe('what is said beside it', () => {
  test('each requirement cites only the authority that asks for it', () => {
    const asked = askedOf(filing('txwd'), compel());
    expect(elements(asked, '37(a)(1)')).toEqual(['certificate', 'conference', 'good-faith']);
    expect(elements(asked, 'CV-7(g)')).toContain('reason');
    expect(elements(asked, 'Compass Bank')).toEqual(['who', 'where', 'how', 'when']);
  });

  test('where no local rule is on file, a note says so', () => {
    const asked = askedOf(filing('wiwd'), compel());
    expect(asked.notes.map((n) => n.text)).toContain(
      'No local rule on conferring is on file for W.D. Wis.; the federal rule applies. The court may have one.',
    );
  });

  test('a text replaced since is stale from that day on, and not before', () => {
    const on = (day: string) =>
      new Set(
        askedOf(filing('akd', day), compel())
          .requirements.filter((r) => r.id.startsWith('akd'))
          .map((r) => r.confidence),
      );
    expect(on('2018-12-06')).toEqual(new Set(['seen']));
    expect(on('2018-12-07')).toEqual(new Set(['stale']));
  });

  test('everything is stale once it was last read more than six years before the filing', () => {
    const confidences = (day: string) =>
      new Set(askedOf(filing('txnd', day), compel()).requirements.map((r) => r.confidence));
    expect(confidences('2032-11-24').has('stale')).toBe(false);
    expect(confidences('2032-11-25')).toEqual(new Set(['stale']));
  });

  test('a source that speaks for an old edition is told to be old', () => {
    const { notes } = askedOf(filing('moed'), compel());
    expect(notes.some((n) => n.text.includes('E.D. Mo. L.R. 3.04(A) dates from 2009-11-19'))).toBe(true);
  });

  test('asking before the court’s rules are loaded is an error that says what to do', async () => {
    const { vi } = await import('vitest');
    vi.resetModules();
    const fresh = await import('../../../utils/core/rules/index');
    expect(() => fresh.askedOf(filing('txwd'), compel())).toThrow("await loadRules('txwd') first");
    expect(rulesOf('txwd')?.id).toBe('txwd');
  });
});
