// A case is known by any form in which a court writes its number.
import { describe, expect, it } from 'vitest';
import { proseFromText } from '../../../utils/core/motion/prose';
import { type ConfirmedOrder, overlaysOf, readOrder, sameCase } from '../../../utils/core/orders';
import { caseOf } from '../../../utils/core/orders/case-of';
import { applies } from '../../../utils/core/rules/overlays';
import { COURT_ORDERS, SECOND } from '../../fixtures/orders/courts';

const named = (start: string): ConfirmedOrder => {
  const o = [...COURT_ORDERS, ...SECOND].find((f) => f.name.startsWith(start))!;
  return {
    id: start,
    reading: readOrder(proseFromText(o.text), { zone: o.zone }),
    court: 'xx',
    confirmedOn: '2025-12-01',
    status: 'in-force',
    addedBy: 'the filer',
  };
};

describe('an order reaches the case it is of, as the upload page writes its number', () => {
  it.each([
    ['D. Ariz.', '2:24-cv-01668-DWX', 'CV-24-01668-PHX-DWX'],
    ['E.D. Pa.', '2:24-cv-02204', '24-2204'],
    ['D. Md.', '1:24-cv-02290-SAG', 'SAG-24-2290'],
    ['D.N.J.', '2:23-cv-09071-KMV', '23-9071 (KMV)'],
    ['D.N.M.', '1:24-cv-00558-KWX-LFY', 'CIV 24-0558'],
    ['S.D.N.Y.: a memo', '1:24-cv-08812-LM', '24 Civ. 8812 (LM)'],
    ['S.D.N.Y.: an order in', '1:23-cv-05540-VSB-OTW', '23-CV-5540 (VSB) (OTW)'],
  ])('%s', (court, onThePage, printed) => {
    const order = named(court);
    expect(order.reading.caseNumber).toBe(printed);
    const [overlay] = overlaysOf(order);
    expect(applies(overlay!, { court: 'xx', caseNumber: onThePage })).toBe(true);
    expect(applies(overlay!, { court: 'xx', caseNumber: '1:24-cv-00001' })).toBe(false);
  });
});

describe('a number', () => {
  it('of the Northern District of Illinois is read with its old letter', () => {
    expect(caseOf('22 C 6140')).toBe('22-cv-6140');
  });
  it('that names no case gives none, so that nothing is matched with it', () => {
    for (const words of ['', 'No.', 'Doc. 44-1', '12/31/25']) expect(caseOf(words)).toBeNull();
  });
  it('written two ways is one case', () => {
    const order = named('E.D. Pa.');
    const written = { ...order, id: 'b', reading: { ...order.reading, caseNumber: '2:24-cv-02204-WPT' } };
    expect(sameCase(order, written)).toBe(true);
  });
});
