// How the tests of this folder are written: a court, what its motions are like, and certificates set down by hand, apart
// from the rule data, each with the verdict a careful lawyer expects and what it lacks.

import { describe, expect, test } from 'vitest';
import type { VerdictKind } from '../../../../utils/core/verdict/verdict';
import { type Paper, stops, verdictOf } from '../paper';

export type Written = Partial<Paper> & {
  /** The promise, in words. */
  says: string;
  certificate: string | null;
  verdict: VerdictKind;
  /** Checks that must be among those that stop it. */
  lacks?: string[];
};

export function inCourt(court: string, usual: Partial<Paper>, written: readonly Written[]): void {
  describe(court, () => {
    test.each(written.map((w) => [w.says, w] as const))('%s', async (_says, w) => {
      const { says: _, verdict: expected, lacks = [], ...rest } = w;
      const paper: Paper = {
        court,
        title: "PLAINTIFF'S MOTION TO COMPEL",
        event: 'Compel',
        ...usual,
        ...rest,
      };
      const verdict = await verdictOf(paper);
      const told = verdict.findings
        .filter((f) => f.effect !== 'none')
        .map((f) => `${f.check} (${f.effect}, ${f.authority.citation}): ${f.message}`);
      expect(verdict.verdict, told.join('\n')).toBe(expected);
      expect(stops(verdict)).toEqual(expect.arrayContaining(lacks));
      if (expected === 'pass') expect(told).toEqual([]);
    });
  });
}

/** A conference with everything any court asks for, by telephone. */
export const CALL =
  'On June 3, 2025, at 2:30 p.m., Dana Wexler, counsel for Plaintiff, and Rolf Amsel, counsel for Defendant, conferred in good faith by telephone about each request in this motion.';
export const WHY =
  'No agreement was reached because Defendant contends that the dispatch logs are privileged. Defendant opposes the motion.';
/** Attempts that went unanswered. */
export const TRIES =
  'Dana Wexler, counsel for Plaintiff, tried in good faith to confer with Rolf Amsel, counsel for Defendant: she telephoned his office on May 20, 2025, at 9:15 a.m. and left a message, telephoned again on May 27, 2025, at 3:40 p.m., and wrote to him by e-mail on June 2, 2025, offering three times to talk. He has not answered.';
/** A letter and nothing else. */
export const LETTER =
  'Counsel for Plaintiff wrote in good faith to counsel for Defendant by letter of May 20, 2025, listing each deficiency and asking for full production within ten days. Defendant did not comply.';
/** Writing alone, back and forth. */
export const EMAILS =
  'On June 3 and June 5, 2025, Dana Wexler, counsel for Plaintiff, and Rolf Amsel, counsel for Defendant, conferred in good faith by e-mail about each request in this motion.';
export const BARE = 'Counsel certifies that the parties have conferred but could not resolve this dispute.';
export const EXTENSION = {
  title: "PLAINTIFF'S MOTION FOR EXTENSION OF TIME TO RESPOND",
  event: 'Extension of Time to File Response/Reply',
};
export const AMEND = { title: "PLAINTIFF'S MOTION FOR LEAVE TO AMEND COMPLAINT", event: 'Amend/Correct' };
export const DISMISS = {
  title: "DEFENDANT'S MOTION TO DISMISS FOR FAILURE TO STATE A CLAIM",
  event: 'Dismiss for Failure to State a Claim',
};
export const JUDGMENT = { title: "DEFENDANT'S MOTION FOR SUMMARY JUDGMENT", event: 'Summary Judgment' };
export const PROTECT = { title: "PLAINTIFF'S MOTION FOR PROTECTIVE ORDER", event: 'Protective Order' };
