// The judiciary's one login site, with the redaction dialog that filers get. Takes where to go back to, gives pages.
// Documented: the host and path, loginForm:loginName and loginForm:password, the dialog #redactionConfirmation with
// #regmsg:chkRedact and #regmsg:bpmConfirm, its notice's sense. Second hand: loginForm:clientCode, loginForm:fbtnLogin.
// That the dialog is shown in the same page before the login is sent is inferred.

import { html } from './html';

export const LOGIN_HOST = 'pacer.login.uscourts.gov';
export const LOGIN_PATH = '/csologin/login.jsf';

const SCRIPT = `
function askRedaction() {
  document.getElementById("redactionConfirmation").hidden = false;
  return false;
}
function confirmRedaction() {
  if (!document.getElementById("regmsg:chkRedact").checked) { alert("You must acknowledge the redaction notice."); return; }
  document.forms[0].submit();
}`;

export function loginPage(back: string): string {
  return `<!DOCTYPE html>
${html`<html><head><title>PACER Login</title></head><body>
<form id="loginForm" name="loginForm" method="post" action="${LOGIN_PATH}?appurl=${encodeURIComponent(back)}" enctype="application/x-www-form-urlencoded">
<p>Username <input id="loginForm:loginName" name="loginForm:loginName" type="text"></p>
<p>Password <input id="loginForm:password" name="loginForm:password" type="password"></p>
<p>Client Code <input id="loginForm:clientCode" name="loginForm:clientCode" type="text"></p>
<button id="loginForm:fbtnLogin" name="loginForm:fbtnLogin" type="button" onclick="askRedaction()">Login</button>
<div id="redactionConfirmation" hidden>
<p>IMPORTANT NOTICE OF REDACTION RESPONSIBILITY: all filers must redact the identifiers that the federal rules name.</p>
<input id="regmsg:chkRedact" type="checkbox"> I understand that, if I file, I must comply with the redaction rules. I have read this notice.
<button id="regmsg:bpmConfirm" type="button" onclick="confirmRedaction()">Continue</button></div>
</form>
<script>${'%SCRIPT%'}</script></body></html>`.text.replace('%SCRIPT%', SCRIPT)}`;
}
