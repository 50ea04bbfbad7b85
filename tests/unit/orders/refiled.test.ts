// A confirmed order becomes the rule of its case: motions filed again, and reports it asked for, held against it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../utils/core/check';
import { proseFromText } from '../../../utils/core/motion/prose';
import { type ConfirmedOrder, overlaysOf, readOrder } from '../../../utils/core/orders';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, type ThreadPool, usePdfHost } from '../../../utils/core/pdf/index';
import type { Verdict } from '../../../utils/core/verdict/verdict';
import { protectiveOrderMended } from '../../fixtures/motions/protective-order';
import { FACE_TO_FACE } from '../../fixtures/orders/orders';
import { type FilingText, makePdf } from '../../fixtures/pdf-maker';

const CASE = '4:24-cv-00055-DC-DF';
const order: ConfirmedOrder = {
  id: 'order-1',
  reading: readOrder(proseFromText(FACE_TO_FACE), { zone: 'America/Chicago' }),
  court: 'txwd',
  confirmedOn: '2024-02-21',
  status: 'in-force',
  addedBy: 'the filer',
};

let pool: ThreadPool;
beforeAll(() => {
  pool = usePdfHost(nodeHost());
});
afterAll(() => pool.close());

async function checked(
  paper: Partial<FilingText>,
  over: {
    caseNumber?: string;
    filed?: string;
    time?: string | null;
    event?: string;
    orders?: ConfirmedOrder[];
  } = {},
): Promise<Verdict> {
  const caseNumber = over.caseNumber ?? CASE;
  const text = {
    ...protectiveOrderMended,
    dated: 'March 10, 2024',
    ...paper,
    caption: { ...protectiveOrderMended.caption, caseNumber },
  };
  const bytes = await makePdf(text, 'plain');
  return check({
    filing: {
      court: 'txwd',
      caseNumber,
      events: [over.event ?? 'Protective Order'],
      filedAt: { date: over.filed ?? '2024-03-11', time: over.time ?? null, zone: 'America/Chicago' },
      documents: [{ ref: 'main', fileName: 'motion.pdf', size: bytes.byteLength }],
      sealed: false,
    },
    sources: new Map([['main', bytesSource(bytes)]]),
    overlays: (over.orders ?? [order]).flatMap(overlaysOf),
  });
}

const certificate = (text: string): Partial<FilingText> => ({
  certificate: { heading: 'CERTIFICATE OF CONFERENCE', text, place: 'end' },
});
const met = (day: string, how: string) =>
  certificate(
    `On ${day}, I conferred in good faith ${how} with Odette Harbison, counsel for Defendant, at her office in Midland, Texas, about each item in dispute. I offered a joint letter; she agreed to stop the text messages. No agreement could be reached on the rest because Defendant contends that the order would be a prior restraint. The motion is opposed.`,
  );
/** What the order of the case faults. */
const ordered = (v: Verdict) =>
  v.findings
    .filter((f) => f.authority.kind === 'order' && f.effect !== 'none')
    .map((f) => `${f.check} ${f.effect}`);

describe('a motion filed again after the order', () => {
  it('passes the order when counsel met face to face in time and told what came of each item', async () => {
    expect(ordered(await checked(met('March 4, 2024', 'in person')))).toEqual([]);
  });
  it('is stopped when it reports a telephone call', async () => {
    const verdict = await checked(
      met('March 4, 2024', 'by telephone').certificate
        ? certificate(
            'On March 4, 2024, I conferred in good faith by telephone with Odette Harbison, counsel for Defendant, about each item in dispute. No agreement could be reached because Defendant contends that the order would be a prior restraint.',
          )
        : {},
    );
    expect(verdict.verdict).toBe('block');
    expect(ordered(verdict)).toContain('mode block');
  });
  it('is told that the conference came after the order\u2019s deadline', async () => {
    expect(ordered(await checked(met('March 8, 2024', 'in person')))).toEqual(['timing block']);
  });
  it('is told that the conference came before the order, and so is not the one ordered', async () => {
    expect(ordered(await checked(met('February 8, 2024', 'in person')))).toEqual(['timing block']);
  });
  it('is stopped without any certificate, on the order\u2019s authority too', async () => {
    expect(ordered(await checked({ certificate: null }))).toContain('certificate block');
  });
  it('shows the order\u2019s day and judge beside the finding', async () => {
    const verdict = await checked(met('March 8, 2024', 'in person'));
    expect(verdict.findings.find((f) => f.authority.kind === 'order')?.authority.citation).toBe(
      'Order in this case of February 20, 2024 (David B. Fanning, J.)',
    );
  });
});

const messages = (v: Verdict) =>
  v.findings
    .filter((f) => f.authority.kind === 'order' && f.effect !== 'none')
    .map((f) => `${f.effect}: ${f.message}`);
