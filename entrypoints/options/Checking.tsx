// How Conferral checks: mode, hold time, OCR, and the strictness of single findings. Takes the policy in force;
// saves each change at once. What the firm sets is shown and cannot be changed.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../components/i18n/say';
import { type CurrentPolicy, type Settings, setUserSetting } from '../../utils/policy';
import { Locked, Section } from './Section';

const MODES = ['block', 'warn', 'observe', 'off'] as const;
const EFFECTS = ['block', 'warn', 'none'] as const;

export function Checking({ say, policy }: { say: Say; policy: CurrentPolicy }): JSX.Element {
  const { settings, locked } = policy;
  const [said, setSaid] = useState('');
  const isLocked = (key: keyof Settings) => locked.includes(key);
  const save = async <K extends keyof Settings>(key: K, value: Settings[K]) => {
    try {
      await setUserSetting(key, value);
      setSaid(say('options_saved'));
    } catch (error) {
      setSaid(String((error as Error).message));
    }
  };
  const lock = (key: keyof Settings) => (
    <Locked say={say} locked={isLocked(key)} firm={settings.firmName} contact={settings.contact} />
  );
  const toggle = (key: 'ocr') => (
    <label class="check">
      <input
        type="checkbox"
        data-test={`setting-${key}`}
        checked={settings[key]}
        disabled={isLocked(key)}
        onChange={(e) => void save(key, e.currentTarget.checked)}
      />
      <span>
        {say(`options_${key}`)} {lock(key)}
      </span>
    </label>
  );
  return (
    <Section id="checking" title={say('options_checking')}>
      <fieldset class="field">
        <legend class="label">
          {say('options_mode')} {lock('mode')}
        </legend>
        {MODES.map((mode) => (
          <label key={mode} class="check">
            <input
              type="radio"
              name="mode"
              data-test={`mode-${mode}`}
              checked={settings.mode === mode}
              disabled={isLocked('mode')}
              onChange={() => void save('mode', mode)}
            />
            <span>{say(`options_mode_${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="hold">
          {say('options_hold')} {lock('holdSeconds')}
        </label>
        <input
          id="hold"
          type="number"
          min={1}
          max={60}
          data-test="setting-hold"
          value={settings.holdSeconds}
          disabled={isLocked('holdSeconds')}
          onChange={(e) => {
            const seconds = Number(e.currentTarget.value);
            if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 60) void save('holdSeconds', seconds);
          }}
        />
      </div>
      {toggle('ocr')}
      <Strictness
        {...{ say, settings }}
        locked={isLocked('strictness')}
        lock={lock('strictness')}
        save={save}
      />
      <p role="status" class="soft small">
        {said}
      </p>
    </Section>
  );
}

function Strictness(props: {
  say: Say;
  settings: Settings;
  locked: boolean;
  lock: JSX.Element;
  save(key: 'strictness', value: Settings['strictness']): Promise<void>;
}): JSX.Element {
  const { say, settings, locked, lock, save } = props;
  const lines = settings.strictness;
  const set = (next: Settings['strictness']) => void save('strictness', next);
  const change = (at: number, changed: Partial<Settings['strictness'][number]>) =>
    set(
      lines.map((line, i) => {
        if (i !== at) return line;
        // A field left empty matches everything; the schema takes no empty one.
        const whole = Object.entries({ ...line, ...changed }).filter(([, v]) => v !== '' && v !== undefined);
        return { effect: line.effect, ...Object.fromEntries(whole) };
      }),
    );
  return (
    <div>
      <h3>
        {say('options_strictness')} {lock}
      </h3>
      <p class="soft text">{say('options_strictness_text')}</p>
      {lines.length > 0 && (
        <div class="scroll">
          <table data-test="strictness">
            <thead>
              <tr>
                {(['court', 'kind', 'check', 'effect'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`options_strictness_${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {lines.map((line, i) => (
                <tr key={`${i}-${lines.length}`}>
                  {(['court', 'kind', 'check'] as const).map((field) => (
                    <td key={field}>
                      <input
                        type="text"
                        value={line[field] ?? ''}
                        placeholder={say('options_any')}
                        aria-label={say(`options_strictness_${field}`)}
                        disabled={locked}
                        onChange={(e) => change(i, { [field]: e.currentTarget.value.trim() })}
                      />
                    </td>
                  ))}
                  <td>
                    <select
                      value={line.effect}
                      aria-label={say('options_strictness_effect')}
                      disabled={locked}
                      onChange={(e) =>
                        change(i, { effect: e.currentTarget.value as (typeof EFFECTS)[number] })
                      }
                    >
                      {EFFECTS.map((effect) => (
                        <option key={effect} value={effect} selected={effect === line.effect}>
                          {say(`options_effect_${effect}` as MessageKey)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <button
                      type="button"
                      class="quiet small"
                      disabled={locked}
                      onClick={() => set(lines.filter((_, j) => j !== i))}
                    >
                      {say('options_strictness_remove', { number: i + 1 })}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button
        type="button"
        data-test="strictness-add"
        disabled={locked}
        onClick={() => set([...lines, { effect: 'warn' }])}
      >
        {say('options_strictness_add')}
      </button>
    </div>
  );
}
