// Whose order it is, and what it ruled: case number, judge, date, motion, ruling, refiling, hearing. Takes the form's parts; gives markup.

import type { JSX } from 'preact';
import type { MessageKey } from '../../../components/i18n/say';
import type { Disposition, OrderReading } from '../../../utils/core/orders/order';
import { Item, wordsId } from './Item';
import { type PartProps, same } from './part';

const DISPOSITIONS: Disposition[] = [
  'denied-without-prejudice',
  'denied-with-prejudice',
  'denied',
  'granted',
  'granted-in-part',
  'struck',
  'moot',
  'held-in-abeyance',
];

export function IdentityFields({ say, reading, now, change, fault }: PartProps): JSX.Element {
  const text = (
    key: 'caseNumber' | 'judge' | 'ruledOn' | 'initials',
    id: string,
    label: MessageKey,
    fields: string[],
  ) => (
    <Item
      say={say}
      reading={reading}
      fields={fields}
      label={say(label)}
      id={id}
      changed={!same(now[key], reading[key])}
    >
      <input
        id={id}
        type="text"
        value={now[key] ?? ''}
        aria-invalid={fault?.field === id}
        aria-describedby={wordsId(fields)}
        onInput={(e) => change({ [key]: e.currentTarget.value || null })}
      />
    </Item>
  );
  const pick = <V extends string>(
    id: string,
    label: MessageKey,
    field: 'disposition' | 'refiling' | 'hearing',
    options: readonly (readonly [V | '', MessageKey])[],
  ) => (
    <Item
      say={say}
      reading={reading}
      fields={[field]}
      label={say(label)}
      id={id}
      changed={!same(now[field], reading[field])}
    >
      <select
        id={id}
        value={now[field] ?? ''}
        aria-describedby={wordsId([field])}
        onChange={(e) => change({ [field]: e.currentTarget.value || null } as Partial<OrderReading>)}
      >
        {options.map(([value, key]) => (
          <option key={value} value={value} selected={value === (now[field] ?? '')}>
            {say(key)}
          </option>
        ))}
      </select>
    </Item>
  );
  return (
    <>
      {text('caseNumber', 'order-case', 'cases_number', ['caseNumber'])}
      {now.standing && text('initials', 'order-initials', 'cases_initials', ['initials'])}
      {text('judge', 'order-judge', 'cases_judge', ['judge'])}
      <Item
        say={say}
        reading={reading}
        fields={['dated']}
        label={say('cases_dated')}
        id="order-dated"
        changed={!same(now.dated, reading.dated)}
      >
        <input
          id="order-dated"
          type="date"
          value={now.dated ?? ''}
          aria-describedby={wordsId(['dated'])}
          onInput={(e) => change({ dated: e.currentTarget.value || null })}
        />
      </Item>
      {text('ruledOn', 'order-ruled', 'cases_ruled_on', ['ruledOn'])}
      {pick('order-disposition', 'cases_disposition', 'disposition', [
        ['', 'cases_disposition_none'],
        ...DISPOSITIONS.map((d) => [d, `cases_disposition_${d.replaceAll('-', '_')}` as MessageKey] as const),
      ])}
      {pick('order-refiling', 'cases_refiling', 'refiling', [
        ['allowed', 'cases_refiling_allowed'],
        ['not-allowed', 'cases_refiling_not_allowed'],
        ['unknown', 'cases_refiling_unknown'],
      ])}
      {pick('order-hearing', 'cases_hearing', 'hearing', [
        ['none', 'cases_hearing_none'],
        ['set', 'cases_hearing_set'],
        ['unknown', 'cases_hearing_unknown'],
      ])}
    </>
  );
}
