// What a title asks for. Takes a title; gives the kind of motion it names first and any further kinds. A title may ask
// for several things ("MOTION TO COMPEL AND FOR SANCTIONS") and may name another motion that it does not make
// ("…EXTENSION OF TIME TO RESPOND TO DEFENDANT'S MOTION TO DISMISS"); only what it asks for itself counts.

import type { MotionKind } from './kinds';
import { plain } from './spelling';

/** First that fits wins; matched against one request of a title, in capitals, without side words. */
const TABLE: readonly [RegExp, readonly MotionKind[]][] = [
  [/\bIN LIMINE\b/, ['in-limine']],
  [
    /\b(?:EXCEED|EXCESS|ADDITIONAL|OVERSIZED?|EXPAND|ENLARGE|INCREASE)\b.*\b(?:PAGES?|WORDS?|BRIEF)\b|\bPAGE (?:LIMIT|LENGTH)/,
    ['exceed-pages', 'leave'],
  ],
  [
    /\b(?:DAUBERT|(?:EXCLUDE|STRIKE|LIMIT)\b.*\b(?:EXPERT|OPINIONS?|TESTIMONY OF))/,
    ['exclude-expert', 'strike'],
  ],
  [/\bEXCLUDE\b/, ['exclude-expert']],
  [/\bCOMPEL\b.*\b(?:ARBITRAT(?!ION-)|APPRAISAL|MEDIATION)|\bARBITRATION\b(?!-)/, ['compel-arbitration']],
  [
    /\b(?:STAY|STAYED)\b.*\b(?:LIFT|VACATE|DISSOLVE)|\b(?:LIFT|VACATE|DISSOLVE|SET ASIDE|RELIEF FROM|TERMINATE|MODIFY)\b.*\bSTAY\b|\bREOPEN|\bREINSTATE/,
    ['lift-stay'],
  ],
  [/\bSTAY\b|\bABATE|\bADMINISTRATIVELY CLOSE/, ['stay']],
  [/\bPROTECTIVE ORDER|\bCONFIDENTIALITY (?:AND PROTECTIVE )?ORDER/, ['protective-order']],
  [/\bQUASH\b|\bMODIFY\b.*\bSUBPOENA/, ['quash']],
  [/\bSANCTIONS?\b|\bCONTEMPT\b|\bSHOW CAUSE|\bSPOLIATION|\bADVERSE INFERENCE/, ['sanctions']],
  [
    /\b(?:SHORTEN|ACCELERATE)\b.*\b(?:INTERROGATOR|DISCOVERY|PRODUCTION|ADMISSION)|\b(?:EXPEDITED?|EARLY|JURISDICTIONAL|ADDITIONAL|LIMITED|PHYSICAL|MENTAL)\b.*\b(?:DISCOVERY|EXAMINATION)\b/,
    ['discovery', 'expedite'],
  ],
  [/\b(?:MODIFY|VACATE|AMEND|ALTER|RELIEF FROM)\b.*\bDISCOVERY ORDER/, ['discovery', 'protective-order']],
  [/\bCLARIF|\bASCERTAIN|\bCONSTRUE/, ['clarify']],
  [
    /\b(?:EXTEND|EXTENSION|ENLARGE|ENLARGEMENT|CONTINUE|MODIFY|AMEND|ALTER|CHANGE|VACATE|ADJUST|RESET|REVISE|MOVE)\b.*\b(?:SCHEDUL\w+(?: AND \w+)? ORDER|DOCKET CONTROL|CASE MANAGEMENT|DISCOVERY (?:CUT-?OFF|DEADLINE|PERIOD|PLAN|SCHEDULE)|EXPERT|CASE DEADLINES|PRETRIAL DEADLINES|DEADLINES|DISCOVERY|SCHEDULE)\b|\bSCHEDULING ORDER\b|\bCOMPLETE DISCOVERY/,
    ['extend-schedule', 'amend', 'extension-of-time'],
  ],
  [/\bCOMPEL\b/, ['compel']],
  [/\b(?:CONTINUE|CONTINUANCE|POSTPONE|RESCHEDULE|RESET|ADJOURN)\b/, ['continue']],
  [
    /\bEXTEN(?:D|SION)\b|\bENLARGE(?:MENT)?\b|\bADDITIONAL TIME\b|\bMORE TIME\b|\bOUT OF TIME\b|\bLATE\b/,
    ['extension-of-time', 'leave'],
  ],
  [/\bSEAL(?:ED|ING)?\b|\bREDACT/, ['seal']],
  [/\b(?:SET ASIDE|VACATE|RELIEF FROM)\b.*\b(?:DEFAULT)\b/, ['set-aside-default']],
  [/\bDEFAULT JUDGMENT|\bJUDGMENT BY DEFAULT|\bENTRY OF DEFAULT|\bCLERK'?S? DEFAULT/, ['default-judgment']],
  [/\bSUMMARY JUDG(?:E)?MENT|\bSUMMARY ADJUDICATION/, ['summary-judgment']],
  [/\bJUDG(?:E)?MENT ON (?:THE )?(?:PLEADINGS|ADMINISTRATIVE|PARTIAL)/, ['judgment-on-pleadings']],
  [
    /\bJUDG(?:E)?MENT AS A MATTER|\bJ\.?M\.?O\.?L\b|\bDIRECTED VERDICT|\bNOTWITHSTANDING THE VERDICT/,
    ['judgment-matter-of-law'],
  ],
  [/\bNEW TRIAL\b|\bREMITTITUR/, ['new-trial']],
  [
    /\b(?:ALTER|AMEND|RECONSIDER\w*|REHEAR\w*)\b.*\b(?:JUDG(?:E)?MENT|ORDER|RULING|DECISION)\b|\bRECONSIDER/,
    ['reconsider'],
  ],
  [
    /\bRELIEF (?:FROM|UNDER)\b.*\b(?:JUDG(?:E)?MENT|ORDER|RULE 60)|\bVACATE\b|\bSET ASIDE\b|\bRULE 60/,
    ['relief-from-judgment'],
  ],
  [
    /\b(?:INTERROGATOR|REQUESTS? FOR (?:PRODUCTION|ADMISSION|INSPECTION)|DISCOVERY|INSPECTION|PRODUCTION OF|FORENSIC|DISCLOSURES?|DEEM\w*\b.*\bADMI|SUFFICIENCY OF)/,
    ['discovery'],
  ],
  [/\bDEPOS|\bRULE 30\(B|\bLETTERS? ROGATORY|\bLETTER OF REQUEST/, ['deposition']],
  [/\bRESTRAINING ORDER.*\bINJUNCTION/, ['temporary-restraining-order', 'preliminary-injunction']],
  [/\bPRELIMINARY INJUNCTION|\bINJUNCTIVE RELIEF|\bINJUNCTION\b/, ['preliminary-injunction']],
  [/\bTEMPORARY RESTRAINING|\bT\.?R\.?O\b|\bRESTRAINING ORDER/, ['temporary-restraining-order']],
  [/\bDISMISS|\bDEMURRER|\bRULE 12\(B\)/, ['dismiss']],
  [/\bMORE DEFINITE/, ['more-definite-statement']],
  [/\bREMAND/, ['remand']],
  [/\bTRANSFER|\bCHANGE (?:OF )?VENUE|\bFORUM NON/, ['transfer']],
  [/\bCONSOLIDAT/, ['consolidate']],
  [/\bBIFURCAT|\bSEPARATE TRIALS?/, ['bifurcate']],
  [/\bSEVER\b|\bSEVERANCE/, ['sever']],
  [/\bINTERVENE|\bINTERVENTION/, ['intervene']],
  [
    /\bSUBSTITUT\w*\b.*\b(?:COUNSEL|ATTORNEY)|\bWITHDRAW\w*\b.*\b(?:COUNSEL|ATTORNEY|REPRESENTATION)|\bWITHDRAW\w* AS\b/,
    ['withdraw-counsel'],
  ],
  [/\bSUBSTITUT/, ['substitute-party']],
  [/\bWITHDRAW/, ['withdraw-counsel']],
  [/\b(?:JOIN|JOINDER|ADD|IMPLEAD|BRING IN)\b|\bTHIRD-PARTY COMPLAINT/, ['join-party', 'leave']],
  [/\bDISQUALIF|\bRECUS/, ['disqualify']],
  [/\bPRO HAC VICE/, ['pro-hac-vice']],
  [/\bAPPOINT\w*\b/, ['appoint-counsel']],
  [/\bIN FORMA PAUPERIS|\bWITHOUT PREPAY/, ['in-forma-pauperis']],
  [/\b(?:ATTORNEY|COUNSEL)S?'?S? ?'? FEES?|\bFEES\b/, ['attorney-fees', 'costs']],
  [/\bCOSTS?\b|\bTAX(?:ATION)?\b|\bBILL OF/, ['costs']],
  [
    /\b(?:CERTIFY|CERTIFICATION)\b.*\b(?:COLLECTIVE|CONDITIONAL)|\b(?:CONDITIONAL|COLLECTIVE|COURT-AUTHORIZED NOTICE)/,
    ['conditional-certification'],
  ],
  [/\bCLASS\b/, ['class-certification']],
  [/\bSTRIKE\b/, ['strike']],
  [/\bSUPPRESS/, ['suppress']],
  [/\bHABEAS/, ['habeas']],
  [/\bINTERPLE/, ['interpleader']],
  [/\b(?:REMOTE|VIDEO\w*|TELEPHON\w*|ZOOM)\b.*|\bAPPEAR (?:BY|VIA|REMOTELY)/, ['appear-remotely']],
  [
    /\b(?:ALTERNATIVE|SUBSTITUTED?) (?:SERVICE|MEANS)|\bSERVICE BY (?:PUBLICATION|EMAIL)/,
    ['alternative-service'],
  ],
  [/\bSETTLEMENT\b/, ['settlement-approval']],
  [/\bENTRY OF\b.*\bJUDG(?:E)?MENT|\bFINAL JUDG(?:E)?MENT/, ['entry-of-judgment']],
  [/\bEXPEDIT|\bSHORTEN/, ['expedite']],
  [/\bHEARING\b|\bORAL ARGUMENT|\bCONFERENCE\b/, ['hearing']],
  [/\b(?:AMEND|CORRECT)\w*\b|\bAMENDED (?:COMPLAINT|ANSWER|PLEADING)/, ['amend', 'leave']],
  [/\bSUPPLEMENT/, ['supplement']],
  [/\bLEAVE\b|\bPERMISSION\b|\bSUR-?REPLY/, ['leave']],
];

const ADJECTIVES =
  /\b(?:UNOPPOSED|OPPOSED|PARTIALLY|JOINT(?! ST(?:ATEMENT|IPULATION))|AGREED|ASSENTED-TO|ASSENTED|CONSENT|EMERGENCY|URGENT|EXPEDITED(?= MOTION)|RENEWED|SECOND|FIRST|THIRD|FOURTH|FIFTH|\d(?:ST|ND|RD|TH)|AMENDED(?= (?:OPPOSED |UNOPPOSED |JOINT )?MOTION)|CORRECTED|SUPPLEMENTAL|PARTIAL(?= MOTION)|EX PARTE|ADMINISTRATIVE|SEALED(?= MOTION)|OMNIBUS|CONTESTED|UNCONTESTED|STIPULATED(?= MOTION)|VERIFIED|PROTECTIVE(?= MOTION)|COMBINED|CONSOLIDATED(?= MOTION)|PRO SE|TIME-SENSITIVE|LETTER|SHORT FORM|DISCOVERY(?= MOTION)|NON-?DISPOSITIVE|LIMITED(?= MOTION))\b-?/g;
const ASKING = `(?:(?:CROSS|COUNTER)[- ]?)?(?:MOTIONS?|APPLICATIONS?|PETITIONS?|REQUESTS?|RE-?URGED MOTION)`;
const OPENS = new RegExp(String.raw`\b${ASKING}\b(?=[\s,]|$)`, 'g');
/** Before a nested motion: the title answers, supports, awaits or attacks it, and does not make it. */
const NESTED =
  /\b(?:RESPON(?:D|SES?|DING)|REPL(?:Y|IES)|ANSWER|OPPOS(?:E|ITION)|OBJECTIONS?|SUPPORT|PENDING|REGARDING|STRIKE|RECONSIDER(?:ATION)?|ORDER(?:S)?|RULING|DECISION|ON|OF|AS TO|FILE|TO|HEARING|CONCERNING|RESOLUTION|DETERMINATION|DENYING|GRANTING|DISPOSITION|RELATED|WITHDRAW|SUPPLEMENT|AMEND|RE|UNTIL|AFTER|TITLED|ITS|HIS|HER|THEIR|THE|A|AN)\s*$/;
const VERB =
  '(?:COMPEL|STAY|STRIKE|DISMISS|QUASH|CONTINUE|EXTEND|AMEND|TRANSFER|REMAND|SEVER|CONSOLIDATE|EXCLUDE|MODIFY|SEAL|VACATE|DISQUALIFY|INTERVENE|SUPPLEMENT|SANCTIONS?|CLARIFY|RECONSIDER|SHORTEN|EXPEDITE|LEAVE TO)';
const BREAK = new RegExp(
  String.raw`\s*(?:[,;]|\bAND\/OR\b|\bAND\b|\bOR\b|&)(?:\s|,|\bAND\b|\bOR\b|\bALTERNATIVELY\b|\bIN THE ALTERNATIVE\b|\bALTERNATIVE\b|\bIN ADDITION\b)*(?=\b(?:TO|FOR)\b|${ASKING.replace('MOTIONS?|', 'MOTIONS?|')}\b (?:TO|FOR)\b|\bREQUEST FOR\b|\b${VERB}\b|\bINCORPORATED\b|\bMEMORANDUM\b|\bBRIEF\b)`,
  'g',
);
const NO_REQUEST =
  /^\s*(?:(?:INCORPORATED )?(?:MEMORANDUM|BRIEF|POINTS|SUPPORTING|CERTIFICATE|DECLARATION|NOTICE|PROPOSED|REQUESTS? FOR (?:PRODUCTION|ADMISSIONS?|INSPECTION|JUDICIAL))\b.*)?$/;

export interface TitleKinds {
  kind: MotionKind;
  otherKinds: MotionKind[];
}

/** `none` where the title makes no motion; `miscellaneous` where it makes one the table does not name. */
export function kindOfTitle(title: string): TitleKinds {
  const words = plain(title).toUpperCase().replace(ADJECTIVES, ' ').replace(/\s+/g, ' ').trim();
  const requests = requestsIn(jointOf(words));
  if (requests.length === 0) return { kind: 'none', otherKinds: [] };
  const kinds: MotionKind[] = [];
  const akin: MotionKind[] = [];
  for (const request of requests) {
    const found = TABLE.find(([p]) => p.test(request))?.[1];
    if (!found) continue;
    const [first, ...rest] = found;
    if (first && !kinds.includes(first)) kinds.push(first);
    akin.push(...rest);
  }
  const [kind = 'miscellaneous', ...others] = kinds;
  return { kind, otherKinds: [...new Set([...others, ...akin])].filter((k) => k !== kind) };
}

/**
 * In C.D. Cal. (L.R. 37-2) and E.D. Cal. (L.R. 251(c)) the motion is argued in a paper of both sides that names it:
 * "JOINT STIPULATION RE PLAINTIFF'S MOTION TO COMPEL".
 */
function jointOf(words: string): string {
  const m =
    /\bJOINT (?:STIPULATION|STATEMENT)\b.*?\b(?:RE|REGARDING|ON|CONCERNING)\b.*?\b(MOTION (?:TO|FOR)\b.*)$/.exec(
      words,
    );
  return m?.[1] ?? words;
}

/** Each thing the title itself asks for: "TO COMPEL", "FOR SANCTIONS". */
function requestsIn(words: string): string[] {
  const openings = [...words.matchAll(OPENS)];
  const own = openings.filter((m, i) => isOwn(words, m.index, m[0], i));
  const requests: string[] = [];
  own.forEach((m, n) => {
    const start = m.index + m[0].length;
    const later = openings.find((o) => o.index > m.index && !/^REQUEST/.test(o[0]));
    const limit = own[n + 1]?.index ?? (later ? nestedFrom(words, start, later.index) : words.length);
    const stretch = cutTail(words.slice(start, Math.max(start, limit)));
    for (const part of stretch.split(BREAK))
      if (!NO_REQUEST.test(part) || /IN LIMINE/.test(part)) requests.push(part.trim());
  });
  if (own.length > 0 && requests.length === 0) requests.push('');
  return requests;
}

function isOwn(words: string, at: number, word: string, order: number): boolean {
  const after = words.slice(at + word.length);
  if (/^C(?:ROSS|OUNTER)/.test(word)) return true;
  if (/^REQUESTS?/.test(word) && !/^\s+(?:TO|FOR|THAT)\b/.test(after)) return false;
  if (
    /^REQUESTS/.test(word) ||
    (/^\s+FOR (?:PRODUCTION|ADMISSION|INSPECTION|JUDICIAL NOTICE|ENTRY OF DEFAULT BY|PRE-?MOTION|ORAL|EMERGENCY|HEARING|RELIEF)/.test(
      after,
    ) &&
      /^REQUEST/.test(word) &&
      order > 0)
  )
    return /^\s+FOR (?:EMERGENCY|ORAL|HEARING|RELIEF|SANCTIONS|EXPEDITED)/.test(after);
  const before = words
    .slice(0, at)
    .replace(/\b[\w.,&'-]+'S?\s+(?:[\w.]+\s+)?$|\bPLAINTIFFS?\s+$|\bDEFENDANTS?\s+$/, '')
    .trimEnd();
  if (before === '') return true;
  if (/^(?:NOTICE OF|NOTICE OF MOTION AND|AMENDED NOTICE OF)$/.test(before)) return true;
  if (NESTED.test(before)) {
    if (/\bNOTICE OF$/.test(before)) return true;
    return (
      /\b(?:THE|A|AN|ITS|HIS|HER|THEIR)$/.test(before) &&
      !/\b(?:TO|OF|ON|FOR)\s+(?:THE|A|AN|ITS|HIS|HER|THEIR)$/.test(before) &&
      order === 0
    );
  }
  // Only parties and adjectives before it, or another request joined to it.
  if (/(?:\bAND|\bOR|[,;&])$/.test(before)) return order > 0 ? !startsNested(words, at) : true;
  return (
    order === 0 &&
    !/\b(?:RESPONSE|REPLY|OPPOSITION|OBJECTION|ORDER|MEMORANDUM|BRIEF|DECLARATION|AFFIDAVIT|EXHIBIT|SUPPORT|NOTICE OF (?!MOTION)|STIPULATION|STATEMENT|REPORT|ANSWER|CERTIFICATE|SUPPLEMENT|ADVISORY|APPENDIX|WITHDRAWAL)\b/.test(
      before,
    )
  );
}

/** "RESPONSE TO MOTION TO DISMISS AND MOTION FOR SANCTIONS": both are the other side's. */
function startsNested(words: string, at: number): boolean {
  return (
    /^(?:[\w' .,&-]*\b)?(?:RESPONSE|REPLY|OPPOSITION|OBJECTIONS?|MEMORANDUM IN (?:OPPOSITION|SUPPORT)|BRIEF IN (?:OPPOSITION|SUPPORT)|ORDER|DECLARATION|AFFIDAVIT)\b[^;]*\b(?:TO|OF|ON|GRANTING|DENYING)\b/.test(
      words.slice(0, at),
    ) && !/\bAND (?:CROSS-?|COUNTER-?)$/.test(words.slice(0, at))
  );
}

/** A motion named inside the request ends it before the words that lead to it. */
function nestedFrom(words: string, start: number, at: number): number {
  const before = words.slice(start, at);
  const leads = [...before.matchAll(/\b(?:PENDING|REGARDING|ON|OF|AS TO|UNTIL|IN|TO)\b/g)].pop();
  return leads && leads.index > 4 ? start + leads.index : at;
}

/** What only says by which rule, with which brief or against whom. */
function cutTail(words: string): string {
  return words
    .replace(
      /\b(?:PENDING|IN SUPPORT|AND (?:INCORPORATED )?(?:MEMORANDUM|BRIEF)|WITH (?:INCORPORATED|BRIEF|SUPPORTING)|TO RESPOND|IN RESPONSE|TO (?:FILE )?(?:A |AN |ITS |HIS |HER |THEIR )?(?:RESPONSE|REPLY|OPPOSITION|ANSWER(?! INTERROG| DISCOVERY| REQUESTS| QUESTIONS| DEPOSITION| PLAINTIFF'?S'? (?:FIRST|INTERROG|DISCOVERY)))(?: (?:TO|IN)\b.*)?)\b.*$/,
      (tail) =>
        /\bAND (?:FOR|TO)\b|\bMOTIONS?\b.*\bAND\b/.test(tail) && !/^PENDING/.test(tail)
          ? tail
          : tail.startsWith('TO ')
            ? ' TIME'
            : '',
    )
    .trim();
}
