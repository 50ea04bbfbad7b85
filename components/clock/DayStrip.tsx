// Days as a small calendar, a week a row, Sunday first. Takes the days with what each is; gives a list: eyes see the grid,
// a screen reader hears each day that means something, and how many lie between. Told by border, weight and words, not by colour
// alone.

import type { JSX } from 'preact';
import type { Say } from '../i18n/say';
import { dateWords } from '../verdict/dates';

export interface StripDay {
  /** ISO date. */
  date: string;
  /** `from`: counted from; `mark`: what the count leads to; `closed`: a day the court is closed; `plain`: any other. */
  is: 'from' | 'mark' | 'closed' | 'plain' | 'bad';
  /** What the day is, in words; '' for a plain one. */
  name: string;
}

export interface DayStripProps {
  say: Say;
  language: string;
  label: string;
  days: readonly StripDay[];
}

export function DayStrip({ say, language, label, days }: DayStripProps): JSX.Element | null {
  const [first] = days;
  if (!first) return null;
  const column = utc(first.date).getUTCDay() + 1;
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return (
    <div class="day-strip" data-test="day-strip">
      <div class="weekdays" aria-hidden="true">
        {weekdays(language).map((name, i) => (
          <span key={`${i}${name}`}>{name}</span>
        ))}
      </div>
      <ol aria-label={label}>
        {days.map(({ date, is, name }, i) => (
          <li
            key={date}
            class={is}
            style={i === 0 ? { gridColumnStart: column } : undefined}
            title={name ? `${dateWords(date, language)}: ${name}` : undefined}
            aria-hidden={is === 'plain' ? 'true' : undefined}
          >
            <span aria-hidden="true">
              {(i === 0 || date.endsWith('-01')) && <small>{month.format(utc(date))}</small>}
              {Number(date.slice(8))}
            </span>
            {is !== 'plain' && (
              <span class="sr">
                {dateWords(date, language)}: {name}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ul class="legend" aria-hidden="true">
        {days
          .filter(({ is }) => is === 'from' || is === 'mark' || is === 'bad')
          .map(({ date, is, name }) => (
            <li key={date}>
              <span class={is}>{Number(date.slice(8))}</span> {name}
            </li>
          ))}
      </ul>
      <p class="sr">{say('strip_days', { count: days.length - 1 })}</p>
    </div>
  );
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** One letter or two for each weekday, Sunday first. */
function weekdays(language: string): string[] {
  const narrow = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  // January 7, 2024 was a Sunday.
  return [7, 8, 9, 10, 11, 12, 13].map((day) => narrow.format(new Date(Date.UTC(2024, 0, day))));
}
