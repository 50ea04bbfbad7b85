// What is said of letters, e-mails and tries beside a conference, and what is not said twice.

import { describe, expect, test } from 'vitest';
import type { CertificateCase } from '../../fixtures/motions/certificate-case';
import { judgeCase, stopping } from './judged';

const COMPEL = { event: 'Compel', title: "PLAINTIFF'S MOTION TO COMPEL", filed: '2025-03-18' };
const judged = (court: string, text: string, more: Partial<CertificateCase> = {}) =>
  judgeCase({
    name: court,
    court,
    heading: 'CERTIFICATE OF CONFERENCE',
    text,
    verdict: [],
    ...COMPEL,
    ...more,
  });
const messages = async (court: string, text: string) =>
  (await judged(court, text)).findings.filter((f) => f.effect !== 'none').map((f) => f.messageId);

describe('writing is not talk', () => {
  test('an exchange of letters is called an exchange, not a letter of one side', async () => {
    const told = await messages(
      'vawd',
      'Counsel for Plaintiff exchanged letters with counsel for Defendant about the answers.',
    );
    expect(told).toContain('conference.written');
    expect(told).not.toContain('letter-only.missing');
  });

  test('one letter is what one side sent', async () => {
    const told = await messages(
      'vawd',
      'I wrote a letter to Odette Harbison, counsel for Defendant, on March 3, 2025.',
    );
    expect(told).toContain('conference.sent');
    expect(told).toContain('letter-only.missing');
  });

  test('a conference by e-mail is asked by which means it was held, not at which place (D. Nev.)', async () => {
    const verdict = await judged(
      'nvd',
      'I, Thea M. Lockridge, declare under penalty of perjury that on March 5, 2025, at 9:30 a.m., I conferred in good faith by e-mail with Odette Harbison, counsel for Defendant, about Requests 3 and 4, and that she answered that she stands on her objections to each.',
    );
    expect(stopping(verdict)).toContain('mode');
    expect(stopping(verdict)).not.toContain('where');
  });
});

describe('what was too little to be a try', () => {
  test('is not asked for its details beside (N.D. Ind.)', async () => {
    const told = await messages(
      'innd',
      'On March 6, 2025 the undersigned e-mailed counsel for Defendant about the overdue answers.',
    );
    expect(told).toContain('conference.sent');
    expect(told.filter((m) => /^(?:who|when|how|mode)\./.test(m))).toEqual([]);
  });

  test('several tries are asked for theirs (N.D. Ind.)', async () => {
    const told = await messages(
      'innd',
      'The undersigned wrote to counsel for Defendant on March 3, 2025 and telephoned his office on March 6, 2025.',
    );
    expect(told).toContain('who.other');
  });

  test('a letter by counsel and calls by a secretary: nobody but staff talked', async () => {
    const told = await messages(
      'vawd',
      'I wrote to counsel for Defendant on February 20, 2025. In March my secretary called his office every morning and was told that dates would be coming.',
    );
    expect(told).toContain('conference.staff');
  });
});

describe('talk about answers that came later', () => {
  const talk =
    'On February 12, 2025 I conferred in good faith by telephone with Odette Harbison, counsel for Defendant, about each answer, and she said that Defendant would look again.';
  test('a supplement served after the last talk is pointed out', async () => {
    expect(
      await messages(
        'vawd',
        `${talk} Defendant served supplemental answers on March 4, 2025, which remain incomplete.`,
      ),
    ).toContain('later-papers.missing');
  });
  test.each([
    [
      'a promise of one is not',
      `${talk} She agreed to serve supplemental answers by March 4, 2025, and did not.`,
    ],
    [
      'one talked about since is not',
      `${talk} Defendant served supplemental answers on March 4, 2025. I telephoned Ms. Harbison again on March 6, 2025 and we went over them without agreement.`,
    ],
    [
      'one served before the talk is not',
      `Defendant served supplemental answers on February 3, 2025. ${talk}`,
    ],
  ])('%s', async (_name, text) => {
    expect(await messages('vawd', text)).not.toContain('later-papers.missing');
  });
});

