// A deadline: the field it is written in, and under it the same moment in words, so that a wrong hour or zone is seen.
// Takes the moment; gives markup.

import type { JSX } from 'preact';
import { wordsId } from './Item';
import { momentWords } from './moment-words';
import type { PartProps } from './part';

export function MomentField(
  props: Pick<PartProps, 'say' | 'language' | 'fault'> & {
    id: string;
    fields: readonly string[];
    value: string | null;
    onChange(value: string | null): void;
  },
): JSX.Element {
  const { say, language, fault, id, fields, value } = props;
  const words = value ? momentWords(say, value.trim(), language) : null;
  return (
    <>
      <input
        id={id}
        type="text"
        value={value ?? ''}
        aria-invalid={fault?.field === id}
        aria-describedby={`moment-form ${wordsId(fields)}`}
        onInput={(e) => props.onChange(e.currentTarget.value || null)}
      />
      <p class="small moment-words" aria-live="polite">
        {words}
      </p>
    </>
  );
}
