// Settles each event's status from its family and what came of it. Takes the joined drafts and the plain text; sets
// `status`. A call that reached nobody is attempted, a message is sent, either becomes held where the other side was
// heard; what was set for a day and fell through is attempted.

import type { EventStatus } from '../conference';
import type { Draft } from '../events/draft';

const IN_AN_ATTEMPT = /\bin (?:an?|the) (?:\w+[- ]){0,3}(?:attempt|effort|hope)\b/i;
const SCHEDULING =
  /\b(?:about|regarding|concerning|to find|to set|over|as to) (?:a |the |available )?(?:times?|dates?|schedul\w+|availability)\b/i;
const TO_TALK =
  /\b(?:attempt\w*|tried|endeavou?red|efforts?)\b[^;]{0,40}\bto (?:\w+ )?(?:confer|discuss|speak|talk|consult)\b/i;
/** An answer that is about the conference itself, or about when. */
const ABOUT_TALKING =
  /\b(?:confer\w*|meet\w*|call\w*|talk|speak|discuss\w*|premature|unavailable|not available|in trial|out of (?:the office|town)|on (?:vacation|leave)|travel\w*|get back|would respond|respond later|busy|schedul\w*)\b/i;
const FELL_THROUGH =
  /\b(?:declined|not available|unavailable|did not (?:appear|attend|join|call)|failed to (?:appear|attend|join|call)|cancel+ed|no-?show|refused|could not attend|rescheduled)\b/i;
const ANSWERED_ASK =
  /\b(?:concurrence|consent|assent)\b[^;]{0,120}\b(?:was|were|has been) (?:and was )?(?:denied|refused|declined|not obtained|not given|withheld|granted|given|obtained)\b/i;
const MESSAGES = new Set(['email', 'letter', 'fax', 'text', 'other']);

export interface Outcome {
  /** The other side's position or an impasse after talk is told somewhere. */
  positionTold: boolean;
  /** Somewhere it is told that nobody answered. */
  silent: boolean;
}

/** A message was left, or nobody was there. */
const LEFT =
  /\b(?:left|leaving|voice ?-?mails?|messages?|answering machine|unanswered|no answer|unsuccessful\w*|in vain|to no avail|unavailable|out of (?:the )?(?:office|town))\b/i;

function spoken(d: Draft): boolean {
  return d.modes.some((m) => m.mode === 'telephone' || m.mode === 'video' || m.mode === 'in_person');
}

function named(d: Draft): boolean {
  return d.people.some((p) => p.side === 'respondent');
}

export function settle(drafts: readonly Draft[], text: string, outcome: Outcome): void {
  const heldTalk = drafts.some((d) => d.act.family === 'talk' || d.status === 'held');
  drafts.forEach((d, i) => {
    if (d.status !== null) return;
    const words = text.slice(d.start, d.end);
    const after = text.slice(d.act.end, drafts[i + 1]?.act.start ?? text.length);
    d.status = statusOf(d, words, after, heldTalk, outcome);
  });
  // Who talked at a place, by no other means told, talked face to face.
  for (const d of drafts)
    if (d.status === 'held' && d.modes.length === 0 && d.place?.there && !d.act.exchange)
      d.modes.push({ start: d.place.start, end: d.place.end, mode: 'in_person', denied: false });
}

function statusOf(d: Draft, words: string, after: string, heldTalk: boolean, outcome: Outcome): EventStatus {
  const answered = d.reply === 'answered' || d.reply === 'declined';
  switch (d.act.family) {
    case 'none':
      return 'none';
    case 'refusal':
      return 'refused';
    case 'plan':
      return FELL_THROUGH.test(after) ? 'attempted' : 'planned';
    case 'attempt':
      // "Tried to confer, but she declined to produce the witness": she was reached, and answered.
      if (answered && TO_TALK.test(words) && !ABOUT_TALKING.test(after)) return 'held';
      // "Tried in good faith to resolve this by telephone with X on May 3": by such means one tries together.
      return d.act.generic && spoken(d) && d.reply !== 'silent' && !LEFT.test(words) && named(d)
        ? 'held'
        : 'attempted';
    case 'talk':
      if (d.modes.length > 0 && d.modes.every((m) => m.mode === 'letter'))
        return answered || outcome.positionTold ? 'held' : 'sent';
      if (d.modes.length > 0 && d.modes.every((m) => m.mode === 'voicemail')) return 'sent';
      return 'held';
    case 'outreach':
      return outreach(d, words, answered, heldTalk, outcome);
  }
}

function outreach(
  d: Draft,
  words: string,
  answered: boolean,
  heldTalk: boolean,
  outcome: Outcome,
): EventStatus {
  const live = d.modes.some((m) => m.mode === 'telephone' || m.mode === 'video' || m.mode === 'in_person');
  // "Concurrence was sought and was denied": it was answered.
  const given = ANSWERED_ASK.test(words);
  const written = d.modes.some((m) => MESSAGES.has(m.mode));
  if (d.act.exchange) {
    if (SCHEDULING.test(words)) return 'attempted';
    return d.modes.some((m) => m.mode !== 'letter') && (answered || outcome.positionTold) && !heldTalk
      ? 'held'
      : 'sent';
  }
  if ((answered || given) && !heldTalk && !d.staff) return 'held';
  if (d.reply === 'silent') return d.act.message ? 'sent' : live || !written ? 'attempted' : 'sent';
  if (d.act.message) return 'sent';
  // "Telephoned X about the deposition. Plaintiff opposes it because …": the call was answered.
  if (
    live &&
    !heldTalk &&
    outcome.positionTold &&
    !outcome.silent &&
    d.reply === null &&
    named(d) &&
    !d.staff &&
    !LEFT.test(words)
  )
    return 'held';
  if (live) return 'attempted';
  if (IN_AN_ATTEMPT.test(words)) return written ? 'sent' : 'attempted';
  if (written) return 'sent';
  if (d.modes.some((m) => m.mode === 'voicemail')) return 'sent';
  return /\b(?:contacted|reached out|approached|in touch|made contact|connected)\b/i.test(words)
    ? 'held'
    : 'sent';
}
