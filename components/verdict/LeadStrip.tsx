// The days between the conference and the first day on which the motion may be filed, as a strip. Takes a finding's values;
// gives markup where they name those days (core/checks/timing), else nothing. Each calendar day counts.

import type { JSX } from 'preact';
import { DayStrip, type StripDay } from '../clock/DayStrip';
import type { Say, Values } from '../i18n/say';
import { dateWords } from './dates';

/** A longer lead is no picture any more. */
const MOST_DAYS = 45;
const DAY = 86_400_000;

export function LeadStrip({ say, values }: { say: Say; values: Values }): JSX.Element | null {
  const { from, earliest, filed } = values;
  if (typeof from !== 'string' || typeof earliest !== 'string' || typeof filed !== 'string') return null;
  const days = daysOf(say, from, earliest, filed);
  if (days.length === 0) return null;
  const label = say('lead_strip', {
    from: dateWords(from, say.language),
    earliest: dateWords(earliest, say.language),
  });
  return (
    <div class="lead-strip" data-test="lead-strip">
      <p class="small">{label}</p>
      <DayStrip say={say} language={say.language} label={label} days={days} />
    </div>
  );
}

function daysOf(say: Say, from: string, earliest: string, filed: string): StripDay[] {
  const [start, end] = [Date.parse(from), Date.parse(earliest)];
  if (Number.isNaN(start) || Number.isNaN(end) || end < start || end - start > MOST_DAYS * DAY) return [];
  const days: StripDay[] = [];
  for (let time = start; time <= end; time += DAY) {
    const date = new Date(time).toISOString().slice(0, 10);
    const names = [
      date === from && say('lead_conference'),
      date === earliest && say('lead_earliest'),
      date === filed && say(filed < earliest ? 'lead_too_early' : 'lead_filing'),
    ].filter((name): name is string => name !== false);
    const is =
      date === earliest ? 'mark' : date === from ? 'from' : date === filed ? 'bad' : ('plain' as const);
    days.push({ date, is, name: names.join(', ') });
  }
  return days;
}
