// Every design of rule found in the courts can be said in the data, and a court that has it says it.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Motion } from '../../../utils/core/motion/motion';
import { askedOf, loadAllRules, rulesOf } from '../../../utils/core/rules/index';
import type { Element, Requirement } from '../../../utils/core/rules/requirement';
import { compel, filing, motion } from './motions-made';

beforeAll(async () => {
  await loadAllRules();
});

const local = (court: string, of: Motion = compel(), day?: string): Requirement[] =>
  askedOf(filing(court, day), of).requirements.filter((r) => r.id.startsWith(`${court}:`));
const only = (court: string, element: Element, of?: Motion): Requirement => {
  const found = local(court, of).filter((r) => r.element === element);
  expect(found.length).toBeGreaterThan(0);
  return found[0]!;
};
const options = (requirements: Requirement[]) => [
  ...new Set(requirements.flatMap((r) => (r.group ? [r.group.option] : []))),
];
const sj = motion({ title: 'MOTION FOR SUMMARY JUDGMENT', kind: 'summary-judgment' });

describe('the designs of rules', () => {
  test('alternatives: D. Or. conferred or refused, S.D. Fla. conferred or reasonable efforts', () => {
    expect(options(local('ord'))).toEqual(['conferred', 'refused']);
    expect(options(local('flsd'))).toEqual(['conferred', 'reasonable-efforts']);
  });

  test('branches by outcome: N.D. Tex. asks date, names and reason of an opposed motion only', () => {
    for (const element of ['when', 'who'] as const)
      expect(only('txnd', element).branches).toEqual(['opposed', 'partly-opposed']);
    expect(only('txnd', 'position').branches).toBeNull();
    expect(only('flmd', 'how').branches).toEqual(['opposed', 'partly-opposed']);
  });

  test('lead and local counsel in discovery motions of E.D. Tex., with the impasse told', () => {
    expect(only('txed', 'lead-counsel').conferees).toEqual(['lead-counsel', 'local-counsel']);
    expect(
      local('txed', motion({ kind: 'amend', title: 'MOTION TO AMEND' })).some(
        (r) => r.element === 'lead-counsel',
      ),
    ).toBe(false);
    expect(only('txed', 'reason').asks).toContain('impasse');
  });

  test('a paper of its own: N.D. Ind., W.D. Mich.; not yet seen is not missing', () => {
    for (const court of ['innd', 'miwd']) {
      expect(only(court, 'certificate').mayBeElsewhere).toBe(true);
      expect(only(court, 'placement').places).toContain('separate-document');
    }
  });

  test('affidavit: D. Conn., Iowa', () => {
    for (const court of ['ctd', 'iand', 'iasd'])
      expect(only(court, 'sworn').confidence).toBe(court === 'ctd' ? 'seen' : 'unverified');
  });

  test('signature of all counsel: both Mississippi districts', () => {
    for (const court of ['msnd', 'mssd']) expect(only(court, 'signature').conferees).toEqual(['all-counsel']);
  });

  test('definitions used by other rules: D. Nev. IA 1-3(f), N.D. Cal. 1-5(n)', () => {
    const nevada = only('nvd', 'mode');
    expect(nevada.authority.citation).toBe('D. Nev. LR 26-6(c) with LR IA 1-3(f)');
    expect(nevada.modes?.excluded).toContain('email');
    expect(only('cand', 'mode').authority.citation).toContain('1-5(n)');
    expect(rulesOf('nvd')?.rules.find((r) => r.definition)?.id).toBe('ia-1-3f');
  });

  test('means by geography: C.D. Cal., W.D. Okla. take all the means some office could use, and the data says where', () => {
    for (const [court, rule] of [
      ['cacd', 'lr-37-1'],
      ['okwd', 'lcvr-37-1'],
    ] as const) {
      const ask = rulesOf(court)
        ?.rules.find((r) => r.id === rule)
        ?.requires.find((a) => a.element === 'mode');
      expect(ask?.modes?.byGeography?.map((g) => g.accepted.length)).toEqual([1, expect.any(Number)]);
      expect(only(court, 'mode').modes?.accepted).toEqual(expect.arrayContaining(['in_person', 'telephone']));
    }
  });

  test('seven days before filing: C.D. Cal. L.R. 7-3', () => {
    expect(only('cacd', 'timing', motion({ kind: 'remand', title: 'MOTION TO REMAND' })).leadDays).toBe(7);
    expect(local('cacd').some((r) => r.authority.citation.includes('7-3'))).toBe(false);
  });

  test('the court’s own conference first: W.D. Mo., S.D.N.Y.', () => {
    for (const court of ['mowd', 'nysd'])
      expect(only(court, 'court-conference').element).toBe('court-conference');
  });

  test('dispositive motions inside: D. Mass., E.D. Mich., D. Ariz. 12.1(c)', () => {
    expect(local('mad', sj).length).toBeGreaterThan(0);
    expect(local('mied', sj).length).toBeGreaterThan(0);
    expect(
      local('azd', motion({ kind: 'dismiss', title: 'MOTION TO DISMISS FOR FAILURE TO STATE A CLAIM' }))
        .length,
    ).toBeGreaterThan(0);
    expect(local('azd', sj)).toEqual([]);
  });

  test('exempt by party: a movant without counsel in E.D. Tex., a prisoner in D.N.H.', () => {
    const amend = motion({ kind: 'amend', title: 'MOTION TO AMEND' });
    expect(local('txed', { ...amend, proSe: true })).toEqual([]);
    const prose = {
      document: 'main' as const,
      text: 'Plaintiff, an inmate at the state prison, proceeds pro se.',
      segments: [],
    };
    expect(local('nhd', { ...amend, proSe: true, prose })).toEqual([]);
    expect(local('nhd', { ...amend, proSe: true }).length).toBeGreaterThan(0);
  });

  test('exempt by circumstance: ex parte in S.D. Fla., exigent in D. Alaska', () => {
    expect(
      local('flsd', motion({ kind: 'seal', title: 'EX PARTE MOTION TO SEAL', titleWords: ['ex-parte'] })),
    ).toEqual([]);
    expect(local('akd', compel({ title: 'EMERGENCY MOTION TO COMPEL', titleWords: ['emergency'] }))).toEqual(
      [],
    );
  });

  test('written conferring accepted in N.D. Tex., barred in E.D. Mo. and D. Nev.', () => {
    expect(local('txnd').some((r) => r.element === 'mode')).toBe(false);
    expect(only('moed', 'mode').modes?.excluded).toContain('letter');
    expect(only('nvd', 'mode').modes?.excluded).toContain('letter');
  });

  test('a duty without a certificate: E.D. Va. 7(E) asks nothing at filing and is told as a note', () => {
    const asked = askedOf(
      filing('vaed'),
      motion({ kind: 'extension-of-time', title: 'MOTION FOR EXTENSION OF TIME' }),
    );
    expect(asked.requirements).toEqual([]);
    expect(
      asked.notes.some((n) => n.text.includes('7(E)') && n.text.includes('No certificate is asked for')),
    ).toBe(true);
  });

  test('a certificate that comes after the motion: D. Kan. 54.2', () => {
    const fees = motion({ kind: 'attorney-fees', title: 'MOTION FOR ATTORNEY’S FEES' });
    expect(only('ksd', 'certificate', fees).mayBeElsewhere).toBe(true);
  });

  test('a conference after the papers are exchanged: D. Md. 104.8', () => {
    expect(only('mdd', 'timing').topics).toEqual(['papers']);
  });

  test('a conference with a non-party: S.D. Fla.', () => {
    expect(only('flsd', 'conference').conferees).toContain('non-party');
  });

  test('attempted is not enough: D.P.R.; enough: Rule 37', () => {
    expect(only('prd', 'conference').accepts).toEqual(['held']);
    const federal = askedOf(filing('prd'), compel()).requirements.find(
      (r) => r.id === 'federal:frcp-37a1/conference',
    );
    expect(federal?.accepts).toContain('attempted');
  });

  test('renumbered and lapsed rules: M.D. Fla. 3.01(g) before and after February 1, 2021', () => {
    const strike = motion({ kind: 'strike', title: 'MOTION TO STRIKE' });
    const cited = (day: string) => [
      ...new Set(
        local('flmd', strike, day)
          .filter((r) => r.authority.kind === 'rule')
          .map((r) => r.authority.citation),
      ),
    ];
    expect(cited('2021-01-31')).toEqual(['M.D. Fla. Local Rule 3.01(g) (to January 31, 2021)']);
    expect(cited('2021-02-01')).toEqual(['M.D. Fla. Local Rule 3.01(g)']);
  });

  test('only what was seen or described is sure; case law is cited as case law', () => {
    const place = only('azd', 'mode');
    expect(place.authority).toMatchObject({ kind: 'case-law', court: 'azd' });
    expect(only('txwd', 'reason').confidence).toBe('unverified');
    expect(only('txwd', 'good-faith').confidence).toBe('seen');
  });
});
