// Who conferred: somebody left out, somebody named with another event, an associate beside lead counsel.

import { describe, expect, test } from 'vitest';
import { judgeCase, stopping } from './judged';

const judged = (court: string, text: string) =>
  judgeCase({
    name: court,
    court,
    heading: 'CERTIFICATE OF CONFERENCE',
    text,
    verdict: [],
    event: 'Compel',
    title: "PLAINTIFF'S OPPOSED MOTION TO COMPEL",
    filed: '2025-03-18',
  });

describe('somebody the motion concerns was not asked', () => {
  const asked =
    'On March 5, 2025, Thea M. Lockridge conferred in good faith by telephone with Odette Harbison, counsel for Defendant, who opposes because the log is privileged.';
  test.each([
    'Plaintiff has made no inquiry of the co-defendant.',
    'The remaining defendants were not consulted.',
    'Counsel for the intervenor was never reached.',
    'Plaintiff has not yet contacted the other defendants.',
  ])('%s', async (text) => {
    const verdict = await judged('txnd', `${asked} ${text}`);
    expect(verdict.findings.map((f) => f.messageId)).toContain('who.leftOut');
  });
  test('a co-defendant who was asked is not left out', async () => {
    const verdict = await judged('txnd', `${asked} The remaining defendants were consulted and are opposed.`);
    expect(verdict.findings.map((f) => f.messageId)).not.toContain('who.leftOut');
  });
});

describe('lead counsel (E.D. Tex.)', () => {
  const rest =
    ' in good faith about the log. The discussions conclusively ended in an impasse, leaving an open issue for the Court, because Defendant contends the log is privileged. The motion is opposed.';
  test('an associate who called alone is not lead counsel', async () => {
    const verdict = await judged(
      'txed',
      `On March 5, 2025, a second-year associate of this firm conferred by telephone with Odette Harbison, lead attorney for Defendant,${rest}`,
    );
    expect(stopping(verdict)).toContain('lead-counsel');
  });
  test('an associate who listened in takes nothing from lead counsel', async () => {
    const verdict = await judged(
      'txed',
      `On March 5, 2025, Thea M. Lockridge, lead attorney for Plaintiff, with an associate on the line, conferred by telephone with Odette Harbison, lead attorney for Defendant,${rest}`,
    );
    expect(stopping(verdict)).not.toContain('lead-counsel');
  });
});
