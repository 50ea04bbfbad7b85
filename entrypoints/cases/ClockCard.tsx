// One running clock: the day, what it is counted from, what it rests on, what is doubtful; and the days as a strip.
// Takes a Clock; gives markup, and an .ics file to download.

import type { JSX } from 'preact';
import type { Say } from '../../components/i18n/say';
import { dateWords } from '../../components/verdict/dates';
import { type Clock, calendarOf, holidayOn, isClosed, isPast } from '../../utils/core/clocks';

export interface ClockCardProps {
  say: Say;
  language: string;
  clock: Clock;
  caseNumber: string | null;
  now: string;
}

export function ClockCard({ say, language, clock, caseNumber, now }: ClockCardProps): JSX.Element {
  const past = isPast(clock.moment, now, clock.zone);
  return (
    <article class={`card clock${past ? ' past' : ''}`} data-test="clock">
      <h3>{clock.title}</h3>
      <p class="day">
        <time dateTime={clock.moment}>{dateWords(clock.date, language)}</time>
        {clock.moment.length > 10 && (
          <span class="soft">
            {' '}
            {clock.moment.slice(11, 16)} ({clock.zone.replace('_', ' ')})
          </span>
        )}
        {past && <strong> {say('cases_past')}</strong>}
      </p>
      {caseNumber && <p class="soft small">{caseNumber}</p>}
      {clock.counted && (
        <>
          <p class="small">
            {say('cases_counted', {
              days: clock.counted.days,
              from: dateWords(clock.counted.from, language),
            })}
          </p>
          <Strip from={clock.counted.from} to={clock.date} language={language} say={say} />
          {clock.counted.movedOver.length > 0 && (
            <p class="small">
              {say('cases_moved', {
                days: clock.counted.movedOver
                  .map((m) => `${dateWords(m.date, language)} (${m.why})`)
                  .join(', '),
              })}
            </p>
          )}
        </>
      )}
      <p class="small">
        {clock.authority.url ? (
          <a href={clock.authority.url}>{clock.authority.citation}</a>
        ) : (
          clock.authority.citation
        )}
        {clock.otherwise && ` \u2013 ${clock.otherwise}`}
      </p>
      <ul class="cautions small">
        {clock.cautions.map((c) => (
          <li key={c}>{c}</li>
        ))}
      </ul>
      <a
        class="button"
        data-test="ics"
        download="deadline.ics"
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendarOf([clock], caseNumber))}`}
      >
        {say('cases_to_calendar')}
      </a>
    </article>
  );
}

/** The days between, a week a row; closed days are told by shape and words, not by colour alone. */
function Strip({
  from,
  to,
  language,
  say,
}: {
  from: string;
  to: string;
  language: string;
  say: Say;
}): JSX.Element {
  const days: string[] = [];
  for (
    let day = new Date(`${from}T00:00:00Z`);
    day <= new Date(`${to}T00:00:00Z`) && days.length < 70;
    day.setUTCDate(day.getUTCDate() + 1)
  )
    days.push(day.toISOString().slice(0, 10));
  const first = new Date(`${from}T00:00:00Z`).getUTCDay();
  return (
    <ol class="strip" aria-label={say('cases_strip')}>
      {days.map((day, i) => {
        const closed = isClosed(day);
        const name =
          day === to
            ? say('cases_day_due')
            : day === from
              ? say('cases_day_from')
              : closed
                ? (holidayOn(day)?.name ?? say('cases_day_closed'))
                : '';
        return (
          <li
            key={day}
            class={day === to ? 'due' : day === from ? 'from' : closed ? 'closed' : ''}
            style={i === 0 ? { gridColumnStart: first + 1 } : undefined}
            title={`${dateWords(day, language)}${name ? `: ${name}` : ''}`}
          >
            <span aria-hidden="true">{Number(day.slice(8))}</span>
            <span class="hidden">
              {dateWords(day, language)} {name}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
