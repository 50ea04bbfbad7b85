import { describe, expect, it } from 'vitest';
import { headingKind } from '../../../utils/core/motion/headings';
import { plain } from '../../../utils/core/motion/spelling';

describe('a heading', () => {
  it.each([
    'CERTIFICATE OF CONFERENCE',
    'Certificate of Conferral',
    'CERTIFICATION OF GOOD FAITH CONFERENCE',
    'STATEMENT OF CONSULTATION',
    'CERTIFICATE OF CONCURRENCE',
    'CERTIFICATE OF NONCONCURRENCE',
    'GOOD FAITH CERTIFICATE',
    'MEET-AND-CONFER STATEMENT',
    'Certificate of Counsel Regarding Good-Faith Efforts',
    'DECLARATION RE MEET AND CONFER (LR IA 1-3(f))',
    'CERTIFICATE OF HAVING CONFERRED WITH OPPOSING COUNSEL',
    'D.C.COLO.LCivR 7.1(a) CERTIFICATE OF CONFERRAL',
    'AFFIDAVIT OF GOOD FAITH CONSULTATION',
    'CERTIFICATE OF C0NFERENCE',
    'III. CERTIFICATE OF CONFERENCE',
  ])('"%s" heads a certificate of the conference', (heading) => {
    expect(headingKind(heading)).toBe('conference');
  });

  it.each([
    'CERTIFICATE',
    'CERTIFICATION OF COUNSEL',
    'LOCAL RULE 3.01(g) CERTIFICATION',
    'LOCAL RULE 7.1(a)(3)',
    'LCvR 7(m) STATEMENT',
    'CERTIFICATE OF COMPLIANCE WITH LOCAL RULE 7.1(a)(3)',
    'AFFIDAVIT PURSUANT TO D. CONN. L. CIV. R. 37(a)',
    'STATEMENT PURSUANT TO D. DEL. LR 7.1.1',
    'MEET AND CONFER',
    'CONFERENCE WITH COUNSEL',
    'POSITION OF THE PARTIES',
    'L.R. 37-1 PRE-FILING CONFERENCE',
    "The Parties' Efforts to Resolve the Dispute",
  ])('"%s" may head one; the text under it decides', (heading) => {
    expect(headingKind(heading)).toBe('maybe');
  });

  it.each([
    ['CERTIFICATE OF SERVICE', 'service'],
    ['PROOF OF SERVICE', 'service'],
    ['CERTIFICATE OF SERVICE AND CONFERENCE', 'combined'],
    ['CERTIFICATE OF WORD COUNT', 'other'],
    ['CERTIFICATE OF COMPLIANCE WITH TYPE-VOLUME LIMIT', 'other'],
    ['CERTIFICATE OF INTERESTED PERSONS', 'other'],
    ['LOCAL RULE 56.1 STATEMENT', 'other'],
    ['STATEMENT OF FACTS', 'section'],
    ['I. INTRODUCTION', 'section'],
    ['[PROPOSED] ORDER', 'order'],
    ['EXHIBIT A', 'exhibit'],
    ['DECLARATION OF NORMA R. QUIRK', 'declaration'],
    ['EXHIBIT B – DECLARATION OF COUNSEL', 'declaration'],
  ])('"%s" heads something else: %s', (heading, kind) => {
    expect(headingKind(heading)).toBe(kind);
  });

  it.each([
    'PRETRIAL CONFERENCE',
    'RULE 26(f) CONFERENCE',
    'MOTION FOR CONTINUANCE OF SETTLEMENT CONFERENCE',
    'PLAINTIFF FAILED TO CONFER IN GOOD FAITH',
    'RESPONSE IN OPPOSITION TO MOTION TO COMPEL',
  ])('"%s" heads no certificate', (heading) => {
    expect(headingKind(heading)).not.toBe('conference');
    expect(headingKind(heading)).not.toBe('maybe');
  });

  it.each([
    ['C E R T I F I C A T E O F C O N F E R E N C E', 'CERTIFICATE OF CONFERENCE'],
    ['C ERTIFICATE OF C ONFERENCE', 'CERTIFICATE OF CONFERENCE'],
    ['CERTI\uFB01CATE OF CONFERENCE', 'CERTIfiCATE OF CONFERENCE'],
    ['LR 7 - 1 CERTIFICATION', 'LR 7-1 CERTIFICATION'],
  ])('"%s" reads "%s"', (printed, read) => {
    expect(plain(printed)).toBe(read);
  });
});
