// The popup: what this tab is doing. Takes the tab's record from session storage; gives its state in a sentence, the last
// verdict's first line, the next deadlines, and the ways to the other pages.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import '../../components/clock/strip.css';
import '../../components/clock/clock.css';
import './popup.css';
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import type { MessageKey } from '../../components/i18n/say';
import { CopyButton } from '../../components/page/CopyButton';
import { Seal } from '../../components/panel/Seal';
import { dateWords } from '../../components/verdict/dates';
import { headlineIn } from '../../components/verdict/headline';
import { PROBLEMS, type ProblemCode } from '../../utils/core/problems';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import type { VerdictKind } from '../../utils/core/verdict/verdict';
import { copyText } from '../../utils/page/clipboard';
import { RunningClocks } from '../../utils/page/RunningClocks';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { type TabRecord, tabKey } from '../background/tab-memory';

/** The popup is small: the next ones, and a way to all. */
const CLOCKS_SHOWN = 3;

async function thisTab(): Promise<TabRecord | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const key = tabKey(tab.id);
  const stored = (await browser.storage.session.get(key)) as Record<string, TabRecord | undefined>;
  return stored[key] ?? null;
}

const TONE: Record<VerdictKind, MessageKey> = {
  block: 'tone_block',
  warn: 'tone_warn',
  unreadable: 'tone_unreadable',
  pass: 'line_pass',
  'not-required': 'line_not_required',
};

function Popup({ policy, managed, tab }: Started & { tab: TabRecord | null }): JSX.Element {
  const watch = tab?.watch ?? 'none';
  const { mode } = policy.settings;
  return (
    <main class="popup" data-test="popup" data-watch={watch}>
      <p class="brand">
        <Seal /> {say('name')}
      </p>
      <h1>{say('popup_title')}</h1>
      <p class="state">{stateWords(watch, mode)}</p>
      {watch === 'watching' && !tab?.verdict && mode !== 'off' && (
        <p class="soft">{say('popup_watching_hint')}</p>
      )}
      {watch === 'not-recognised' && tab?.structure && (
        <p>
          <CopyButton say={say} text={() => tab.structure ?? ''} copy={copyText} test="copy-structure">
            {say('popup_report')}
          </CopyButton>
          <span class="soft small">{say('popup_report_hint')}</span>
        </p>
      )}
      <Last tab={tab} />
      <section class="next-clocks" aria-labelledby="clocks-title">
        <h2 id="clocks-title">{say('clocks_title')}</h2>
        <RunningClocks say={say} language={language()} brief={CLOCKS_SHOWN} />
      </section>
      <ul class="ways">
        <li>
          <a href="/review.html" target="_blank" rel="noreferrer">
            {say('popup_review')}
          </a>
        </li>
        {tab?.caseNumber && tab.court && (
          <li>
            <a
              href={`/cases.html?${new URLSearchParams({ court: tab.court, case: tab.caseNumber })}`}
              target="_blank"
              rel="noreferrer"
              data-test="case-order"
            >
              {say('order_of_case')}
            </a>
          </li>
        )}
        <li>
          <a href={`/rules.html${tab?.court ? `?court=${tab.court}` : ''}`} target="_blank" rel="noreferrer">
            {say('popup_rules')}
          </a>
        </li>
        <li>
          <a href="/options.html#clocks" target="_blank" rel="noreferrer" data-test="all-clocks">
            {say('clocks_all')}
          </a>
        </li>
        <li>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {say('nav_options')}
          </a>
        </li>
      </ul>
      <p class="soft small">
        {say('rules_as_of', { date: dateWords(RULES_AS_OF, language()) })}
        {managed && ` ${say('managed_by', { firm: managed.firm || say('your_firm') })}.`}
        {managed?.contact && ` ${say('managed_call', { contact: managed.contact })}`}
      </p>
    </main>
  );
}

function stateWords(watch: TabRecord['watch'], mode: string): string {
  if (mode === 'off') return say('popup_off');
  const words = say(`popup_${watch.replace('-', '_')}` as MessageKey);
  return mode === 'observe' && watch === 'watching' ? `${words} ${say('popup_observe')}` : words;
}

function Last({ tab }: { tab: TabRecord | null }): JSX.Element | null {
  if (tab?.problem) {
    const problem = PROBLEMS[tab.problem as ProblemCode] ?? PROBLEMS.internal;
    return (
      <section class="last">
        <h2>{say('tone_problem')}</h2>
        <p>
          {say.worded('check', { messageId: `problem_${tab.problem}`, message: problem.says, values: {} })}
        </p>
      </section>
    );
  }
  if (!tab?.verdict) return null;
  return (
    <section class={`last ${tab.verdict.verdict}`} data-test="last-verdict">
      <h2>{say(TONE[tab.verdict.verdict])}</h2>
      {tab.verdict.verdict !== 'pass' && <p>{headlineIn(say, tab.verdict)}</p>}
    </section>
  );
}

const tab = await thisTab().catch(() => null);
void startPage(say('popup_title'), (started) => <Popup {...started} tab={tab} />);
