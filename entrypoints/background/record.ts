// Writes what was checked and decided into the audit log. Takes a tab's record; gives nothing and never throws: a full or
// broken store costs the entry, which is counted, said by the options page and written into the log once it takes entries
// again; never the filing.

import browser from 'webextension-polyfill';
import type { Filing } from '../../utils/core/filing';
import type { Decision as PageDecision, PageToBackground } from '../../utils/messages/protocol';
import { append, type Decision, type NewEntry, type OverrideReason } from '../../utils/store';
import { noteTrouble, troubleNow } from '../../utils/store/trouble';
import { keepRetention } from './retention';
import type { TabRecord } from './tab-memory';

/** How the page's decisions stand in the record. */
const AS_RECORDED: Record<PageDecision, Decision> = {
  passed: 'released',
  'not-required': 'released',
  'later-page': 'waiting',
  observed: 'observed',
  overridden: 'overridden',
  'went-on-warned': 'went-on',
  'went-on-unread': 'went-on',
  'went-on-unchecked': 'timed-out',
  'went-back': 'went-back',
};

export async function recordCheck(record: TabRecord, filing: Filing): Promise<void> {
  const { verdict } = record;
  if (!verdict) return;
  const pages = new Map(verdict.read.documents.map((one) => [one.document, one.pages]));
  await write(record, {
    kind: 'check',
    filing: record.recorded,
    court: filing.court,
    caseNumber: filing.caseNumber,
    event: filing.events.join('; ') || null,
    sealed: record.sealed,
    verdict: verdict.verdict,
    problem: verdict.problem,
    documents: record.digests.map(({ ref, sha256, size }) => ({ sha256, size, pages: pages.get(ref) ?? 0 })),
    findings: verdict.findings.map(({ check, status, effect, authority }) => {
      return { check, status, effect, citation: authority.citation };
    }),
  });
}

/** A check that failed or did not end in time, where the filer went on without its verdict. */
export async function recordUnfinished(
  record: TabRecord,
  filing: Filing,
  problem: string | null,
): Promise<void> {
  await write(record, {
    kind: 'check',
    filing: record.recorded,
    court: filing.court,
    caseNumber: filing.caseNumber,
    event: filing.events.join('; ') || null,
    sealed: record.sealed,
    verdict: 'unreadable',
    problem: problem ?? 'unfinished',
    documents: [],
    findings: [],
  });
}

export async function recordDecision(
  record: TabRecord,
  { decision, reason, note }: PageToBackground & { kind: 'decided' },
): Promise<void> {
  // Of a sealed filing the verdict alone is kept, and with it nothing a decision could be tied to.
  if (!record.recorded || !record.court || record.sealed) return;
  await write(record, {
    kind: 'decision',
    filing: record.recorded,
    court: record.court,
    decision: AS_RECORDED[decision],
    reason: reason as OverrideReason | null,
    note: note || null,
  });
}

/** Only now does what was checked count as filed. */
export async function recordFiled(record: TabRecord): Promise<void> {
  if (!record.recorded || !record.court || record.sealed) return;
  await write(record, { kind: 'filed', filing: record.recorded, court: record.court });
}

let before: Promise<void> = Promise.resolve();

/** One after the other: two refused at the same time would be counted as one. */
function write(record: TabRecord, entry: NewEntry): Promise<void> {
  before = before.then(() => writeNow(record, entry)).catch(console.warn);
  return before;
}

async function writeNow(record: TabRecord, entry: NewEntry): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const versions = { extension: version, rules: record.verdict?.rulesAsOf ?? null };
  const trouble = await troubleNow();
  if (trouble) {
    const told = await append({ kind: 'missed', ...trouble }, versions);
    if (told.saved) await noteTrouble(null);
  }
  const result = await append(entry, versions);
  if (result.saved) return keepRetention();
  console.warn(`Conferral: the record could not be written (${result.why})`, result.detail);
  const known = await troubleNow();
  const since = known?.since ?? new Date().toISOString();
  await noteTrouble({ count: (known?.count ?? 0) + 1, since, why: result.why });
}
