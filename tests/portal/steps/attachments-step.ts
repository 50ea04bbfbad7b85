// The second page of the older flow: one attachment at a time, into a list, then Next.
// Documented (C.D. Cal., bankruptcy manuals): the order of pages, Filename, Category/Type, Description, Add to List, a list
// box. How a file stays with the form once listed is inferred: its input is kept, out of sight.

import { courtForm } from '../form-script';
import { html } from '../html';
import { filingHead, type Step } from './step';
import { categoryOptions, refusalOf } from './upload-step';

const ADD_TO_LIST = `
var Listed = 0;
function AddToList() {
  var area = document.getElementById("entry");
  var file = area.querySelector("input[type=file]");
  var kind = area.querySelector("select");
  var text = area.querySelector("input[type=text]");
  if (!file.files.length) { alert("Please select a file."); return; }
  Listed++;
  var option = document.createElement("option");
  option.textContent = Listed + ". " + file.files[0].name + " " + kind.value + " " + text.value;
  document.getElementById("listed").appendChild(option);
  var kept = document.createElement("span");
  kept.hidden = true;
  var fresh = file.cloneNode();
  fresh.value = "";
  file.parentNode.insertBefore(fresh, file);
  file.name = "attach_" + Listed;
  kept.appendChild(file);
  [["category_", kind.value], ["description_", text.value]].forEach(function (pair) {
    var field = document.createElement("input");
    field.type = "hidden";
    field.name = pair[0] + Listed;
    field.value = pair[1];
    kept.appendChild(field);
  });
  document.forms[0].appendChild(kept);
  kind.value = "";
  text.value = "";
}`;

export const attachmentsStep: Step = {
  name: 'attachments',
  render(transaction, context) {
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('attachments', transaction),
        content: html`<p>Select one or more attachments.</p>
<div id="entry">1) Filename <input type="file" name="entry_file" size="40"><br>
2) Category/Type <select name="entry_category">${categoryOptions()}</select> Description <input type="text" name="entry_description" size="30"><br>
3) <input type="button" name="add" value="Add to List" onclick="AddToList()"></div>
<select id="listed" size="6"></select>`,
        validator: 'if (Listed == 0) return "Please add at least one attachment to the list.";',
        script: ADD_TO_LIST,
      })}`,
    };
  },
  take(transaction, post, { switches }) {
    const value = (name: string) => post.parts.find((part) => part.name === name)?.text ?? '';
    const attachments = post.parts
      .filter((part) => part.fileName !== null && part.bytes.length > 0)
      .map((part) => {
        const row = /\d+$/.exec(part.name)?.[0] ?? '';
        return {
          fileName: part.fileName!,
          bytes: part.bytes,
          category: value(`category_${row}`),
          description: value(`description_${row}`),
        };
      });
    const refusal = refusalOf(attachments, switches.maxBytes);
    return refusal ? { refusal } : { transaction: { ...transaction, attachments }, next: 'refers' };
  },
};
