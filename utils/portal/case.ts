// Which case a page is about. Takes a document, gives the case number with the judges' initials, or null.
// Grammar, documented on notices, query pages and docket reports: `7:19-cv-00150-DC-RCG`; initials are suffixes, a
// number at the end is a defendant. Bankruptcy writes `4:16-bk-73062` or `22-70031`. The CASE_NUM cookie is not read: it
// is the case last used in any tab, and a filing held against another case's orders would be worse than one held
// against none.

const NUMBER = /\b\d:\d{2}-[a-z]{2,4}-\d{5}(?:-[A-Z][A-Za-z]{0,4})*(?:-\d{1,3})?(?![\w-])/;
const PLAIN = /\b\d{1,2}:\d{2}-[a-z]{2,4}-\d{3,5}\b|\b\d{2}-\d{5}\b/;

/** Characters of the page's text looked at: the heading stands above the form. */
const HEAD = 4000;

export function caseNumberOn(document: Document): string | null {
  const main = document.getElementById('cmecfMainContent') ?? document.body;
  if (!main) return null;
  for (const link of main.querySelectorAll('a[href*="DktRpt.pl"],a[href*="iquery.pl"]')) {
    const found = caseNumberIn(link.textContent ?? '');
    if (found) return found;
  }
  return NUMBER.exec(textBefore(main, HEAD))?.[0] ?? null;
}

/** The first case number in a text, in any of the courts' forms. */
export function caseNumberIn(text: string): string | null {
  return (NUMBER.exec(text) ?? PLAIN.exec(text))?.[0] ?? null;
}

/** Office, year, type and serial alone, so that numbers with and without initials can be compared. */
export function caseKey(number: string): string {
  const match = /(?:(\d{1,2}):)?(\d{2})-(?:([a-z]{2,4})-)?0*(\d{1,5})/i.exec(number);
  return match ? `${match[1] ?? '?'}:${match[2]}-${(match[3] ?? '?').toLowerCase()}-${match[4]}` : number;
}

export function sameCase(a: string, b: string): boolean {
  return caseKey(a) === caseKey(b);
}

// A docket report can hold a megabyte of text: the walk stops as soon as there is enough.
function textBefore(root: Element, limit: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  let text = '';
  while (text.length < limit && walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement?.tagName;
    if (parent === 'SCRIPT' || parent === 'STYLE' || parent === 'OPTION') continue;
    text += `${node.nodeValue ?? ''} `;
  }
  return text;
}
