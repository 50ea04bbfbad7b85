// What every screen of a filing is: it renders itself from the transaction and takes the form it sent.

import type { DocketCase } from '../cases';
import { html, type Markup } from '../html';
import type { PageParts } from '../page-shell';
import type { ReceivedPost } from '../received';
import type { PortalSwitches } from '../switches';
import type { StepName, Transaction } from '../transaction';

export interface StepContext {
  court: string;
  switches: PortalSwitches;
  cases: DocketCase[];
  /** Last name, first name of who is logged in. */
  user: string;
  /** Mints the query of a form's action for this step. */
  action(step: StepName, transaction: Transaction): string;
}

/** What a posted form leads to: the transaction as it is now and the next step, or the court's words of refusal. */
export type Taken = { transaction: Transaction; next: StepName } | { refusal: string };

export interface Step {
  name: StepName;
  render(transaction: Transaction, context: StepContext): PageParts;
  take(transaction: Transaction, post: ReceivedPost, context: StepContext): Taken;
}

/**
 * The head of a filing page: the category, then the case number as a link and the caption. That pair and the
 * `DktRpt.pl?<id>` link are documented on notices and query pages; their place here is inferred.
 */
export function filingHead(transaction: Transaction, showsEvent = false): Markup {
  const one = transaction.case;
  const events = showsEvent && transaction.events.length ? ` - ${transaction.events.join(' and ')}` : '';
  return html`<font face="arial,helvetica" color="#0000cc" size="4"><b>${transaction.category.title}${events}</b></font><br>
${one ? html`<b><font size="+1"><a href="/cgi-bin/DktRpt.pl?${one.id}">${one.number}</a></font></b> ${one.caption}<p></p>` : null}`;
}
