// Tells what on a page is no part of the paper's text: the court's stamp, page numbers. Takes the text of a row and
// where it stands; gives its role. Stamp forms as CM/ECF writes them in district, bankruptcy and appellate courts:
// "Case 1:21-cv-00087-DC Document 11 Filed 01/03/22 Page 9 of 12", "Case: 21-50498 Document: 00516242060 Page: 1
// Date Filed: 03/16/2022", "Case 17-25147 Doc 1 Filed 08/22/17 Entered 08/22/17 20:15:20 Desc Main Document".

const CASE = /\b(USCA\w*\s+)?(Appellate\s+)?(Civil\s+)?Cases?\s*(No\.?)?\s*[:#]?\s*(?=\d)/gi;
const NUMBER =
  /\b\d{1,2}\s*:\s*\d{2}\s*-\s*[a-z]{2,4}\s*-\s*\d{3,6}(-[A-Z0-9]+)*|\b\d{2}-\d{3,6}(-[a-z0-9]+)*\b/gi;
const DOCUMENT = /\b(Document|Doc|Dkt|DktEntry|Docket|ECF|Filing|ID)\.?\s*(No\.?)?\s*[:#]*\s*(?=\d)/gi;
const FILED = /\b(Date\s+)?(Filed|Entered|Received|RESTRICTED|USDC[^\d]{0,20})\s*(on\s*)?:?\s*(?=\d)/gi;
const PAGE = /\bPage\s*(ID)?\s*[:#]*\s*\.?\d+(\s*of\s*\d+)?/gi;
const REST =
  /\bDesc\b|\bMain\b|\bDocument\b|\bExhibit\b|\bPageID\b|\bPage\b|\bof\b|\bFLSD\s+Docket\b|\bPg\b|\bSEALED\b/gi;
const DATE = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(\s+\d{1,2}:\d{2}(:\d{2})?)?/g;

/** Whether a row's words are the court's stamp and nothing else, single or doubled. */
export function isStamp(text: string): boolean {
  // The second line of a bankruptcy court's stamp.
  if (/^(Main\s+)?(Document|Exhibit\S*)\s+Page\s+\d+\s+of\s+\d+$/i.test(text)) return true;
  if (text.length < 15 || text.length > 400) return false;
  if (!/\d/.test(text) || !/\b(case|filed|page|doc|document|date|dktentry)\b/i.test(text)) return false;
  const found = [NUMBER, DOCUMENT, FILED, PAGE].filter((re) => text.search(re) >= 0).length;
  if (found < 2) return false;
  const rest = text
    .replace(PAGE, ' ')
    .replace(CASE, ' ')
    .replace(NUMBER, ' ')
    .replace(DOCUMENT, ' ')
    .replace(FILED, ' ')
    .replace(DATE, ' ')
    .replace(REST, ' ')
    .replace(/\bDate\b|\bCase\b|\bFiled\b|\bEntered\b/gi, ' ');
  const letters = (rest.match(/[A-Za-z]/g) ?? []).length;
  return letters <= Math.max(8, text.length * 0.15);
}

/** "9", "- 9 -", "Page 9 of 12", "ix", "A-3". */
export function isPageNumber(text: string): boolean {
  return /^[-–—~[(|\s]*(page\s*)?(\d{1,4}|[ivxl]{1,6}|[A-Z]{1,3}-\d{1,3})(\s*(of|\/)\s*\d{1,4})?[-–—~\])|\s.]*$/i.test(
    text.trim(),
  );
}
