// The frame of every page of the simulated court: head, menu bar, content. Takes a title and content, gives a page.
// Documented (captured pages of many courts): no DOCTYPE, the frame-buster, /lib/core.js and /cgi-bin/menu.pl in the head,
// #topmenu with YUI's classes, #cmecfMainContent with its hidden scroll field, body attributes, SetFocus, and which
// menus a filer of a district court has, with their underlined letters. The access keys' markup is inferred.

import { html, type Markup, raw } from './html';

/** The focus script at the top of the content, documented; written anew. `eval` as there. */
const FOCUS_SCRIPT = raw(`<script language="JavaScript">
var IsForm = false;
var FirstField;
function SetFocus() {
  if (!IsForm) return true;
  if (FirstField) { eval("document.forms[0]." + FirstField + ".focus();"); return true; }
  var list = document.forms[0].elements;
  for (var i = 0; i < list.length; i++) {
    if (list[i].type != "hidden" && !list[i].disabled && !list[i].readOnly) { list[i].focus(); break; }
  }
  return true;
}
</script>`);

const FRAME_BUSTER = raw(
  '<script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script>',
);

const FILER_MENU: [string, string, string][] = [
  ['i', 'C<u>i</u>vil', '/cgi-bin/DisplayMenu.pl?CivilEvents'],
  ['n', 'Crimi<u>n</u>al', '/cgi-bin/DisplayMenu.pl?CriminalEvents'],
];

const COMMON_MENU: [string, string, string][] = [
  ['q', '<u>Q</u>uery', '/cgi-bin/iquery.pl'],
  ['r', '<u>R</u>eports', '/cgi-bin/DisplayMenu.pl?Reports'],
  ['u', '<u>U</u>tilities', '/cgi-bin/DisplayMenu.pl?Utilities'],
  ['s', '<u>S</u>earch', '/cgi-bin/Search.pl'],
  ['h', '<u>H</u>elp', '/help/index.html'],
  ['l', '<u>L</u>og Out', '/cgi-bin/login.pl?logout'],
];

function menuBar(filer: boolean): Markup {
  const items = [...(filer ? FILER_MENU : []), ...COMMON_MENU].map(
    ([key, label, href], i) =>
      html`<li class="yuimenubaritem${i === 0 ? ' first-of-type' : ''}" id="yui-gen${i}" groupindex="0" index="${i}"><a class="yuimenubaritemlabel" accesskey="${key}" href="${href}">${raw(label)}</a></li>`,
  );
  return html`<div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title=""><ul class="first-of-type">${items}</ul></div></div></div>
<script type="text/javascript">window.setTimeout(CMECF.MainMenu.createMenu, 0);</script>`;
}

export interface PageParts {
  /** After `CM/ECF - U.S. District Court:txwd-`. */
  title: string;
  content: Markup;
  /** First in the head, before the page's own scripts. */
  headScript?: string;
  afterContent?: Markup;
}

export interface ShellContext {
  court: string;
  filer: boolean;
}

export function page(parts: PageParts, context: ShellContext): string {
  const early = parts.headScript ? raw(`<script type="text/javascript">${parts.headScript}</script>`) : null;
  return html`<html><head>${early}<title>CM/ECF - U.S. District Court:${context.court}-${parts.title}</title>
<script type="text/javascript">var default_base_path = "/"; </script>
${FRAME_BUSTER}
<link rel="stylesheet" type="text/css" href="/css/default.css">
<script type="text/javascript" src="/lib/core.js"></script>
<script type="text/javascript" src="/cgi-bin/menu.pl?id=${context.filer ? '871230' : '-1'}"></script>
</head>
<body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'>
${menuBar(context.filer)}
<div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">
${FOCUS_SCRIPT}
${parts.content}
</div>
${parts.afterContent ?? null}
</body></html>`.text;
}

/** A page heading as captured pages have it. */
export function heading(text: string): Markup {
  return html`<font face="arial,helvetica" color="#0000cc" size="4"><b>${text}</b></font>`;
}
