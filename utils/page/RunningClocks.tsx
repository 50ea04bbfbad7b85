// The clocks on this machine as a list of our own pages: the next first, past and dismissed ones folded away. Takes how much to
// show; reads the store itself. Dismissing hides a clock and stops its reminders; it can be shown again.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ClockCard } from '../../components/clock/ClockCard';
import { titleIn } from '../../components/clock/words';
import type { Say } from '../../components/i18n/say';
import { dateWords } from '../../components/verdict/dates';
import { isPast } from '../core/clocks';
import { identityOf } from '../core/rules';
import { CLOCKS_CHANGED } from '../messages/protocol';
import { markClock, type RunningClock, runningClocks } from '../store';
import { faceOfClock } from './clock-face';

export interface RunningClocksProps {
  say: Say;
  language: string;
  /** At most so many of those to come, folded to a line each; all of them as cards without it. */
  brief?: number;
  /** Read again when this changes. */
  changed?: unknown;
}

export function RunningClocks({ say, language, brief, changed }: RunningClocksProps): JSX.Element {
  const [clocks, setClocks] = useState<RunningClock[]>([]);
  const [fault, setFault] = useState('');
  const [told, setTold] = useState('');
  const now = new Date().toISOString();
  const load = async () => {
    try {
      setClocks(await runningClocks());
      await browser.runtime.sendMessage(CLOCKS_CHANGED).catch(() => undefined);
    } catch (error) {
      setFault(say('options_store_unavailable', { why: String((error as Error).message ?? error) }));
    }
  };
  useEffect(() => void load(), [changed]);

  const dismiss = async (clock: RunningClock, away: boolean) => {
    await markClock(clock.id, (mark) => ({ ...mark, dismissedAt: away ? new Date().toISOString() : null }));
    setTold(say(away ? 'clocks_dismissed_now' : 'clocks_shown_now', { what: titleIn(say, clock.clock) }));
    await load();
  };
  const card = (one: RunningClock) => (
    <ClockCard
      key={one.id}
      say={say}
      language={language}
      clock={one.clock}
      caseNumber={one.caseNumber}
      court={identityOf(one.court)?.short ?? one.court}
      {...faceOfClock(say, one.clock, one.caseNumber, now)}
      {...(one.order ? { citation: citationOf(say, language, one.order) } : {})}
    >
      <button
        type="button"
        class="quiet"
        data-test={one.dismissed ? 'show-again' : 'dismiss-clock'}
        aria-label={`${say(one.dismissed ? 'clocks_show_again' : 'clocks_dismiss')}: ${titleIn(say, one.clock)}`}
        onClick={() => void dismiss(one, !one.dismissed)}
      >
        {say(one.dismissed ? 'clocks_show_again' : 'clocks_dismiss')}
      </button>
    </ClockCard>
  );

  const past = (one: RunningClock) => isPast(one.clock.moment, now, one.clock.zone);
  const shown = clocks.filter((one) => !one.dismissed);
  const next = shown.filter((one) => !past(one));
  const over = shown.filter(past).reverse();
  const dismissed = clocks.filter((one) => one.dismissed);
  return (
    <div class="running-clocks" data-test="running-clocks">
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {next.length === 0 && !fault && <p class="soft">{say('clocks_none')}</p>}
      {brief === undefined ? (
        <div class="clocks">{next.map(card)}</div>
      ) : (
        next.slice(0, brief).map((one) => (
          <details key={one.id} class="clock-line">
            <summary>
              <strong>{dateWords(one.clock.date, language)}</strong> {titleIn(say, one.clock)}
              {one.caseNumber && <span class="soft"> · {one.caseNumber}</span>}
              {one.clock.confidence !== 'seen' && (
                <span class={`sure ${one.clock.confidence}`}>
                  {' '}
                  {say(`confidence_${one.clock.confidence}`)}
                </span>
              )}
            </summary>
            {card(one)}
          </details>
        ))
      )}
      {brief === undefined && (
        <>
          <Folded title={say.count('clocks_past', over.length)} test="past-clocks" cards={over.map(card)} />
          <Folded
            title={say.count('clocks_dismissed', dismissed.length)}
            test="dismissed-clocks"
            cards={dismissed.map(card)}
          />
        </>
      )}
      <p class="sr" role="status">
        {told}
      </p>
    </div>
  );
}

function Folded(props: { title: string; test: string; cards: JSX.Element[] }): JSX.Element | null {
  if (props.cards.length === 0) return null;
  return (
    <details data-test={props.test}>
      <summary>{props.title}</summary>
      <div class="clocks">{props.cards}</div>
    </details>
  );
}

function citationOf(say: Say, language: string, order: NonNullable<RunningClock['order']>): string {
  const words = order.dated
    ? say('cases_order_of', { date: dateWords(order.dated, language) })
    : say('clocks_order_undated');
  return order.judge ? `${words} (${order.judge})` : words;
}
