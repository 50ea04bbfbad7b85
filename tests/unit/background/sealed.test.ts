// Which titles say that the motion is sealed or ex parte.
import { describe, expect, it } from 'vitest';
import { sealedByTitle } from '../../../entrypoints/background/sealed';

describe('a title', () => {
  it.each([
    'Sealed Motion to Compel',
    'PLAINTIFF\u2019S EX PARTE MOTION FOR A TEMPORARY RESTRAINING ORDER',
    'Ex-Parte Application to Extend Time',
    'DEFENDANT\u2019S MOTION TO COMPEL (FILED UNDER SEAL)',
    'Motion to Quash [Sealed]',
  ])('\u201C%s\u201D is of a sealed filing', (title) => {
    expect(sealedByTitle(title)).toBe(true);
  });
  it.each([
    'Motion for Leave to File Under Seal',
    'Motion to Seal Exhibit 4',
    'Motion to Unseal',
    'Unopposed Motion to File Sealed Exhibits',
    'Motion to Compel',
    '',
  ])('\u201C%s\u201D is not', (title) => {
    expect(sealedByTitle(title)).toBe(false);
  });
});
