// First account of the events: every act of every sentence with what its own stretch tells. Takes the sentences and
// the context; gives drafts in the order told, with the replies and silences that follow them. Joining is refine's.

import { type Act, actsIn } from '../acts';
import type { ConferenceContext } from '../context';
import { datesIn } from '../dates';
import { minutesIn } from '../minutes';
import { modesIn } from '../modes';
import { namesIn, samePerson } from '../people/names';
import { type Participant, participantsIn } from '../people/sides';
import { placesIn } from '../place';
import { repliesIn } from '../replies';
import type { Sentence } from '../sentences';
import { silencesIn } from '../silence';
import { timesIn } from '../times';
import { attach } from './attach';
import { boundDates, boundTimes } from './bind';
import { type Draft, detailed } from './draft';
import { meetSpokenOf, met } from './met';
import { rowAct, rowModes } from './rows';
import { toldAct } from './told-act';
import { unheardTalk } from './unheard';
import { zonesOf } from './zones';

export interface Gathered {
  drafts: Draft[];
  /** Everybody named as taking part, full names first, for pronouns and surnames. */
  people: Participant[];
}

const LEAD =
  /\blead (?:and local )?(?:counsel|attorneys?|trial counsel)\b|\blocal (?:counsel|attorneys?)\b|\btrial counsel\b/i;
const NO_LEAD = /\b(?:not|unable|unavailable|in trial|did not)\b/i;
const STAFF =
  /\b(?:my|his|her|our|their|counsel's|undersigned's|a) (?:\w+ )?(?:paralegal|secretary|legal assistant|assistant|legal secretary|staff|law clerk|receptionist)\b/i;

export function gather(
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  context: ConferenceContext,
  moves: 'plaintiff' | 'defendant' | null,
): Gathered {
  const against = context.signed ?? context.filed;
  const parties = [...context.plaintiffs, ...context.defendants].flatMap((p) => [
    p,
    p.replace(/, et al\.?/, ''),
  ]);
  const drafts: Draft[] = [];
  const people: Participant[] = [];
  const days: string[] = [];
  let other: Participant | null = null;
  sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'told') return;
    const text = told(sentence);
    const at = <T extends { start: number; end: number }>(f: T): T => ({
      ...f,
      start: f.start + sentence.start,
      end: f.end + sentence.start,
    });
    const dates = datesIn(text, against, days.at(-1) ?? null);
    for (const d of dates) if (d.fact.iso !== null && d.fact.form !== 'relative') days.push(d.fact.iso);
    const times = timesIn(text);
    const modes = modesIn(text).filter((m) => !m.denied);
    const named = namesIn(text, parties);
    const here = participantsIn(text, named, context, moves);
    const ours = (name: string) => context.signers.some((signer) => samePerson(signer, name));
    people.push(...here.map(at));
    const replies = repliesIn(text, moves, context.signers, sentences[index - 1]?.text ?? '');
    const silences = silencesIn(text);
    // What the other side told ("Ms. X advised Mr. Y that …") is its reply, and no act of the movant's.
    let acts = actsIn(text).filter(
      (a) =>
        a.family !== 'outreach' ||
        !(
          replies.some((r) => r.start < a.start && a.start < r.end) ||
          /\b(?:answered|responded|replied) $/.test(text.slice(0, a.start))
        ),
    );
    const row = acts.every((a) => a.family === 'outreach' && a.mode === null)
      ? rowAct(text, dates, modes, acts.length > 0)
      : null;
    if (row) {
      acts = [row];
      for (const m of rowModes(text)) if (!modes.some((x) => x.mode === m.mode)) modes.push(m);
    }
    if (acts.length === 0 && drafts.length === 0) {
      const said = toldAct(text, replies, dates.length + modes.length > 0);
      if (said) acts = [said];
      else {
        const others = named.filter((n) => !ours(n.name));
        const unheard = unheardTalk(text, dates, modes, others.length > 0 || other !== null);
        if (unheard) acts = [unheard];
      }
    }
    const zones = zonesOf(text, acts, dates);
    // "… and an effort was made to resolve the matter. Taking part were …": of the talk, and not of the effort.
    const last = drafts.at(-1)?.act.generic ? drafts.filter((d) => !d.act.generic).at(-1) : undefined;
    if (zones.length === 0) attach(last ?? drafts.at(-1), text, { dates, times, modes, people: here }, at);
    const before = drafts.length;
    for (const zone of zones) {
      const inside = (f: { start: number; end: number }) => f.start >= zone.start && f.start < zone.end;
      // Days the other side names in its answer are not the act's.
      const answered = replies.find((r) => r.start > zone.act.end && r.start < zone.end);
      const mine = (f: { start: number; end: number }) => inside(f) && !(answered && f.start > answered.end);
      const stretch = text.slice(zone.start, zone.end);
      const local = <T extends { start: number; end: number }>(f: T): T => ({
        ...f,
        start: f.start - zone.start,
        end: f.end - zone.start,
      });
      const back = <T extends { start: number; end: number }>(f: T): T =>
        at({ ...f, start: f.start + zone.start, end: f.end + zone.start });
      const anchor = zone.act.end - zone.start;
      const lead = LEAD.exec(stretch);
      drafts.push({
        act: at(zone.act),
        acts: [at(zone.act)],
        start: sentence.start + zone.start,
        end: sentence.start + zone.end,
        sentence: index,
        // A message of "the same day" goes with the one before; a talk of that day is its own.
        dates: boundDates(
          stretch,
          dates.filter((d) => mine(d) && (!d.same || zone.act.family === 'talk')).map(local),
          anchor,
        ).map(back),
        times: boundTimes(stretch, times.filter(mine).map(local), anchor).map(back),
        modes: own(
          zone.act,
          text,
          modes.filter(
            (m) => m.start < zone.end && m.end > zone.start && (inside(m) || m.end > zone.act.start),
          ),
        ).map(at),
        people: met(zone.act, text, here.filter(inside), named, ours).map(at),
        place: placeOf(stretch, back),
        minutes: minutesIn(stretch).map(back)[0] ?? null,
        lead:
          lead && !NO_LEAD.test(stretch)
            ? back({ start: lead.index, end: lead.index + lead[0].length })
            : null,
        staff:
          zone.act.staff ||
          (STAFF.test(stretch.slice(0, Math.max(anchor, 0))) && zone.act.family === 'outreach'),
        reply: null,
        part: false,
        status: null,
      });
    }
    other = meetSpokenOf(drafts.slice(before), { sentence, text, named, ours, people, other });
    answer(drafts, before, sentence, text, dates, replies, silences, modes, at);
  });
  return { drafts, people };
}

