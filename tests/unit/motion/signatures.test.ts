import { describe, expect, it } from 'vitest';
import { dateIn, personIn } from '../../../utils/core/motion/signatures';
import { motionFrom } from '../../fixtures/motions/paper';

const signed = (mark: string, rest = 'Nadia R. Quill\nState Bar No. 00000001\nAttorney for Defendant') =>
  motionFrom({ signature: `Respectfully submitted,\n\n${mark}\n${rest}`, service: '' });

describe('who signs', () => {
  it.each([
    '/s/ Nadia R. Quill',
    's/ Nadia R. Quill',
    '/S/ NADIA R. QUILL',
    'By: /s/ Nadia R. Quill',
    '/s/Nadia R. Quill',
    'Isl Nadia R. Quill',
    '_s/ Nadia R. Quill____',
  ])('is read from "%s"', (mark) => {
    expect(signed(mark).signers[0]).toMatchObject({
      name: 'Nadia R. Quill',
      signed: true,
      side: 'defendant',
      proSe: false,
    });
  });

  it('is known where the line is left blank, and is then not signed', () => {
    expect(signed('______________________').signers[0]).toMatchObject({
      name: 'Nadia R. Quill',
      signed: false,
    });
    expect(signed('/s/ __________________').signers[0]).toMatchObject({
      name: 'Nadia R. Quill',
      signed: false,
    });
  });

  it('is the printed name where the paper is signed by hand', () => {
    expect(signed('Nadia R. Quill', 'Attorney for Defendant').signers[0]?.name).toBe('Nadia R. Quill');
  });

  it('is a party without counsel', () => {
    const motion = signed('/s/ Ivo Marlowe', 'Ivo Marlowe\n100 Sample Street\nDefendant, pro se');
    expect(motion.signers[0]).toMatchObject({ proSe: true, side: 'defendant' });
    expect(motion.proSe).toBe(true);
  });

  it('is each of several, for their sides', () => {
    const motion = signed(
      '/s/ Nadia R. Quill',
      'Nadia R. Quill\nAttorney for Defendant\n\n/s/ Hannah Y. Cho\nHannah Y. Cho\nAttorney for Plaintiff',
    );
    expect(motion.signers.map((s) => [s.name, s.side])).toEqual([
      ['Nadia R. Quill', 'defendant'],
      ['Hannah Y. Cho', 'plaintiff'],
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
      motionFrom({ signature: `${line}\n\n/s/ Nadia R. Quill\nNadia R. Quill\nAttorney for Defendant` })
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
    'Nadia R. Quill',
    'Alma Reyes-Dunn',
    'Kimberly S. Vance',
    'Rufus De La Rosa',
    "Sean O'Dell",
    'Simone A. Treviño',
  ])('"%s" is one', (name) => {
    expect(personIn(name)).toBe(name);
  });

  it.each([
    'QUILL & ASTER PLLC',
    'State Bar No. 00000001',
    'United States District Court',
    'the undersigned',
  ])('"%s" is none', (words) => {
    expect(personIn(words)).toBeNull();
  });
});
