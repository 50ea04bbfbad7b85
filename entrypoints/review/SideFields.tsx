// Who conferred for one side, and which party that is. Names printed in the paper are offered, never filled in unasked.

import type { JSX } from 'preact';
import type { Say } from '../../components/i18n/say';
import type { DraftFacts } from '../../utils/core/draft';
import { Field } from './fields';

type Side = DraftFacts['movant'];

export function SideFields(props: {
  say: Say;
  which: 'movant' | 'respondent';
  side: Side;
  names: readonly string[];
  onChange(side: Side): void;
}): JSX.Element {
  const { say, which, side, names, onChange } = props;
  const offered = names.filter((n) => !side.names.includes(n));
  return (
    <fieldset class="side stack tight">
      <legend class="sr">{say(`mend_${which}`)}</legend>
      <Field say={say} label={say(`mend_${which}`)} name={which} asked hint={say('mend_names_hint')}>
        <textarea
          id={`mend-${which}`}
          rows={Math.max(1, side.names.length)}
          value={side.names.join('\n')}
          data-test={`mend-${which}`}
          aria-describedby={`mend-${which}-hint`}
          onInput={(e) => onChange({ ...side, names: e.currentTarget.value.split('\n') })}
        />
      </Field>
      {offered.length > 0 && (
        <p class="offered small">
          {say('mend_offered')}{' '}
          {offered.slice(0, 6).map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => onChange({ ...side, names: [...side.names.filter((n) => n.trim()), name] })}
            >
              {name}
            </button>
          ))}
        </p>
      )}
      <div class="row">
        <Field say={say} label={say(`mend_party_${which}`)} name={`${which}-party`} asked={false}>
          <input
            id={`mend-${which}-party`}
            type="text"
            list="mend-parties"
            value={side.party ?? ''}
            data-test={`mend-${which}-party`}
            onInput={(e) => onChange({ ...side, party: e.currentTarget.value || null })}
          />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            checked={side.proSe}
            onChange={(e) => onChange({ ...side, proSe: e.currentTarget.checked })}
          />
          <span>{say('mend_pro_se')}</span>
        </label>
      </div>
      <datalist id="mend-parties">
        {['Plaintiff', 'Plaintiffs', 'Defendant', 'Defendants'].map((p) => (
          <option key={p} value={p} />
        ))}
      </datalist>
    </fieldset>
  );
}
