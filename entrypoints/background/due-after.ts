// What runs from a filing that was just made. Takes the tab's record and what the Notice told; asks the reader, which has
// the courts' rules, and gives its answer. Null where no motion was checked, or the firm has us silent.

import type { DueSoon } from '../../utils/messages/protocol';
import { guardSettings, policyInForce } from './guard-settings';
import type { ReaderHost } from './reader-host';
import type { TabRecord } from './tab-memory';

export async function dueAfter(
  record: TabRecord,
  notice: { caseNumber: string | null; filedOn: string | null },
  reader: ReaderHost,
): Promise<DueSoon | null> {
  const motion = record.verdict?.motions[0];
  const court = record.court ?? record.verdict?.court ?? null;
  if (!motion || motion.kind === 'none' || court === null || record.sealed) return null;
  const { mode } = guardSettings(await policyInForce(), court);
  if (mode === 'off' || mode === 'observe') return null;
  const filed = {
    court,
    caseNumber: notice.caseNumber ?? record.caseNumber,
    on: notice.filedOn,
    motion: { kind: motion.kind, title: motion.title },
  };
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
