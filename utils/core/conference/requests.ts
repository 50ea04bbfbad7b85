// Discovery requests named by number: "Request Nos. 4 and 9" gives "RFP 4", "RFP 9"; "Interrogatories 1 through 3"
// gives "ROG 1" to "ROG 3"; "RFA 7". Takes plain text; gives each with its place. "Nos. 3 and 8" alone takes the kind
// last named; a range of more than sixty is left as its two ends.

import { eachMatch } from './each-match';
export interface FoundRequest {
  start: number;
  end: number;
  value: string;
}

const KINDS: [RegExp, string][] = [
  [/interrog|\brogs?\b/i, 'ROG'],
  [/admission|\brfas?\b/i, 'RFA'],
  [/topic/i, 'TOPIC'],
  [/request|\brfps?\b|\brpds?\b|production/i, 'RFP'],
];
const NUMBER_LIST =
  '(\\d{1,3}(?:\\([a-z\\d]\\))*(?:(?:\\s*,\\s*(?:and\\s+|&\\s*)?|\\s*(?:and|&|or|through|thru|to|-|–|—)\\s*)(?:nos?\\.\\s*)?\\d{1,3}(?:\\([a-z\\d]\\))*(?![\\d:/]| ?(?:days|minutes|hours|percent)))*)';
const LIST = new RegExp(
  `\\b((?:requests?|rfps?|rfas?|rogs?|rpds?|interrogator(?:y|ies)|topics?)(?: for (?:the )?(?:production|admission|production of documents|admissions)s?)?|nos?\\.|numbers?)(?: (?:nos?\\.?|numbers?|numbered))?:? ?#? ?${NUMBER_LIST}`,
  'gi',
);

export function requestsIn(text: string): FoundRequest[] {
  const found: FoundRequest[] = [];
  let last = 'RFP';
  for (const m of eachMatch(text, LIST)) {
    const bare = /^n(?:o|um)/i.test(m[1]!);
    // "Case No. 4:23", "Exhibit No. 2", "Local Rule No. 7" are no requests.
    if (
      bare &&
      /\b(?:case|cause|action|docket|dkt|doc|document|exhibit|ex|rule|ecf|bar|page|room|claim|patent|count|telephone|phone|tel|suite|policy|paragraphs?)\.? $/i.test(
        text.slice(Math.max(0, m.index - 14), m.index),
      )
    )
      continue;
    if (bare && found.length === 0 && !/\b(?:interrog|request|rfp|topic)/i.test(text.slice(0, m.index)))
      continue;
    const kind = bare ? last : (KINDS.find(([k]) => k.test(m[1]!))?.[1] ?? 'RFP');
    last = kind;
    const at = m.index + m[0].lastIndexOf(m[2]!);
    let previous: number | null = null;
    let before = '';
    for (const n of m[2]!.matchAll(/(\d{1,3})((?:\([a-z\d]\))*)|([^\d(]+)/gi)) {
      if (n[3] !== undefined) {
        before = n[3];
        continue;
      }
      const number = Number(n[1]);
      const [start, end] = [at + n.index, at + n.index + n[0].length];
      const ranged = previous !== null && /through|thru|to|[-–—]/i.test(before);
      if (ranged && number > previous! && number - previous! <= 60)
        for (let k = previous! + 1; k < number; k++) found.push({ start, end, value: `${kind} ${k}` });
      found.push({ start, end, value: `${kind} ${number}` });
      previous = number;
    }
  }
  return found.filter((f, i) => found.findIndex((g) => g.value === f.value) === i);
}
