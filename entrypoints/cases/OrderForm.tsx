// What was read of an order, item by item beside its words, for the filer to confirm or correct. Takes a reading; gives the
// confirmed one back. Nothing applies before that.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../components/i18n/say';
import { MODES, type Mode } from '../../utils/core/filing';
import type { OrderedConference, OrderReading } from '../../utils/core/orders/order';

export interface OrderFormProps {
  say: Say;
  reading: OrderReading;
  onConfirm(reading: OrderReading): void;
  onDrop(): void;
}

const NO_CONFERENCE: OrderedConference = {
  modes: [],
  excludedModes: [],
  who: null,
  topics: [],
  deadline: null,
};
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

export function OrderForm({ say, reading, onConfirm, onDrop }: OrderFormProps): JSX.Element {
  const [now, setNow] = useState(reading);
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<OrderReading>) => setNow({ ...now, ...part });
  const conference = now.conference;
  const changeConference = (part: Partial<OrderedConference>) =>
    change({ conference: { ...(conference ?? NO_CONFERENCE), ...part } });

  const confirm = () => {
    const moments = [now.dated, conference?.deadline, ...now.filings.map((f) => f.by)];
    if (!now.caseNumber && !now.standing) setFault(say('cases_needs_number'));
    else if (moments.some((m) => m && !MOMENT.test(m))) setFault(say('cases_bad_moment'));
    else onConfirm(now);
  };

  return (
    <section class="card order-form" aria-labelledby="order-read" data-test="order-form">
      <h3 id="order-read">{say('cases_read_title')}</h3>
      <p>{say('cases_read_lead')}</p>
      {now.notes.length > 0 && (
        <ul class="notes" role="status">
          {now.notes.map((n) => (
            <li key={n}>{n}</li>
          ))}
        </ul>
      )}
      <Item say={say} reading={reading} fields={['caseNumber']} label={say('cases_number')} id="order-case">
        <input
          id="order-case"
          type="text"
          value={now.caseNumber ?? ''}
          onInput={(e) => change({ caseNumber: e.currentTarget.value.trim() || null })}
        />
      </Item>
      <Item say={say} reading={reading} fields={['judge']} label={say('cases_judge')} id="order-judge">
        <input
          id="order-judge"
          type="text"
          value={now.judge ?? ''}
          onInput={(e) => change({ judge: e.currentTarget.value.trim() || null })}
        />
      </Item>
      <Item say={say} reading={reading} fields={['dated']} label={say('cases_dated')} id="order-dated">
        <input
          id="order-dated"
          type="date"
          value={now.dated ?? ''}
          onInput={(e) => change({ dated: e.currentTarget.value || null })}
        />
      </Item>
      <Item
        say={say}
        reading={reading}
        fields={['disposition', 'refiling']}
        label={say('cases_ruled_on')}
        id="order-ruled"
      >
        <input
          id="order-ruled"
          type="text"
          value={now.ruledOn ?? ''}
          onInput={(e) => change({ ruledOn: e.currentTarget.value.trim() || null })}
        />
        {now.disposition && (
          <p class="soft small">
            {say(`cases_disposition_${now.disposition.replaceAll('-', '_')}` as MessageKey)}
          </p>
        )}
        <p class="soft small">{say(`cases_refiling_${now.refiling.replace('-', '_')}` as MessageKey)}</p>
      </Item>
      <fieldset>
        <legend>{say('cases_conference')}</legend>
        <label class="tick">
          <input
            type="checkbox"
            checked={conference !== null}
            onChange={(e) =>
              change({ conference: e.currentTarget.checked ? (reading.conference ?? NO_CONFERENCE) : null })
            }
          />
          {say('cases_conference_asked')}
        </label>
        {conference && (
          <>
            <Item
              say={say}
              reading={reading}
              fields={['conference.modes']}
              label={say('cases_modes')}
              id={null}
            >
              <Modes
                say={say}
                chosen={conference.modes}
                name="modes"
                label={say('cases_modes')}
                onChange={(modes) => changeConference({ modes })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={['conference.excludedModes']}
              label={say('cases_excluded')}
              id={null}
            >
              <Modes
                say={say}
                chosen={conference.excludedModes}
                name="excluded"
                label={say('cases_excluded')}
                onChange={(excludedModes) => changeConference({ excludedModes })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={['conference.who']}
              label={say('cases_who')}
              id="order-who"
            >
              <input
                id="order-who"
                type="text"
                value={conference.who ?? ''}
                onInput={(e) => changeConference({ who: e.currentTarget.value || null })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={['conference.topics']}
              label={say('cases_topics')}
              id="order-topics"
            >
              <textarea
                id="order-topics"
                rows={2}
                value={conference.topics.join('\n')}
                onInput={(e) => changeConference({ topics: linesOf(e.currentTarget.value) })}
              />
            </Item>
            <Item
              say={say}
              reading={reading}
              fields={['conference.deadline']}
              label={say('cases_deadline')}
              id="order-deadline"
            >
              <input
                id="order-deadline"
                type="text"
                value={conference.deadline ?? ''}
                aria-describedby="moment-form"
                onInput={(e) => changeConference({ deadline: e.currentTarget.value.trim() || null })}
              />
            </Item>
          </>
        )}
      </fieldset>
      {now.filings.map((filing, i) => (
        <fieldset key={i}>
          <legend>{say('cases_to_be_filed')}</legend>
          <Item
            say={say}
            reading={reading}
            fields={[`filings.${i}.kind`]}
            label={say('cases_paper')}
            id={`filing-kind-${i}`}
          >
            <input
              id={`filing-kind-${i}`}
              type="text"
              value={filing.kind}
              onInput={(e) => changeFiling(i, { kind: e.currentTarget.value })}
            />
          </Item>
          <Item
            say={say}
            reading={reading}
            fields={[`filings.${i}.by`]}
            label={say('cases_by')}
            id={`filing-by-${i}`}
          >
            <input
              id={`filing-by-${i}`}
              type="text"
              value={filing.by ?? ''}
              aria-describedby="moment-form"
              onInput={(e) => changeFiling(i, { by: e.currentTarget.value.trim() || null })}
            />
          </Item>
          <Item
            say={say}
            reading={reading}
            fields={[`filings.${i}.contents`]}
            label={say('cases_contents')}
            id={`filing-contents-${i}`}
          >
            <textarea
              id={`filing-contents-${i}`}
              rows={2}
              value={filing.contents.join('\n')}
              onInput={(e) => changeFiling(i, { contents: linesOf(e.currentTarget.value) })}
            />
          </Item>
          <button
            type="button"
            class="quiet"
            onClick={() => change({ filings: now.filings.filter((_, n) => n !== i) })}
          >
            {say('cases_drop_filing')}
          </button>
        </fieldset>
      ))}
      <p class="soft small" id="moment-form">
        {say('cases_moment_form')}
      </p>
      <p role="alert" class="fault">
        {fault}
      </p>
      <p class="row">
        <button type="button" class="first" data-test="confirm-order" onClick={confirm}>
          {say('cases_confirm')}
        </button>
        <button type="button" onClick={onDrop}>
          {say('cases_drop')}
        </button>
      </p>
    </section>
  );

  function changeFiling(i: number, part: Partial<OrderReading['filings'][number]>) {
    change({ filings: now.filings.map((f, n) => (n === i ? { ...f, ...part } : f)) });
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}

function Item(props: {
  say: Say;
  reading: OrderReading;
  fields: string[];
  label: string;
  id: string | null;
  children: JSX.Element | (JSX.Element | null | false)[];
}): JSX.Element {
  const { say, reading, fields, label, id, children } = props;
  const words = reading.evidence.filter((e) => fields.includes(e.field));
  return (
    <div class="item">
      {id ? (
        <label class="label" for={id}>
          {label}
        </label>
      ) : (
        <p class="label">{label}</p>
      )}
      <div>{children}</div>
      <div class="words">
        {words.length === 0 && <p class="soft small">{say('cases_no_words')}</p>}
        {words.map((w, i) => (
          <blockquote key={i}>
            {w.quote} <span class="soft small">{say('cases_page', { page: w.page })}</span>
          </blockquote>
        ))}
      </div>
    </div>
  );
}

function Modes(props: {
  say: Say;
  chosen: readonly Mode[];
  name: string;
  label: string;
  onChange(modes: Mode[]): void;
}): JSX.Element {
  return (
    <fieldset class="modes" aria-label={props.label}>
      {MODES.map((mode) => (
        <label class="tick" key={mode}>
          <input
            type="checkbox"
            name={props.name}
            value={mode}
            checked={props.chosen.includes(mode)}
            onChange={(e) =>
              props.onChange(
                MODES.filter((m) => (m === mode ? e.currentTarget.checked : props.chosen.includes(m))),
              )
            }
          />
          {props.say(`mode_${mode}` as MessageKey)}
        </label>
      ))}
    </fieldset>
  );
}
