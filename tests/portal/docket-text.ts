// The docket text of a transaction, as public entries read. Takes a transaction, gives one line.
// Grammar documented: "Joint MOTION for Extension of Time to File … by A. (Attachments: # (1) Text of Proposed Order)(Last, First)".

import { docketNameOf } from './events';
import type { Transaction } from './transaction';

/** The text without the prefix and the free text the filer may add. */
export function generatedText(transaction: Transaction): { before: string; after: string } {
  const names = transaction.events.map((event) => docketNameOf(transaction.category, event));
  const filers = transaction.filers.map((party) => party.replace(/ \[\w+\]$/, '')).join(', ');
  const attachments = transaction.attachments
    .map(
      (one, i) => `# (${i + 1}) ${[one.category, one.description].filter(Boolean).join(' ') || one.fileName}`,
    )
    .join(', ');
  return {
    before: names.join(', '),
    after: ` by ${filers.replace(/\.$/, '')}.${attachments ? ` (Attachments: ${attachments})` : ''}`,
  };
}

export function wholeText(transaction: Transaction, user: string): string {
  const { before, after } = generatedText(transaction);
  const prefix = transaction.prefix ? `${transaction.prefix} ` : '';
  const free = transaction.freeText ? ` ${transaction.freeText}` : '';
  return `${prefix}${before}${free}${after}(${user})`;
}
