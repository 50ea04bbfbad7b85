// One item of an order beside the words it was read from. Takes the item's field and its words; gives markup. Where no words were
// found it says so in their place; where the filer changed the item it says that the words may tell otherwise.

import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../../components/i18n/say';
import type { OrderReading } from '../../../utils/core/orders/order';

export interface ItemProps {
  say: Say;
  reading: OrderReading;
  /** Paths into the reading whose words stand beside the item. */
  fields: readonly string[];
  label: string;
  /** Of the input it labels; null where the item is a group with a name of its own. */
  id: string | null;
  /** The filer has made it something else than what was read. */
  changed: boolean;
  children: ComponentChildren;
}

/** For aria-describedby of the item's input: a screen reader tells the words after the value. */
export function wordsId(fields: readonly string[]): string {
  return `words-${fields[0]!.replaceAll('.', '-')}`;
}

export function Item({ say, reading, fields, label, id, changed, children }: ItemProps): JSX.Element {
  const words = reading.evidence.filter((e) => fields.includes(e.field));
  const read = words.length > 0;
  return (
    <div class={`item${read ? '' : ' unread'}`} data-test={`item-${fields[0]}`}>
      {id ? (
        <label class="label" for={id}>
          {label}
        </label>
      ) : (
        <p class="label">{label}</p>
      )}
      <div>{children}</div>
      <div class="words" id={wordsId(fields)}>
        {!read && <p class="not-read">{say(changed ? 'cases_typed' : 'cases_no_words')}</p>}
        {read && changed && <p class="changed small">{say('cases_changed')}</p>}
        {words.map((w, i) => (
          <blockquote key={i} lang="en">
            {w.quote} <span class="soft small">{say('cases_page', { page: w.page })}</span>
          </blockquote>
        ))}
      </div>
    </div>
  );
}
