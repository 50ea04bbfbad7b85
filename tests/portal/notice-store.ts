// The notices the simulated court has sent, so that a docket report and NoticeOfFiling.pl can show them again.

import { html } from './html';
import { type NoticeFacts, noticeContent } from './notice-page';
import type { PageParts } from './page-shell';

export class NoticeStore {
  private readonly kept: NoticeFacts[] = [];

  add(notice: NoticeFacts): void {
    this.kept.push(notice);
  }

  of(caseNumber: string): NoticeFacts[] {
    return this.kept.filter((notice) => notice.filing.caseNumber === caseNumber);
  }

  /** The next document number of a case: the docket stands at 20 before the first filing here. */
  nextNumber(caseNumber: string): number {
    return 21 + this.of(caseNumber).length;
  }

  last(): NoticeFacts | undefined {
    return this.kept.at(-1);
  }
}

export function lastNotice(notices: NoticeStore): PageParts {
  const notice = notices.last();
  return {
    title: 'Notice of Electronic Filing',
    content: notice ? noticeContent(notice) : html`<p>There is no notice to show.</p>`,
  };
}
