// The script that sends a CM/ECF form, and the form around it. Takes validators, gives the markup.
// Documented (captured district and bankruptcy forms, 2016-2023): the names, BeenHere, the alert's words, the 5-second string
// timer, validators that clear the flag and return, document.forms[FormId].submit(), the button's and Clear's
// attributes, multipart on every form. That the upload page has the same block is inferred, strongly.

import { html, type Markup, raw } from './html';

export interface FormOptions {
  /** The query of the action, from `Transactions.mint`. */
  action: string;
  content: Markup;
  /** Body of the page's validators: statements that `return` words to alert, or fall through. */
  validator?: string;
  /** Statements that run after Clear. */
  afterClear?: string;
  nextLabel?: string;
  next?: 'button' | 'submit' | 'submit-onclick';
  accessKey?: string | null;
  disabled?: boolean;
  /** Script of the page, after the block. */
  script?: string;
}

function sendingScript(validator: string, afterClear: string): Markup {
  // `portal.ran` is ours: it tells a test that the court's own code ran. Real pages keep no such count.
  return raw(`<script language="JavaScript">
var timerId;
var BeenHere = 0;
var FormId = 0;
IsForm = true;
function CountRun(what) {
  var ran = JSON.parse(sessionStorage.getItem("portal.ran") || "{}");
  ran[what] = (ran[what] || 0) + 1;
  sessionStorage.setItem("portal.ran", JSON.stringify(ran));
}
function empty(s) { return s == null || /^\\s*$/.test(s); }
function ClearTimer() { BeenHere = 0; clearTimeout(timerId); return true; }
function Validate() { CountRun("Validate"); ${validator} }
function ProcessForm() {
  CountRun("ProcessForm");
  if (BeenHere == 1) {
    alert("Submission already made, please wait for response from server");
    return false;
  }
  BeenHere = 1;
  timerId = setTimeout("ClearTimer()", 5000);
  var problem = Validate();
  if (problem) { ClearTimer(); alert(problem); return false; }
  CountRun("submit");
  document.forms[FormId].submit();
  return true;
}
function CheckForm() {
  CountRun("CheckForm");
  if (BeenHere == 1) {
    alert("Submission already made, please wait for response from server");
    return false;
  }
  BeenHere = 1;
  timerId = setTimeout("ClearTimer()", 5000);
  var problem = Validate();
  if (problem) { ClearTimer(); alert(problem); return false; }
  return true;
}
function RunAfterClear() { CountRun("RunAfterClear"); ${afterClear} }
</script>`);
}

export function courtForm(options: FormOptions): Markup {
  const next = options.next ?? 'button';
  const type = next === 'button' ? 'button' : 'submit';
  const onsubmit = next === 'submit' ? raw(' onsubmit="return CheckForm()"') : null;
  const onclick =
    next === 'button'
      ? raw(' onclick="ProcessForm()"')
      : next === 'submit-onclick'
        ? raw(' onclick="ProcessForm(); return false"')
        : null;
  const key = options.accessKey ? html` accesskey="${options.accessKey}"` : null;
  const disabled = options.disabled ? raw(' disabled') : null;
  return html`<form enctype="multipart/form-data" method="POST" action="../cgi-bin/Dispatch.pl?${options.action}"${onsubmit}>
${options.content}
${sendingScript(options.validator ?? '', options.afterClear ?? '')}
<div class="after"><table><tr><td><input id="button1" name="button1" value="${options.nextLabel ?? 'Next'}" type="${type}"${key}${onclick}${disabled}></td><td></td><td></td><td><input name="reset" type="RESET" value="Clear" onclick="setTimeout('RunAfterClear()',100)"></td></tr></table></div>
</form>
${options.script ? raw(`<script language="JavaScript">${options.script}</script>`) : null}`;
}
