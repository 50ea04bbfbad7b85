// What a heading says it heads. Takes the words of a heading; gives its kind, or null where the words are no heading
// that matters here. The names courts and rules give the certificate are many ("Statement of Consultation", S.D. Ga.;
// "Certificate of Concurrence", M.D. Pa.; "LCvR 7(m) Statement", D.D.C.; "Good Faith Certificate", Miss.; "Local Rule
// 3.01(g) Certification", M.D. Fla.), so the words are taken apart: a word for certifying, a word for conferring, a rule.

import { isCapitals, isTitleCase } from './rows';
import { plain } from './spelling';

/**
 * conference: a certificate about the conference. combined: of service and conference in one. maybe: could head one;
 * what stands under it decides. service, other: a certificate of something else. declaration: a sworn statement.
 * section: any other part of a paper. order: a proposed order. exhibit: an exhibit's label.
 */
export type HeadingKind =
  | 'conference'
  | 'combined'
  | 'maybe'
  | 'service'
  | 'other'
  | 'declaration'
  | 'section'
  | 'order'
  | 'exhibit';

const CERTIFYING =
  /\bC[EF]RT[I1L]F[I1L]?CAT(?:E|ES|ION|IONS)\b|\bCERTIFIES\b|\bSTATEMENTS?\b|\bDECLARATIONS?\b|\bAFFIDAVITS?\b|\bAFFIRMATIONS?\b|\bAVERMENTS?\b|\bATTESTATIONS?\b|\bVERIFICATIONS?\b|\bREPRESENTATIONS?\b|\bCERTIFYING\b|\bCOMPLIANCE\b/;
