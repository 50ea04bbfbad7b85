// Case numbers, old numbers of rules, zones, and the periods the clocks count.

import { beforeAll, describe, expect, test } from 'vitest';
import { sameCase } from '../../../utils/core/rules/case-number';
import {
  formerNumbers,
  identityOf,
  loadAllRules,
  parseCaseNumber,
  periodsFor,
  timeKept,
  zoneOf,
} from '../../../utils/core/rules/index';
import { compel, filing, motion } from './motions-made';

beforeAll(async () => {
  await loadAllRules();
});

describe('case numbers', () => {
  test.each([
    ['3:20-cv-00311-DCG-RFC', '20-cv-311', ['DCG', 'RFC']],
    ['EP-20-CV-00311-DCG', '20-cv-311', ['DCG']],
    ['Civil Action No. 4:24-CV-1234', '24-cv-1234', []],
    ['3:22-CV-0439-S-BH', '22-cv-439', ['S', 'BH']],
    ['2:2023cv00417', '23-cv-417', []],
  ])('%s is %s, its judges %j', (written, key, initials) => {
    expect(parseCaseNumber(written)).toMatchObject({ key, initials });
  });

  test('the type tells criminal from civil', () => {
    expect(parseCaseNumber('5:24-cr-00017-XR')?.proceeding).toBe('criminal');
    expect(parseCaseNumber('5:24-cv-00017-XR')?.proceeding).toBe('civil');
  });

  test('two divisions may have one serial: they are two cases', () => {
    const same = (a: string, b: string) => sameCase(parseCaseNumber(a), parseCaseNumber(b));
    expect(same('1:21-cv-00087', '4:21-cv-00087')).toBe(false);
    expect(same('4:21-cv-00087', '21-cv-87')).toBe(true);
    expect(same('PE:21-CV-00087', '4:21-cv-87')).toBe(true);
  });

  test('words without a number are none', () => {
    expect(parseCaseNumber('No. 12 of 2020')).toBeNull();
    expect(parseCaseNumber(null)).toBeNull();
  });
});

describe('old numbers', () => {
  const told = (day: string, cited: string) => formerNumbers('txwd', day).filter((f) => f.matches(cited));

  test('CV-7(i) is known as an old number since June 24, 2021', () => {
    expect(told('2025-06-12', 'Local Rule CV-7(i)')).toMatchObject([
      { since: 'June 24, 2021', now: 'W.D. Tex. Local Rule CV-7(g)' },
    ]);
  });

  test('and was the right one the day before', () => {
    expect(told('2021-06-23', 'Local Rule CV-7(i)')).toEqual([]);
  });

  test('today’s number is no old one', () => {
    expect(told('2025-06-12', 'W.D. Tex. Local Rule CV-7(g)')).toEqual([]);
  });
});

describe('zones', () => {
  test('El Paso keeps Mountain time, the rest of W.D. Tex. Central', () => {
    expect(zoneOf('txwd', 'El Paso Division')).toBe('America/Denver');
    expect(zoneOf('txwd', 'Austin')).toBe('America/Chicago');
    expect(zoneOf('txwd')).toBe('America/Chicago');
  });

  test('a case number of El Paso tells Mountain time, in either form; any other of W.D. Tex. Central', () => {
    const kept = (caseNumber: string) => timeKept('txwd', { caseNumber });
    expect(kept('3:21-cv-00044-KLM')).toEqual({ zone: 'America/Denver', assumed: false });
    expect(kept('EP-21-CV-44-KLM')).toEqual({ zone: 'America/Denver', assumed: false });
    expect(kept('7:21-cv-00044')).toEqual({ zone: 'America/Chicago', assumed: false });
  });

  test('where a court keeps two zones and nothing tells which, that is said', () => {
    expect(timeKept('txwd')).toEqual({ zone: 'America/Chicago', assumed: true });
    expect(timeKept('txwd', { division: 'Austin Division' }).assumed).toBe(false);
    // No source tells the offices of N.D. Fla.: its case numbers say nothing of the zone.
    expect(timeKept('flnd', { caseNumber: '3:21-cv-00044' }).assumed).toBe(true);
    expect(timeKept('flnd', { division: 'Pensacola Division' })).toEqual({
      zone: 'America/Chicago',
      assumed: false,
    });
    expect(timeKept('nysd').assumed).toBe(false);
    expect(timeKept('zzzd').assumed).toBe(true);
  });

  test('a bankruptcy court without rules on file is still known', () => {
    expect(identityOf('akb')).toMatchObject({ kind: 'bankruptcy', zone: 'America/Anchorage' });
    expect(zoneOf('zzzd')).toBeNull();
  });
});

describe('response periods', () => {
  test('W.D. Tex.: seven days before June 24, 2021, seen; since then from memory', () => {
    const on = (day: string) => periodsFor(filing('txwd', day), compel());
    expect(on('2021-06-10')).toMatchObject([{ what: 'response', days: 7, confidence: 'seen' }]);
    expect(on('2025-06-12')).toMatchObject([{ what: 'response', days: 7, confidence: 'unverified' }]);
    expect(on('2025-06-12')[0]?.doubts).toHaveLength(1);
  });

  test('a dispositive motion has its own', () => {
    const dismiss = motion({ title: 'MOTION TO DISMISS', kind: 'dismiss' });
    expect(periodsFor(filing('txwd'), dismiss)).toMatchObject([{ days: 14, confidence: 'seen' }]);
  });

  test('the most particular period wins', () => {
    const sj = motion({ title: 'MOTION FOR SUMMARY JUDGMENT', kind: 'summary-judgment' });
    expect(periodsFor(filing('txed'), sj)).toMatchObject([{ days: 21 }]);
    expect(periodsFor(filing('txed'), compel())).toMatchObject([{ days: 14 }]);
  });

  test('no period, no clock: for a notice, or where the data has none', () => {
    expect(periodsFor(filing('txwd'), compel({ paper: 'notice' }))).toEqual([]);
    expect(periodsFor(filing('almd'), compel())).toEqual([]);
  });
});
