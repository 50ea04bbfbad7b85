// The options page: checking, privacy, running clocks, history, own rules, orders, diagnostics. What the firm sets is shown locked, with the
// firm's name and whom to call; a value that does not fit is named with its reason.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import '../../components/clock/strip.css';
import '../../components/clock/clock.css';
import './options.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../../components/page/CopyButton';
import { Shell } from '../../components/page/Shell';
import { zoneOf } from '../../utils/core/rules';
import { readOverlays } from '../../utils/core/rules/overlay-check';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { copyText } from '../../utils/page/clipboard';
import { RunningClocks } from '../../utils/page/RunningClocks';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { type CurrentPolicy, setUserSetting } from '../../utils/policy';
import { Checking } from './Checking';
import { History } from './History';
import { Overlays } from './Overlays';
import { Reminders } from './Reminders';
import { reportOf } from './report';
import { Locked, Section } from './Section';

function Options({ policy, managed }: Started): JSX.Element {
  const lang = language();
  const [erased, setErased] = useState(0);
  const overlayFaults = readOverlays(policy.settings.overlays).faults;
  // Fits the schema and would silently watch nothing.
  const noCourts = policy.settings.courts.filter((court) => zoneOf(court) === null);
  return (
    <Shell say={say} language={lang} page="options" rulesAsOf={RULES_AS_OF} managed={managed}>
      <h1>{say('options_title')}</h1>
      <div class="stack">
        {!policy.settled && <p class="soft">{say('options_unsettled')}</p>}
        {(policy.problems.length > 0 ||
          overlayFaults.length > 0 ||
          noCourts.length > 0 ||
          policy.unreadable) && (
          <div class="sheet-box fault" data-test="problems">
            <h2>{say('options_problems')}</h2>
            <ul>
              {policy.problems.map((p) => (
                <li key={`${p.source}${p.key}`}>
                  {p.key}: {p.reason}
                </li>
              ))}
              {overlayFaults.map((f) => (
                <li key={`overlay ${f.number} ${f.field}`}>
                  overlays: {say('options_overlay_fault', { number: f.number, field: f.field, says: f.says })}
                </li>
              ))}
              {noCourts.map((court) => (
                <li key={`court ${court}`}>courts: {say('options_no_court', { court })}</li>
              ))}
              {policy.unreadable && <li>{policy.unreadable}</li>}
            </ul>
          </div>
        )}
        <Checking say={say} policy={policy} />
        <Privacy policy={policy} />
        <Section id="clocks" title={say('clocks_title')} text={say('clocks_text')}>
          <RunningClocks say={say} language={lang} changed={erased} />
          <Reminders say={say} policy={policy} />
        </Section>
        <History say={say} language={lang} policy={policy} onErased={() => setErased(erased + 1)} />
        <Overlays say={say} language={lang} policy={policy} />
        <Section id="orders" title={say('options_orders')} text={say('options_orders_text')}>
          <a class="button" href="/cases.html">
            {say('options_orders_open')}
          </a>
        </Section>
        <Diagnostics policy={policy} />
      </div>
    </Shell>
  );
}

function Privacy({ policy }: { policy: CurrentPolicy }): JSX.Element {
  const { settings, locked } = policy;
  return (
    <Section id="privacy" title={say('options_privacy')} text={say('options_privacy_text')}>
      <div class="field">
        <label for="keep">
          {say('options_keep')}{' '}
          <Locked
            say={say}
            locked={locked.includes('keepDays')}
            firm={settings.firmName}
            contact={settings.contact}
          />
        </label>
        <input
          id="keep"
          type="number"
          min={0}
          max={36500}
          value={settings.keepDays}
          disabled={locked.includes('keepDays')}
          onChange={(e) => {
            const days = Number(e.currentTarget.value);
            if (Number.isInteger(days) && days >= 0 && days <= 36500) void setUserSetting('keepDays', days);
          }}
        />
      </div>
      {settings.litigationHold && <p>{say('options_hold_on')}</p>}
    </Section>
  );
}

function Diagnostics({ policy }: { policy: CurrentPolicy }): JSX.Element {
  const [report, setReport] = useState('');
  useEffect(() => void reportOf(policy).then(setReport), [policy]);
  return (
    <Section id="diagnostics" title={say('options_diagnostics')} text={say('options_diagnostics_text')}>
      <CopyButton say={say} text={() => reportOf(policy)} copy={copyText} test="copy-report">
        {say('options_report_copy')}
      </CopyButton>
      <details>
        <summary>{say('options_report_show')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{report}</pre>
      </details>
    </Section>
  );
}

void startPage(say('nav_options'), (started) => <Options {...started} />);