/** The act's own means ("telephoned") beside those told. */
function own(act: Act, text: string, modes: ReturnType<typeof modesIn>): ReturnType<typeof modesIn> {
  // "Proposed a conference call": what was proposed is not how it was proposed.
  if (
    act.family === 'attempt' &&
    /^(?:propos|offer|request|suggest|sought|ask|invit|demand|noticed)|\b(?:schedule|arrange|set|coordinate|conduct|hold|have a)$/i.test(
      text.slice(act.start, act.end),
    )
  )
    return modes.filter(
      (m) =>
        (m.end <= act.start || m.start >= act.end) &&
        !/^ (?:a |an |the |another )$/.test(text.slice(act.end, m.start)),
    );
  if (act.message && act.mode === null && modes.length === 0) {
    // "my letter of May 20": the act's own words name the means.
    const words = text.slice(act.start, act.end);
    const mode = /\be-?mails?\b/i.test(words)
      ? 'email'
      : /\b(?:letters?|correspondence)\b/i.test(words)
        ? 'letter'
        : null;
    return mode ? [{ start: act.start, end: act.end, mode, denied: false }] : modes;
  }
  // "A good-faith call was had": the talk's own name tells its means.
  if (act.family === 'talk' && act.mode === null && modes.length === 0) {
    const words = text.slice(act.start, act.end);
    const mode = /\b(?:video|zoom|teams|webex|skype|facetime)/i.test(words)
      ? 'video'
      : /\b(?:calls?|tele-?conferences?)\b/i.test(words)
        ? 'telephone'
        : null;
    return mode ? [{ start: act.start, end: act.end, mode, denied: false }] : modes;
  }
  if (act.mode === null || modes.some((m) => m.mode === act.mode)) return modes;
  return [...modes, { start: act.start, end: act.end, mode: act.mode, denied: false }];
}

function placeOf(stretch: string, back: <T extends { start: number; end: number }>(f: T) => T) {
  const places = placesIn(stretch);
  const first = places[0];
  if (!first) return null;
  const last = places.at(-1)!;
  // Two cities counsel spoke from are one place each: "Baltimore; Rockville".
  if (places.length > 1 && !/\b(?:office|court|room|hall)/i.test(first.value))
    return back({ start: first.start, end: last.end, value: places.map((p) => p.value).join('; ') });
  return back(first);
}

