// The case: its number, then a page to confirm that number and style match.
// Documented: every id and name of the widget, its buttons' labels, the XHR, the message while it looks, the greyed button
// (captured bankruptcy page, the same ids on district pages; possible_case_numbers.pl in public notes), and the confirmation (N.D. Okla.).

import { courtForm } from '../form-script';
import { html } from '../html';
import { sentValue } from '../received';
import { filingHead, type Step } from './step';

export const caseNumberStep: Step = {
  name: 'case-number',
  render(transaction, context) {
    const widget = html`<p>Case Number</p>
<input type="hidden" id="all_case_ids" name="all_case_ids" value="0">
<span id="case_number_area"><input id="case_number_text_area_0" name="case_num" type="text" size="24">
<input type="button" id="case_number_show_button_0" value="Show Case List">
<input type="button" id="case_number_hide_button_0" value="Hide Case List">
<input type="button" id="case_number_find_button_0" value="Find This Case" onclick="CMECF.CaseNumberSelect.find()">
<span id="case_number_message_area_0"></span>
<div id="case_number_pick_area_0"></div></span>`;
    return {
      title: transaction.category.title,
      content: html`${filingHead({ ...transaction, case: null })}${courtForm({
        action: context.action('case-number', transaction),
        content: widget,
        disabled: true,
        validator: `if (document.getElementById("all_case_ids").value == "0") return "Please find a case.";`,
        script: 'CMECF.CaseNumberSelect.AddCaseNumberLine("cookie");',
      })}`,
    };
  },
  take(transaction, post, context) {
    const one = context.cases.find((known) => known.id === sentValue(post, 'all_case_ids'));
    if (!one) return { refusal: 'No case was selected.' };
    return { transaction: { ...transaction, case: one }, next: 'case-style' };
  },
};

export const caseStyleStep: Step = {
  name: 'case-style',
  render(transaction, context) {
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('case-style', transaction),
        content: html`<p>Confirm that the case number matches the style of the case, then click Next.</p>`,
      })}`,
    };
  },
  take(transaction, _post, context) {
    return { transaction, next: context.switches.order === 'case-first' ? 'events' : 'filer' };
  },
};
