// Blanks and placeholders left in: "____", "[DATE]", "<NAME>", "XX/XX/2024", "is / is not". Takes plain text; gives
// each with its place. Editorial brackets ("[t]he", "[sic]", "[Dkt. 12]"), a signature rule and a checked box are none.

import { eachMatch } from './each-match';
export interface FoundPlaceholder {
  start: number;
  end: number;
  value: string;
}

const PATTERNS = [
  /\[\s*(?:insert |enter |your |name of |the )?[A-Z][A-Z' /,-]{2,60}\s*\]/g,
  /\[\s*(?:insert|enter|describe|specify|your|name(?: of)?|date|time|month|day|opposing|counsel|method|reason|explain|plaintiff|defendant|party|local rule|number|month and day|year|nonmovant|describing|state|indicated|opposed|unopposed|opposes|agrees)\b[^\]]{0,160}\]/gi,
  /\[\s*[_.…\u2022●•*?X ]{1,}\s*\]/g,
  /<\s*(?:insert |enter )?[A-Za-z][A-Za-z ]{2,40}>|\{\{?[^}]{2,40}\}\}?|«[^»]{2,40}»/g,
  /_{3,}/g,
  /\b(?:XX?|MM|DD)\/(?:XX?|DD)\/(?:XXXX|XX|YYYY|YY|20\d\d)\b|\bX{3,}\b|\b(?:TBD|TK)\b/g,
  /\b(?:is ?\/ ?is not|does ?\/ ?does not|opposed ?\/ ?unopposed|opposes ?\/ ?does not oppose|agrees? ?\/ ?disagrees?|was ?\/ ?was not|he ?\/ ?she\/they|has ?\/ ?has not)\b/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) +(?:_+|,) *(?:20\d\d|,)/g,
  /\bon (?=, (?:19|20)\d\d\b)/g,
  /\b20_+|\b20 ?\[\s*\]/g,
];

const SIGNED_BEFORE = /(?:\/s\/|\bs\/|By:|_s\/|Signature:?|Signed:?|Name:?|\n|^)[\s_]*$/i;

/** Ranges in which a rule of underscores is a signature line or an answer box, and no blank in the text. */
export function placeholdersIn(text: string): FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  for (const pattern of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (found.some((f) => f.start < end && start < f.end)) continue;
      if (
        /^\[ ?(?:x|sic|dkt|ecf|doc|[a-z])\b[^\]]{0,12}\]$/i.test(m[0]) ||
        (/^\[\s*X?\s*\]$/i.test(m[0]) && /^\s*[A-Z]/.test(text.slice(end)))
      )
        continue;
      if (/^_+$/.test(m[0])) {
        if (SIGNED_BEFORE.test(text.slice(Math.max(0, start - 20), start))) continue;
        // "_s/ Name____": the rule under a typed signature; "___Yes": a box.
        if (/(?:\bs\/|\/s\/) ?[\w. ,'-]{2,40}$/i.test(text.slice(Math.max(0, start - 60), start))) continue;
        const tail = text.slice(end).trim();
        if (tail === '' || /^(?:[A-Z][a-z]+ ){1,3}(?:\(|Bar|State Bar|Attorney|Counsel)/.test(tail)) continue;
      }
      found.push({ start, end, value: m[0].trim() });
    }
  return found.sort((a, b) => a.start - b.start);
}
