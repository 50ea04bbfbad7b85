// What an order decides of the motion before it, and whether it may be filed again.
// Takes the order's sentences; gives the disposition, the motion ruled on and the words. The last decretal words
// count ("is DENIED", "DENIES", "GRANTS in part"); words that report another ruling or a rule do not.

import type { Noted } from '../conference/conference';
import type { Disposition, OrderReading } from './order';
import { innerDots, type Sentence } from './sentences';

const GRANT = '(?:GRANT(?:ED|S|ING)|granted|grants|granting|Granting)';
const DENY = '(?:DEN(?:IED|IES|YING)|denied|denies|denying|Denying)';
const DECRETAL: [Disposition, RegExp][] = [
  ['granted-in-part', new RegExp(`\\b${GRANT}\\b,?\\s+in\\s+part\\b`, 'i')],
  ['denied-without-prejudice', new RegExp(`\\b${DENY}\\b[^.;]{0,90}?without\\s*prejudice`, 'i')],
  ['denied-with-prejudice', new RegExp(`\\b${DENY}\\b[^.;]{0,90}?\\bwith\\s*prejudice`, 'i')],
  ['moot', new RegExp(`\\b${DENY}?\\s*(?:as\\s+)?\\bmoot\\b`, 'i')],
  ['struck', /\b(?:STRIKES?|STRICKEN|struck|stricken|STRIKING|striking)\b/i],
  ['held-in-abeyance', /\bHELD IN ABEYANCE\b|\bheld in abeyance\b|\bholds? [^.]{0,50} in abeyance/i],
  [
    'denied',
    /\b(?:DENIED|DENIES)|\b(?:is|are|be|hereby)\s+denied\b|\b[Cc]ourt (?:hereby )?denies\b|\b(?:DENYING|denying|Denying)\b/,
  ],
  [
    'granted',
    /\b(?:GRANTED|GRANTS)\b|\b(?:is|are|be|hereby)\s+granted\b|\b[Cc]ourt (?:hereby )?grants\b|\b(?:GRANTING|granting|Granting)\b/,
  ],
];
/** Whose ruling it is. A docket text has it in "ORDER denying 29 Motion"; the title of an order has it too, and is no ruling yet. */
const OF_THIS_COURT =
  /\b(?:is|are|be|hereby|must be|should be|Court|court|ORDERED|IT IS|undersigned|I|Application)\b|\b(?:ORDER|Order)\b[^.:]{0,40}\b(?:denying|granting|DENYING|GRANTING|Denying|Granting|striking)\b/;
const OF_ANOTHER_COURT =
  /\b(?:district|trial|lower|state|bankruptcy) court\b[^.;]{0,80}\b(?:denied|granted|denies|grants)\b|\bhad (?:been )?(?:denied|granted)\b/;
const REPORTED =
  /\bv[.\u2024]\s|\bWL \d|F[.\u2024]\s?(?:Supp|R[.\u2024]D|\dd)|\b(?:may (?:refuse|deny)|can be denied|previously (?:denied|granted)|courts? (?:have|has|may|routinely)|the court may (?:grant|deny|refuse))/;
const IN_CAPITALS = /\b(?:DENIED|DENIES|DENYING|GRANTED|GRANTS|GRANTING|STRICKEN|STRIKES)\b/;

type Ruled = Noted<Disposition> & { ruledOn: string | null };

