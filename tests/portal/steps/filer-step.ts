// Who files. Documented: a party tree on the left and the selection on the right (D. Md.); `select[name=party_person]`
// second hand (bankruptcy). The list here is a plain select.

import { courtForm } from '../form-script';
import { html } from '../html';
import { sentValues } from '../received';
import { filingHead, type Step } from './step';

export const filerStep: Step = {
  name: 'filer',
  render(transaction, context) {
    const one = transaction.case;
    const parties = [
      ...(one?.plaintiffs ?? []).map((name) => `${name} [pla]`),
      ...(one?.defendants ?? []).map((name) => `${name} [dft]`),
    ];
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('filer', transaction),
        content: html`<p>Select the filer.</p><select name="party_person" multiple size="6">${parties.map((party) => html`<option>${party}</option>`)}</select>`,
        validator: `if (!document.querySelector("option:checked")) return "Please select the filer.";`,
      })}`,
    };
  },
  take(transaction, post) {
    const filers = sentValues(post, 'party_person');
    if (filers.length === 0) return { refusal: 'No filer was selected.' };
    return { transaction: { ...transaction, filers }, next: 'upload' };
  },
};
