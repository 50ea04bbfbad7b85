// Conferences, or attempts at one: each with its day, hour, means and place, or what came back. Takes the list; calls back
// with a new one.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../components/i18n/say';
import type { DraftFacts, FactName } from '../../utils/core/draft';
import { MODES, type Mode } from '../../utils/core/filing';
import { Field } from './fields';

type Meeting = DraftFacts['meetings'][number];
type Attempt = DraftFacts['attempts'][number];

const NO_MEETING: Meeting = { date: null, time: null, mode: null, place: null, minutes: null };
const NO_ATTEMPT: Attempt = { date: null, time: null, mode: null, answer: null };

type MeetingsProps = {
  say: Say;
  asked: ReadonlySet<FactName>;
  /** Means that count here. */
  taken: readonly Mode[];
} & (
  | { meetings: readonly Meeting[]; onChange(meetings: Meeting[]): void; attempts?: never }
  | { attempts: readonly Attempt[]; onAttempts(attempts: Attempt[]): void; meetings?: never }
);

export function Meetings(props: MeetingsProps): JSX.Element {
  const { say } = props;
  const held = props.meetings !== undefined;
  const given: readonly (Meeting | Attempt)[] = held ? props.meetings : props.attempts;
  const list = given.length > 0 ? given : [held ? NO_MEETING : NO_ATTEMPT];
  const set = (next: (Meeting | Attempt)[]) =>
    held ? props.onChange(next as Meeting[]) : props.onAttempts(next as Attempt[]);
  return (
    <div class="stack tight" data-test={held ? 'meetings' : 'attempts'}>
      {list.map((item, i) => (
        <fieldset key={i} class="meeting">
          <legend>{say(held ? 'mend_meeting' : 'mend_attempt', { number: i + 1 })}</legend>
          <One
            {...props}
            held={held}
            index={i}
            item={item}
            onChange={(changed) => set(list.map((x, j) => (i === j ? changed : x)))}
          />
          {list.length > 1 && (
            <button type="button" class="quiet small" onClick={() => set(list.filter((_, j) => j !== i))}>
              {say('mend_drop')}
            </button>
          )}
        </fieldset>
      ))}
      <p>
        <button type="button" onClick={() => set([...list, held ? NO_MEETING : NO_ATTEMPT])}>
          {say(held ? 'mend_add_meeting' : 'mend_add_attempt')}
        </button>
      </p>
    </div>
  );
}

function One(given: {
  say: Say;
  asked: ReadonlySet<FactName>;
  taken: readonly Mode[];
  held: boolean;
  index: number;
  item: Meeting | Attempt;
  onChange(item: Meeting | Attempt): void;
}): JSX.Element {
  const { say, asked, taken, held, index, item, onChange } = given;
  const input = (
    name: 'date' | 'time' | 'place' | 'minutes' | 'answer',
    type: 'date' | 'time' | 'text' | 'number',
    value: string,
  ) => (
    <input
      id={`mend-${name}-${index}`}
      type={type as 'text'}
      value={value}
      data-test={`mend-${name}`}
      onInput={(e) => {
        const text = e.currentTarget.value;
        onChange({ ...item, [name]: name === 'minutes' ? (text ? Number(text) : null) : text || null });
      }}
    />
  );
  const field = (name: 'date' | 'time' | 'place' | 'minutes', control: JSX.Element) => (
    <Field say={say} label={say(`mend_${name}`)} name={`${name}-${index}`} asked={held && asked.has(name)}>
      {control}
    </Field>
  );
  return (
    <div class="row">
      {field('date', input('date', 'date', item.date ?? ''))}
      {field('time', input('time', 'time', item.time ?? ''))}
      <Field say={say} label={say('mend_mode')} name={`mode-${index}`} asked={held && asked.has('mode')}>
        <select
          id={`mend-mode-${index}`}
          data-test="mend-mode"
          value={item.mode ?? ''}
          onChange={(e) => onChange({ ...item, mode: (e.currentTarget.value || null) as Mode | null })}
        >
          <option value="">{say('mend_mode_choose')}</option>
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {say(`mode_${mode}` as MessageKey)}
              {held && !taken.includes(mode) ? ` ${say('mend_mode_not')}` : ''}
            </option>
          ))}
        </select>
      </Field>
      {'place' in item && field('place', input('place', 'text', item.place ?? ''))}
      {'minutes' in item && field('minutes', input('minutes', 'number', item.minutes?.toString() ?? ''))}
      {'answer' in item && (
        <Field
          say={say}
          label={say('mend_answer')}
          name={`answer-${index}`}
          asked={false}
          hint={say('mend_answer_hint')}
        >
          {input('answer', 'text', item.answer ?? '')}
        </Field>
      )}
    </div>
  );
}
