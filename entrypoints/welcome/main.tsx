// First run: one page, a minute. What Conferral does, what it promises, and a sample to try it on without filing.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import './welcome.css';
import type { JSX } from 'preact';
import { Shell } from '../../components/page/Shell';
import { RULES_AS_OF } from '../../utils/core/rules/rules-as-of';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';

const STEPS = [1, 2, 3] as const;
const PROMISES = [1, 2, 3, 4] as const;

function Welcome({ managed }: Started): JSX.Element {
  return (
    <Shell say={say} language={language()} page="welcome" rulesAsOf={RULES_AS_OF} managed={managed}>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <ol class="steps">
        {STEPS.map((n) => (
          <li key={n} class="sheet-box">
            <h2>{say(`welcome_step${n}`)}</h2>
            <p>{say(`welcome_step${n}_text`)}</p>
          </li>
        ))}
      </ol>
      <div class="try sheet-box">
        <div>
          <h2>{say('welcome_try')}</h2>
          <p>{say('welcome_try_text')}</p>
        </div>
        <a class="button first" data-test="try" href="/review.html?sample">
          {say('welcome_try')}
        </a>
      </div>
      <section class="promises">
        <h2>{say('welcome_promises')}</h2>
        <ul>
          {PROMISES.map((n) => (
            <li key={n}>{say(`welcome_promise${n}`)}</li>
          ))}
        </ul>
      </section>
      <p class="soft">{say('welcome_done')}</p>
    </Shell>
  );
}

void startPage(say('nav_welcome'), (started) => <Welcome {...started} />);
