// The motion's own text against its certificate.

import { expect, test } from 'vitest';
import { check } from '../../../utils/core/check';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, usePdfHost } from '../../../utils/core/pdf/index';
import type { CertificateCase } from '../../fixtures/motions/certificate-case';
import { filingOfCase, textOfCase } from '../../fixtures/motions/certificate-filing';
import { makePdf } from '../../fixtures/pdf-maker/index';

usePdfHost(nodeHost());

async function messages(body: string, text: string): Promise<string[]> {
  const c: CertificateCase = {
    name: 'body',
    court: 'txwd',
    heading: 'CERTIFICATE OF CONFERENCE',
    text,
    verdict: [],
    event: 'Extend Scheduling Order Deadlines',
    title: "PLAINTIFF'S MOTION TO EXTEND THE EXPERT DEADLINE",
    filed: '2025-03-18',
  };
  const pdf = await makePdf({
    ...textOfCase(c),
    body: ['The expert is in surgery.', body, 'Two weeks will do.'],
  });
  const verdict = await check({ filing: filingOfCase(c), sources: new Map([['main', bytesSource(pdf)]]) });
  return verdict.findings.map((f) => f.messageId).filter((m) => m.startsWith('inconsistent.'));
}

const OPPOSED =
  'On March 5, 2025, Thea M. Lockridge conferred in good faith by telephone with Odette Harbison, who opposes the motion because trial is near.';
const UNOPPOSED =
  'On March 5, 2025, Thea M. Lockridge conferred in good faith by telephone with Odette Harbison, who does not oppose the motion.';

test('the body says that the other side agrees, the certificate that it opposes', async () => {
  expect(await messages('Defendant agrees that the deadline may be extended.', OPPOSED)).toEqual([
    'inconsistent.bodyFor',
  ]);
  expect(await messages('Defendant does not oppose this motion.', OPPOSED)).toEqual(['inconsistent.bodyFor']);
});

test('the body says that the other side opposes, the certificate that it does not', async () => {
  expect(await messages('Defendant opposes this extension.', UNOPPOSED)).toEqual([
    'inconsistent.bodyAgainst',
  ]);
});

test.each([
  ['Defendant agrees that the contract was signed.', OPPOSED],
  ['Defendant agrees that the deadline may be extended, but only to July 1.', OPPOSED],
  ['Defendant opposes discovery of any kind.', UNOPPOSED],
  ['Plaintiff agrees that the deadline may be extended once.', OPPOSED],
  ['Defendant does not oppose this motion.', UNOPPOSED],
])('no contradiction: “%s”', async (body, text) => {
  expect(await messages(body, text)).toEqual([]);
});
