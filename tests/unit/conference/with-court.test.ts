// A conference with the court, as filers tell of one: held, asked for and ruled on, or the dispute put to the judge otherwise.

import { describe, expect, it } from 'vitest';
import { withCourtIn } from '../../../utils/core/conference/with-court';

const found = (text: string) => {
  const span = withCourtIn(text);
  return span && text.slice(span.start, span.end);
};

describe('a conference with the court is told', () => {
  it.each([
    'The parties had a telephone conference with Magistrate Judge Orvane on March 4, 2026.',
    'The four items left over were taken up with the Court by telephone on March 4, 2026.',
    'Counsel raised the dispute with chambers by letter of March 2.',
    'Judge Orvane heard counsel by video on March 4, 2026, and the dispute stands.',
    'On March 2 Plaintiff wrote to the Magistrate Judge, who took up the dispute on March 4.',
    'The Court dispensed with the pre-motion conference.',
    'At the conference of March 4 the Court granted leave to move.',
    'Leave to file this motion was given by text order (ECF No. 38).',
  ])('%s', (text) => {
    expect(found(`Fact discovery is closed. ${text} Nothing else is open.`)).toBe(text);
  });

  it('in two sentences: asked for in one, ruled on in the next', () => {
    const text =
      'By letter-motion Defendant asked for a pre-motion conference. The Court denied it on March 4.';
    expect(found(`${text} Nothing else is open.`)).toBe(text);
  });

  it('with the whole sentence as its words, abbreviations and all', () => {
    const text =
      'The dispute over Mr. Vance’s file (ECF No. 38) was the subject of a call with Judge Orvane on March 4.';
    expect(found(`PLAINTIFF'S MOTION TO COMPEL\n\n${text}`)).toBe(text);
  });
});

describe('a conference with the court is not told', () => {
  it.each([
    'Counsel conferred by telephone on March 4, 2026, in an effort to resolve the dispute without the Court.',
    'No conference with the Court has been requested.',
    'Defendant will ask for a conference with the Court should this motion be opposed.',
    'The records were produced before the hearing.',
  ])('%s', (text) => {
    expect(found(text)).toBeNull();
  });
});
