// The screens between upload and docket text: links to related entries, then the event's own questions.
// Documented: that such screens follow (Bankr. D. Wyo., N.D. Iowa); that five presses of Next lie between the upload page
// and the receipt, second hand. Their words are inferred.

import { courtForm } from '../form-script';
import { html } from '../html';
import { filingHead, type Step } from './step';

export const refersStep: Step = {
  name: 'refers',
  render(transaction, context) {
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('refers', transaction),
        content: html`<p><input type="checkbox" name="refers" value="on"> Refer to existing event(s)?</p>`,
      })}`,
    };
  },
  take: (transaction) => ({ transaction, next: 'questions' }),
};

export const questionsStep: Step = {
  name: 'questions',
  render(transaction, context) {
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('questions', transaction),
        content: html`<p>Is a hearing requested? <input type="radio" name="hearing" value="y"> Yes <input type="radio" name="hearing" value="n" checked> No</p>`,
      })}`,
    };
  },
  take: (transaction) => ({ transaction, next: 'docket-text' }),
};
