// Parts one act into several where each means has its own day: "conferred by telephone on June 24 and by Teams on
// July 1". Takes a draft and the plain text; gives one or more drafts in the order told. Names told before the list
// hold for every talk in it; names told in one part hold there.

import type { FoundDate } from '../dates';
import type { Draft } from '../events/draft';
import type { FoundMode } from '../modes';

interface Group {
  modes: FoundMode[];
  dates: FoundDate[];
  start: number;
  end: number;
}

function groupsOf(d: Draft): Group[] {
  const marks = [
    ...d.modes.map((m) => ({ kind: 'mode' as const, at: m.start, end: m.end, mode: m })),
    ...d.dates.map((x) => ({ kind: 'date' as const, at: x.start, end: x.end, date: x })),
  ].sort((a, b) => a.at - b.at);
  const leading = marks[0]?.kind;
  const groups: Group[] = [];
  let last: 'mode' | 'date' | null = null;
  for (const mark of marks) {
    // A new group begins where the leading kind comes again after the other.
    if (groups.length === 0 || (mark.kind === leading && last !== leading))
      groups.push({ modes: [], dates: [], start: mark.at, end: mark.end });
    const group = groups.at(-1)!;
    if (mark.kind === 'mode') group.modes.push(mark.mode);
    else group.dates.push(mark.date);
    group.end = mark.end;
    last = mark.kind;
  }
  return groups;
}

export function splitByMeans(d: Draft, text: string): Draft[] {
  if (new Set(d.modes.map((m) => m.mode)).size < 2 || d.dates.length < 2) return [d];
  const groups = groupsOf(d);
  if (groups.length < 2 || groups.some((g) => g.dates.length === 0 || g.modes.length === 0)) return [d];
  // "… to confer: by e-mail on …", or "on 5/12/2025 (letter)".
  const listed =
    text.slice(d.act.end, groups[0]!.start + 1).includes(':') || d.modes.every((m) => text[m.start] === '(');
  return groups.map((g, i) => {
    const from = i === 0 ? d.start : groups[i - 1]!.end;
    const to =
      i === groups.length - 1
        ? d.end
        : g.end + Math.max(0, textBreak(text.slice(g.end, groups[i + 1]!.start)));
    const lead = d.people.filter((p) => p.start < groups[0]!.start);
    const mine = d.people.filter(
      (p) =>
        p.start >= from &&
        p.start < (i === groups.length - 1 ? d.end : groups[i + 1]!.start) &&
        !lead.includes(p),
    );
    const written = g.modes.every((m) => m.mode === 'letter' || m.mode === 'other' || m.mode === 'fax');
    const document =
      /\b(?:letters?|e-?mails?)$/i.test(text.slice(g.modes[0]!.start, g.modes[0]!.end)) &&
      /^ (?:of|dated)\b/.test(text.slice(g.modes[0]!.end, g.modes[0]!.end + 6));
    const family = d.act.family;
    let act = d.act;
    if (family === 'talk' && written) act = { ...act, family: 'outreach', message: true };
    else if (family === 'attempt' && (listed || document || written)) {
      const message = g.modes.every(
        (m) => m.mode !== 'telephone' && m.mode !== 'video' && m.mode !== 'in_person',
      );
      if (message) act = { ...act, family: 'outreach', message: true };
    } else if (family === 'outreach')
      act = { ...act, message: g.modes.every((m) => m.mode !== 'telephone' && m.mode !== 'video') };
    const shares = i === 0 || (family === 'talk' && act.family === 'talk');
    return {
      ...d,
      act,
      acts: i === 0 ? d.acts : [],
      start: i === 0 ? d.start : g.start,
      end: to,
      dates: g.dates,
      modes: g.modes,
      times: d.times.filter(
        (t) =>
          t.start >= (i === 0 ? d.start : from) &&
          (i === groups.length - 1 || t.start < groups[i + 1]!.start),
      ),
      people: [...(shares ? lead : []), ...mine],
      place:
        d.place && d.place.start >= from && (i === groups.length - 1 || d.place.start < groups[i + 1]!.start)
          ? d.place
          : null,
      minutes:
        d.minutes &&
        d.minutes.start >= from &&
        (i === groups.length - 1 || d.minutes.start < groups[i + 1]!.start)
          ? d.minutes
          : null,
      part: i > 0,
      reply: act.family === 'outreach' && family === 'talk' ? null : d.reply,
    };
  });
}

function textBreak(between: string): number {
  const at = between.search(/,? (?:and|then|or)\b|;/);
  return at < 0 ? 0 : at;
}
