// The conference an order requires: whether, by which means, who, on what, by when, and whether it faults a want of effort.
// Takes the form's parts; gives markup.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../../components/i18n/say';
import { MODES, type Mode } from '../../../utils/core/filing';
import type { OrderedConference } from '../../../utils/core/orders/order';
import { Item, wordsId } from './Item';
import { MomentField } from './MomentField';
import { linesOf, type PartProps, same } from './part';

const NO_CONFERENCE: OrderedConference = {
  modes: [],
  excludedModes: [],
  who: null,
  topics: [],
  deadline: null,
};

export function ConferenceFields({ say, language, reading, now, change, fault }: PartProps): JSX.Element {
  const conference = now.conference;
  const read = reading.conference ?? NO_CONFERENCE;
  const set = (part: Partial<OrderedConference>) =>
    change({ conference: { ...(conference ?? NO_CONFERENCE), ...part } });
  const modes = (key: 'modes' | 'excludedModes', label: MessageKey) =>
    conference && (
      <Item
        say={say}
        reading={reading}
        fields={[`conference.${key}`]}
        label={say(label)}
        id={null}
        changed={
          !same(
            conference[key],
            MODES.filter((m) => read[key].includes(m)),
          )
        }
      >
        <Modes
          say={say}
          chosen={conference[key]}
          name={key}
          label={say(label)}
          describedBy={wordsId([`conference.${key}`])}
          onChange={(chosen) => set({ [key]: chosen })}
        />
      </Item>
    );
  return (
    <fieldset>
      <legend>{say('cases_conference')}</legend>
      <Item
        say={say}
        reading={reading}
        fields={['conference']}
        label={say('cases_conference_whether')}
        id={null}
        changed={(conference === null) !== (reading.conference === null)}
      >
        <label class="tick">
          <input
            type="checkbox"
            data-test="conference-asked"
            aria-describedby={wordsId(['conference'])}
            checked={conference !== null}
            onChange={(e) =>
              change({ conference: e.currentTarget.checked ? (reading.conference ?? NO_CONFERENCE) : null })
            }
          />
          {say('cases_conference_asked')}
        </label>
      </Item>
      {conference && (
        <>
          {modes('modes', 'cases_modes')}
          {modes('excludedModes', 'cases_excluded')}
          <Item
            say={say}
            reading={reading}
            fields={['conference.who']}
            label={say('cases_who')}
            id="order-who"
            changed={!same(conference.who, read.who)}
          >
            <input
              id="order-who"
              type="text"
              value={conference.who ?? ''}
              aria-describedby={wordsId(['conference.who'])}
              onInput={(e) => set({ who: e.currentTarget.value || null })}
            />
          </Item>
          <Item
            say={say}
            reading={reading}
            fields={['conference.topics']}
            label={say('cases_topics')}
            id="order-topics"
            changed={!same(conference.topics, read.topics)}
          >
            <textarea
              id="order-topics"
              rows={2}
              value={conference.topics.join('\n')}
              aria-describedby={wordsId(['conference.topics'])}
              onChange={(e) => set({ topics: linesOf(e.currentTarget.value) })}
            />
          </Item>
          <Item
            say={say}
            reading={reading}
            fields={['conference.deadline']}
            label={say('cases_deadline')}
            id="order-deadline"
            changed={!same(conference.deadline, read.deadline)}
          >
            <MomentField
              say={say}
              language={language}
              fault={fault}
              id="order-deadline"
              fields={['conference.deadline']}
              value={conference.deadline}
              onChange={(deadline) => set({ deadline })}
            />
          </Item>
          <Item
            say={say}
            reading={reading}
            fields={['wantsEfforts']}
            label={say('cases_efforts')}
            id={null}
            changed={now.wantsEfforts !== reading.wantsEfforts}
          >
            <label class="tick">
              <input
                type="checkbox"
                aria-describedby={wordsId(['wantsEfforts'])}
                checked={now.wantsEfforts}
                onChange={(e) => change({ wantsEfforts: e.currentTarget.checked })}
              />
              {say('cases_efforts_asked')}
            </label>
          </Item>
        </>
      )}
    </fieldset>
  );
}

function Modes(props: {
  say: Say;
  chosen: readonly Mode[];
  name: string;
  label: string;
  describedBy: string;
  onChange(modes: Mode[]): void;
}): JSX.Element {
  return (
    <fieldset class="modes" aria-label={props.label} aria-describedby={props.describedBy}>
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
