// What an order decides of the motion before it, and whether it may be filed again.
// Takes the order's sentences; gives the disposition, the motion ruled on and the words. The last decretal words
// count ("is DENIED", "DENIES", "GRANTS in part"); words that report another ruling or a rule do not.

import type { Noted } from '../conference/conference';
import type { Disposition, OrderReading } from './order';
import type { Sentence } from './sentences';

const DECRETAL: [Disposition, RegExp][] = [
  ['granted-in-part', /\b(?:GRANT(?:ED|S)|granted|grants)\b,?\s+in\s+part\b|\bgranted,? in part/i],
  ['denied-without-prejudice', /\b(?:DEN(?:IED|IES)|denied|denies)[^.;]{0,90}?without\s*prejudice/i],
  ['denied-with-prejudice', /\b(?:DEN(?:IED|IES)|denied|denies)\b[^.;]{0,90}?\bwith\s*prejudice/i],
  ['moot', /\b(?:DEN(?:IED|IES)|denied|denies)?\s*(?:as\s+)?\bmoot\b/i],
  ['struck', /\b(?:STRIKES?|STRICKEN|struck|stricken)\b/i],
  ['held-in-abeyance', /\bHELD IN ABEYANCE\b|\bheld in abeyance\b|\bholds? [^.]{0,50} in abeyance/i],
  ['denied', /\b(?:DENIED|DENIES)|\b(?:is|are|be|hereby)\s+denied\b|\bthe Court (?:hereby )?denies\b/],
  ['granted', /\b(?:GRANTED|GRANTS)\b|\b(?:is|are|be|hereby)\s+granted\b|\bthe Court (?:hereby )?grants\b/],
];
const OF_THIS_COURT = /\b(?:is|are|be|hereby|must be|should be|Court|ORDERED|IT IS|undersigned|I)\b/;
const REPORTED =
  /\bv\.\s|\bWL \d|F\.\s?(?:Supp|R\.D|\dd)|\b(?:may (?:refuse|deny)|can be denied|previously (?:denied|granted)|courts? (?:have|has|may|routinely)|the court may (?:grant|deny|refuse))/;

type Ruled = Noted<Disposition> & { ruledOn: string | null };

export function dispositionIn(sentences: readonly Sentence[]): Ruled | null {
  let found = null as Ruled | null;
  for (const s of sentences) {
    const own = s.text.replace(/"[^"]{25,}"/g, '""');
    if (REPORTED.test(own) && !/\b(?:DENIED|DENIES|GRANTED|GRANTS|STRICKEN|STRIKES)/.test(own)) continue;
    const hit = DECRETAL.find(([, pattern]) => pattern.test(own));
    if (!hit || !OF_THIS_COURT.test(own)) continue;
    const upper = /\b(?:DENIED|DENIES|GRANTED|GRANTS|STRICKEN|STRIKES)/.test(own);
    const mayNot = /\b(?:should be denied|finds that)\b/i.test(own) && !upper;
    if (found && (mayNot || (!upper && found.value.startsWith(hit[0])))) continue;
    const earlierMeansMore = found && hit[0] === 'denied' && found.value.startsWith('denied-');
    if (earlierMeansMore) continue;
    const motion =
      /\b((?:(?:Opposed|Unopposed|Joint|Emergency|Amended|Second|Third|Renewed) )*Motions? (?:to|for|in)\b(?:(?!\b(?:is|are|be|should|and Emergency|without|with prejudice)\b)[^.;,("[])*)/.exec(
        s.text,
      );
    found = {
      value: hit[0],
      span: { start: s.start, end: s.end },
      ruledOn: motion?.[1]?.trim() ?? found?.ruledOn ?? null,
    };
  }
  return found;
}

const MAY =
  /without\s*prejudice(?:\s+to\s+(?:refiling|re-?filing|re-?urging))?|\bmay (?:re-?file|re-?urge|renew|file (?:a renewed|an amended|another))|\bleave to (?:re-?file|renew)|\bto be re-?filed\b|\bif [^.]{0,80}(?:may|can) (?:then )?(?:re-?file|renew)/i;
const MAY_NOT =
  /\bmay not (?:be )?(?:re-?file|renew|re-?filed|renewed)|\bwith prejudice\b|\bshall not (?:re-?file|renew)|\bno further motions?\b|\bwill not entertain (?:a|any) (?:renewed|further|refiled)/i;

export function refilingIn(sentences: readonly Sentence[]): Noted<OrderReading['refiling']> | null {
  for (const [value, pattern] of [
    ['not-allowed', MAY_NOT],
    ['allowed', MAY],
  ] as const)
    for (const s of sentences) {
      const own = s.text.replace(/"[^"]{25,}"/g, '""');
      if (pattern.test(own) && !/\bv\.\s[^.]*\d{4}\)/.test(own))
        return { value, span: { start: s.start, end: s.end } };
    }
  return null;
}

export function hearingIn(sentences: readonly Sentence[]): Noted<OrderReading['hearing']> | null {
  for (const s of sentences) {
    if (
      /\bno (?:oral )?hearing (?:shall|will|is|has been|need)|\bhearing (?:is|will be|shall be) (?:not (?:be )?(?:set|scheduled|held)|unnecessary|VACATED|CANCELLED|CANCELED)|\bwithout (?:a|oral) (?:hearing|argument)|\bno hearing (?:is |will be )?(?:necessary|required|set|scheduled)|\b(?:VACATES|CANCELS) the hearing/i.test(
        s.text,
      )
    )
      return { value: 'none', span: { start: s.start, end: s.end } };
  }
  for (const s of sentences) {
    if (
      /\b(?:(?:sets?|SETS?|schedules?) (?:a|this matter for|the motion for) [^.]{0,60}(?:hearing|conference)|(?:hearing|status conference|discovery conference)\b[^.]{0,60}\b(?:is|be|are) (?:hereby )?(?:SET|set|scheduled|SCHEDULED|held on|RESET|reset|CONTINUED|continued)|appear (?:in person |by video |by telephone )?(?:for|at) (?:a|the) (?:[a-z]+ )?(?:hearing|conference))/.test(
        s.text,
      )
    )
      return { value: 'set', span: { start: s.start, end: s.end } };
  }
  return null;
}
