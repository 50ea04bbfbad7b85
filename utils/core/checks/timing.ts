// timing: that the conference came early enough before filing, after what it had to wait for, and that an attempt
// left the other side time to answer. C.D. Cal. L.R. 7-3 (seven days), D. Md. L.R. 104.8 (after the papers are
// exchanged), orders that set a day.

import { DateTime } from 'luxon';
import type { ConferenceEvent } from '../conference/conference';
import type { Requirement } from '../rules/requirement';
import { bearing, wordsOf } from './bearing';
import type { CheckContext, ElementCheck, Outcome } from './check';
import { daysBetween, longDate } from './days';

export const timing: ElementCheck = {
  name: 'timing',
  messages: {
    met: { says: 'The conference came in time.', todo: '' },
    undated: {
      says: 'Without its date the certificate does not show that the conference came in time ({wanted}).',
      todo: 'Give the date of the conference.',
    },
    late: {
      says: 'Counsel conferred {days} before filing; at least {least} must lie between.',
      todo: 'Wait with filing, or confer again in time and give that date.',
    },
    sameDay: {
      says: 'Counsel conferred on the day of filing; at least {least} must lie between.',
      todo: 'Wait with filing, or confer again in time and give that date.',
    },
    early: {
      says: 'The conference of {date} came before {after}.',
      todo: 'Confer again after that, then give the new date.',
    },
    tooLate: {
      says: 'The conference of {date} came after {before}.',
      todo: 'Check the date, or tell the court why the conference came later.',
    },
    hours: {
      says: 'Counsel conferred less than {hours} hours before filing, and that many must lie between.',
      todo: 'Wait with filing, or confer again in time.',
    },
    answer: {
      says: 'The first try to confer came {days} before filing; the other side has {least} to answer.',
      todo: 'Give the other side that time to answer before filing.',
    },
    answerSameDay: {
      says: 'Counsel tried to confer only on the day of filing; the other side has {least} to answer.',
      todo: 'Give the other side that time to answer before filing.',
    },
    filedLate: {
      says: 'This paper was due by {due}.',
      todo: 'Ask the court for leave to file it late, and say why.',
    },
    filedInTime: { says: 'This paper is filed in time (due by {due}).', todo: '' },
    papers: {
      says: 'The conference of {date} came before the papers at issue were served ({after}).',
      todo: 'Confer again now that the papers are exchanged, then give the new date.',
    },
  },
  answer(requirement, context) {
    const { conference, told, filing } = context;
    if (requirement.filedBy) return filedInTime(requirement.filedBy, context);
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const dates = events.flatMap((e) => e.dates).filter((d) => d.value.iso !== null);
    const last = dates.reduce<string | null>(
      (l, d) => (l === null || (d.value.iso ?? '') > l ? d.value.iso : l),
      null,
    );
    const evidence = wordsOf(told, dates.length > 0 ? dates.map((d) => d.span) : events.map((e) => e.span));
    if (last === null) {
      const wanted = wantedOf(requirement);
      return wanted === ''
        ? { status: 'not-applicable', message: 'met' }
        : { status: 'unclear', message: 'undated', values: { wanted }, evidence };
    }
    const filed = filing.filedAt.date;
    const first = dates.reduce((f, d) => ((d.value.iso ?? f) < f ? (d.value.iso ?? f) : f), last);
    const gap = daysBetween(first, filed);
    if (requirement.leadDays !== undefined && gap < requirement.leadDays)
      return {
        status: 'missing',
        message: gap === 0 ? 'sameDay' : 'late',
        values: {
          days: inDays(gap),
          least: inDays(requirement.leadDays),
          ...leadOf(first, requirement.leadDays, filed),
        },
        evidence,
      };
    if (requirement.leadHours !== undefined) {
      const outcome = withinHours(requirement.leadHours, events, last, context);
      if (outcome) return { ...outcome, evidence };
    }
    if (requirement.notBefore && last < requirement.notBefore.slice(0, 10))
      return {
        status: 'missing',
        message: 'early',
        values: { date: longDate(last), after: longDate(requirement.notBefore) },
        evidence,
      };
    if (requirement.notAfter && last > requirement.notAfter.slice(0, 10))
      return {
        status: 'missing',
        message: 'tooLate',
        values: { date: longDate(last), before: longDate(requirement.notAfter) },
        evidence,
      };
    const held = events.some((e) => e.status === 'held' || e.status === 'refused');
    if (requirement.answerDays !== undefined && !held) {
      const since = daysBetween(first, filed);
      if (since < requirement.answerDays)
        return {
          status: 'missing',
          message: since === 0 ? 'answerSameDay' : 'answer',
          values: {
            days: inDays(since),
            least: inDays(requirement.answerDays),
            ...leadOf(first, requirement.answerDays, filed),
          },
          evidence,
        };
    }
    if (requirement.topics?.includes('papers')) {
      const outcome = beforePapers(last, context);
      if (outcome) return outcome;
    }
    const values =
      requirement.leadDays === undefined ? undefined : leadOf(first, requirement.leadDays, filed);
    return { status: 'met', message: 'met', ...(values ? { values } : {}), evidence };
  },
};

