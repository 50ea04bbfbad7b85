// Picking the docket events. Several may be chosen; the chosen stand in "Selected Events", a click there removes one:
// documented, D. Md. That choices are elements of class `fakeOption`: second hand (bankruptcy). The rest is inferred.

import { courtForm } from '../form-script';
import { html } from '../html';
import { sentValues } from '../received';
import { filingHead, type Step } from './step';

const PICKING = `
(function () {
  var form = document.forms[0];
  var available = document.getElementById("availableEvents");
  var selected = document.getElementById("selectedEvents");
  function choose(option) {
    var title = option.textContent;
    if (form.querySelector('input[name=event][value="' + title + '"]')) return;
    var line = document.createElement("div");
    line.className = "fakeOption";
    line.textContent = title;
    var field = document.createElement("input");
    field.type = "hidden";
    field.name = "event";
    field.value = title;
    line.onclick = function () { line.remove(); field.remove(); };
    selected.appendChild(line);
    form.appendChild(field);
  }
  available.addEventListener("click", function (event) {
    if (event.target.className === "fakeOption") choose(event.target);
  });
})();`;

export const eventsStep: Step = {
  name: 'events',
  render(transaction, context) {
    const { events } = transaction.category;
    const fake = context.switches.eventList === 'fakeOption';
    const list = fake
      ? html`<p>Start typing to find an event, or click one in the list.</p>
<div id="availableEvents">${events.map((event) => html`<div class="fakeOption">${event}</div>`)}</div>
<b>Selected Events</b> (click to remove events)<div id="selectedEvents"></div>`
      : html`<p>Hold down Ctrl to select several events.</p>
<select name="event" multiple size="12">${events.map((event) => html`<option>${event}</option>`)}</select>`;
    return {
      title: transaction.category.title,
      content: html`${filingHead(transaction)}${courtForm({
        action: context.action('events', transaction),
        content: list,
        validator: `if (!document.querySelector("input[name=event], option:checked")) return "Please select at least one event.";`,
        script: fake ? PICKING : '',
      })}`,
    };
  },
  take(transaction, post, context) {
    const events = sentValues(post, 'event').filter((event) => transaction.category.events.includes(event));
    if (events.length === 0) return { refusal: 'No event was selected.' };
    const next = context.switches.order === 'case-first' ? 'filer' : 'case-number';
    return { transaction: { ...transaction, events }, next };
  },
};
