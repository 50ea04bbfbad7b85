import { describe, expect, it } from 'vitest';
import { hasBoxes, tickedOf } from '../../../utils/core/motion/boxes';
import { proseFromText } from '../../../utils/core/motion/prose';
import { certified, flat, motionFrom } from '../../fixtures/motions/paper';

const told = (text: string) => flat(tickedOf(proseFromText(text)).text);
const HELD = 'I conferred by telephone with counsel for Plaintiff, who opposes this motion.';
const TRIED = 'I called counsel for Plaintiff three times and had no answer.';

describe('a form with check boxes', () => {
  it.each([
    ['[X]', '[ ]'],
    ['[x]', '[_]'],
    ['☒', '☐'],
    ['☑', '☐'],
    ['✓', '☐'],
    ['(X)', '( )'],
    ['■', '□'],
    ['_X_', '___'],
  ])('says what stands beside %s and not what stands beside %s', (ticked, open) => {
    expect(told(`I certify that:\n\n${ticked} ${HELD}\n\n${open} ${TRIED}`)).toBe(`I certify that: ${HELD}`);
    expect(told(`I certify that:\n\n${open} ${HELD}\n\n${ticked} ${TRIED}`)).toBe(`I certify that: ${TRIED}`);
  });

  it('says none of its alternatives where none is ticked', () => {
    expect(told(`I certify that:\n\n[ ] ${HELD}\n\n[ ] ${TRIED}`)).toBe('I certify that:');
  });

  it('has them on one line', () => {
    expect(told("Opposing counsel's position: [ ] Unopposed [X] Opposed [ ] Not known")).toBe(
      "Opposing counsel's position: Opposed",
    );
  });

  it('is read as one in the motion', () => {
    const motion = motionFrom({
      after: `CERTIFICATE OF CONFERENCE\n\nI certify that:\n\n[ ] ${HELD}\n\n[X] ${TRIED}\n\n/s/ Norma R. Quirk`,
    });
    expect(certified(motion)).toEqual([`I certify that: ${TRIED}`]);
    expect(motion.certificates[0]?.form).toBe('form');
  });

  it('is not seen in blanks left to fill in, nor in brackets of a placeholder', () => {
    expect(hasBoxes(proseFromText('I conferred on ______________, 2024, with counsel.'))).toBe(false);
    expect(hasBoxes(proseFromText('I conferred on [DATE] with [OPPOSING COUNSEL].'))).toBe(false);
  });
});

it('a blank in brackets in the middle of a sentence is no box: the sentence stands, with its blank', () => {
  const text = 'On [____], the undersigned conferred by telephone with counsel for Plaintiff.';
  const motion = motionFrom({ after: `CERTIFICATE OF CONFERENCE\n\n${text}\n\n/s/ Norma R. Quirk` });
  expect(motion.certificates[0]?.prose.text).toContain(text);
});
