// The Notice of Electronic Filing. Takes a committed transaction, gives the page's content.
// Documented, every line: notices of W.D. Tex. and E.D. Tex. The hash in the stamp is the file's own, so that a reader of the
// notice can hold it against what was filed.

import { createHash } from 'node:crypto';
import { html, type Markup } from './html';
import type { FiledTransaction } from './received';

export interface NoticeFacts {
  filing: FiledTransaction;
  caption: string;
  caseId: string;
  filers: string[];
  user: string;
  /** Already in the court's own form: `6/10/2021`, `11:38 AM CDT`. */
  date: string;
  time: string;
}

export function noticeContent(facts: NoticeFacts): Markup {
  const { filing } = facts;
  const documentLink = `/doc1/181${String(26_461_180 + filing.documentNumber).padStart(9, '1')}?caseid=${facts.caseId}&de_seq_num=${filing.documentNumber * 3}&magic_num=54735545`;
  const documents = filing.documents.map((one, i) => {
    const stamp = createHash('sha512').update(one.bytes).digest('hex');
    return html`<p><strong>Document description:</strong>${i === 0 ? 'Main Document' : [one.category, one.description].filter(Boolean).join(' ')} <br><strong>Original filename:</strong>${one.fileName}<br><strong>Electronic document Stamp:</strong><br>[STAMP dcecfStamp_ID=1080075687 [Date=${facts.date}] [FileNumber=${25_099_820 + filing.documentNumber}-${i}] [${stamp}]]</p>`;
  });
  return html`<p align="center"><strong>U.S. District Court [LIVE]</strong></p>
<p align="center"><strong>Western District of Texas</strong></p>
<font face="arial,helvetica" size="3"><b>Notice of Electronic Filing</b></font>
<br><br>The following transaction was entered by ${facts.user} on ${facts.date} at ${facts.time} and filed on ${facts.date}<br>
<table cellspacing="0" border="0"><tbody>
<tr><td><strong>Case Name:</strong></td><td>${facts.caption}</td></tr>
<tr><td><strong>Case Number:</strong></td><td><a href="/cgi-bin/DktRpt.pl?${facts.caseId}">${filing.caseNumber}</a></td></tr>
<tr><td><strong>Filer:</strong></td><td>${facts.filers.join(', ')}</td></tr>
<tr><td><strong>Document Number:</strong></td><td><a href="${documentLink}">${filing.documentNumber}</a></td></tr>
</tbody></table>
<p><strong>Docket Text:</strong><br><font size="3" color="#0000cc" face="arial,helvetica"><b>${filing.docketText}</b></font></p>
<b>${filing.caseNumber} Notice has been electronically mailed to:</b><br><br>${facts.user} &nbsp; counsel@example.com<br><br>
<b>${filing.caseNumber} Notice has been delivered by other means to:</b><br>
<p>The following document(s) are associated with this transaction:</p>${documents}`;
}
