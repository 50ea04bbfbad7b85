// Where counsel conferred. Takes a stretch of a sentence; gives the place as told ("his office at 221 Elm Street,
// El Paso", "the hallway outside Courtroom 4"), offices counsel spoke from included. A place only called is one too
// where the call was put through to it; a court as a tribunal is not.

import { eachMatch } from './each-match';
export interface FoundPlace {
  start: number;
  end: number;
  value: string;
  /** Somebody was there, so that a talk told with it was face to face; not where a call came from or a city alone. */
  there?: boolean;
}

const U = 'A-Z\\u00C0-\\u00DE';
const CITY = `[${U}][\\w.'-]*(?: [${U}][\\w.'-]*){0,3}(?:, (?:[${U}][a-z]+(?: [${U}][a-z]+)?|[${U}]{2})(?=[,.; ]|$))?(?: and (?!(?:Mr|Ms|Mrs|Dr|Mx)\\b)[${U}][\\w'-]+(?: [${U}][\\w'-]+)?)?`;
const ADDRESS = `(?: (?:at|located at|on) \\d+ [\\w .'-]+?(?:Street|St\\.|Avenue|Ave\\.|Boulevard|Blvd\\.|Road|Rd\\.|Drive|Wacker|Plaza|Square|Lane|Parkway|Broadway)(?:,? (?:Suite|Floor|Ste\\.) \\w+)?(?:, ${CITY})?|(?: at \\d+ [${U}][\\w'-]+(?: [${U}][\\w'-]+){0,3})(?:, ${CITY})?)`;
const WHOSE =
  "(?:(?:the|a|an|that|this|his|her|my|our|their|your|its|respective|our respective|their respective|opposing counsel's|defense counsel's|undersigned counsel's|undersigned's|counsel's|plaintiff'?s?'? counsel's|defendant'?s?'? counsel's|(?:Mr|Ms|Mrs)\\. [A-Z][\\w-]+'s|[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,2}'s|[A-Z]\\w+s'|both counsel's) )";
/** What lawyers meet in, at, on or beside. */
const SITES =
  "(?:[lL]aw )?[oO]ffices?|[cC][o0]urthouse(?: steps)?(?:, [Rr]oom \\w+)?|(?:[cC]onference|[mM]eeting|[jJ]ury|[wW]aiting|[wW]itness|[bB]reak|[rR]obing|[dD]eposition|[lL]unch|[dD]ining|[lL]iving|[wW]ar|[aA]ttorney|[aA]ttorneys'|[lL]awyers') [rR]oom|(?:[cC]onference|[kK]itchen|[cC]ounsel|[pP]icnic|[cC]orner|[dD]ining|[lL]unch) table|[hH]allway|[hH]all|[cC]orridor|[fF]oyer|[vV]estibule|[aA]trium|[eE]levators?|[sS]tair(?:well|s|case)|[pP]arking (?:lot|garage)|[gG]arage|[cC]ourtroom(?: \\w*\\d\\w*)?|[cC]offee (?:shop|house|bar)|[cC]af(?:e|é)|[dD]iner|[dD]eli|[bB]akery|[rR]estaurant|[bB]istro|[tT]avern|[pP]ub|[sS]teakhouse|[lL]obby|[cC]hambers|[bB]oardroom|[cC]afeteria|[lL]ounge|[hH]eadquarters|[fF]irm|[dD]eposition suite|[hH]otel|[iI]nn|[lL]ibrary|[bB]uilding|[tT]ower|[aA]nnex|[bB]ar (?:[aA]ssociation|[cC]enter|[fF]oundation)|[lL]aw [sS]chool|[sS]chool|[uU]niversity|[cC]ampus|[cC]hurch|[cC]linic|[hH]ospital|[pP]lant|[wW]arehouse|[fF]actory|[sS]hop|[sS]tore|[yY]ard|[sS]ite|[pP]roperty|[pP]remises|[lL]and|[fF]arm|[rR]anch|[wW]ell|[fF]ield|[qQ]uarry|[mM]ine|[dD]ock|[pP]ier|[mM]arina|[hH]ouse|[hH]ome|[pP]orch|[kK]itchen|[gG]arden|[pP]ark|[pP]laza|[sS]quare|[bB]ench|[bB]ooth|[dD]esk|[aA]irport|[tT]erminal|[sS]tation|[bB]ank|[mM]all|[gG]ym|[cC]lub|[cC]ounter|[mM]useum|[aA]rchives?|[lL]aboratory|[lL]ab|[sS]tudio|[tT]railer";