const CERTIFICATE = /\bC[EF]RT[I1L]F[I1L]?CAT(?:E|ES|ION|IONS)\b/;
const CONFERRING =
  /\bCONFER(?:ENCES?|RALS?|RED|RING)?\b|\bCONF[EF]REN[CG]E\b|\bCONSULT(?:ATIONS?|ED|ING)?\b|\b(?:NON-? ?)?CONCURRENCE\b|\bMEET(?:ING)?(?:S)?[ -]*(?:AND|&)[ -]*CONFER\w*|\bGOOD[ -]?FAITH\b|\bASSENT\b|\bNON-? ?OPPOSITION\b|\bUNOPPOSED\b|\bOPPOSED\b|\b(?:NOTICE|CONTACT|COMMUNICATIONS?|DISCUSSIONS?) (?:TO|WITH) (?:OPPOSING|COUNSEL|ADVERSE|OTHER)|\bPOSITIONS? OF (?:THE )?(?:PARTIES|PARTY|OPPOSING|OPPONENT|OTHER|RESPONDENTS?|NON-?MOV|PLAINTIFFS?|DEFENDANTS?|ADVERSE|COUNSEL)|\b(?:PARTIES'?|OPPOSING (?:PARTY|COUNSEL)'?S?|PLAINTIFF'?S?'?|DEFENDANT'?S?'?|RESPONDENT'?S?'?) POSITIONS?\b|\b(?:EFFORTS?|ATTEMPTS?)\b[A-Z' ]{0,30}\b(?:RESOLVE|RESOLUTION|CONFER|AGREEMENT|OBTAIN)\b|\bEXTRAJUDICIAL\b|\bINFORMAL RESOLUTION\b/;
const NOT_CONFERRING =
  /\b(?:PRE-?TRIAL|STATUS|SCHEDULING|SETTLEMENT|CASE MANAGEMENT|INITIAL|PLANNING|MARKMAN|RULE 26\(F\)|RULE 16|26\(F\)|JUDICIAL|INFORMAL DISCOVERY) (?:CONFERENCE|REPORT)|\bCONFERENCE REPORT\b|\bBAD FAITH\b|\bCOVENANT OF GOOD FAITH|\bIMPLIED\b|\bGOOD[ -]FAITH (?:SETTLEMENT|DEFENSE|EXCEPTION|IMPROVER|PURCHASER)|\b26\(F\)/;
const RULE =
  /\b(?:LOCAL (?:CIVIL |CRIMINAL |BANKRUPTCY |DISTRICT COURT )?RULES?|L\.? ?(?:CIV\.? ?|CV\.? ?|CR\.? ?|BANKR\.? ?)?R\.?|LCVR|LCR|LRCIV|LRCI|LCIVR|LRCV|LR ?IA|LR|CIVLR|CIVIL L\.? ?R\.?|CIV\.? ?L\.? ?R\.?|CIV\.? ?R\.?|CIVIL RULE|CV-\d+|D\. ?[A-Z]+\.?(?: [A-Z]+\.?)*|[NSEWMCD]\. ?D\. ?[A-Z]+\.?|D\.C\.COLO\.\w+|S\.D\.L\.R\.|FED(?:ERAL|\.)? ?R(?:ULES?|\.)?(?: OF)? ?CIV(?:IL|\.)? ?P(?:ROCEDURE|\.)?|FRCP|F\.R\.C\.P\.|RULES?|DUCIVR|R\.)[ .]{0,2}(?:CV-|IA ?|CIV-?)?\d+(?:[.-]\d+)*\.?(?: ?\(?[A-Z0-9]{1,3}\)|\.[A-Z0-9]{1,2}\b)*|\b\d{1,3}\.\d{1,3}(?:\([A-Z0-9]{1,3}\))+|\bCV-\d+(?:\([A-Z0-9]\))*/;
/** Of rules, those that elsewhere ask for something else under a like number are told apart by the text beneath. */
const CONFERENCE_RULE =
  /\b(?:7|7[.-]\d|37|37[.-]\d|26\(C\)|26[.-]\d|3\.01|3\.04|104\.[78]|CV-7|IA ?1-3|251|16\.1|230|7\.0[12]|78\.\d|116\.3|9013|7037|LPR|2004|12\.1|54\.\d|5\.1\.2)(?!\w)/;

const SERVICE =
  /\bSERVICE\b|\bMAILING\b|\bSERVED\b|\bNOTICE OF ELECTRONIC FILING\b|\bELECTRONIC (?:FILING|SERVICE)\b|\bDELIVERY\b/;
const SOMETHING_ELSE =
  /\bWORDS?\b|\bWORD-?COUNT\b|\bTYPE-? ?VOLUME\b|\bLENGTH\b|\bPAGE LIMITS?\b|\bTYPEFACE\b|\bFONT\b|\bINTEREST(?:ED)?\b|\bCORPORATE\b|\bDISCLOSURE STATEMENT\b|\bADMISSION\b|\bSEALING\b|\bARTIFICIAL\b|\bGENERATIVE\b|\bA\.?I\.?\b|\bREDACTION\b|\bMERIT\b|\bRULE 11\b|\bFILING FEE\b|\bINDIGEN|\bRELATED CASES?\b|\bVENUE\b|\bTRUST (?:FUND )?ACCOUNT\b|\bAUTHENTICITY\b|\bCUSTODIAN\b|\bTRANSLAT|\bREPORTER\b|\bNOTARY\b|\bINCARCERAT|\bRULE 26\(G\)|\bRULE 56|\b56[.-]1\b/;
const STATEMENT_OF_SOMETHING =
  /\bSTATEMENTS? OF (?:THE )?(?:UNDISPUTED |MATERIAL |RELEVANT |DISPUTED |PROCEDURAL |PERTINENT |SPECIFIC |ADDITIONAL )*(?:FACTS?|CASE|ISSUES?|JURISDICTION|INTEREST|CLAIMS?|REASONS?|FEES|COSTS|AUTHORIT|PROCEEDINGS|LAW|POINTS|GROUNDS|RELIEF|QUESTIONS?|HISTORY|BACKGROUND|ARGUMENT|DAMAGES|SUPPORT|DEFICIENC|DISPUTED|UNCONTROVERTED|CONTESTED)|\bPRELIMINARY STATEMENT\b|\bFACTUAL STATEMENT\b|\bWITNESS STATEMENT\b|\bSTATEMENT IN (?:SUPPORT|OPPOSITION)/;
/** Words of an argument or a title, not of a certificate's heading. */
const ARGUES =
  /\b(?:FAILED|FAILS|SHOULD|MUST|CANNOT|DID NOT|DOES NOT|HAS NOT|REFUSED|REFUSES|IS|ARE|WAS|WERE|BECAUSE|ENTITLED|REQUIRES?D?|GRANTED|DENIED|VIOLAT\w+|ACTED|WAIVED|LACKS?|MOTIONS?|RESPONSE|REPLY|ORDER|REQUESTS?|MEMORANDUM|BRIEF|APPLICATION|PETITION|ANSWER|COMPLAINT|OPPOSITION TO|OBJECTIONS?|SETTING|TRIAL|CONTINUANCE|HEARING|CALLS?|ROOM|NOTES|TRANSCRIPT|STANDARD|INTERROGATOR\w+|DEFENDANTS? MOVES?|CLAUSE)\b/;
const SECTION =
  /^(?:(?:FACTUAL|PROCEDURAL|RELEVANT|STATEMENT OF|THE|LEGAL|SUMMARY OF(?: THE)?|GENERAL|BRIEF|PRELIMINARY|APPLICABLE|GOVERNING|REQUESTED|LAW AND|POINTS AND|MEMORANDUM OF|STANDARD OF|INDEX OF|TABLE OF|LIST OF|NOTICE OF|RELIEF|ARGUMENT|ARGUMENTS|DISCUSSION|AND|OF|FACTS?|BACKGROUND|HISTORY|ISSUES?|PRESENTED|CASE|STATEMENT|STANDARDS?|REVIEW|LAW|AUTHORIT(?:Y|IES)|CONCLUSION|PRAYER|FOR|REQUEST|SOUGHT|INTRODUCTION|ANALYSIS|MEMORANDUM|IN|SUPPORT|EXHIBITS?|CONTENTS|PROCEEDINGS|PROPOSED|SUPPORTING|EVIDENCE|DISPUTE|DISCOVERY|AT|ISSUE|TO|CITATIONS|ORAL|HEARING|WHEREFORE|INCORPORATED|JURY|DEMAND|GROUNDS|ATTACHMENTS?|APPENDIX)\b[\s,&/-]*)+$/;
const ORDER =
  /^(?:\W*PROPOSED\W+)?(?:AGREED |FINAL |STIPULATED )?ORDER\b(?!LY|ED)|^\W*\[PROPOSED\]|^\(?PROPOSED\)? (?:FORM OF )?ORDER\b/;
const EXHIBIT =
  /^(?:EXHIBITS?|ATTACHMENT|APPENDIX|TAB|EX\.|ANNEX|SCHEDULE) ?(?:NO\. ?)?["'(]?(?:[A-Z]{1,2}|\d{1,3}(?:-[A-Z0-9]{1,2})?|[A-Z]-?\d{1,3})["')]?(?=$|[\s:.,\u2013\u2014-])/;
const NUMBERING = /^(?:(?:[IVXL]{1,6}|[A-Z]|\d{1,2})[.)]|\(?(?:[IVXL]{1,5}|\d{1,2}|[A-Z])\)|\u00A7 ?\d*)\s+/;

/** The words of a heading for matching: capitals, no numbering, no exhibit label before it, no stop after it. */
export function headingWords(text: string): string {
  return plain(text)
    .toUpperCase()
    .replace(/^[*_\s"'\u2022-]+/, '')
    .replace(NUMBERING, '')
    .replace(/[\s.:;,*_"\u2013\u2014-]+$/, '')
    .trim();
}

/** The kind of what the whole text heads; null where it is no heading of a kind listed. Does not look at its looks. */
export function headingKind(text: string): HeadingKind | null {
  const words = headingWords(text);
  const count = words.split(/\s+/).length;
  if (words.length < 4 || words.length > 220 || count > 30) return null;
  const label = EXHIBIT.exec(words);
  const bare = label ? words.slice(label[0].length).replace(/^[\s:.,()\u2013\u2014-]+/, '') : words;
  if (label && bare.length < 4) return 'exhibit';
  const kind = certificateKind(bare);
  if (kind) return kind;
  if (label) return 'exhibit';
  if (ORDER.test(bare) && count <= 16) return 'order';
  if (SECTION.test(bare) && count <= 10) return 'section';
  return null;
}

function certificateKind(words: string): HeadingKind | null {
  const count = words.split(/\s+/).length;
  const certifying = CERTIFYING.test(words);
  const conferring = CONFERRING.test(words) && !NOT_CONFERRING.test(words);
  const rule = RULE.test(words);
  if (STATEMENT_OF_SOMETHING.test(words) && !conferring) return 'section';
  if (certifying && SERVICE.test(words))
    return conferring
      ? 'combined'
      : CERTIFICATE.test(words) || /^(?:PROOF|DECLARATION|AFFIDAVIT|STATEMENT) OF/.test(words)
        ? 'service'
        : null;
  if (/^PROOF OF SERVICE\b/.test(words)) return 'service';
  if (!certifying) return unnamed(words, conferring, rule, count);
  // "…FOR PLAINTIFF'S MOTION TO COMPEL" may follow the certificate's own words, not come before them.
  const opening = words.split(/\b(?:MOTION|RESPONSE|REPLY|MEMORANDUM|BRIEF|APPLICATION)\b/)[0] ?? words;
  if (!CERTIFYING.test(opening)) return null;
  if (/\b(?:RESPONSE|REPLY|MOTION)\b.*\bCERTIFYING\b/.test(words)) return null;
  if (conferring && CONFERRING.test(opening)) return 'conference';
  if (CERTIFICATE.test(words) && SOMETHING_ELSE.test(words)) return 'other';
  if (rule && SOMETHING_ELSE.test(words)) return 'other';
  if (rule) return CONFERENCE_RULE.test(words) || CERTIFICATE.test(words) ? 'maybe' : null;
  if (CERTIFICATE.test(words)) return 'maybe';
  if (/\b(?:DECLARATION|AFFIDAVIT|AFFIRMATION)\b/.test(words))
    return /^(?:SUPPLEMENTAL |SECOND |UNSWORN |ATTORNEY |JOINT )*(?:DECLARATION|AFFIDAVIT|AFFIRMATION)\b/.test(
      words,
    ) || /\b(?:DECLARATION|AFFIDAVIT|AFFIRMATION)$/.test(words)
      ? 'declaration'
      : null;
  if (
    /^(?:STATEMENT|REPRESENTATION|COMPLIANCE)\b/.test(words) &&
    count <= 4 &&
    /\b(?:COUNSEL|COMPLIANCE|ATTORNEY|MOVANT)\b/.test(words)
  )
    return 'maybe';
  return null;
}

/** No word for certifying: "MEET AND CONFER", "POSITION OF THE PARTIES", "LOCAL RULE 7.1(a)(3)". */
function unnamed(words: string, conferring: boolean, rule: boolean, count: number): HeadingKind | null {
  if (ARGUES.test(words) || SOMETHING_ELSE.test(words) || count > 14) return null;
  if (conferring) return 'maybe';
  if (
    rule &&
    CONFERENCE_RULE.test(words) &&
    RULE.exec(words)?.index === 0 &&
    words.replace(RULE, '').trim().split(/\s+/).length <= 3
  )
    return 'maybe';
  return null;
}

/** A word of prose: small, and none that a title writes small. */
const PROSE =
  /(?:^|\s)(?!(?:under|pursuant|regarding|concerning|between|before|after|without|during)(?:\s|$))[a-z]{5,}(?=\s|$)/;

/** Set as headings are: capitals, or each word with a capital. Not a piece of a sentence. */
export function looksLikeHeading(text: string): boolean {
  if (!text.includes('(') && !isCapitals(text) && PROSE.test(text)) return false;
  const words = plain(text)
    .replace(/\s*\((?:check|select|choose|mark|cont)[^)]*\)$/i, '')
    .trim();
  if (/[,;]$/.test(words)) return false;
  if (
    /\b(?:I|we|hereby|certif(?:y|ies)|conferred|counsel for the|undersigned certifies)\b/.test(words) &&
    !isCapitals(words)
  )
    return false;
  return isCapitals(words) || isTitleCase(words);
}
