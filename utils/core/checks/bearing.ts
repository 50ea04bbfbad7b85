// The events that bear the certificate: what its who, when, how and where are asked of. Takes a Conference; gives
// the conferences held, or where there was none the refusals, or else the attempts and messages.

import type { Conference, ConferenceEvent } from '../conference/conference';
import { type Evidence, evidenceOf, type Prose, type Span } from '../motion/prose';

export function bearing(conference: Conference): ConferenceEvent[] {
  for (const wanted of [['held'], ['refused'], ['attempted', 'sent']] as const) {
    const found = conference.events.filter((e) => (wanted as readonly string[]).includes(e.status));
    if (found.length > 0) return found;
  }
  return [];
}

/** The words of these spans on their pages; the certificate's first sentence where there are none. */
export function wordsOf(told: Prose | null, spans: readonly (Span | null | undefined)[]): Evidence[] {
  if (!told) return [];
  const found = spans.flatMap((s) => (s && s.end > s.start ? evidenceOf(told, s) : []));
  if (found.length > 0) return found;
  return evidenceOf(told, firstSentence(told.text));
}

function firstSentence(text: string): Span {
  const start = text.search(/\S/);
  if (start < 0) return { start: 0, end: 0 };
  const rest = text.slice(start);
  const stop = /[.!?]["')]?(?=\s+[A-Z"(]|\s*$)/.exec(rest.slice(40));
  const length = stop ? 40 + stop.index + stop[0].length : rest.length;
  return { start, end: start + Math.min(length, 400) };
}

/** What tells that somebody was not asked, beside a conference with somebody else. */
export function leftOutOf(conference: Conference): ConferenceEvent[] {
  const held = conference.events.some((e) => e.status === 'held' && !e.byStaff);
  return held ? conference.events.filter((e) => e.status === 'none') : [];
}

const INFERRED =
  /\b(?:unable|could not|cannot|not able|no (?:agreement|resolution|accord)|not (?:been )?(?:reached|resolved)|impasse|unsuccessful|without success|exhausted)\b/i;
const ANSWERS =
  /\b(?:oppos|object|consent|assent|concur|no position|agreement with|agree(?:s|d)? (?:to|with|that)|decline|refus|would not|will not|stand)/i;

/** True where the other side's answer is told in words of its own, not only as "no agreement was reached". */
export function tellsPosition(conference: Conference, told: Prose): boolean {
  return conference.positions.some((p) => {
    const words = told.text.slice(p.span.start, p.span.end);
    return ANSWERS.test(words) || !INFERRED.test(words);
  });
}
