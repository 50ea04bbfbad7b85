// The form's fields: a label, whether the court asks for it, a hint. Takes words and a value; gives markup.

import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../components/i18n/say';

export interface FieldProps {
  say: Say;
  label: string;
  /** The control inside has the id `mend-${name}`. */
  name: string;
  asked: boolean;
  hint?: string;
  children: ComponentChildren;
}

export function Field({ say, label, name, asked, hint, children }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={`mend-${name}`}>
        {label} {asked && <span class="sure">{say('mend_asked')}</span>}
      </label>
      {hint && (
        <p id={`mend-${name}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

export function TextArea(
  props: Omit<FieldProps, 'children'> & { value: string; rows?: number; onChange(value: string): void },
): JSX.Element {
  const { name, value, hint, rows = 2, onChange } = props;
  return (
    <Field {...props}>
      <textarea
        id={`mend-${name}`}
        rows={rows}
        value={value}
        data-test={`mend-${name}`}
        aria-describedby={hint ? `mend-${name}-hint` : undefined}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </Field>
  );
}
