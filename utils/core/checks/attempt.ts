// Whether what was done is a genuine attempt to confer. Takes a Conference; gives yes or no with the reason.
// Fed. R. Civ. P. 37(a)(1) takes "conferred or attempted to confer", in good faith. What courts have called no
// attempt: one letter or e-mail (Diaz de Leon v. Jimenez Martinez, W.D. Tex. June 23, 2021), messages left by
// staff alone, a date set by one side, a message sent shortly before filing.

import type { Conference, ConferenceEvent } from '../conference/conference';
import type { Prose } from '../motion/prose';

const REACHES_OUT = new Set(['attempted', 'sent', 'held']);
/** Words courts' own rules use beside good faith (S.D. Fla. LR 7.1(a)(3) "reasonable efforts"). */
const EFFORT_WORDS =
  /\b(?:reasonable|diligent|repeated|sincere|earnest|genuine|numerous|several) (?:good[- ]faith )?(?:efforts?|attempts?)\b/i;
/** Means by which one person tries to reach another's ear. */
export const LIVE: ReadonlySet<string> = new Set(['telephone', 'video', 'in_person', 'voicemail']);

const ASKS_TO_TALK =
  /\b(?:confer(?:red|ring|ence|ral)?|meet(?:ing)?|met|talk|speak|discuss(?:ed|ion)?|consult(?:ed|ation)?|calls?|telephone|times?|dates?|available|availability|position|concurrence|consent|oppos\w+|agree\w*|compromise|propos\w+|exchang\w+|correspond\w*|offer\w*|resolution)\b/i;

/** Contacts told, one for each day or means the events name. A try told without either is one of those told with. */
export function contactsOf(events: readonly ConferenceEvent[]): number {
  const out = events.filter((e) => REACHES_OUT.has(e.status) && !e.byStaff);
  const told = out.reduce((sum, e) => sum + Math.max(e.dates.length, e.modes.length), 0);
  return Math.max(told, Math.min(out.length, 1));
}

/** True when somebody tried to talk (called, came, or wrote more than once), and says it was in good faith. */
export function isGenuineAttempt(conference: Conference, told: Prose | null): boolean {
  if (!conference.goodFaithWords && !EFFORT_WORDS.test(told?.text ?? '')) return false;
  // Letters that only demand the discovery are no attempt to confer.
  const tries = conference.events.filter((e) => e.status === 'attempted' || e.status === 'sent');
  if (tries.every((e) => e.status === 'sent') && !ASKS_TO_TALK.test(told?.text ?? '')) return false;
  return isEnough(conference);
}

/** Enough was done to be an attempt, if it was in good faith. */
export function isEnough(conference: Conference): boolean {
  const events = conference.events.filter((e) => e.status === 'attempted' || e.status === 'sent');
  if (events.length === 0 || events.every((e) => e.byStaff)) return false;
  if (events.every((e) => e.status === 'sent' && contactsOf([e]) <= 1)) return contactsOf(events) >= 3;
  return contactsOf(events) >= 2 || events.some((e) => e.modes.some((m) => LIVE.has(m.value)));
}

/** A bare attempt tells nothing of what was tried: no day, no means. The check `bare` speaks of it. */
export function isUntoldAttempt(conference: Conference, told: Prose | null): boolean {
  const events = conference.events.filter((e) => e.status === 'attempted');
  return (
    events.length > 0 &&
    (conference.goodFaithWords !== null || EFFORT_WORDS.test(told?.text ?? '')) &&
    events.every((e) => e.dates.length + e.modes.length === 0) &&
    !conference.events.some((e) => e.status === 'planned' || e.status === 'none' || e.status === 'sent')
  );
}

/** Both sides wrote, more than once and in good faith: a conference in writing, whatever its means is worth. */
export function isExchange(conference: Conference): boolean {
  const written = conference.events.filter((e) => e.status === 'sent');
  if (written.length === 0 || !conference.goodFaithWords) return false;
  if (conference.position.value === 'no-response' || contactsOf(written) < 2) return false;
  return written.some((e) => e.exchange);
}