test('a conversation has half told how: the bare certificate is not said to be silent on it', async () => {
  const told = await messages('ksd', 'After a conversation, counsel for the parties were unable to agree.');
  expect(told).toContain('bare.missing');
  expect(told).not.toContain('bare.how');
});

test('a position guessed after a talk is not called unasked; one guessed without is', async () => {
  const guess = 'it is assumed that Defendant opposes the motion';
  expect(
    await messages('vawd', `I spoke with counsel for Defendant on March 5, 2025, and ${guess}.`),
  ).not.toContain('assumed-position.assumed');
  expect(
    await messages('vawd', `I left counsel for Defendant a voicemail on March 5, 2025; ${guess}.`),
  ).toContain('assumed-position.assumed');
});

test('a talk that told no outcome leaves a motion to compel in dispute: its reason is asked (N.D. Tex.)', async () => {
  const told = await messages(
    'txnd',
    'On March 5, 2025 I conferred in good faith by telephone with Odette Harbison, counsel for Defendant, about this motion.',
  );
  expect(told).toContain('reason.missing');
});

test('a blank where the other lawyer’s name goes is no name (W.D. Tex.)', async () => {
  const verdict = await judged(
    'txwd',
    'I certify that on March 5, 2025, I conferred by telephone with [COUNSEL’S NAME] in a good faith effort to agree. Defendant opposes because the records are old.',
  );
  expect(stopping(verdict)).toEqual(expect.arrayContaining(['placeholder', 'who']));
});

describe('what the certificate shows is not asked for', () => {
  test('efforts to settle that were telephone calls are calls', async () => {
    expect(
      stopping(
        await judged(
          'txwd',
          'Efforts were made in good faith to settle this, namely two telephone calls with Odette Harbison on March 5 and March 7, 2025. Defendant opposes because the files are privileged.',
        ),
      ),
    ).toEqual([]);
  });
  test('efforts to settle, and nothing more, are not', async () => {
    const told = await messages('txwd', 'Efforts were made in good faith to settle this. Defendant opposes.');
    expect(told).not.toEqual([]);
  });
});

describe('a talk about answers still to come', () => {
  const early = (about: string) =>
    messages(
      'txwd',
      `I conferred in good faith by telephone with Odette Harbison, counsel for Defendant, on January 28, 2025, about ${about}. Defendant opposes because of the burden.`,
    );
  test('is not one about those in dispute', async () => {
    expect(await early('the forthcoming responses')).toContain('later-papers.early');
    expect(await early('the answers before the answers were due')).toContain('later-papers.early');
  });
  test('and about answers that were served is', async () => {
    expect(await early('the responses served on January 20, 2025')).not.toContain('later-papers.early');
  });
});

describe('a limit of hours', () => {
  const COD = { event: 'Extend', title: "PLAINTIFF'S MOTION FOR EXTENSION OF TIME", filed: '2025-03-18' };
  const told = async (text: string) =>
    (await judged('flsd', text, COD)).findings.filter((f) => f.effect !== 'none').map((f) => f.messageId);
  test('“by noon tomorrow or we file” is no time to answer', async () => {
    expect(
      await told(
        'In good faith I made reasonable efforts to reach Odette Harbison, counsel for Defendant: on March 17, 2025 I telephoned twice and said in a voicemail, "call me by noon tomorrow or we file." She has not answered.',
      ),
    ).toContain('short-notice.hours');
  });
  test('a week is', async () => {
    expect(
      await told(
        'In good faith I made reasonable efforts to reach Odette Harbison, counsel for Defendant: on March 10, 2025 I telephoned twice and said in a voicemail, "let me know within a week." She has not answered.',
      ),
    ).not.toContain('short-notice.hours');
  });
});
