// What a Notice of Electronic Filing starts. Of a filing checked in its tab: the clocks that run from it, asked of the reader, which
// has the courts' rules, and kept on this machine. Of the court's own order: that it has to be read before any deadline
// is known. Takes the tab's record and what the Notice told; gives what to show. Null where the firm has us silent.

import { titleOf } from '../../utils/core/clocks/deadlines';
import { parseCaseNumber, sameCase } from '../../utils/core/rules/case-number';
import type { DueSoon, Notice, NoticeAnswer } from '../../utils/messages/protocol';
import { allOrders, keepClocks } from '../../utils/store';
import { guardSettings, policyInForce } from './guard-settings';
import type { ReaderHost } from './reader-host';
import { remind } from './reminders';
import type { TabRecord } from './tab-memory';

type NoticeSeen = Notice & { kind: 'notice-seen' };

/** `record`: the filing the Notice is of; null where it is none that was checked here. */
export async function afterNotice(
  record: TabRecord | null,
  notice: NoticeSeen,
  reader: ReaderHost,
): Promise<NoticeAnswer | null> {
  const court = record?.court ?? record?.verdict?.court ?? notice.court;
  const { mode } = guardSettings(await policyInForce(), court);
  if (mode === 'off' || mode === 'observe') return null;
  if (notice.ofOrder) return { kind: 'order', kept: await ordersKept(court, notice.caseNumber) };
  const motion = record?.verdict?.motions[0];
  if (!record || !motion || motion.kind === 'none' || record.sealed) return null;
  const caseNumber = notice.caseNumber ?? record.caseNumber;
  const due = await dueOf(reader, {
    court,
    caseNumber,
    on: notice.filedOn,
    motion: { kind: motion.kind, title: motion.title },
  });
  if (!due) return null;
  const listed = await keep(due, { court, caseNumber, record, kind: motion.kind });
  return { kind: 'due', listed, ...due };
}

type Asked = Extract<Parameters<ReaderHost['run']>[0]['message'], { kind: 'due' }>['filed'];

function dueOf(reader: ReaderHost, filed: Asked): Promise<DueSoon | null> {
  const job = crypto.randomUUID();
  return new Promise((resolve) => {
    void reader.run({
      id: job,
      message: { kind: 'due', job, filed },
      heard: (message) => resolve(message.kind === 'due' ? message.due : null),
      lost: () => resolve(null),
    });
  });
}

/** A motion's own title can name the parties: what is kept tells it by the docket event, or by its kind. */
async function keep(
  { clocks }: DueSoon,
  of: { court: string; caseNumber: string | null; record: TabRecord; kind: string },
): Promise<boolean> {
  const { court, caseNumber, record, kind } = of;
  const subject = record.events.join('; ') || kind.replaceAll('-', ' ');
  const filing = record.recorded ?? crypto.randomUUID();
  const keptAt = new Date().toISOString();
  try {
    await keepClocks(
      clocks.map((clock) => ({
        id: `${filing}/${clock.id}`,
        court,
        caseNumber,
        clock: { ...clock, subject, title: titleOf(clock.what, subject) },
        keptAt,
      })),
    );
    remind();
    return true;
  } catch (error) {
    console.warn('Conferral: the clocks of this filing could not be kept', error);
    return false;
  }
}

async function ordersKept(court: string, caseNumber: string | null): Promise<number> {
  const asked = parseCaseNumber(caseNumber);
  try {
    const orders = await allOrders();
    return orders.filter(
      (o) =>
        o.status === 'in-force' &&
        o.court === court &&
        sameCase(parseCaseNumber(o.reading.caseNumber), asked),
    ).length;
  } catch {
    return 0;
  }
}
