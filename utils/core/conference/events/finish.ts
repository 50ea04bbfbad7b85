// A settled draft as a ConferenceEvent with spans of the prose. Takes the draft, the plain text and its sentences.

import type { ConferenceEvent, Noted } from '../conference';
import { eachMatch } from '../each-match';
import type { Plain } from '../plain';
import type { Sentence } from '../sentences';
import type { Draft } from './draft';

type Role = ConferenceEvent['roles'][number]['value'];

const ROLES: [Role, RegExp][] = [
  [
    'staff',
    /\b(?:paralegal|secretary|legal assistant|legal secretary|receptionist|(?:my|his|her|their) assistant|staff)\b/gi,
  ],
  [
    'movant-counsel',
    /\b(?:(?:the )?undersigned(?: counsel)?|movant's counsel|counsel for (?:the )?movant|I)\b/g,
  ],
  [
    'parties',
    /\b(?:the parties|counsel for (?:all |both |the )?(?:parties|sides)|all counsel|counsel for all parties|(?:C|c)ounsel have|the participants)\b/gi,
  ],
  [
    'respondent-counsel',
    /\b(?:opposing counsel|opposing attorney|counsel for (?:the )?(?:respondent|opposing party|non-?movant)|adverse counsel)\b/gi,
  ],
  ['non-party', /\b(?:non-?part(?:y|ies)|third[- ]party|intervenor|witness)\b/gi],
];

export function finish(
  d: Draft,
  plain: Plain,
  sentences: readonly Sentence[],
  text: string,
): ConferenceEvent {
  const note = <T>(value: T, f: { start: number; end: number }): Noted<T> => ({
    value,
    span: plain.span(f.start, f.end),
  });
  // A place in the words on the page; two places keep their "; ".
  const printed = (p: NonNullable<Draft['place']>) => {
    const span = plain.span(p.start, p.end);
    return p.value.includes('; ') ? p.value : plain.source.slice(span.start, span.end).replace(/\s+/g, ' ');
  };
  const sentence = sentences[d.sentence];
  const words = text.slice(d.start, d.end);
  const roles: Noted<Role>[] = [];
  for (const [role, pattern] of ROLES)
    for (const m of eachMatch(words, pattern))
      if (!roles.some((r) => r.value === role))
        roles.push(note(role, { start: d.start + m.index, end: d.start + m.index + m[0].length }));
  const dates = d.dates.filter(
    (x, i) =>
      d.dates.findIndex((y) => (y.fact.iso === null ? y.start === x.start : y.fact.iso === x.fact.iso)) === i,
  );
  return {
    status: d.status ?? 'attempted',
    span: plain.span(Math.min(d.start, d.act.start), Math.max(d.end, sentence?.start ?? 0)),
    dates: dates.map((x) => note(x.fact, x)),
    times: d.times
      .filter((t, i) => d.times.findIndex((u) => u.value === t.value) === i)
      .map((t) => note(t.value, t)),
    modes: d.modes
      .map((m) => note(m.mode, m))
      .filter((m, i, all) => all.findIndex((n) => n.value === m.value) === i),
    movant: d.people.filter((p) => p.side === 'movant').map((p) => note(p.name, p)),
    respondent: d.people.filter((p) => p.side === 'respondent').map((p) => note(p.name, p)),
    roles,
    place: d.place ? note(printed(d.place), d.place) : null,
    minutes: d.minutes ? note(d.minutes.value, d.minutes) : null,
    lead: d.lead ? note(true as const, d.lead) : null,
    byStaff: d.staff,
    exchange: d.act.exchange || d.acts.some((a) => a.exchange),
  };
}
