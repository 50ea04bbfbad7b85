import { describe, expect, it } from 'vitest';
import { caseKey } from '../../../utils/core/checks/case-key';

describe('which case a number names', () => {
  it('is the same however the number is written', () => {
    const forms = [
      '3:20-cv-09311-KLM-NOP', '3:20-CV-9311', 'EP-20-CV-09311-KLM', 'EP:20-CV-9311', 'Case No. 3:20-cv-09311',
      'Civil Action No. 3:20-CV-09311-KLM', '20-cv-9311', '3:2020-cv-09311', '3:20\u2011cv\u201109311', '20 CV 9311',
    ];
    expect(new Set(forms.map(caseKey))).toEqual(new Set(['20-cv-9311']));
  });

  it('differs by year, type and serial', () => {
    const keys = ['3:20-cv-09311', '3:21-cv-09311', '3:20-cr-09311', '3:20-cv-09312'].map(caseKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('is nothing where there is no case number', () => {
    for (const words of ['Rule 37', 'June 10, 2021', '', null, undefined]) expect(caseKey(words)).toBeNull();
  });
});
