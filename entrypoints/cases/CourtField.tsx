// The field in which a court is picked: every court on record, by name. Takes the choice; gives markup.

import type { JSX } from 'preact';
import { courtIds, identityOf } from '../../utils/core/rules';

const COURTS = courtIds()
  .map((id) => ({ id, name: identityOf(id)?.name ?? id }))
  .sort((a, b) => a.name.localeCompare(b.name));

export function CourtField(props: {
  id: string;
  label: string;
  value: string;
  onChange(id: string): void;
}): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        data-test={props.id}
        value={props.value}
        onChange={(e) => props.onChange(e.currentTarget.value)}
      >
        {COURTS.map(({ id, name }) => (
          <option key={id} value={id} selected={id === props.value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
