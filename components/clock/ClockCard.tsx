// One running clock: the day, what it is counted from, what it rests on, what is doubtful; and the days as a strip.
// Takes a Clock and what its page made of it (days, calendar file); gives markup.

import type { ComponentChildren, JSX } from 'preact';
import type { Clock } from '../../utils/core/clocks/clock';
import type { Say } from '../i18n/say';
import { dateWords } from '../verdict/dates';
import { linked } from '../verdict/FindingCard';
import { DayStrip, type StripDay } from './DayStrip';
import { cautionIn, hourIn, titleIn } from './words';

export interface ClockCardProps {
  say: Say;
  language: string;
  clock: Clock;
  caseNumber: string | null;
  /** Short name of the court ("W.D. Tex."); null where the page says it already. */
  court?: string | null;
  past: boolean;
  /** The days counted; empty for a day that an order sets. */
  days: readonly StripDay[];
  /** data: URL of the calendar file. */
  calendar: string;
  /** The authority in the browser's language, where the clock's own citation is English. */
  citation?: string;
  /** Further buttons. */
  children?: ComponentChildren;
}

export function ClockCard(props: ClockCardProps): JSX.Element {
  const { say, language, clock, caseNumber, court, past, days, calendar, citation, children } = props;
  const { counted, authority } = clock;
  return (
    <article class={`card clock${past ? ' past' : ''}`} data-test="clock" data-what={clock.what}>
      <h3>{titleIn(say, clock)}</h3>
      <p class="day">
        <time dateTime={clock.moment}>{dateWords(clock.date, language)}</time>{' '}
        <span class="soft hour">{hourIn(say, clock)}</span>
        {past && <strong> {say('cases_past')}</strong>}
      </p>
      {(caseNumber || court) && <p class="soft small">{[court, caseNumber].filter(Boolean).join(' · ')}</p>}
      {counted && (
        <p class="small">
          {say('cases_counted', { days: counted.days, from: dateWords(counted.from, language) })}
        </p>
      )}
      {days.length > 0 && <DayStrip say={say} language={language} label={say('cases_strip')} days={days} />}
      {counted && counted.movedOver.length > 0 && (
        <p class="small">
          {say('cases_moved', {
            days: counted.movedOver
              .map((m) => `${dateWords(m.date, language)} (${dayName(m, language)})`)
              .join(', '),
          })}
        </p>
      )}
      <p class="small">
        <span lang={citation ? undefined : 'en'}>
          {linked(citation ?? authority.citation, authority.url, say)}
        </span>{' '}
        <span class={`sure ${clock.confidence}`}>{say(`confidence_${clock.confidence}`)}</span>
        {clock.otherwise && (
          <>
            {' '}
            – <span lang="en">{clock.otherwise}</span>
          </>
        )}
      </p>
      <ul class="cautions small">
        {clock.cautions.map((caution) => (
          <li key={caution.says} lang={caution.id === 'note' ? 'en' : undefined}>
            {cautionIn(say, caution)}
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="button" data-test="ics" download="deadline.ics" href={calendar}>
          {say('cases_to_calendar')}
        </a>
        {children}
      </p>
    </article>
  );
}

/** A weekday in the browser's language; a holiday by its English name, which is its name. */
function dayName({ date, why }: { date: string; why: string }, language: string): string {
  if (why !== 'Saturday' && why !== 'Sunday') return why;
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
