// The upload page: the main document and, on the newer page, attachment rows.
// Documented (courts' guides): both on one screen since CM/ECF 4, the titles "Main Document" and "Attachments", a compulsory
// main document, a new row once a row has a file and a category or description, Category and Description, numbering.
// Second hand: `file_1`, `button1`. Inferred: the instruction's words, names of the attachment inputs, row markup.

import { courtForm } from '../form-script';
import { html, type Markup, raw } from '../html';
import { rejectionOf } from '../pdf-judge';
import type { FiledDocument, ReceivedPost } from '../received';
import { sentValue } from '../received';
import type { PortalSwitches } from '../switches';
import { filingHead, type Step } from './step';

/** Categories of attachments: Exhibit, Appendix, Affidavit are documented (N.D. Ga., N.D. Cal.), the rest inferred. */
export const ATTACHMENT_CATEGORIES = ['', 'Affidavit', 'Appendix', 'Exhibit', 'Proposed Order', 'Supplement'];

export const MAIN_MISSING = 'You must select a PDF document for the main document.';

function names(switches: PortalSwitches): { main: string; attachment: string } {
  return switches.fieldNames === 'file_1'
    ? { main: 'file_1', attachment: 'attach_' }
    : { main: 'mainPdf', attachment: 'suppPdf' };
}

export function categoryOptions(): Markup[] {
  return ATTACHMENT_CATEGORIES.map((name) => html`<option value="${name}">${name}</option>`);
}

function attachmentRow(prefix: string, multiple: boolean): string {
  return html`<td>{n}.</td><td><input type="file" name="${prefix}{n}" size="40"${multiple ? raw(' multiple') : null}></td><td><select name="category_{n}">${categoryOptions()}</select></td><td><input type="text" name="description_{n}" size="30"></td>`
    .text;
}

const ROW_VALIDATOR = `
var rows = document.querySelectorAll("#attachments tr");
for (var i = 0; i < rows.length; i++) {
  var file = rows[i].querySelector("input[type=file]");
  if (file && file.value && !rows[i].querySelector("select").value && empty(rows[i].querySelector("input[type=text]").value))
    return "Please select a category or type a description for each attachment.";
}`;

export const uploadStep: Step = {
  name: 'upload',
  render(transaction, context) {
    const { switches } = context;
    const name = names(switches);
    const onePage = switches.attachments === 'one-page';
    const multiple = switches.dropAndMultiple ? raw(' multiple') : null;
    const main = html`<p>Select the pdf document${onePage ? ' and any attachments' : ''}.</p>
<b>Main Document</b><br>
${switches.dropAndMultiple ? html`<div id="dropArea">Drop the main document here</div>` : null}<input type="file" name="${name.main}" size="50"${multiple}><p></p>`;
    const attachments = onePage
      ? html`<b>Attachments</b><table><tbody id="attachments"><tr><th></th><th>File</th><th>Category</th><th>Description</th></tr></tbody></table>`
      : html`<b>Attachments to Document:</b> <input type="radio" name="attachments" value="no" checked> No <input type="radio" name="attachments" value="yes"> Yes`;
    const row = JSON.stringify(attachmentRow(name.attachment, switches.dropAndMultiple)).replace(
      /</g,
      '\\x3c',
    );
    const script = [
      onePage ? `var Rows = CMECF.widget.AttachmentRows(${row});` : '',
      switches.enterSubmits ? 'CMECF.widget.MakeEnterSubmitForm();' : '',
      switches.dropAndMultiple
        ? `CMECF.widget.DropArea(document.getElementById("dropArea"), document.forms[0].elements["${name.main}"]);`
        : '',
      switches.alertOnLoad
        ? `window.addEventListener("load", function () { alert(${JSON.stringify(switches.alertOnLoad)}); });`
        : '',
    ].join('\n');
    const modal = switches.modal
      ? html`<button id="openCourtModal" onclick="document.getElementById('courtModal').showModal()">Session notice</button><dialog id="courtModal">Your session will expire soon. <button onclick="document.getElementById('courtModal').close()">OK</button></dialog>`
      : null;
    return {
      title: transaction.category.title,
      headScript: switches.headScript,
      content: html`${filingHead(transaction, switches.showsEvent)}${courtForm({
        action: context.action('upload', transaction),
        content: html`${main}${attachments}${raw(switches.inForm)}`,
        validator: `if (empty(document.forms[FormId].elements["${name.main}"].value)) return ${JSON.stringify(MAIN_MISSING)};${onePage ? ROW_VALIDATOR : ''}`,
        afterClear: onePage ? 'Rows.clear();' : '',
        next: switches.next,
        accessKey: switches.accessKey,
        script,
      })}${modal}${raw(switches.afterForm)}`,
    };
  },
  take(transaction, post, { switches }) {
    const name = names(switches);
    const files = post.parts.filter((part) => part.fileName !== null && part.bytes.length > 0);
    const main = files.find((part) => part.name === name.main);
    if (!main) return { refusal: MAIN_MISSING };
    const uploaded = { ...transaction, main: document(main.fileName!, main.bytes, '', ''), attachments: [] };
    const attachments = files.filter((part) => part !== main).map((part) => withKind(part.name, part, post));
    const refusal = refusalOf([uploaded.main, ...attachments], switches.maxBytes);
    if (refusal) return { refusal };
    const more = sentValue(post, 'attachments') === 'yes';
    return { transaction: { ...uploaded, attachments }, next: more ? 'attachments' : 'refers' };
  },
};

function document(fileName: string, bytes: Buffer, category: string, description: string): FiledDocument {
  return { fileName, bytes, category, description };
}

function withKind(
  field: string,
  part: { fileName: string | null; bytes: Buffer },
  post: ReceivedPost,
): FiledDocument {
  const row = /\d+$/.exec(field)?.[0] ?? '';
  return document(
    part.fileName!,
    part.bytes,
    sentValue(post, `category_${row}`),
    sentValue(post, `description_${row}`),
  );
}

/** The first refusal, naming its file. */
export function refusalOf(documents: FiledDocument[], maxBytes: number): string | null {
  for (const one of documents) {
    const rejection = rejectionOf(one.bytes, maxBytes);
    if (rejection) return `${one.fileName}: ${rejection}`;
  }
  return null;
}
