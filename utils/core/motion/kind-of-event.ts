// What a docket event in CM/ECF's menu stands for. Takes the event's name as the court shows it ("Compel", "Extension of
// Time to File Response/Reply", "Sealed Motion - Patent Cases only"); gives the kind of motion, `none` for an event that
// is no motion. Names are those of four Texas districts' public feeds and W.D. Tex.'s menu (December 2022); menus drop
// "Motion to/for", so the rest is read as a title is.

import { kindOfTitle } from './kind-of-title';
import type { MotionKind } from './kinds';

/** Events that only look like a motion, or whose kind the words do not give. */
const BY_NAME: Record<string, MotionKind> = {
  'miscellaneous relief': 'miscellaneous',
  'sealed motion': 'miscellaneous',
  'sealed motion - patent cases only': 'miscellaneous',
  'amended motion': 'miscellaneous',
  motion: 'miscellaneous',
  'amend/correct': 'amend',
  'amend/correct (not judgment)': 'amend',
  amend: 'amend',
  correct: 'amend',
  appear: 'pro-hac-vice',
  'appear pro hac vice': 'pro-hac-vice',
  discovery: 'discovery',
  interrogatories: 'discovery',
  'production of documents': 'discovery',
  'take deposition': 'deposition',
  extension: 'extension-of-time',
  'extension of time': 'extension-of-time',
  'show cause': 'sanctions',
  'permanent injunction': 'preliminary-injunction',
  'injunctive relief': 'preliminary-injunction',
  hearing: 'hearing',
  conference: 'hearing',
  'service of process': 'alternative-service',
  clarification: 'clarify',
  clarify: 'clarify',
  appointment: 'appoint-counsel',
  'declaratory judgment': 'miscellaneous',
  'enforce judgment': 'miscellaneous',
  'enforce irs summons': 'miscellaneous',
  'letters rogatory': 'deposition',
  'disqualify judge': 'disqualify',
  'withdraw document': 'miscellaneous',
  'relief from judgment': 'relief-from-judgment',
  'alter judgment': 'reconsider',
  reconsideration: 'reconsider',
  'default judgment': 'default-judgment',
  'entry of default': 'default-judgment',
  'entry of order': 'miscellaneous',
  'entry of judgment': 'entry-of-judgment',
  'judgment on pleadings': 'judgment-on-pleadings',
  'protective order': 'protective-order',
  'confidentiality and protective order': 'none',
  'stay case': 'stay',
  reinstate: 'lift-stay',
  reopen: 'lift-stay',
  'reopening case': 'lift-stay',
  reset: 'continue',
  'set aside': 'relief-from-judgment',
  'change venue': 'transfer',
  joinder: 'join-party',
  'more definite statement': 'more-definite-statement',
  'certify class': 'class-certification',
  'seal document': 'seal',
  'motion for leave to file sealed document': 'seal',
  'motion to vacate/set aside/correct sentence (2255)': 'habeas',
  'petition for writ of habeas corpus': 'habeas',
  'sealed and/or ex parte motion': 'miscellaneous',
  nonsuit: 'none',
  'settlement agreement': 'none',
  settlement: 'none',
};

/** Begins, or stands in, the name of an event that is no motion. */
const NO_MOTION =
  /^~?util|^(?:order|notice|response|repl(?:y|ies)|sur-?reply|answer|complaint|summons|stipulation|status report|report|certificate|case |exhibit|witness|minute|transcript|judgment|waiver|appendix|affidavit|declaration|supplement to|memorandum|brief|letter|advisory|statement|disclosure|corporate|consent|objections?|counterclaim|crossclaim|jury |proposed|return of|attachment|additional attachments|redacted|remark|mail|certified|filing fee|request for (?:issuance|entry|record)|scheduling|set\/reset|terminate|update|payment|rule 26|initial|expert|designation|suggestion|bill of costs|abstract|satisfaction|acknowledgment|usca|appeal|to be referred|motions? (?:no longer|referred|hearing)|sealed (?:document|response|reply|order|exhibits|transcript|additional|sur|patent)|amended (?:complaint|answer|document)|third party|intervenor complaint|show cause hearing|settlement conference|pretrial|bench trial|markman|deficiency|delivery|writ|civil cover|js ?44|docket|clerk'?s)\b|\bhearing$|\bconference$|\border$(?<!protective order|restraining order)/i;

export function kindOfEvent(event: string): MotionKind {
  const name = event
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^motions?\s*[-:>/]+\s*/, '')
    .trim();
  if (name === '') return 'none';
  const known =
    BY_NAME[name] ??
    BY_NAME[
      name.replace(
        /^(?:motion (?:to|for)|sealed|joint|unopposed|opposed|agreed|emergency|amended|unopposed motion (?:to|for)) /,
        '',
      )
    ];
  if (known) return known;
  if (/\bmotions?\b|\bapplication\b|\bpetition\b/.test(name) && !NO_MOTION.test(name)) {
    const titled = kindOfTitle(name).kind;
    return titled === 'none' ? 'miscellaneous' : titled;
  }
  if (NO_MOTION.test(name)) return 'none';
  const read = kindOfTitle(`MOTION TO ${name}`).kind;
  return read === 'miscellaneous' && !/relief/.test(name) ? 'none' : read;
}
