// Several motions at once: one row each, worst first as far as the eye goes. Takes the results; gives a table.

import type { JSX } from 'preact';
import type { Say } from '../../components/i18n/say';
import { cardsOf } from '../../components/verdict/group';
import type { Reviewed } from './reading';
import { toneKey } from './tone';

export function SeveralTable(props: {
  say: Say;
  results: readonly Reviewed[];
  open: number | null;
  onOpen(index: number): void;
}): JSX.Element {
  const { say, results, open, onOpen } = props;
  return (
    <div class="sheet-box scroll">
      <table class="stacks" data-test="several">
        <thead>
          <tr>
            <th scope="col">{say('review_table_file')}</th>
            <th scope="col">{say('review_table_verdict')}</th>
            <th scope="col">{say('review_table_missing')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ asked, verdict }, i) => {
            const name = asked.files[0]?.name ?? '';
            const { missing, unclear } = cardsOf(verdict);
            return (
              <tr key={`${name}${i}`} aria-current={open === i ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('review_table_open', { name })}
                    onClick={() => onOpen(i)}
                  >
                    {name}
                  </button>
                </th>
                <td class={`tone ${verdict.verdict}`}>{say(toneKey(verdict.verdict))}</td>
                <td>
                  {[...missing, ...unclear].map((card) => (
                    <p key={card.id}>{say.worded('check', card.findings[0])}</p>
                  ))}
                  {missing.length + unclear.length === 0 && <p class="soft">{verdict.reason ?? '–'}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
