// Who must confer, and on what, in the order's words. Takes a sentence that orders a conference; gives the words.

import { innerDots, outerDots } from './sentences';

const SIDE = '(?:parties|party|sides?|record|plaintiffs?|defendants?|movants?)';
const ONE = `(?:(?:lead|local|trial|opposing|all|both|each|the|of record|Delaware|moving|responding|their)\\s+)*(?:counsel|attorneys?|lawyers?|parties|plaintiffs?|defendants?|movants?|sides)(?:\\s+(?:for|of)\\s+(?:(?:the|all|both|each|any)\\s+)*${SIDE})?(?:\\s+(?:concerned|involved))?`;
const WHO = new RegExp(
  `\\b(${ONE}(?:\\s+and\\s+(?:${ONE}|(?:the )?(?:their clients|decision-?makers?)))?|any party wishing to [^.;,]{5,60}?)(?: with the Court)?\\s*,?\\s+(?:(?:are|is|shall|must|will|should|each|both|jointly|hereby|further|have|immediately|promptly|actually|to|meet|confer|ordered|directed|required|instructed)\\b)`,
  'gi',
);
const TOLD_TO = new RegExp(`\\b(?:orders|directs|requires)\\s+(${ONE})\\s+to\\b`, 'i');

export function whoIn(text: string): string | null {
  const flat = innerDots(text);
  const all = [...flat.matchAll(WHO)];
  // In "if counsel are far apart, lead counsel must confer by video" those who must confer stand nearest the verb.
  const nearest = all.find((m) =>
    /^.{0,80}?\b(?:meet|confer|consult|hold a (?:conference|meeting)|discuss)\b/i.test(
      flat.slice(m.index + m[0].length - 8),
    ),
  );
  const m = TOLD_TO.exec(flat) ?? nearest ?? all[0];
  return m?.[1] ? outerDots(m[1].trim()) : null;
}

const TOPIC =
  /\b(?:confer|conference|meet|discuss|conferral)\b[^.;]*?\b(?:on|about|regarding|concerning|to discuss|(?<!effort )to (?:narrow|resolve)|to resolve(?= (?:any|all|each|every)\b)|as to|with respect to|over|discuss)\s+((?:each|all|any|every|the|those|these|whether|how|Plaintiff|Defendant|Requests?|Interrogator|remaining|its|their|his|her|disput|discovery|objections?|privilege|(?!this|that|such|which|behalf|record|file|notice|time|good|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|near|next)[a-z]{3,})[^.;]*)/i;
const ENDS =
  /,?\s+(?:by (?=\d|no |noon|the (?:end|close)|close|(?:Mon|Tues|Wednes|Thurs|Fri)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|tele|phone|video|e-?mail|Zoom)|no later than|not later than|on or before|before|within|as follows|in an effort|in a good[- ]faith|and (?:shall|must|file|submit)|and to (?:file|submit)|either in|in person|face[- ]to[- ]face|by telephone|via)\b.*$/i;

export function topicsIn(text: string): string[] {
  const m = TOPIC.exec(innerDots(text)) ?? null;
  const topic = m?.[1]
    ?.replace(ENDS, '')
    .replace(/[:,]\s*(?:and it is further)?\s*$/, '')
    .trim();
  return topic &&
    topic.length > 5 &&
    !/^(?:the )?(?:date|same|court|record|phone|telephone|line)\b/i.test(topic)
    ? [outerDots(topic)]
    : [];
}
