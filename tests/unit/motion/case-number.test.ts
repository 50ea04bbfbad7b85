import { describe, expect, it } from 'vitest';
import {
  findCaseNumbers,
  judgesOf,
  normalCaseNumber,
  parseCaseNumber,
  sameCase,
} from '../../../utils/core/motion/case-number';

describe('a case number', () => {
  it.each([
    ['3:20-cv-00311-DCG-RFC', '3:20-cv-00311'],
    ['3:20-CV-311', '3:20-cv-00311'],
    ['EP-20-CV-00311-DCG-RFC', 'EP:20-cv-00311'],
    ['EP:20-CV-00311', 'EP:20-cv-00311'],
    ['Civil Action No. 7:19-CV-150', '7:19-cv-00150'],
    ['Case 4:16-bk-73062', '4:16-bk-73062'],
    ['Case No. 2:20-cv-01234-APG-DJA', '2:20-cv-01234'],
    ['20 Civ. 1234 (JPO)', '20-cv-01234'],
    ['20-cv-1234 (JPO) (SLC)', '20-cv-01234'],
    ['CV 20-1234-GW (KSx)', '20-cv-01234'],
    ['No. C 20-01234 WHA', '20-cv-01234'],
    ['CV-20-01234-PHX-DGC', 'PHX:20-cv-01234'],
    ['CIV-20-123-G', '20-cv-00123'],
    ['20-80102-CIV-SAMPLE/OTHER', '20-cv-80102'],
    ['6:20cv123', '6:20-cv-00123'],
    ['Civil Action No. H-20-1234', 'H:20-cv-01234'],
    ['C.A. No. 20-123-MN', '20-cv-00123'],
    ['Adv. Proc. No. 16-07001', '16-ap-07001'],
    ['1:21-mc-00044', '1:21-mc-00044'],
    ['2:15-md-02641-DGC', '2:15-md-02641'],
    ['CIVIL ACTION NO. 3:2020-CV-00311', '3:20-cv-00311'],
  ])('is read from "%s"', (words, normal) => {
    expect(normalCaseNumber(words)).toBe(normal);
  });

  it('is the same case in whatever form, with or without office, judges and leading zeros', () => {
    expect(sameCase('3:20-cv-00311-DCG-RFC', '3:20-CV-311')).toBe(true);
    expect(sameCase('EP-20-CV-00311-DCG', '3:20-cv-00311')).toBe(true);
    expect(sameCase('20-cv-311', '3:20-cv-00311')).toBe(true);
    expect(sameCase('Civil Action No. 20-311', '3:20-cv-00311-DCG')).toBe(true);
  });

  it('is another case when serial, year, type or office differ', () => {
    expect(sameCase('3:20-cv-00311', '3:20-cv-00312')).toBe(false);
    expect(sameCase('3:20-cv-00311', '3:21-cv-00311')).toBe(false);
    expect(sameCase('3:20-cv-00311', '3:20-cr-00311')).toBe(false);
    expect(sameCase('3:20-cv-00311', '5:20-cv-00311')).toBe(false);
  });

  it('cannot be compared where one side has none', () => {
    expect(sameCase('3:20-cv-00311', 'a motion')).toBeNull();
    expect(sameCase(null, '3:20-cv-00311')).toBeNull();
  });

  it('carries the judges in its suffix', () => {
    expect(judgesOf('3:20-cv-00311-DCG-RFC')).toEqual(['DCG', 'RFC']);
    expect(judgesOf('20 Civ. 1234 (JPO) (SLC)')).toEqual(['JPO', 'SLC']);
    expect(judgesOf('3:20-cv-00311')).toEqual([]);
  });

  it('is found in running text where it stands', () => {
    const text = 'In Cause No. 5:24-cv-01877-HLM, Brandt v. Haulage, counsel conferred on July 9, 2025.';
    const [found] = findCaseNumbers(text);
    expect(text.slice(found?.start, found?.end)).toBe('5:24-cv-01877-HLM');
  });

  it.each([
    'July 9, 2025',
    'Request Nos. 8-12',
    'Tex. R. App. P. 9.4',
    '28 U.S.C. 1332',
    'Interrogatory No. 8',
    'Bar No. 24001234',
  ])('is not read into "%s"', (words) => {
    expect(parseCaseNumber(words)).toBeNull();
  });
});
