// The Rules page: pick a court and read what it asks, search, compare two courts, print. Takes `?court=` and `?with=` from
// its address, so that a view can be kept as a bookmark.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import './rules.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Shell } from '../../components/page/Shell';
import { entryOf, loadAllRules, PRECEDENTS, RULES_AS_OF } from '../../utils/core/rules';
import type { CourtRules } from '../../utils/core/rules/rule';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { Compare } from './Compare';
import { CourtView } from './CourtView';
import { sortedByName } from './describe';
import { searchOver } from './search';

const TODAY = new Date().toLocaleDateString('en-CA');

function Rules({ managed, courts }: Started & { courts: readonly CourtRules[] }): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const [court, setCourt] = useState(known(asked.get('court')) ?? 'federal');
  const [other, setOther] = useState(known(asked.get('with')));
  const [words, setWords] = useState('');
  const search = useMemo(() => searchOver(courts, PRECEDENTS), [courts]);
  const hits = words.trim().length > 1 ? search(words) : null;
  const shown = courts.find((c) => c.id === court);
  const beside = courts.find((c) => c.id === other);

  useEffect(() => {
    const query = new URLSearchParams({ court, ...(other ? { with: other } : {}) });
    history.replaceState(null, '', `?${query}`);
  }, [court, other]);

  const open = (id: string, rule: string | null) => {
    setCourt(id);
    setWords('');
    requestAnimationFrame(() => {
      const target = document.getElementById(rule ? `rule-${rule}` : 'content');
      target?.setAttribute('tabindex', '-1');
      target?.focus();
      target?.scrollIntoView();
    });
  };

  return (
    <Shell say={say} language={language()} page="rules" rulesAsOf={RULES_AS_OF} managed={managed}>
      <h1>{say('rules_title')}</h1>
      <p class="lead">{say('rules_lead')}</p>
      {!language().startsWith('en') && <p class="soft">{say('rules_english')}</p>}
      <search class="choose row">
        <div class="field wide">
          <label for="words">{say('rules_search')}</label>
          <input
            id="words"
            type="search"
            value={words}
            data-test="search"
            onInput={(e) => setWords(e.currentTarget.value)}
          />
        </div>
        <CourtChoice
          id="court"
          label={say('rules_court')}
          value={court}
          courts={courts}
          onChange={setCourt}
        />
        <CourtChoice
          id="other"
          label={say('rules_compare')}
          value={other ?? ''}
          courts={courts}
          none={say('rules_compare_none')}
          onChange={(id) => setOther(id || null)}
        />
        <button type="button" onClick={() => window.print()}>
          {say('rules_print')}
        </button>
      </search>
      <p role="status" class="soft">
        {hits && (hits.length > 0 ? say.count('rules_found', hits.length) : say('rules_none_found'))}
      </p>
      {hits ? (
        <ul class="hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="quiet" onClick={() => open(hit.court, hit.rule)}>
                {hit.title}
              </button>
              <p class="soft small">{hit.text.slice(0, 180)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <div class="stack">
          {shown && beside && beside !== shown && <Compare say={say} courts={[shown, beside]} day={TODAY} />}
          {shown && (
            <CourtView
              say={say}
              language={language()}
              court={shown}
              precedents={PRECEDENTS.filter((p) => p.court === shown.id)}
              day={TODAY}
            />
          )}
        </div>
      )}
    </Shell>
  );
}

function known(id: string | null): string | null {
  return id && entryOf(id) ? id : null;
}

function CourtChoice(props: {
  id: string;
  label: string;
  value: string;
  courts: readonly CourtRules[];
  none?: string;
  onChange(id: string): void;
}): JSX.Element {
  const { id, label, value, courts, none, onChange } = props;
  const group = (kind: CourtRules['kind']) =>
    sortedByName(courts.filter((c) => c.kind === kind)).map((c) => (
      <option key={c.id} value={c.id} selected={c.id === value}>
        {c.name.replace(/^U\.S\. (?:District|Bankruptcy) Court for the /, '')}
      </option>
    ));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} data-test={id} value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {none && <option value="">{none}</option>}
        <optgroup label={say('rules_federal')}>{group('federal')}</optgroup>
        <optgroup label={say('rules_district')}>{group('district')}</optgroup>
        <optgroup label={say('rules_bankruptcy')}>{group('bankruptcy')}</optgroup>
      </select>
    </div>
  );
}

const courts = await loadAllRules();
void startPage(say('nav_rules'), (started) => <Rules {...started} courts={courts} />);
