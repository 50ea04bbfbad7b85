// What pages without a port tell: earlier screens of a filing, a form that is not recognised, the last screen, the Notice.
// Takes the tabs' memory; answers the last screen with what to recall.

import browser, { type Runtime } from 'webextension-polyfill';
import { headlineIn } from '../../components/verdict/headline';
import type { Notice, NoticeAnswer, Reminder } from '../../utils/messages/protocol';
import { say } from '../../utils/page/words';
import { sameCase } from '../../utils/portal/case';
import { afterNotice } from './after-notice';
import { openCases } from './pages-of-ours';
import type { ReaderHost } from './reader-host';
import { recordFiled } from './record';
import { NEW_TAB, type TabMemory, type TabRecord } from './tab-memory';
import { showFace } from './toolbar';

export function listenForNotices(tabs: TabMemory, reader: ReaderHost): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tab = sender.tab?.id;
    if (tab === undefined || !isNotice(message)) return undefined;
    return answer(message, tab, tabs, reader);
  });
}

const KINDS = new Set(['watch', 'facts', 'final-screen', 'notice-seen', 'read-order']);

function isNotice(message: unknown): message is Notice {
  return KINDS.has((message as { kind?: string } | null)?.kind ?? '');
}

async function answer(
  notice: Notice,
  tab: number,
  tabs: TabMemory,
  reader: ReaderHost,
): Promise<Reminder | NoticeAnswer | null> {
  const record = await tabs.get(tab);
  switch (notice.kind) {
    case 'watch': {
      const { watch, structure } = notice;
      await showFace(tab, await tabs.change(tab, { watch, structure }));
      return null;
    }
    case 'facts': {
      if (notice.begins) {
        await showFace(tab, await tabs.change(tab, NEW_TAB));
        return null;
      }
      const { caseNumber, events, sealed } = notice;
      await tabs.change(tab, (known) => ({
        caseNumber: caseNumber ?? known.caseNumber,
        events: events.length > 0 ? events : known.events,
        sealed: sealed || known.sealed,
      }));
      return null;
    }
    case 'final-screen': {
      await tabs.change(tab, { watch: 'final' });
      return sameFiling(record, notice.caseNumber) ? reminderOf(record) : null;
    }
    case 'notice-seen': {
      const ours = !notice.ofOrder && !record.filed && sameFiling(record, notice.caseNumber);
      if (ours) await recordFiled(record);
      await showFace(tab, await tabs.change(tab, { ...NEW_TAB, watch: 'notice', filed: true }));
      return afterNotice(ours ? record : null, notice, reader);
    }
    case 'read-order': {
      await openCases(notice, tab);
      return null;
    }
  }
}

/** The screen is about the case that was checked; a screen that shows no case is taken for it. */
function sameFiling(record: TabRecord, caseNumber: string | null): boolean {
  if (!record.verdict && !record.problem && record.decision === null) return false;
  return caseNumber === null || record.caseNumber === null || sameCase(caseNumber, record.caseNumber);
}

/** Exported for its test: a filing that passed, or asked for nothing, is not talked about again. */
export function reminderOf(record: TabRecord): Reminder | null {
  const { decision, verdict } = record;
  if (decision === 'passed' || decision === 'not-required' || decision === 'observed') return null;
  if (verdict && (verdict.verdict === 'pass' || verdict.verdict === 'not-required')) return null;
  if (decision === null && !verdict) return null;
  const findings = (verdict?.findings ?? [])
    .filter(({ effect }) => effect !== 'none')
    .map((finding) => say.worded('check', finding));
  return {
    decision,
    verdict: verdict?.verdict ?? null,
    headline: verdict ? headlineIn(say, verdict) : '',
    findings: [...new Set(findings)].slice(0, 4),
  };
}