const about = (words: string) =>
  certificate(
    `On March 4, 2024, I conferred in good faith in person with Odette Harbison, counsel for Defendant, at her office in Midland, Texas${words}`,
  );

describe('items of the earlier motion', () => {
  const numbered: ConfirmedOrder = {
    ...order,
    reading: readOrder(
      proseFromText(
        FACE_TO_FACE.replace('on each item in dispute as follows:', 'about Requests 3, 7 and 12.'),
      ),
      { zone: 'America/Chicago' },
    ),
  };
  const ordersOf = { orders: [numbered] };
  it('named by number and left out of the certificate are asked about, by number', async () => {
    const verdict = await checked(
      about(
        ' about Requests 3 and 7. I offered to narrow Request 3; she refused. Request 7 was resolved. No agreement could be reached on Request 3 because Defendant contends that it is overbroad.',
      ),
      ordersOf,
    );
    expect(messages(verdict)).toEqual([
      'warn: The order names Request 12, of which the certificate does not speak.',
    ]);
  });
  it('all spoken of are not asked about', async () => {
    const verdict = await checked(
      about(
        ' about Requests 3, 7 and 12. I offered to narrow Request 3; she refused. Requests 7 and 12 were resolved. No agreement could be reached on Request 3 because Defendant contends that it is overbroad.',
      ),
      ordersOf,
    );
    expect(messages(verdict)).toEqual([]);
  });
  it('of which the certificate speaks of none are asked about', async () => {
    const verdict = await checked(
      about(
        '. I offered a joint letter. Defendant refused because it contends that the order would be a prior restraint.',
      ),
    );
    expect(messages(verdict).join()).toContain(
      'warn: The order asks for a conference on each item in dispute',
    );
  });
});

describe('an order that faulted counsel for showing no step toward a resolution', () => {
  it('is brought up where the next certificate tells of a conference and of no step', async () => {
    const verdict = await checked(
      about(
        ' about each item in dispute. No agreement could be reached because Defendant opposes the motion.',
      ),
    );
    expect(messages(verdict)).toEqual([expect.stringContaining('warn: The order faulted counsel')]);
  });
  it('stops one that tells of no effort at all', async () => {
    const verdict = await checked(certificate('Counsel have conferred and the motion is opposed.'));
    expect(messages(verdict).join()).toMatch(/block: The certificate does not tell what was done/);
  });
});

describe('where the order does not reach', () => {
  it('another case is not touched', async () => {
    expect(
      ordered(await checked(certificate('The parties conferred.'), { caseNumber: '4:24-cv-00056-DC' })),
    ).toEqual([]);
  });
  it('the case is known by any written form of its number', async () => {
    const verdict = await checked(certificate('On March 4, 2024, I conferred by telephone.'), {
      caseNumber: 'PE-24-CV-055-DC',
    });
    expect(ordered(verdict)).toContain('mode block');
  });
  it('an order superseded or ended asks for nothing', async () => {
    for (const status of ['superseded', 'ended'] as const)
      expect(
        ordered(
          await checked(certificate('On March 4, 2024, I conferred by telephone.'), {
            orders: [{ ...order, status }],
          }),
        ),
      ).toEqual([]);
  });
});

const report = (...body: string[]): Partial<FilingText> => ({
  title: 'JOINT STATUS REPORT',
  certificate: null,
  body,
});
const GOOD = [
  'Counsel for the Parties met face to face on March 4, 2024, in Midland, Texas, and discussed each item in dispute.',
  'The Parties resolved the issue of text messages. The issue of meetings at the yard remains.',
];

describe('the status report the order asks for', () => {
  it('passes when it is in time and tells of the meeting and of what was settled', async () => {
    expect((await checked(report(...GOOD), { event: 'Status Report', filed: '2024-03-20' })).verdict).toBe(
      'pass',
    );
  });
  it('is told that it is late, to the hour where the hour is known', async () => {
    expect(ordered(await checked(report(...GOOD), { event: 'Status Report', filed: '2024-03-21' }))).toEqual([
      'timing block',
    ]);
    expect(
      ordered(await checked(report(...GOOD), { event: 'Status Report', filed: '2024-03-20', time: '17:30' })),
    ).toEqual(['timing block']);
    expect(
      ordered(await checked(report(...GOOD), { event: 'Status Report', filed: '2024-03-20', time: '16:59' })),
    ).toEqual([]);
  });
  it('is told that it does not say when or how the parties met, or what remains', async () => {
    const faults = ordered(
      await checked(report('The Parties have conferred and have been unable to resolve the matter.'), {
        event: 'Status Report',
        filed: '2024-03-19',
      }),
    );
    for (const fault of ['when block', 'how block', 'issues block']) expect(faults).toContain(fault);
  });
  it('is not looked at in a case without such an order', async () => {
    expect((await checked(report(...GOOD), { event: 'Status Report', orders: [] })).verdict).toBe(
      'not-required',
    );
  });
});
