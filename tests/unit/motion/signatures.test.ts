import { describe, expect, it } from 'vitest';
import { dateIn, personIn } from '../../../utils/core/motion/signatures';
import { motionFrom } from '../../fixtures/motions/paper';

const signed = (mark: string, rest = 'Norma R. Quirk\nState Bar No. 00000001\nAttorney for Defendant') =>
  motionFrom({ signature: `Respectfully submitted,\n\n${mark}\n${rest}`, service: '' });

describe('who signs', () => {
  it.each([
    '/s/ Norma R. Quirk',
    's/ Norma R. Quirk',
    '/S/ NORMA R. QUIRK',
    'By: /s/ Norma R. Quirk',
    '/s/Norma R. Quirk',
    'Isl Norma R. Quirk',
    '_s/ Norma R. Quirk____',
  ])('is read from "%s"', (mark) => {
    expect(signed(mark).signers[0]).toMatchObject({
      name: 'Norma R. Quirk',
      signed: true,
      side: 'defendant',
      proSe: false,
    });
  });

  it('is known where the line is left blank, and is then not signed', () => {
    expect(signed('______________________').signers[0]).toMatchObject({
      name: 'Norma R. Quirk',
      signed: false,
    });
    expect(signed('/s/ __________________').signers[0]).toMatchObject({
      name: 'Norma R. Quirk',
      signed: false,
    });
  });

  it('is the printed name where the paper is signed by hand', () => {
    expect(signed('Norma R. Quirk', 'Attorney for Defendant').signers[0]?.name).toBe('Norma R. Quirk');
  });

  it('is a party without counsel', () => {
    const motion = signed('/s/ Ivo Marlowe', 'Ivo Marlowe\n100 Sample Street\nDefendant, pro se');
    expect(motion.signers[0]).toMatchObject({ proSe: true, side: 'defendant' });
    expect(motion.proSe).toBe(true);
  });

  it('is each of several, for their sides', () => {
    const motion = signed(
      '/s/ Norma R. Quirk',
      'Norma R. Quirk\nAttorney for Defendant\n\n/s/ Helena Y. Lum\nHelena Y. Lum\nAttorney for Plaintiff',
    );
    expect(motion.signers.map((s) => [s.name, s.side])).toEqual([
      ['Norma R. Quirk', 'defendant'],
      ['Helena Y. Lum', 'plaintiff'],
    ]);
  });
});

describe('the date signed', () => {
  it.each([
    ['Dated: June 10, 2021', '2021-06-10'],
    ['DATED this 10th day of June, 2021.', '2021-06-10'],
    ['Dated: 6/10/2021', '2021-06-10'],
    ['Respectfully submitted this 10th day of June 2021', '2021-06-10'],
  ])('is read from "%s"', (line, iso) => {
    expect(
      motionFrom({ signature: `${line}\n\n/s/ Norma R. Quirk\nNorma R. Quirk\nAttorney for Defendant` })
        .dated,
    ).toBe(iso);
  });

  it('is none where it is left blank or impossible', () => {
    expect(dateIn('Dated: ____________, 2021')).toBeNull();
    expect(dateIn('Dated: June 2021')).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    'Norma R. Quirk',
    'Alma Reyes-Dale',
    'Kathleen S. Lance',
    'Rufus De La Rosa',
    "Sean O'Dell",
    'Simone A. Triviño',
  ])('"%s" is one', (name) => {
    expect(personIn(name)).toBe(name);
  });

  it.each([
    'QUIRK & ASTER PLLC',
    'State Bar No. 00000001',
    'United States District Court',
    'the undersigned',
  ])('"%s" is none', (words) => {
    expect(personIn(words)).toBeNull();
  });
});
