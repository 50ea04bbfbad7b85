// The court's pages that are no step of a filing: menus, query, docket report, receipt, utilities, a document.
// Takes a path, gives a page's parts or null. Documented: paths, headings, #cmecfMainContent, the docket's
// "CIVIL DOCKET FOR CASE #", the query page's number and caption, "Transaction Receipt", the multipart form on each page.
// Inferred: the tables' insides, and the "Check PDF Document" form (its name and messages documented, E.D. Okla.).

import type { DocketCase } from './cases';
import { CATEGORIES } from './events';
import { html, type Markup } from './html';
import { lastNotice, type NoticeStore } from './notice-store';
import { heading, type PageParts } from './page-shell';

const REPORT_BUTTONS = html`<input name="button1" value="Run Report" type="button" onclick="document.forms[0].submit()"> <input name="reset" type="RESET" value="Clear">`;

function civilMenu(): PageParts {
  const groups = [...new Set(CATEGORIES.map((category) => category.group))];
  return {
    title: 'Civil Menu',
    content: html`${heading('Civil Events')}<br>${groups.map(
      (group) =>
        html`<p><b>${group}</b><br>${CATEGORIES.filter((one) => one.group === group).map(
          (one) => html`&nbsp;&nbsp;<a href="/cgi-bin/Dispatch.pl?${one.code}">${one.title}</a><br>`,
        )}</p>`,
    )}`,
  };
}

function links(title: string, items: [string, string][]): PageParts {
  return {
    title,
    content: html`${heading(title)}<br>${items.map(([href, label]) => html`<a href="${href}">${label}</a><br>`)}`,
  };
}

function docketReport(one: DocketCase, notices: NoticeStore): PageParts {
  const filed = notices.of(one.number);
  const row = (date: string, number: number, text: string): Markup =>
    html`<tr><td width="94" nowrap>${date}</td><td><a href="/doc1/181${String(26_000_000 + number).padStart(9, '0')}">${number}</a></td><td>${text}</td></tr>`;
  return {
    title: 'Docket Report',
    content: html`<h3 align="center">U.S. District Court [LIVE]<br>Western District of Texas<br>CIVIL DOCKET FOR CASE #: ${one.number}</h3>
<table width="100%"><tr><td valign="top">${one.caption}</td></tr></table>
<table align="center" width="99%" border="1" rules="all" cellpadding="5" cellspacing="0"><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
${row('03/02/2021', 1, `COMPLAINT filed by ${one.plaintiffs[0]}.`)}
${row('05/03/2021', 9, `ANSWER to Complaint by ${one.defendants[0]}.`)}
${row('06/01/2021', 14, 'MOTION to Compel. (Attachments: # (1) Exhibit A)')}
${filed.map((notice) => row(notice.date, notice.filing.documentNumber, notice.filing.docketText))}</table>`,
  };
}

function receipt(one: DocketCase): PageParts {
  return {
    title: 'Transaction Receipt',
    content: html`<h2>PACER Service Center</h2><table border="1"><tr><th colspan="4">Transaction Receipt</th></tr>
<tr><th>Description:</th><td>Docket Report</td><th>Search Criteria:</th><td>${one.number}</td></tr>
<tr><th>Billable Pages:</th><td>4</td><th>Cost:</th><td>0.40</td></tr></table>
<form enctype="multipart/form-data" method="POST" action="../cgi-bin/DktRpt.pl?591030040473392-L_9999_2-1"><input type="submit" value="View Document"></form>`,
  };
}

function query(title: string, action: string): PageParts {
  return {
    title,
    content: html`<form enctype="multipart/form-data" method="POST" action="../cgi-bin/${action}">${heading(title)}
<p>Case Number <input type="text" name="case_num"> or Last Name <input type="text" name="last_name"></p>${REPORT_BUTTONS}</form>`,
  };
}

function checkPdf(): PageParts {
  return {
    title: 'Check PDF Document',
    content: html`<form enctype="multipart/form-data" method="POST" action="../cgi-bin/CheckPDF.pl?1-L_1_0-1">${heading('Check PDF Document')}
<p>Select a document to check. Nothing is filed.</p><input type="file" name="check_file"><p>${REPORT_BUTTONS}</p></form>`,
  };
}

/** A bankruptcy court's own upload of a text file (D.D.C.'s and E.D. Ky.'s manuals name the screen; its form is inferred). */
function creditors(one: DocketCase): PageParts {
  return {
    title: 'Load Creditor Information',
    content: html`${heading('Load Creditor Information')}<p><a href="/cgi-bin/DktRpt.pl?${one.id}">${one.number}</a> ${one.caption}</p>
<form enctype="multipart/form-data" method="POST" action="../cgi-bin/Creditors.pl?1-L_1_0-1">
<p>Name of the file</p><input type="file" name="list"><p><input name="button1" value="Next" type="button" onclick="document.forms[0].submit()"></p></form>`,
  };
}

/** `path` without host, `search` without the question mark. */
export function otherPage(
  path: string,
  search: string,
  cases: DocketCase[],
  notices: NoticeStore,
): PageParts | null {
  const byId = cases.find((one) => search.startsWith(one.id)) ?? cases[0]!;
  switch (path) {
    case '/cgi-bin/ShowIndex.pl':
      return links('CM/ECF', [['/cgi-bin/login.pl', 'Western District of Texas - Document Filing System']]);
    case '/cgi-bin/DisplayMenu.pl':
      if (search.startsWith('CivilEvents')) return civilMenu();
      if (search.startsWith('Utilities')) {
        return links('Utilities', [
          ['/cgi-bin/CheckPDF.pl', 'Check PDF Document'],
          ['/cgi-bin/DocVerify.pl', 'Verify a Document'],
        ]);
      }
      return links(search || 'Menu', [
        ['/cgi-bin/DktRpt.pl', 'Docket Sheet'],
        ['/cgi-bin/HistDocQry.pl', 'History/Documents'],
      ]);
    case '/cgi-bin/iquery.pl':
      return query('Query', 'iquery.pl?264310021178643-L_1_0-1');
    case '/cgi-bin/DktRpt.pl':
      if (search === '') return query('Docket Sheet', 'DktRpt.pl?115989061225824-L_1_0-1');
      return search.includes('L_1_0') ? receipt(byId) : docketReport(byId, notices);
    case '/cgi-bin/HistDocQry.pl':
      return {
        title: 'History/Documents Query',
        content: html`<b><font size="+1">${byId.number}</font></b> ${byId.caption}<br>${query('History/Documents', 'HistDocQry.pl?286784-L_1_0-1').content}`,
      };
    case '/cgi-bin/DisplayReceipt.pl':
      return receipt(byId);
    case '/cgi-bin/NoticeOfFiling.pl':
      return lastNotice(notices);
    case '/cgi-bin/CheckPDF.pl':
      return checkPdf();
    case '/cgi-bin/Creditors.pl':
      return creditors(byId);
    case '/cgi-bin/DocVerify.pl':
    case '/cgi-bin/Search.pl':
      return query('Search', 'Search.pl?1-L_1_0-1');
    default:
      if (/^\/doc1\/\d{11,12}$/.test(path)) return receipt(byId);
      return null;
  }
}