const OFFERS_TALK =
  /^(?: \w+){0,4}? (?:that )?(?:he|she|they|counsel|it|\w+'s counsel) (?:was|were|would be|is|are|could be) (?:\w+ )?(?:willing|available|happy|glad|ready|open|free|able|prepared|pleased) (?:to (?:discuss|talk|confer|meet|speak|have a call|schedule|set up)|for a (?:call|conference|meeting)|(?:any time |some time )?(?:next|the following|later|after|on)\b)/i;
const OF_THE_RELIEF =
  /\b(?:would not|will not|does not|did not|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to) (?:\w+ )?(?:stipulate|consent|agree|concur|assent|join|withdraw|produce)\b(?! to (?:a |any )?(?:call|conference|meeting|confer|meet|talk))/i;

/** Puts replies and silences to the draft they follow; a reply with a day of its own after a message is an event. */
function answer(
  drafts: Draft[],
  before: number,
  sentence: Sentence,
  text: string,
  dates: ReturnType<typeof datesIn>,
  replies: ReturnType<typeof repliesIn>,
  silences: ReturnType<typeof silencesIn>,
  modes: ReturnType<typeof modesIn>,
  at: <T extends { start: number; end: number }>(f: T) => T,
): void {
  for (const s of silences.map(at)) {
    const d = drafts.filter((x) => x.act.start < s.start).at(-1) ?? drafts.at(-1);
    // "called twice and got no answer, wrote and got none": silence holds for all the tries before it.
    if (d)
      for (const x of drafts.slice(Math.min(before, drafts.indexOf(d)), drafts.indexOf(d) + 1))
        x.reply ??= 'silent';
  }
  for (const r of replies.map(at)) {
    const d = drafts.filter((x) => x.act.start < r.start).at(-1);
    if (!d) continue;
    // "Replied that she was free to discuss it next week": an offer to talk is not yet a talk.
    if (
      d.act.family === 'outreach' &&
      OFFERS_TALK.test(text.slice(r.end - sentence.start, r.end - sentence.start + 120))
    )
      continue;
    // The verb that conferred is no reply to itself.
    if (d.acts.some((a) => a.start < r.end && r.start < a.end) && d.act.family !== 'outreach') continue;
    const words = (from: number, to: number) =>
      text.slice(Math.max(0, from - sentence.start), to - sentence.start);
    const day = dates.map(at).filter(
      (x) =>
        // "He answered on May 7 that …"
        (x.start >= r.end &&
          /^(?: to me| back)?(?: by (?:e-?mail|letter|telephone|phone))?,? (?:on|of|dated) (?:\w+day, )?$/i.test(
            words(r.end, x.start),
          )) ||
        // "… and on May 7 he answered that …"
        (x.end <= r.start &&
          x.start > d.act.end &&
          /^,? $/.test(words(x.end, r.start)) &&
          /(?:^|[.;,] |\b(?:and|but|then|that) )on $/i.test(words(x.start - 8, x.start))),
    );
    if (day.length > 0 && d.act.family === 'talk') {
      for (const x of day) if (!d.dates.some((y) => y.start === x.start)) d.dates.push(x);
      d.reply = 'answered';
    } else if (day.length > 0 && d.act.family === 'outreach' && detailed(d)) {
      // "answered that Plaintiff would not stipulate": a no to the relief, and no refusal to talk.
      const refuses = r.declines && !OF_THE_RELIEF.test(words(r.end, r.end + 100));
      d.dates = d.dates.filter((x) => !day.some((y) => y.start === x.start));
      drafts.push({
        ...d,
        act: {
          ...d.act,
          family: refuses ? 'refusal' : 'talk',
          start: r.start,
          end: r.end,
          generic: false,
        },
        acts: [],
        start: Math.min(r.start, day[0]!.start),
        end: sentence.end,
        dates: day,
        times: [],
        modes: refuses ? [] : modes.map(at).filter((m) => m.start > r.start - 1),
        people: d.people.filter((p) => p.side === 'respondent'),
        place: null,
        minutes: null,
        reply: 'answered',
        status: refuses ? 'refused' : 'held',
      });
    } else if (d.reply !== 'declined') d.reply = r.declines ? 'declined' : 'answered';
  }
}
