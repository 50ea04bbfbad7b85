// Docket text to modify, then the last screen, whose Next commits.
// Documented: a prefix drop-down before and a free-text box after the generated text (Bankr. W.D. Okla., N.D. Iowa); a last
// screen with a warning and a second redaction reminder, whose Next commits. Inferred: "Docket Text: Modify as
// Appropriate." and the warning's words, which are in common memory and on no stored page.

import { generatedText, wholeText } from '../docket-text';
import { courtForm } from '../form-script';
import { html, raw } from '../html';
import { sentValue } from '../received';
import { filingHead, type Step } from './step';

const PREFIXES = ['', 'Agreed', 'Amended', 'Emergency', 'First', 'Joint', 'Opposed', 'Second', 'Unopposed'];

const FINAL_WORDS = {
  attention:
    'Attention!! Submitting this screen commits this transaction. You will have no further opportunity to modify this submission if you continue.',
  pressing: 'Pressing the NEXT button on this screen commits this transaction.',
  other: 'This is the last screen. Your document is filed when you continue.',
};

export const docketTextStep: Step = {
  name: 'docket-text',
  render(transaction, context) {
    const { before, after } = generatedText(transaction);
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('docket-text', transaction),
        content: html`<p>Docket Text: Modify as Appropriate.</p>
<select name="prefix">${PREFIXES.map((prefix) => html`<option>${prefix}</option>`)}</select> <b>${before}</b> <input type="text" name="free_text" size="40"> <b>${after}</b>`,
      })}`,
    };
  },
  take(transaction, post) {
    const prefix = sentValue(post, 'prefix');
    return { transaction: { ...transaction, prefix, freeText: sentValue(post, 'free_text') }, next: 'final' };
  },
};

export const finalStep: Step = {
  name: 'final',
  render(transaction, context) {
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('final', transaction),
        content: html`<p>Docket Text: Final Text</p><b>${wholeText(transaction, context.user)}</b>
<p><font color="red"><b>${FINAL_WORDS[context.switches.finalWords]}</b></font></p>
<p><b>Have you redacted?</b></p>
<p>Source Document Path (for confirmation only):<br>${transaction.main?.fileName ?? ''} pages: n/a${raw(
          transaction.attachments.map((one) => html`<br>${one.fileName}`.text).join(''),
        )}</p>`,
      })}`,
    };
  },
  take: (transaction) => ({ transaction, next: 'notice' }),
};