/** The days counted, as ISO dates: no sentence names them, a view shows them as a calendar. Each calendar day counts. */
function leadOf(from: string, days: number, filed: string): Record<'from' | 'earliest' | 'filed', string> {
  const earliest = DateTime.fromISO(from, { zone: 'utc' }).plus({ days }).toISODate() ?? from;
  return { from, earliest, filed };
}

/** The hour counts only where the hour of filing is known. */
function filedInTime(due: string, { filing }: CheckContext): Outcome {
  const { date, time, zone } = filing.filedAt;
  const timed = due.length > 10 && time !== null;
  const late = timed
    ? DateTime.fromISO(`${date}T${time}`, { zone }) > DateTime.fromISO(due, { setZone: true })
    : date > due.slice(0, 10);
  const values = {
    due: `${longDate(due)}${due.length > 10 ? `, ${due.slice(11, 16)} (UTC${due.slice(16)})` : ''}`,
  };
  return late
    ? { status: 'missing', message: 'filedLate', values }
    : { status: 'met', message: 'filedInTime', values };
}

function wantedOf(r: Requirement): string {
  if (r.leadDays !== undefined) return `${inDays(r.leadDays)} before filing`;
  if (r.leadHours !== undefined) return `${r.leadHours} hours before filing`;
  if (r.notBefore) return `after ${longDate(r.notBefore)}`;
  if (r.notAfter) return `by ${longDate(r.notAfter)}`;
  if (r.answerDays !== undefined) return `${inDays(r.answerDays)} to answer`;
  return '';
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** Hours are counted only where both times of day are known; else whole days decide. */
function withinHours(
  least: number,
  events: readonly ConferenceEvent[],
  last: string,
  { filing }: CheckContext,
): Omit<Outcome, 'evidence'> | null {
  const time = events.flatMap((e) => e.times)[0]?.value;
  const days = daysBetween(last, filing.filedAt.date);
  const short = (): Omit<Outcome, 'evidence'> => ({
    status: 'missing',
    message: 'hours',
    values: { hours: least },
  });
  if (time && filing.filedAt.time) {
    const hours = days * 24 + minutes(filing.filedAt.time) / 60 - minutes(time) / 60;
    return hours < least ? short() : null;
  }
  return days * 24 + 24 <= least || (days === 0 && least >= 24) ? short() : null;
}

function minutes(clock: string): number {
  const [h = '0', m = '0'] = clock.split(':');
  return Number(h) * 60 + Number(m);
}

const SERVED = /\b(?:served|service|filed|produced|supplemented)\b/i;

/** Where the certificate itself dates the service of motion, response or reply after the conference. */
function beforePapers(last: string, { told }: CheckContext): Outcome | null {
  if (!told) return null;
  for (const sentence of told.text.matchAll(/[^.]+(?:\.|$)/g)) {
    if (!SERVED.test(sentence[0])) continue;
    const sameDay = /\bthe same (?:day|date)\b/i.test(sentence[0]);
    const days = [...sentence[0].matchAll(LONG_DATE)]
      .map((m) => isoOf(m[0]))
      .filter((d): d is string => d !== null);
    const after = sameDay ? last : days.filter((d) => d > last).sort()[0];
    if (after === undefined) continue;
    return {
      status: 'missing',
      message: 'papers',
      values: { date: longDate(last), after: longDate(after) },
      evidence: wordsOf(told, [{ start: sentence.index, end: sentence.index + sentence[0].length }]),
    };
  }
  return null;
}

const LONG_DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g;

function isoOf(words: string): string | null {
  const time = Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