export function dispositionIn(sentences: readonly Sentence[]): Ruled | null {
  let found = null as Ruled | null;
  for (const s of sentences) {
    const own = innerDots(s.text.replace(/"[^"]{25,}"/g, '""'));
    const upper = IN_CAPITALS.test(own);
    if ((REPORTED.test(own) || OF_ANOTHER_COURT.test(own)) && !upper) continue;
    const hit = DECRETAL.find(([, pattern]) => pattern.test(own));
    if (!hit || !OF_THIS_COURT.test(own)) continue;
    const mayNot = /\b(?:should be denied|finds that)\b/i.test(own) && !upper;
    if (found && (mayNot || (!upper && found.value.startsWith(hit[0])))) continue;
    // "If the extension is granted, counsel attest …"
    if (/^(?:If|Should|Unless|Until)\b/.test(own) && !upper) continue;
    // "The request is otherwise denied" and "as to the rest it is held in abeyance" are parts of a ruling in part.
    if (found?.value === 'granted-in-part' && hit[0] !== 'granted-in-part') continue;
    if (found?.value === 'denied-without-prejudice' && hit[0] === 'denied') continue;
    if (found?.value === 'denied-with-prejudice' && hit[0] === 'denied') continue;
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
  /(?:den(?:ied|ies|ying)|stri(?:cken|kes)|renew\w*)\b[^.;]{0,90}without\s*prejudice|^[^.;]{0,40}without\s*prejudice to (?:re-?fil|re-?urg|renew)|\bany renewed motion must\b|\bmay (?:re-?file|re-?urge|renew|file (?:a renewed|an amended|another))|\bleave to (?:re-?file|renew)|\bto be re-?filed\b|\bif [^.]{0,80}(?:may|can) (?:then )?(?:re-?file|renew)/i;
const MAY_NOT =
  /\bmay not (?:be )?(?:re-?file|renew|re-?filed|renewed)|\bwith prejudice\b|\bshall not (?:re-?file|renew)|\bno further motions?\b|\bwill not entertain (?:a|any) (?:renewed|further|refiled)/i;

export function refilingIn(sentences: readonly Sentence[]): Noted<OrderReading['refiling']> | null {
  for (const [value, pattern] of [
    ['not-allowed', MAY_NOT],
    ['allowed', MAY],
  ] as const)
    for (const s of sentences) {
      const own = innerDots(s.text.replace(/"[^"]{25,}"/g, '""'));
      if (pattern.test(own) && !/\bv\u2024\s[^.]*\d{4}\)/.test(own))
        return { value, span: { start: s.start, end: s.end } };
    }
  return null;
}

export function hearingIn(sentences: readonly Sentence[]): Noted<OrderReading['hearing']> | null {
  for (const s of sentences) {
    if (
      /\bno (?:oral )?hearing (?:shall|will|is|has been|need)|\b(?:hearing|conference|argument)\b[^.;]{0,90}\b(?:is|are) (?:hereby )?(?:vacated|cancelled|canceled|adjourned (?:sine die|without date))\b|\bhearing (?:is|will be|shall be) (?:not (?:be )?(?:set|scheduled|held)|unnecessary|VACATED|CANCELLED|CANCELED)|\bwithout (?:a|oral) (?:hearing|argument)|\bno hearing (?:is |will be )?(?:necessary|required|set|scheduled)|\b(?:VACATES|CANCELS) the hearing/i.test(
        s.text,
      )
    )
      return { value: 'none', span: { start: s.start, end: s.end } };
  }
  for (const s of sentences) {
    if (
      /\b(?:sets?|SETS?|schedules?|resets?|[Cc]ourt will hold|[Cc]ourt shall hold) (?:a|an|this matter for|the motion for) [^.]{0,60}(?:hearing|conference)|\b(?:hearing|(?:status|discovery|pre-?trial|scheduling|planning|telephone|telephonic|case management|settlement) (?:tele)?conference|discovery teleconference)\b[^.]{0,60}\b(?:is|be|are) (?:hereby )?(?:SET|set|scheduled|SCHEDULED|rescheduled|RESCHEDULED|held on|RESET|reset|CONTINUED|continued)\b|\b(?:shall|must|directed to|ORDERED to) appear (?:in person |by video |by telephone )?(?:for|at) (?:a|the) (?:[a-z]+ )?(?:hearing|conference)/.test(
        s.text,
      )
    )
      return { value: 'set', span: { start: s.start, end: s.end } };
  }
  return null;
}
