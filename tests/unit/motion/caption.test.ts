import { describe, expect, it } from 'vitest';
import { motionFrom } from '../../fixtures/motions/paper';

const forms: Record<string, string> = {
  'section signs': `IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF TEXAS
EL PASO DIVISION

ODALYS BRANDT, §
Plaintiff, §
§
v. § Civil Action No. 3:20-cv-00999-ABC
§
CROSSTIMBER HAULAGE LLC, §
Defendant. §`,
  parentheses: `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF TEXAS
El Paso Division

ODALYS BRANDT, )
)
Plaintiff, )
)
v. ) Civil Action No. 3:20-cv-00999-ABC
)
CROSSTIMBER HAULAGE LLC, )
)
Defendant. )
____________________________ )`,
  'plain columns': `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF TEXAS
EL PASO DIVISION

CASE NO. 3:20-cv-00999-ABC

ODALYS BRANDT,

Plaintiff,

vs.

CROSSTIMBER HAULAGE LLC,

Defendant.
______________________________/`,
  'the number at the end': `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF TEXAS
EL PASO DIVISION

ODALYS BRANDT, Plaintiff,

versus

CROSSTIMBER HAULAGE LLC, Defendant.

Civil Action No. 3:20-cv-00999-ABC
Hon. A. B. Sample`,
};

describe('the caption', () => {
  for (const [form, caption] of Object.entries(forms))
    it(`is read from a paper with ${form}`, () => {
      const { caption: read, title } = motionFrom({ caption });
      expect(read).toMatchObject({
        court: 'txwd',
        division: 'El Paso',
        caseNumber: '3:20-cv-00999-ABC',
        plaintiffs: ['ODALYS BRANDT'],
        defendants: ['CROSSTIMBER HAULAGE LLC'],
      });
      expect(title).toBe("DEFENDANT'S MOTION TO COMPEL");
      expect(read.evidence[0]?.quote).toContain('3:20-cv-00999-ABC');
    });

  it('keeps several parties apart, and a company with its suffix together', () => {
    const { caption } = motionFrom({
      caption: `UNITED STATES DISTRICT COURT
DISTRICT OF COLORADO

Civil Action No. 1:24-cv-00001-XYZ

ODALYS BRANDT, individually, and
IVO MARLOWE,

Plaintiffs,

v.

PINION RIDGE ENERGY PARTNERS, L.P.; CROSSTIMBER HAULAGE LLC; and
ACORN MUTUAL, INC., et al.,

Defendants.`,
    });
    expect(caption.plaintiffs).toEqual(['ODALYS BRANDT', 'IVO MARLOWE']);
    expect(caption.defendants).toEqual([
      'PINION RIDGE ENERGY PARTNERS, L.P.',
      'CROSSTIMBER HAULAGE LLC',
      'ACORN MUTUAL, INC.',
    ]);
  });

  it('of a bankruptcy case names the debtor', () => {
    const { caption } = motionFrom({
      caption: `IN THE UNITED STATES BANKRUPTCY COURT
FOR THE NORTHERN DISTRICT OF TEXAS
DALLAS DIVISION

IN RE: §
§
ACORN MUTUAL, INC., § Case No. 24-30123-abc
§
Debtor. § Chapter 11`,
    });
    expect(caption.court).toBe('txnb');
    expect(caption.division).toBe('Dallas');
    expect(caption.caseNumber).toContain('24-30123');
    expect(caption.defendants).toEqual(['ACORN MUTUAL, INC.']);
  });

  it('ends before the argument even where a line of it is "Defendant."', () => {
    const { caption, title } = motionFrom({
      title: 'MOTION FOR SUMMARY JUDGMENT',
      body: `There is no genuine issue for trial on any claim in the complaint, and judgment should be entered for
Defendant.`,
    });
    expect(title).toBe('MOTION FOR SUMMARY JUDGMENT');
    expect(caption.defendants).toEqual(['CROSSTIMBER HAULAGE LLC']);
  });
});
