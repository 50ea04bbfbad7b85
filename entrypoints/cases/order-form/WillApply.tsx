// What will hold once the filer confirms, in plain words above the button: an item that is wrong is seen here once more, and one that
// was not read is named as left open. Takes the reading as it is now; gives markup.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../../components/i18n/say';
import type { OrderReading } from '../../../utils/core/orders/order';
import { momentWords } from './moment-words';

export function WillApply({
  say,
  language,
  now,
  court,
}: {
  say: Say;
  language: string;
  now: OrderReading;
  /** By name. */
  court: string;
}): JSX.Element {
  const { conference } = now;
  const open = say('cases_open');
  const by = (moment: string | null) => (moment && momentWords(say, moment, language)) || open;
  const modes = (list: readonly string[]) => list.map((m) => say(`mode_${m}` as MessageKey)).join(', ');
  const binds =
    now.standing && now.initials
      ? say('cases_will_judge', { initials: now.initials, court })
      : say('cases_will_case', { case: now.caseNumber ?? open, court });
  return (
    <section class="will-apply" aria-labelledby="will-apply" data-test="will-apply">
      <h4 id="will-apply">{say('cases_will_title')}</h4>
      <p>{binds}</p>
      <dl>
        {conference ? (
          <>
            <dt>{say('cases_conference')}</dt>
            <dd>
              {conference.modes.length > 0 ? modes(conference.modes) : say('cases_any_means')}
              {conference.excludedModes.length > 0 &&
                `; ${say('cases_excluded')}: ${modes(conference.excludedModes)}`}
            </dd>
            <dt>{say('cases_deadline')}</dt>
            <dd>{by(conference.deadline)}</dd>
          </>
        ) : (
          <>
            <dt>{say('cases_conference')}</dt>
            <dd>{say('cases_will_none')}</dd>
          </>
        )}
        {now.filings.map((f, i) => (
          <div key={i}>
            <dt>{f.kind}</dt>
            <dd>{by(f.by)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
