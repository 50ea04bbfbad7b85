// One filing's result: the panel's first line and findings, then mending it or sending it on. Takes what was reviewed; gives
// markup. The same view of the verdict as on the court's page, only not in the way.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Say } from '../../components/i18n/say';
import { CopyButton } from '../../components/page/CopyButton';
import { headlineIn } from '../../components/verdict/headline';
import { VerdictView } from '../../components/verdict/VerdictView';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { copyText } from '../../utils/page/clipboard';
import { MendForm } from './MendForm';
import type { Mendable } from './mendable';
import { mendable, pictures, type Reviewed } from './reading';
import { mailLink, summaryOf } from './summary';
import { toneKey } from './tone';

export interface ResultProps {
  say: Say;
  language: string;
  verdict: Verdict;
  /** Null where only the verdict is known: the upload page's file is no longer at hand. */
  reviewed: Reviewed | null;
  fileName: string;
  /** What to open at once. */
  open: 'mend' | 'send' | null;
}

export function Result({ say, language, verdict, reviewed, fileName, open }: ResultProps): JSX.Element {
  const [part, setPart] = useState(open);
  const [mends, setMends] = useState<Mendable | null | 'reading'>('reading');
  const headline = useRef<HTMLHeadingElement>(null);
  const held = useMemo(() => (reviewed ? pictures(reviewed.asked.files) : null), [reviewed]);
  useEffect(() => () => held?.close(), [held]);
  useEffect(() => {
    headline.current?.focus();
  }, [verdict]);
  useEffect(() => {
    if (part !== 'mend' || !reviewed || mends !== 'reading') return;
    const stop = new AbortController();
    mendable(reviewed, stop.signal).then(
      (m) => setMends(m),
      () => setMends(null),
    );
    return () => stop.abort();
  }, [part, reviewed]);

  const asks = verdict.verdict === 'block' || verdict.verdict === 'warn';
  return (
    <section class={`result ${verdict.verdict}`} data-test="result" data-verdict={verdict.verdict}>
      <header class="sheet-box">
        <p class="tone">{say(toneKey(verdict.verdict))}</p>
        <h2 tabIndex={-1} ref={headline} data-test="headline">
          {headlineIn(say, verdict)}
        </h2>
        <p class="soft small">{fileName}</p>
        {!reviewed && <p>{say('review_tab_gone')}</p>}
        {asks && (
          <div class="row">
            {reviewed && (
              <button
                type="button"
                class={part === 'mend' ? '' : 'first'}
                aria-expanded={part === 'mend'}
                data-test="mend"
                onClick={() => setPart(part === 'mend' ? null : 'mend')}
              >
                {say('way_mend')}
              </button>
            )}
            <button
              type="button"
              aria-expanded={part === 'send'}
              data-test="send"
              onClick={() => setPart(part === 'send' ? null : 'send')}
            >
              {say('way_send')}
            </button>
          </div>
        )}
      </header>
      {part === 'send' && <Send {...{ say, verdict, fileName }} />}
      {part === 'mend' && mends === null && <p class="sheet-box">{say('mend_unknown')}</p>}
      {part === 'mend' && mends && mends !== 'reading' && (
        <MendForm {...{ say, language }} mendable={mends} name={fileName.replace(/\.pdf$/i, '')} />
      )}
      <VerdictView
        say={say}
        language={language}
        verdict={verdict}
        picture={held?.picture ?? null}
        onOrder={() => window.open(casesAddress(verdict), '_blank', 'noopener')}
      />
    </section>
  );
}

/** The Cases page at the court and case of what was checked. */
function casesAddress({ motions }: Verdict): string {
  const [motion] = motions;
  const { court, caseNumber } = motion ?? {};
  return `/cases.html?${new URLSearchParams({ ...(court ? { court } : {}), ...(caseNumber ? { case: caseNumber } : {}) })}`;
}

function Send({ say, verdict, fileName }: { say: Say; verdict: Verdict; fileName: string }): JSX.Element {
  const [text, setText] = useState(() => summaryOf(say, verdict, fileName));
  return (
    <section class="send sheet-box stack tight" data-test="send-form">
      <h2>{say('send_title')}</h2>
      <p>{say('send_text')}</p>
      <textarea
        rows={12}
        value={text}
        aria-label={say('send_title')}
        data-test="summary"
        onInput={(e) => setText(e.currentTarget.value)}
      />
      <div class="row">
        <CopyButton say={say} text={() => text} copy={copyText} test="copy-summary" first>
          {say('send_copy')}
        </CopyButton>
        <a class="button" data-test="mail" href={mailLink(say, verdict, fileName)}>
          {say('send_mail')}
        </a>
      </div>
    </section>
  );
}
