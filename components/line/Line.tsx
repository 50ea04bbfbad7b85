// The quiet line beside the file input: one sentence, a sign that is not colour alone, and a way to the details.
// Takes LineProps; gives a live region, so that a screen reader hears the result without leaving its place.

import type { JSX } from 'preact';
import type { MessageKey } from '../i18n/say';
import { Seal } from '../panel/Seal';
import { progressWords } from '../panel/Waiting';
import { dateWords } from '../verdict/dates';
import type { LineProps, LineState } from './props';

const SIGN: Record<LineState['kind'], string> = {
  checking: '…',
  pass: '✓',
  'not-required': '✓',
  warn: '!',
  block: '!',
  unreadable: '?',
  overridden: '→',
  observing: '',
};

export function Line({ say, language, state, rulesAsOf, onDetails }: LineProps): JSX.Element {
  const sign = SIGN[state.kind];
  const ruled = state.kind === 'pass' || state.kind === 'not-required';
  return (
    <div class={`line ${state.kind}`} data-test="line" data-state={state.kind} lang={language}>
      <Seal />
      <p role="status">
        {sign && (
          <span class="sign" aria-hidden="true">
            {sign}
          </span>
        )}
        {words(say, state)}{' '}
        {ruled && rulesAsOf && (
          <span class="soft">{say('rules_as_of', { date: dateWords(rulesAsOf, language) })}</span>
        )}
      </p>
      {onDetails && (
        <button type="button" class="quiet" data-test="details" onClick={onDetails}>
          {say('line_details')}
        </button>
      )}
    </div>
  );
}

function words(say: LineProps['say'], state: LineState): string {
  const plain = say(`line_${state.kind.replace('-', '_')}` as MessageKey);
  switch (state.kind) {
    case 'checking': {
      const counted = progressWords(say, state.progress);
      return counted ? `${plain} ${counted}` : plain;
    }
    case 'not-required':
      return state.reason ?? plain;
    case 'warn':
    case 'block':
      return state.headline || plain;
    case 'unreadable':
      return `${state.says} ${state.next}`;
    default:
      return plain;
  }
}