const SITE = `(?:(?!(?:of|with|to|and|for|by|on|in|at|as|that|which|who)\\b)[\\w.'&-]+ ){0,5}(?:${SITES})(?![\\w'-])`;
const TAIL = `(?: (?:of|outside|inside|at|in) (?:the |Courtroom |${WHOSE})?(?:[\\w'&-]+ ){0,4}?(?:[c]ourthouse|[Cc]ourtroom(?: \\w+)?|offices?|[Bb]uilding|[Tt]ower|[Hh]otel|[Ll]ibrary|(?<=Courtroom )\\w+)| of (?:[Pp]laintiff'?s?'?|[Dd]efendant'?s?'?|opposing|defense|undersigned) counsel| of ${CITY.replace(/\(\?: and.*$/, '')}(?: & [${U}]\\w+)?(?:,? (?:LLP|P\\.C\\.|P\\.A\\.|PLLC))?)?`;
const SITE_PLACE = new RegExp(
  `\\b(at|in|from|outside|inside|beside|near|on|by|under|around|across(?: from)?) (${WHOSE}${SITE}${TAIL}(?:${ADDRESS})?(?: (?:in|near) (?:downtown )?${CITY})?)`,
  'g',
);
/** "Drove to her office in Temple", "stopped by the courthouse". */
const GONE_TO = new RegExp(
  `\\b(?:drove|walked|went|came|drop+ed|stopped|swung|strolled|rode|flew|cycled|travel+ed|headed|hurried|crossed|stepped)(?: (?:back|again|over|across|around|round|down|up|out|straight|personally|in person|unannounced))* (?:to|by|in at|at|into) (${WHOSE}${SITE}${TAIL}(?:${ADDRESS})?(?: (?:in|near) (?:downtown )?${CITY})?)`,
  'g',
);
/** A place by its own name: "in person at Blue Heron Coffee on Elm Street in Waco", "at Bell County Reporting". */
const NAMED_PLACE = new RegExp(
  `\\b(?:met|meeting|sat(?: down)?|conferred|spoke|talked|person|face|coffee|lunch|breakfast|dinner|together|deposition|visited|visit)\\b[^.;]{0,80}? (?:at|inside|outside) ((?:the )?(?!(?:Plaintiff|Defendant|Mr|Ms|Mrs|Dr|Movant|Respondent|Counsel|Court|Docket|ECF|Doc|Exhibit|Ex|Nos?|Rule|Zoom|Teams|Page|Dkt|Length|Issue|Request)\\b)[${U}][\\w'&-]+(?: (?:[${U}][\\w'&-]*|of|the|and|&)){0,5}(?<! (?:of|the|and|&))(?: on [${U}]\\w+(?: [${U}]\\w+){0,2})?(?: in ${CITY})?)(?=[,.;]| (?:on|in|about|concerning|regarding|to|and|for|over|after|before|with)\\b)`,
  'g',
);
/** Counsel who sit at a deposition or a hearing are in one place, named by what was held there. */
const AT_EVENT = new RegExp(
  `\\b(?:at|during|before|after) (${WHOSE}(?:[\\w.'-]+ ){0,3}(?:deposition|mediation|inspection|hearing|luncheon|dinner|reception|seminar|docket call|conference|trial|session|ceremony|banquet)(?: in ${CITY})?)(?! (?:by|via|over|with|on the) )\\b`,
  'g',
);
const CALLED_OFFICE = new RegExp(
  `\\b(?:called|telephoned|phoned) (${WHOSE}(?:law )?offices? in ${CITY})`,
  'g',
);
const FROM_CITY = new RegExp(`,? from (${CITY})(?=[,.;)]| (?:for|and|in|with|about|to|on|at)\\b)`, 'g');
/** "Between Bastrop, where I keep my office, and Waco". */
const CITY_WHERE = new RegExp(
  `\\b(?:between|from|in|at) (${CITY}), where (?:I|we|he|she|(?:the )?undersigned|counsel|(?:Mr|Ms|Mrs)\\.)`,
  'g',
);
const LABEL =
  /\b(?:place|location|where):\s*(?:by (?:telephone|phone|video\w*|zoom),?\s*)?(?:(?:from|at|in) )?([^.;]{3,120}?)(?=[.;]|$)/i;
const AT_CITY = new RegExp(
  `\\b(?:met|conferred|conference|meeting)\\b[^.;]{0,80}? in (${CITY})(?=[,.;]| on\\b| at\\b)`,
  'g',
);
const NOT_PLACE = /\b(?:Dallas|District|Division|Rule|Court|Teams|Zoom)\b$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Good|Federal|Local|Rule|Case|Cause|No|Request|Interrogatory|Person)\b/;

/** Two offices at once are two ends of a line. */
const RESPECTIVE = /\b(?:respective|both|offices in [A-Z][\w ]+ and)\b/;
/** "In the field", "on site", "by the court" in other senses; a thing asked for, and no place. */
const NO_SITE =
  /^(?:(?:the|a|an|that|this) )?(?:(?:same|other|first|second|present|case|document|review|public) )?(?:field|well|bank|shop|site|house|home|station|counter|land|yard|school|hospital|clinic|plant|store|property|premises|building|mine|hall|bench|club|firm|tower)$/i;

export function placesIn(text: string): FoundPlace[] {
  const found: FoundPlace[] = [];
  const add = (m: RegExpMatchArray, there = false) => {
    const told = m.at(-1)!;
    const value = told.replace(/[ ,.]+$/, '');
    const start = m.index! + m[0].lastIndexOf(told);
    if (MONTH.test(value) || found.some((f) => f.start < start + value.length && start < f.end)) return;
    found.push({ start, end: start + value.length, value, ...(there ? { there } : {}) });
  };
  const label = LABEL.exec(text);
  if (label) add(label);
  for (const m of eachMatch(text, SITE_PLACE))
    if (!NO_SITE.test(m[2]!)) add(m, m[1] !== 'from' && !RESPECTIVE.test(m[2]!));
  for (const m of eachMatch(text, GONE_TO)) add(m, true);
  for (const m of eachMatch(text, CALLED_OFFICE)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, CITY_WHERE)) if (!NOT_PLACE.test(m[1]!)) add(m);
  if (found.length === 0)
    for (const m of eachMatch(text, NAMED_PLACE)) if (!NOT_PLACE.test(m[1]!)) add(m, true);
  if (found.length === 0) for (const m of eachMatch(text, AT_EVENT)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, FROM_CITY)) if (!NOT_PLACE.test(m[1]!)) add(m);
  if (found.length === 0) for (const m of eachMatch(text, AT_CITY)) if (!NOT_PLACE.test(m[1]!)) add(m);
  return found.sort((a, b) => a.start - b.start);
}
