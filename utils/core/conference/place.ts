// Where counsel conferred. Takes a stretch of a sentence; gives the place as told ("his office at 221 Elm Street,
// El Paso", "the hallway outside Courtroom 4"), offices counsel spoke from included. A place only called is one too
// where the call was put through to it; a court as a tribunal is not.

import { eachMatch } from './each-match';
export interface FoundPlace {
  start: number;
  end: number;
  value: string;
}

const U = 'A-Z\\u00C0-\\u00DE';
const CITY = `[${U}][\\w.'-]*(?: [${U}][\\w.'-]*){0,3}(?:, (?:[${U}][a-z]+(?: [${U}][a-z]+)?|[${U}]{2})(?=[,.; ]|$))?(?: and [${U}][\\w'-]+(?: [${U}][\\w'-]+)?)?`;
const ADDRESS = `(?: (?:at|located at|on) \\d+ [\\w .'-]+?(?:Street|St\\.|Avenue|Ave\\.|Boulevard|Blvd\\.|Road|Rd\\.|Drive|Wacker|Plaza|Square|Lane|Parkway|Broadway)(?:,? (?:Suite|Floor|Ste\\.) \\w+)?(?:, ${CITY})?|(?: at \\d+ [${U}][\\w'-]+(?: [${U}][\\w'-]+){0,3})(?:, ${CITY})?)`;
const WHOSE =
  "(?:(?:the|a|an|his|her|my|our|their|your|its|respective|our respective|their respective|opposing counsel's|defense counsel's|undersigned counsel's|undersigned's|counsel's|plaintiff'?s?'? counsel's|defendant'?s?'? counsel's|(?:Mr|Ms|Mrs)\\. [A-Z][\\w-]+'s|[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,2}'s|both counsel's) )";
const SITE =
  '(?:(?!(?:of|with|to|and|for|by|on|in|at|as)\\b)[\\w.-]+ ){0,4}(?:law offices?|offices?|[cC][o0]urthouse(?:, [Rr]oom \\w+)?|conference room|hallway|[cC]ourtroom(?: \\w*\\d\\w*)?|coffee shop|cafe|café|restaurant|lobby|chambers|boardroom|cafeteria|jury room|lounge|headquarters|law firm|deposition suite|hotel|library|building)';
const TAIL = `(?: (?:of|outside|inside|at|in) (?:the |Courtroom |${WHOSE})?(?:[\\w'&-]+ ){0,4}?(?:[c]ourthouse|[Cc]ourtroom(?: \\w+)?|offices?|[Bb]uilding|[Tt]ower|[Hh]otel|[Ll]ibrary|(?<=Courtroom )\\w+)| of (?:[Pp]laintiff'?s?'?|[Dd]efendant'?s?'?|opposing|defense|undersigned) counsel| of ${CITY.replace(/\(\?: and.*$/, '')}(?: & [${U}]\\w+)?(?:,? (?:LLP|P\\.C\\.|P\\.A\\.|PLLC))?)?`;
const SITE_PLACE = new RegExp(
  `\\b(?:at|in|from|outside|inside) (${WHOSE}${SITE}${TAIL}(?:${ADDRESS})?(?: (?:in|near) (?:downtown )?${CITY})?)`,
  'g',
);
/** Counsel who sit at a deposition or a hearing are in one place, named by what was held there. */
const AT_EVENT = new RegExp(
  `\\b(?:at|during|before|after) (${WHOSE}(?:[\\w.'-]+ ){0,3}(?:deposition|mediation|inspection|hearing))\\b`,
  'g',
);
const CALLED_OFFICE = new RegExp(
  `\\b(?:called|telephoned|phoned) (${WHOSE}(?:law )?offices? in ${CITY})`,
  'g',
);
const FROM_CITY = new RegExp(`,? from (${CITY})(?=[,.;)]| (?:for|and|in)\\b)`, 'g');
const LABEL =
  /\b(?:place|location|where):\s*(?:by (?:telephone|phone|video\w*|zoom),?\s*)?(?:(?:from|at|in) )?([^.;]{3,120}?)(?=[.;]|$)/i;
const AT_CITY = new RegExp(
  `\\b(?:met|conferred|conference|meeting)\\b[^.;]{0,80}? in (${CITY})(?=[,.;]| on\\b| at\\b)`,
  'g',
);
const NOT_PLACE = /\b(?:Dallas|District|Division|Rule|Court|Teams|Zoom)\b$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Good|Federal|Local|Rule|Case|Cause|No|Request|Interrogatory|Person)\b/;

export function placesIn(text: string): FoundPlace[] {
  const found: FoundPlace[] = [];
  const add = (m: RegExpMatchArray) => {
    const value = m[1]!.replace(/[ ,.]+$/, '');
    const start = m.index! + m[0].lastIndexOf(m[1]!);
    if (MONTH.test(value) || found.some((f) => f.start < start + value.length && start < f.end)) return;
    found.push({ start, end: start + value.length, value });
  };
  const label = LABEL.exec(text);
  if (label) add(label);
  for (const m of eachMatch(text, SITE_PLACE)) add(m);
  for (const m of eachMatch(text, CALLED_OFFICE)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, AT_EVENT)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, FROM_CITY)) if (!NOT_PLACE.test(m[1]!)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, AT_CITY)) if (!NOT_PLACE.test(m[1]!)) add(m);
  return found.sort((a, b) => a.start - b.start);
}
