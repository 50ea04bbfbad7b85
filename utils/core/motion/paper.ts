// What a paper is: a motion, a response, a notice, a proposed order… Takes its title and first words; gives the paper
// and the words of the title that say opposed, joint, emergency and the like.

import { kindOfTitle } from './kind-of-title';
import type { Motion } from './motion';
import { plain } from './spelling';

export type Paper = Motion['paper'];

const SIDES =
  /^(?:(?:THE|ALL|CERTAIN|CONSOLIDATED|CROSS-|COUNTER-|THIRD-PARTY|INTERVENOR|PRO SE|JOINT|OPPOSED|UNOPPOSED|AMENDED|CORRECTED|SUPPLEMENTAL|FIRST|SECOND|THIRD|EMERGENCY|AGREED|SEALED|REDACTED)[\s-]*)*/;

export function paperOf(title: string, opening = ''): Paper {
  const words = plain(title).toUpperCase().replace(SIDES, '');
  const kinds = kindOfTitle(title);
  if (
    /^\W*\[?\(?PROPOSED\b|^(?:\W*(?:AGREED|STIPULATED|FINAL|CONSENT) )?ORDER\b/.test(words) &&
    !/\bMOTION\b.*\bORDER\b/.test(words.split(/\bORDER\b/)[0] ?? '')
  )
    return /STIPULATED/.test(plain(title).toUpperCase()) ? 'stipulation' : 'order';
  if (kinds.kind !== 'none') return 'motion';
  const head = headNoun(words);
  if (head) return head;
  if (words === '' && /^\W*(?:Dear|Via |VIA )/.test(opening)) return 'letter';
  return 'other';
}

const NOUNS: [RegExp, Paper][] = [
  [/\b(?:SUR-?)?REPL(?:Y|IES)\b/, 'reply'],
  [/\bRESPONSES?\b|\bOPPOSITION\b|\bOBJECTIONS?\b/, 'response'],
  [/\bNOTICE\b|\bSUGGESTION\b|\bENTRY OF APPEARANCE\b|\bAPPEARANCE\b/, 'notice'],
  [/\bANSWER\b/, 'answer'],
  [/\bSTATUS REPORT\b|\bADVISORY\b|\bREPORT\b|\bDISCOVERY PLAN\b/, 'status-report'],
  [/\bSTIPULATIONS?\b|\bSTIPULATED\b/, 'stipulation'],
  [/\bORDER\b/, 'order'],
  [
    /\bEXHIBITS?\b|\bDECLARATION\b|\bAFFIDAVIT\b|\bAFFIRMATION\b|\bAPPENDIX\b|\bCERTIFICAT(?:E|ION)\b|\bATTACHMENT\b/,
    'exhibit',
  ],
  [/\bLETTER\b/, 'letter'],
];

/** The first noun for a paper in the title is what it is: "RESPONSE TO MOTION", "NOTICE OF FILING OF REPORT". */
function headNoun(words: string): Paper | null {
  let first: { at: number; paper: Paper } | null = null;
  for (const [pattern, paper] of NOUNS) {
    const m = pattern.exec(words);
    if (m && (!first || m.index < first.at)) first = { at: m.index, paper };
  }
  return first?.paper ?? null;
}

type TitleWord = Motion['titleWords'][number];

const WORDS: [RegExp, TitleWord][] = [
  [/\b(?:UN-?OPPOSED|UNCONTESTED|NON-?OPPOSED)\b|\bNOT OPPOSED\b|\bWITHOUT OPPOSITION\b/, 'unopposed'],
  [/(?<!UN)(?<!UN-)(?<!NON-)(?<!NOT )\bOPPOSED\b(?! BY NO)|\bCONTESTED MOTION\b/, 'opposed'],
  [/\bJOINT(?:LY)?\b/, 'joint'],
  [/\bAGREED\b|\bSTIPULATED MOTION\b|\bCONSENT(?:ED)?\b/, 'agreed'],
  [/\bASSENTED?(?:-| )?TO\b|\bASSENTED\b/, 'assented'],
  [/\bEMERGENCY\b|\bURGENT\b|\bTIME-?SENSITIVE\b/, 'emergency'],
  [/\bEX PARTE\b/, 'ex-parte'],
  [/\bSEALED\b|\bUNDER SEAL\b/, 'sealed'],
];

/** The words of the part before what is asked for: "AGREED PROTECTIVE ORDER" asked for is not an agreed motion. */
export function titleWordsOf(title: string): TitleWord[] {
  const words = plain(title).toUpperCase();
  const asked = /\b(?:MOTIONS?|APPLICATION|REQUEST|PETITION|STIPULATION|NOTICE)\b/.exec(words);
  const before = asked ? words.slice(0, asked.index + asked[0].length) : words;
  const after = asked ? words.slice(before.length) : '';
  const found = WORDS.filter(([p]) => p.test(before)).map(([, word]) => word);
  // "MOTION TO COMPEL (OPPOSED)", "… — UNOPPOSED".
  const aside =
    /[([\u2013\u2014-]\s*(?:PARTIALLY )?((?:UN)?OPPOSED|AGREED|UNCONTESTED|ASSENTED(?:-| )TO|JOINT)\b/.exec(
      after,
    );
  if (aside?.[1]) found.push(...WORDS.filter(([p]) => p.test(aside[1] ?? '')).map(([, word]) => word));
  return [...new Set(found)];
}
