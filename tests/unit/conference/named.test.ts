// Who is named, however the name is put; towns, houses and firms are nobody.

import { describe, expect, test } from 'vitest';
import { read } from './read';

const names = (text: string) => read(text).report.events.flatMap((e) => e.respondent);

describe('the other side’s lawyer', () => {
  test.each<[string, string]>([
    ['Oriel Vance and I talked by phone on June 3, 2025.', 'Oriel Vance'],
    ['Harriet B. Sloane and Tobiah Lindqvist conferred by phone on June 3, 2025.', 'Tobiah Lindqvist'],
    ['I called Ms. Minerva S. Raskin on June 3, 2025 and we talked for ten minutes.', 'Minerva S. Raskin'],
    ["On June 3, 2025 I conferred with MARGUERITE O'DELL-PRUITT by phone.", "MARGUERITE O'DELL-PRUITT"],
    [
      'I e-mailed Everard J. Tolliver, IV on June 3, 2025; he replied that he opposes.',
      'Everard J. Tolliver, IV',
    ],
    ['On June 3, 2025 I conferred by phone with Mr. de la Vega-Ruizo.', 'de la Vega-Ruizo'],
    [
      'Attorneys Harriet B. Sloane and Prosper Elling, for Plaintiff and Defendant respectively, met on June 3, 2025.',
      'Prosper Elling',
    ],
    [
      'On June 3, 2025 counsel met by Zoom, Harriet B. Sloane from Fort Bend for Plaintiff and Josephine Tan-Mercier from Houston for Defendant.',
      'Josephine Tan-Mercier',
    ],
    [
      'I wrote to Corwin Espada, Defendant’s attorney, on June 1, 2025. On June 3, 2025 we conferred by phone.',
      'Corwin Espada',
    ],
  ])('%s', (text, name) => expect(names(text).at(-1)).toBe(name));
});

describe('nobody', () => {
  test.each([
    'On June 3, 2025 Harriet B. Sloane, calling from Corpus Christi, conferred with opposing counsel.',
    'On June 3, 2025 I conferred with opposing counsel at the Kettle River Courthouse.',
    'On June 3, 2025 I conferred with opposing counsel about the deposition of Alan Pikestaff.',
    'My co-counsel, Peter Oduyo, and I conferred with opposing counsel on June 3, 2025.',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});
