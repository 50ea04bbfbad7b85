// Pages of a court, written for these tests in the shapes the courts' public pages have: no DOCTYPE, no names to lean on.
// Takes HTML of the content; gives a document.

import { Window } from 'happy-dom';

export function pageWith(
  content: string,
  url = 'https://ecf.txwd.uscourts.gov/cgi-bin/Dispatch.pl?123-L_1_0-1',
): Document {
  const window = new Window({ url });
  window.document.write(
    `<html><head></head><body><div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">${content}</div></body></html>`,
  );
  return window.document as unknown as Document;
}

export const HEADING =
  '<font size="4"><b>Motions</b></font><br><b><font size="+1"><a href="/cgi-bin/DktRpt.pl?1039197">7:19-cv-00150-DC-RCG</a></font></b> Lark v. Heron';

const NEXT = '<input name="button1" value="Next" type="button" onclick="ProcessForm()">';
const CLEAR = '<input name="reset" type="RESET" value="Clear">';

/** The upload page as the guides describe it; every sign can be taken away. */
export function uploadPage({
  action = '../cgi-bin/Dispatch.pl?42-L_5_0-1',
  text = '<p>Select the pdf document and any attachments.</p><b>Main Document</b>',
  next = NEXT,
  heading = HEADING,
  rows = '',
}: Partial<Record<'action' | 'text' | 'next' | 'heading' | 'rows', string>> = {}): Document {
  return pageWith(
    `${heading}<form enctype="multipart/form-data" method="POST" action="${action}">${text}<input type="file" name="whatever">${rows}${next}${CLEAR}</form>`,
  );
}

/** Gives an input of a page these files, as a browser does. */
export function choose(input: Element | null, ...files: File[]): void {
  Object.defineProperty(input, 'files', { value: files, configurable: true });
}
