// Reads a certificate of conference: who conferred, when, how, where, what came of it and why. Takes the
// certificate's prose and what the motion around it tells; gives a Conference whose every fact is a span of that
// prose. Small extractors, one phrase family a file, find words; refine/ joins them into events.

import type { Prose, Span } from '../motion/prose';
import { assumptionsIn } from './assumed';
import { keepChecked } from './checkboxes';
import { caseNumbersIn, rulesIn } from './citations';
import type { Conference, Noted } from './conference';
import type { ConferenceContext } from './context';
import { effortsIn } from './efforts';
import { finish } from './events/finish';
import { gather } from './events/gather';
import { excusesIn } from './excused';
import { goodFaithIn } from './good-faith';
import { issuesIn } from './issues';
import { samePerson } from './people/names';
import { movantSide } from './people/sides';
import { placeholdersIn } from './placeholders';
import { plainOf } from './plain';
import { impassesIn } from './position/impasse';
import { settlePosition, statementsIn } from './position/settle';
import { joinAcrossSentences, joinWithinSentence } from './refine/join';
import { settlePeople, settleSigners } from './refine/people';
import { reasonOf } from './refine/reason';
import { settle } from './refine/settle';
import { splitByMeans } from './refine/split';
import { requestsIn } from './requests';
import { copiedIn } from './rule-text';
import { type Sentence, sentencesOf } from './sentences';
import { silencesIn } from './silence';
import { ultimatumsIn } from './ultimatums';

export type { Conference, ConferenceEvent, DateFact, EventStatus, Noted, Position } from './conference';
export type { ConferenceContext } from './context';
export { reportOf } from './report';

/** Nothing told: no certificate, or one without words. */
function nothing(): Conference {
  return {
    events: [],
    named: [],
    position: { value: 'unknown', span: { start: 0, end: 0 } },
    positions: [],
    goodFaithWords: null,
    efforts: [],
    reason: null,
    bareImpasse: null,
    issues: { discussed: [], resolved: [], remaining: [] },
    placeholders: [],
    ultimatums: [],
    assumed: [],
    ruleCopied: [],
    rulesCited: [],
    caseNumbers: [],
    excused: null,
    requests: [],
  };
}

/** A copied alternative that names a day or a means besides tells something; else it is blanked out. */
function blankCopied(text: string): string {
  let out = text;
  for (const c of copiedIn(text))
    out =
      out.slice(0, c.start) +
      text.slice(c.start, c.end).replace(/good[- ]faith|./gi, (m) => (/^good/i.test(m) ? m : ' ')) +
      out.slice(c.end);
  return out;
}

export function readConference(prose: Prose, context: ConferenceContext): Conference {
  const conference = nothing();
  if (prose.text.trim() === '') return conference;
  const plain = plainOf(prose);
  const text = keepChecked(plain.text);
  const sentences = sentencesOf(text);
  const copied = new Map<Sentence, string>(sentences.map((s) => [s, blankCopied(s.text)]));
  const told = (s: Sentence): string => copied.get(s) ?? s.text;
  const note = <T>(value: T, f: { start: number; end: number }): Noted<T> => ({
    value,
    span: plain.span(f.start, f.end),
  });
  const each = <F extends { start: number; end: number }>(find: (t: string) => F[]): F[] =>
    sentences.flatMap((s) =>
      s.kind === 'told'
        ? find(told(s)).map((f) => ({ ...f, start: f.start + s.start, end: f.end + s.start }))
        : [],
    );

  const moves = movantSide(text, context);
  const { drafts: first, people } = gather(sentences, told, context, moves);
  const joined = joinAcrossSentences(
    joinWithinSentence(first).flatMap((d) => splitByMeans(d, text)),
    text,
  );
  const statements = statementsIn(sentences, told, moves);
  const impasses = each(impassesIn);
  const discussed = joined.some((d) => d.act.family === 'talk');
  settle(joined, text, {
    silent: joined.some((d) => d.reply === 'silent') || each(silencesIn).length > 0,
    positionTold:
      statements.some((s) => !s.assumed) ||
      (impasses.length > 0 &&
        (discussed ||
          /\b(?:impasse|discussions?|disagree|(?:unable to|could not|cannot) (?:agree|reach an? (?:agreement|accord)|bridge|resolve))\b/i.test(
            text,
          ))),
  });
  settlePeople(joined, people, text);
  settleSigners(joined, sentences, text, context, moves);
  conference.events = joined.map((d) => finish(d, plain, sentences, text));

  conference.named = people
    .filter((p, i) => p.side === 'respondent' && people.findIndex((q) => samePerson(q.name, p.name)) === i)
    .map((p) => note(p.name, p));

  const { position, all } = settlePosition(
    statements,
    sentences,
    told,
    text,
    conference.events.map((e) => e.status),
  );
  conference.position = note(position.value, position);
  conference.positions = all.map((p) => note(p.value, p));

  const reason = reasonOf(
    sentences,
    told,
    position.value,
    conference.events.map((e) => e.status),
    moves,
  );
  conference.reason = reason ? note(reason.value, reason) : null;
  const impasse = impasses[0];
  conference.bareImpasse = impasse && !reason ? note(true as const, impasse) : null;

  for (const s of sentences) {
    if (s.kind !== 'told') continue;
    const words = goodFaithIn(s.text);
    if (words && !conference.goodFaithWords)
      conference.goodFaithWords = note(true as const, {
        start: words.start + s.start,
        end: words.end + s.start,
      });
  }
  conference.efforts = each(effortsIn).map((f) => note(f.value, f));
  for (const kind of ['discussed', 'resolved', 'remaining'] as const)
    conference.issues[kind] = each((t) => issuesIn(t)[kind]).map((f) => note(f.value, f));
  const lines: Span[] = sentences.filter((s) => s.kind === 'signature');
  conference.placeholders = placeholdersIn(text)
    .filter((f) => !lines.some((l) => f.start >= l.start && f.end <= l.end && /^_+$/.test(f.value)))
    .map((f) => note(f.value, f));
  conference.ultimatums = each((t) => ultimatumsIn(t, context.signed ?? context.filed)).map((f) => ({
    hours: f.hours,
    by: f.by,
    span: plain.span(f.start, f.end),
  }));
  conference.assumed = each(assumptionsIn).map((f) => note(f.value, f));
  conference.ruleCopied = [
    ...sentences.filter((s) => s.kind === 'rule').map((s) => plain.span(s.start, s.end)),
    ...copiedIn(text).map((c) => plain.span(c.start, c.end)),
  ].sort((a, b) => a.start - b.start);
  conference.rulesCited = rulesIn(text).map((f) => note(f.value, f));
  conference.caseNumbers = caseNumbersIn(text).map((f) => note(f.value, f));
  const excuse = each(excusesIn)[0];
  conference.excused = excuse ? note(excuse.value, excuse) : null;
  conference.requests = requestsIn(text).map((f) => note(f.value, f));
  return conference;
}
