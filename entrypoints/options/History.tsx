// The history: every check on this machine, searched, exported, erased unless a hold forbids it. Takes the policy in force;
// reads the record itself. Whether the chain is whole is said each time.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { MessageKey, Say } from '../../components/i18n/say';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { type CurrentPolicy, mayErase } from '../../utils/policy';
import {
  breaksIn,
  csv,
  type Entry,
  erase,
  eraseClocks,
  type Head,
  type HistoryRow,
  history,
  jsonLines,
  wholeLog,
} from '../../utils/store';
import { type Trouble, troubleNow } from '../../utils/store/trouble';
import { download } from './download';
import { Section } from './Section';

const AT_ONCE = 50;

export function History(props: {
  say: Say;
  language: string;
  policy: CurrentPolicy;
  /** The running clocks of filings went with the history. */
  onErased(): void;
}): JSX.Element {
  const { say, language, policy, onErased } = props;
  const [all, setAll] = useState<Entry[]>([]);
  const [head, setHead] = useState<Head | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [fault, setFault] = useState('');
  const [words, setWords] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const hold = policy.settings.litigationHold;
  const erasable = mayErase(policy);
  const firmKeeps = policy.from.keepDays === 'policy' && policy.settings.keepDays > 0;

  const load = async () => {
    try {
      setTrouble(await troubleNow());
      const log = await wholeLog();
      setAll(log.entries);
      setHead(log.head);
    } catch (error) {
      setFault(say('options_store_unavailable', { why: String((error as Error).message ?? error) }));
    }
  };
  useEffect(() => void load(), []);

  const rows = history(all, words);
  const breaks = useMemo(() => breaksIn(all, head), [all, head]);
  const first = all[0];
  const last = all[all.length - 1];
  const eraseAll = async () => {
    setAsking(false);
    if (!first || !last) return;
    const versions = { extension: browser.runtime.getManifest().version, rules: RULES_AS_OF };
    try {
      await erase(first.seq, last.seq, 'by-hand', versions, !erasable);
      await eraseClocks(!erasable);
      onErased();
      setSaid(say('options_erased'));
    } catch (error) {
      setSaid(String((error as Error).message));
    }
    await load();
  };
  return (
    <Section id="history" title={say('options_history')} text={say('options_history_text')}>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {trouble && (
        <p class="fault" role="alert" data-test="record-trouble">
          {say('options_record_failed', {
            count: trouble.count,
            since: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
              new Date(trouble.since),
            ),
            why: say(`options_record_${trouble.why}`),
          })}
        </p>
      )}
      <div class="row">
        <div class="field wide">
          <label for="history-words">{say('options_history_search')}</label>
          <input
            id="history-words"
            type="search"
            value={words}
            data-test="history-search"
            onInput={(e) => setWords(e.currentTarget.value)}
          />
        </div>
        <button type="button" onClick={() => download(csv(all), nameOf('csv'), 'text/csv')}>
          {say('options_export_csv')}
        </button>
        <button
          type="button"
          onClick={() => download(jsonLines(all, head), nameOf('jsonl'), 'application/x-ndjson')}
        >
          {say('options_export_jsonl')}
        </button>
      </div>
      <p role="status" class="soft small">
        {rows.length === 0 ? say('options_history_empty') : say.count('options_history_count', rows.length)}{' '}
        {said}
      </p>
      {rows.length > 0 && (
        <div class="scroll">
          <table class="stacks">
            <thead>
              <tr>
                {(['when', 'where', 'verdict', 'findings', 'decision'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`options_history_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row) => (
                <Row key={row.check.seq} {...{ say, language, row }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {say('options_history_more')}
        </button>
      )}
      {all.length > 0 && (
        <p class={breaks.length > 0 ? 'fault' : 'soft small'} data-test="chain">
          {breaks[0] ? say('options_chain_broken', { number: breaks[0].seq }) : say('options_chain_whole')}
        </p>
      )}
      {hold && <p>{say('options_hold_on')}</p>}
      {firmKeeps && <p>{say('options_keep_firm')}</p>}
      {erasable && !firmKeeps && all.length > 0 && !asking && (
        <button type="button" data-test="erase" onClick={() => setAsking(true)}>
          {say('options_erase')}
        </button>
      )}
      {asking && (
        <div class="row" role="alert">
          <span>{say('options_erase_sure', { count: all.length })}</span>
          <button type="button" class="first" onClick={() => setAsking(false)}>
            {say('options_erase_no')}
          </button>
          <button type="button" data-test="erase-yes" onClick={() => void eraseAll()}>
            {say('options_erase_yes')}
          </button>
        </div>
      )}
    </Section>
  );
}

/** With the day and hour, so that the exports of many machines can lie in one folder. */
function nameOf(kind: 'csv' | 'jsonl'): string {
  return `conferral-history-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.${kind}`;
}

function Row({ say, language, row }: { say: Say; language: string; row: HistoryRow }): JSX.Element {
  const { check, decision, reason, note, filed } = row;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const shown = check.findings.filter((f) => f.effect !== 'none');
  return (
    <tr>
      <td>{when.format(new Date(check.at))}</td>
      <td>
        {check.court} {check.sealed ? say('options_history_sealed') : (check.caseNumber ?? '')}
        {check.event && <p class="soft small">{check.event}</p>}
      </td>
      <td>{say(`tone_${check.verdict.replace('-', '_')}` as MessageKey)}</td>
      <td>
        {shown.map((f) => (
          <p key={`${f.check}${f.citation}`} class="small">
            {f.check} ({f.citation})
          </p>
        ))}
      </td>
      <td>
        {say(`options_decision_${decision.replaceAll('-', '_')}` as MessageKey)}
        {filed && `; ${say('options_history_filed')}`}
        {reason && <p class="small">{say(`reason_${reason.replaceAll('-', '_')}` as MessageKey)}</p>}
        {note && <p class="soft small">{note}</p>}
      </td>
    </tr>
  );
}
