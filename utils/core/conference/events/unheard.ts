// A talk told without any verb this program knows: "a good-faith conference with X on June 9 over Webex, lasting 45 minutes".
// Takes the told sentences where nothing else was found; gives the act that stands for the talk, or null. A day, a means
// of talking or a word for a talk, and somebody of the other side must stand together; what is planned, tried, asked for,
// denied or only written is none.

import type { Act } from '../acts';
import type { FoundDate } from '../dates';
import type { FoundMode } from '../modes';

const TALK =
  /\b(?:conferences?|conferrals?|consultations?|calls?|conversations?|discussions?|meetings?|talks?|sessions?|exchanges? of views|meet[- ]and[- ]confers?|dialogues?|(?:tele|video)-?conferences?)\b/i;
const LIVE = new Set(['telephone', 'video', 'in_person']);
const NONE =
  /\b(?:unable|unavailable|will|shall|would be|to be|if|unless|until|scheduled|rescheduled|set for|propos\w*|request(?:ed|ing)? (?:a|that)|asked for|offer\w* (?:a|to)|invit\w*|tr(?:y|ied|ies)|attempt\w*|efforts? to (?:reach|confer|contact)|sought|left|voice ?-?mail|messages?|unanswered|unreturned|with (?:the )?(?:Court|Judge|Magistrate|client)|case management|status conference|scheduling conference|pretrial|hearing|settlement conference|mediation|deposition of|depose\w*|rule 26\(f\))\b/i;
const DENIED = /(?:\b(?:no|not|never|none|without|neither|nor)|n't)\b[^,;]{0,40}$/i;

export function unheardTalk(
  text: string,
  dates: readonly FoundDate[],
  modes: readonly FoundMode[],
  otherNamed: boolean,
): Act | null {
  if (!otherNamed || NONE.test(text)) return null;
  if (!dates.some((d) => d.fact.iso !== null)) return null;
  const live = modes.find((m) => LIVE.has(m.mode));
  const word = TALK.exec(text);
  if (!live && !word) return null;
  const at = word
    ? { start: word.index, end: word.index + word[0].length }
    : { start: live!.start, end: live!.end };
  if (DENIED.test(text.slice(0, at.start))) return null;
  return {
    family: 'talk',
    ...at,
    mode: null,
    generic: false,
    message: false,
    continues: false,
    joint: true,
    exchange: false,
    staff: false,
  };
}
