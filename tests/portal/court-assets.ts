// The files every page of the simulated court loads. Gives them by path.
// Documented: the paths, the CMECF global with MainMenu, widget.MakeEnterSubmitForm and CaseNumberSelect, the resize
// monitor frame, the content's height set by script. What the functions do inside is written anew.

const CORE_JS = `
var CMECF = { MainMenu: {}, widget: {}, CaseNumberSelect: {}, util: {} };

CMECF.MainMenu.createMenu = function () {
  var bar = document.getElementById("topmenu");
  if (!bar || document.getElementById("_yuiResizeMonitor")) return;
  bar.style.position = "static";
  bar.style.zIndex = 30;
  var monitor = document.createElement("iframe");
  monitor.id = "_yuiResizeMonitor";
  monitor.style.cssText = "position:absolute;visibility:visible;width:10em;height:10em;top:-164px;left:-164px;border-width:0";
  document.body.insertBefore(monitor, document.body.firstChild);
  CMECF.MainMenu.fit();
  window.addEventListener("resize", CMECF.MainMenu.fit);
};

CMECF.MainMenu.fit = function () {
  var content = document.getElementById("cmecfMainContent");
  if (content) content.style.height = Math.max(200, window.innerHeight - content.offsetTop - 8) + "px";
};

/* Enter in a text field presses the form's button1. */
CMECF.widget.MakeEnterSubmitForm = function () {
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.keyCode != 13 || !target.form || target.type != "text") return;
    event.preventDefault();
    target.form.elements["button1"].click();
  });
};

/* The case number widget: looks the number up and offers the cases that fit. */
CMECF.CaseNumberSelect.find = function () {
  var text = document.getElementById("case_number_text_area_0").value;
  var message = document.getElementById("case_number_message_area_0");
  var pick = document.getElementById("case_number_pick_area_0");
  var button = document.forms[0].elements["button1"];
  pick.innerHTML = "";
  button.disabled = true;
  message.textContent = "Looking up case number " + text + "...";
  var request = new XMLHttpRequest();
  request.open("GET", "/cgi-bin/possible_case_numbers.pl?" + encodeURIComponent(text) + ";number=" + Math.random());
  request.onload = function () {
    var cases = request.responseXML ? request.responseXML.getElementsByTagName("case") : [];
    if (cases.length === 0) { message.textContent = "Cannot find case " + text; return; }
    message.textContent = "";
    for (var i = 0; i < cases.length; i++) CMECF.CaseNumberSelect.line(cases[i], i === 0 && cases.length === 1);
  };
  request.send();
};

CMECF.CaseNumberSelect.line = function (one, picked) {
  var id = one.getAttribute("id");
  var line = document.createElement("div");
  line.id = "case_line_0_" + id;
  var box = document.createElement("input");
  box.type = "checkbox";
  box.name = "checkbox_0";
  box.value = id;
  box.checked = picked;
  box.onclick = function () { CMECF.CaseNumberSelect.pick(one); };
  line.appendChild(box);
  line.appendChild(document.createTextNode(one.getAttribute("title")));
  document.getElementById("case_number_pick_area_0").appendChild(line);
  if (picked) CMECF.CaseNumberSelect.pick(one);
};

CMECF.CaseNumberSelect.pick = function (one) {
  document.getElementById("all_case_ids").value = one.getAttribute("id");
  document.cookie = "CASE_NUM=" + one.getAttribute("number") + "(" + one.getAttribute("id") + "); path=/";
  document.forms[0].elements["button1"].disabled = false;
};

CMECF.CaseNumberSelect.AddCaseNumberLine = function () {
  var last = /(?:^|; )CASE_NUM=([^(;]+)/.exec(document.cookie);
  if (last) {
    document.getElementById("case_number_text_area_0").value = last[1];
    CMECF.CaseNumberSelect.find();
  }
};

/* Attachment rows: the next one appears when a row has a file and a category or description. */
CMECF.widget.AttachmentRows = function (rowHtml) {
  var table = document.getElementById("attachments");
  var count = 0;
  function add() {
    count++;
    var row = document.createElement("tr");
    row.innerHTML = rowHtml.split("{n}").join(count);
    table.appendChild(row);
    var done = false;
    row.addEventListener("change", function () {
      var file = row.querySelector("input[type=file]");
      var kind = row.querySelector("select");
      var text = row.querySelector("input[type=text]");
      if (!done && file.files.length && (kind.value || text.value)) { done = true; add(); }
    });
  }
  add();
  return { clear: function () { table.innerHTML = ""; count = 0; add(); } };
};

/* A drop area that hands what is dropped to the main document's input. */
CMECF.widget.DropArea = function (area, input) {
  area.addEventListener("dragover", function (event) { event.preventDefault(); });
  area.addEventListener("drop", function (event) {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
};
`;

const DEFAULT_CSS = `
body { margin: 0; font-family: arial, helvetica, sans-serif; font-size: 13px; }
#topmenu { background: #1b3f73; color: #fff; padding: 4px 8px; }
#topmenu ul { display: inline-block; list-style: none; margin: 0; padding: 0; vertical-align: middle; }
#topmenu li { display: inline-block; padding: 4px 12px; }
#topmenu a { color: #fff; text-decoration: none; }
#cmecfLogo { height: 22px; vertical-align: middle; }
#cmecfMainContent { overflow: auto; padding: 8px 12px; }
#cmecfMainContent table { margin-top: 6px; }
.fakeOption { padding: 1px 6px; cursor: default; }
.fakeOption:hover { background: #d8e4f6; }
#availableEvents, #selectedEvents { border: 1px solid #999; height: 180px; overflow: auto; width: 320px; float: left; margin-right: 16px; }
.after { clear: both; padding-top: 8px; }
.error { color: #c00; font-weight: bold; }
#dropArea { border: 2px dashed #999; padding: 12px; width: 420px; }
dialog { border: 2px solid #1b3f73; }
`;

/** A one-pixel GIF, for the logo and the favicon. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAABs/cwAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

export function assetAt(path: string): { type: string; body: string | Buffer } | undefined {
  if (path === '/lib/core.js') return { type: 'application/javascript', body: CORE_JS };
  if (path === '/cgi-bin/menu.pl')
    return { type: 'application/javascript', body: 'CMECF.menuLoaded = true;' };
  if (path === '/css/default.css') return { type: 'text/css', body: DEFAULT_CSS };
  if (path.startsWith('/graphics/') || path === '/favicon.ico') return { type: 'image/gif', body: PIXEL };
  return undefined;
}
