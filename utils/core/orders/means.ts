// The means of conferring that an order names: those it asks for and those that do not count.
// Takes a sentence; gives its two parts and the means in each.

import type { Mode } from '../filing';
import { saysItDoesNotCount } from './sentences';

const MEANS: [Mode, RegExp][] = [
  ['in_person', /\bface[\s-]to[\s-]face\b|\bin[\s-]person\b|\bpersonally (?:meet|confer)|\bphysically\b/i],
  [
    'telephone',
    /\btelephon(?:e|ic|ically)\b|\bby phone\b|\bphone (?:calls?|conference)|\bteleconference\b|\b(?:voice|verbal)-to-voice\b|\bover the phone\b|\bor phone\b/i,
  ],
  [
    'video',
    /\bvideo\s?-?(?:conferenc\w+|call|link)?\b|\bZoom\b|\bMicrosoft Teams\b|\bWebex\b|\bvirtual(?:ly)?\b/i,
  ],
  ['email', /\be-?mails?\b|\belectronic mail\b/i],
  ['letter', /\bletters?\b|\bwritten correspondence\b/i],
  ['text', /\btext messages?\b/i],
  ['fax', /\bfax(?:es)?\b|\bfacsimiles?\b/i],
  ['voicemail', /\bvoice ?mails?\b/i],
];
/** "the date of this letter" and "shall submit a letter" name a paper; as a means a letter is written of otherwise. */
const WRITTEN_MEANS =
  /\b(?:by|via|through|over)\s+(?:e-?mails?|letters?|electronic mail|fax|text messages?)\b/i;
const WRITTEN: readonly Mode[] = ['email', 'letter', 'text', 'fax', 'voicemail'];

/** Means anywhere in words that say what does not count. */
export function modesNamed(text: string): Mode[] {
  return MEANS.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode);
}

/** Means in words that ask for a conference. */
export function modesAsked(text: string): Mode[] {
  const written = WRITTEN_MEANS.exec(text)?.[0] ?? '';
  return modesNamed(text).filter((mode) => !WRITTEN.includes(mode) || modesNamed(written).includes(mode));
}

/** Parts a sentence at "not by telephone", "rather than by e-mail", "e-mail will not suffice". */
export function splitExclusion(text: string): { asked: string; excluded: string } {
  if (saysItDoesNotCount(text)) {
    const semi =
      /^(.*?\b(?:shall|must|ORDERED|DIRECTED|required to)\b.*?)(?:;|,? (?:and|but)\b(?=[^;]*\b(?:not|insufficient)\b)|\()(.*)$/.exec(
        text,
      );
    return semi ? { asked: semi[1] ?? '', excluded: semi[2] ?? '' } : { asked: '', excluded: text };
  }
  const m =
    /^(.*?)(?:,?\s+(?:and |but )?(?:not (?:merely |just |only |simply )?(?:by|via|through|over)|rather than|other than|instead of|as opposed to|in lieu of|excluding))\s+(.*)$/i.exec(
      text,
    );
  if (!m) return { asked: text, excluded: '' };
  // "not by e-mail, by March 14": what follows the comma is asked again.
  const [excluded = '', ...rest] = (m[2] ?? '').split(/[,;]/);
  return { asked: `${m[1] ?? ''},${rest.join(',')}`, excluded };
}

/** "Videoconference is permitted if counsel's offices are far apart": a further means that counts. */
export function allowsAlso(text: string): boolean {
  return (
    /\b(?:is|are) (?:also )?(?:permitted|allowed|acceptable|sufficient)\b|\b(?:will|shall|does|do|may) (?:also )?(?:suffice|satisfy)|\bmay (?:instead |also )?(?:confer|meet|be (?:held|conducted))\b/i.test(
      text,
    ) && !saysItDoesNotCount(text)
  );
}
