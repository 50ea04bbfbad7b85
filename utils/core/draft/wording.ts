// Small words of a certificate: days, hours, people, means. Takes facts; gives phrases as American lawyers print
// them ("June 10, 2021", "2:30 p.m."). A fact that is null gives the blank, which the check refuses.

import type { IsoDate, Mode } from '../filing';
import type { SideFacts } from './facts';

/**
 * A blank that names what belongs there. The check for blanks (core/checks/placeholder) refuses a certificate with one
 * in it; a bare "[____]" would be read as the unticked box of a form (core/motion/boxes).
 */
export function blank(what: string): string {
  return `[____ ${what}]`;
}

/** Finds the blanks in a draft's text. */
export const BLANKS = /\[____ [^\]]+\]/g;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function dayWords(iso: IsoDate | null): string {
  const parts = iso ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) : null;
  const month = parts ? MONTHS[Number(parts[2]) - 1] : undefined;
  return parts && month ? `${month} ${Number(parts[3])}, ${parts[1]}` : blank('date');
}

/** "14:30" as "2:30 p.m."; noon and midnight by name, since "12:00 p.m." is read both ways. */
export function hourWords(time: string): string {
  const [h = 0, m = 0] = time.split(':').map(Number);
  if (m === 0 && h === 12) return 'noon';
  if (m === 0 && h === 0) return 'midnight';
  return `${h % 12 === 0 ? 12 : h % 12}:${String(m).padStart(2, '0')} ${h < 12 ? 'a.m.' : 'p.m.'}`;
}

/** How both sides talked. */
export const BY: Record<Mode, string> = {
  in_person: 'in person',
  telephone: 'by telephone',
  video: 'by videoconference',
  email: 'by e-mail',
  letter: 'by letter',
  fax: 'by fax',
  voicemail: 'by voicemail',
  text: 'by text message',
  other: 'by other means',
};

/** What one side did to reach the other; "{them}" is the other side. */
export const TRIED: Record<Mode, string> = {
  in_person: 'asked {them} in person to confer',
  telephone: 'telephoned {them} to confer',
  video: 'invited {them} to confer by videoconference',
  email: 'wrote to {them} by e-mail asking to confer',
  letter: 'wrote to {them} by letter asking to confer',
  fax: 'wrote to {them} by fax asking to confer',
  voicemail: 'telephoned {them} and left a voicemail asking to confer',
  text: 'sent {them} a text message asking to confer',
  other: 'asked {them} to confer',
};

/** What a try looks like where the answer is told without its subject: "Declined to talk", "Said that…". */
const DID =
  /^(?:declined|refused|said|told|asked|answered|replied|responded|wrote|called|promised|agreed|offered|would|did|could|was|were|had|has)\b/i;
/** Words without a subject, to be told as an answer. */
const SAID =
  /^(?:will|no|yes|not|can|cannot|can[’']t|won[’']t|maybe|perhaps|please|out|busy|still|on|in|later)\b/i;
/** The filer's words already are a sentence about somebody. */
const TOLD =
  /^(?:[A-Z][\w.’'-]*\s)+(?:[a-z]|“|")|^(?:He|She|They|It|We|I|Counsel|Nobody|No one|Nothing|An?|The)\b/;

/** What came back, as a sentence: "No." would be none in a certificate. */
export function answerWords(answer: string, them: string): string {
  const words = answer.trim();
  if (DID.test(words))
    return sentence(`${capitalised(them)} ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  if (TOLD.test(words) && !SAID.test(words) && words.split(/\s+/).length > 2) return sentence(words);
  return sentence(`${capitalised(them)} answered: ${words}`);
}

/** "Ana Ruiz", "Ana Ruiz and Ben Cole", "Ana Ruiz, Ben Cole, and Di Fox". */
export function listWords(items: readonly string[]): string {
  // A day ends with its year's comma.
  if (items.length === 2 && / \d{1,2}, \d{4}$/.test(items[0]!)) return items.join(', and ');
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items[items.length - 1]}`;
}

/** "Norma R. Quirk, lead counsel for Defendants," with the comma that closes the apposition. */
export function sideWords(side: SideFacts, lead: boolean): string {
  const names = side.names.map((n) => n.trim()).filter(Boolean);
  return `${names.length > 0 ? listWords(names) : blank('name')}, ${roleWords(side, lead)},`;
}

/** "counsel for Defendants"; for a party without counsel "Plaintiff, appearing pro se". */
export function roleWords({ party, proSe }: SideFacts, lead = false): string {
  const name = party?.trim() || blank('party');
  if (proSe) return `${name}, appearing pro se`;
  return `${lead ? 'lead counsel' : 'counsel'} for ${name}`;
}

/** The same at a later mention: "counsel for Defendants"; of a party without counsel just "Plaintiff". */
export function laterWords(side: SideFacts): string {
  return side.proSe ? side.party?.trim() || blank('party') : roleWords(side);
}

const SEVERAL =
  /^(?:the )?[\w-]*(?:plaintiff|defendant|movant|respondent|petitioner|debtor|intervenor|claimant)s\b| and /i;

/** "Plaintiffs", "Acme, Inc. and Bolt Co.": what they do takes the plural. */
export function isSeveral(party: string | null): boolean {
  return SEVERAL.test(party ?? '');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A filer's words as a sentence: first letter large, a full stop where none stands. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return capitalised(/[.!?]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

const SMALL =
  /^(?:The|They|Their|Them|He|She|It|Its|His|Her|Each|Both|Neither|No|None|An?|This|That|These|Those|There|In|On|At|If|When|We|Our|All|Some|Such|Any|Many|Further|Trial|Discovery|Counsel|Opposing|Production|Documents?|Disclosure|Responsive|More|Nothing)\b(?! No)/;

/** A filer's words as the end of a sentence: no full stop; a leading "because" and a needless capital go. */
export function clause(text: string): string {
  const bare = text
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/\.+$/, '');
  return SMALL.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
