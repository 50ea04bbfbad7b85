// The review page: check without filing, mend, send on. Opened bare, from the panel (`?tab=`, with `&send=1` for the
// summary), or on the sample (`?sample`). Files stay in this page's memory and are gone with it.

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page/page.css';
import '../../components/verdict/badges.css';
import '../../components/clock/strip.css';
import '../../components/clock/clock.css';
import '../../components/verdict/verdict.css';
import './review.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../components/page/Shell';
import { Waiting } from '../../components/panel/Waiting';
import { ConferralError, PROBLEMS } from '../../utils/core/problems';
import { RULES_AS_OF } from '../../utils/core/rules';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { overlaysInForce } from '../../utils/page/overlays-in-force';
import { type Started, startPage } from '../../utils/page/start';
import { language, say } from '../../utils/page/words';
import { ResponseDue } from '../cases/ResponseDue';
import { type Choice, Chooser } from './Chooser';
import { useCourtInCaption } from './court-in-caption';
import { fromTab, type TabFiling } from './from-tab';
import { Result } from './Result';
import { type Asked, type Reviewed, review } from './reading';
import { SeveralTable } from './SeveralTable';
import { SAMPLE_COURT, SAMPLE_EVENT, sampleFile } from './sample';

const QUERY = new URLSearchParams(location.search);
const TODAY = new Date().toLocaleDateString('en-CA');

type Shown =
  | { kind: 'choose' }
  | { kind: 'busy'; fileName: string; page: number; pages: number; ocr?: boolean; stop: () => void }
  | { kind: 'results'; results: Reviewed[]; open: number | null }
  | { kind: 'verdict'; verdict: Verdict; fileName: string };

function Review({ policy, managed, tab }: Started & { tab: TabFiling | null }): JSX.Element {
  const sample = QUERY.has('sample');
  const [choice, setChoice] = useState<Choice>({
    files: [],
    apart: false,
    court: QUERY.get('court') ?? '',
    courtFound: false,
    event: '',
    date: TODAY,
  });
  const [shown, setShown] = useState<Shown>({ kind: 'choose' });
  const [fault, setFault] = useState('');
  const { strictness, courts, overlays, ocr } = policy.settings;

  const run = async (filings: Omit<Asked, 'overlays' | 'policy' | 'ocr'>[]) => {
    const halt = new AbortController();
    const stop = () => halt.abort();
    const results: Reviewed[] = [];
    setFault('');
    try {
      for (const filing of filings) {
        const fileName = filing.files[0]?.name ?? '';
        setShown({ kind: 'busy', fileName, page: 0, pages: 0, stop });
        results.push(
          await review(
            {
              ...filing,
              overlays: await overlaysInForce(overlays),
              policy: { strictness, courts },
              ocr,
            },
            {
              signal: halt.signal,
              progress: ({ pagesRead, pages, ocr }) => {
                if (!halt.signal.aborted)
                  setShown({ kind: 'busy', fileName, page: pagesRead, pages, ocr, stop });
              },
            },
          ),
        );
      }
      setShown({ kind: 'results', results, open: results.length === 1 ? 0 : null });
    } catch (error) {
      if (halt.signal.aborted) {
        setShown({ kind: 'choose' });
        return;
      }
      const code = error instanceof ConferralError ? error.code : 'internal';
      console.error('Conferral: the file could not be checked', error);
      setFault(`${PROBLEMS[code].says} ${PROBLEMS[code].next}`);
      setShown({ kind: 'choose' });
    }
  };

  const checkChosen = (court: string) => {
    const { files, apart, event, date } = choice;
    const about = { court, event, date, caseNumber: null };
    void run(apart ? files.map((file) => ({ files: [file], ...about })) : [{ files, ...about }]);
  };

  useEffect(() => {
    if (sample)
      void sampleFile('Sample motion to compel.pdf').then((file) =>
        run([{ files: [file], court: SAMPLE_COURT, event: SAMPLE_EVENT, date: TODAY, caseNumber: null }]),
      );
    else if (tab && tab.files.length > 0)
      void run([
        { files: tab.files, court: tab.court, event: tab.event, date: TODAY, caseNumber: tab.caseNumber },
      ]);
    else if (tab?.verdict) setShown({ kind: 'verdict', verdict: tab.verdict, fileName: '' });
  }, []);

  const change = (changed: Partial<Choice>) => {
    setChoice((before) => ({ ...before, ...changed }));
  };
  const courtInCaption = useCourtInCaption(choice, setChoice);

  const again = () => setShown({ kind: 'choose' });
  return (
    <Shell say={say} language={language()} page="review" rulesAsOf={RULES_AS_OF} managed={managed}>
      <div class="row heading">
        <h1>{say('review_title')}</h1>
        {shown.kind !== 'choose' && shown.kind !== 'busy' && (
          <button type="button" data-test="again" onClick={again}>
            {say('review_other')}
          </button>
        )}
      </div>
      {sample && <p class="managed">{say('sample_banner')}</p>}
      <p class="fault" role="alert">
        {fault}
      </p>
      {shown.kind === 'choose' && (
        <>
          <p class="lead">{say('review_lead')}</p>
          <Chooser
            say={say}
            choice={choice}
            busy={false}
            onChange={change}
            courtInCaption={courtInCaption}
            onCheck={checkChosen}
          />
          <details class="sheet-box respond" data-test="respond" open={QUERY.has('respond')}>
            <summary>{say('review_respond')}</summary>
            <ResponseDue say={say} language={language()} now={new Date().toISOString()} asked={QUERY} />
          </details>
        </>
      )}
      {shown.kind === 'busy' && (
        <>
          <Waiting say={say} progress={shown} />
          <p>
            <button type="button" data-test="stop" onClick={shown.stop}>
              {say('review_stop')}
            </button>
          </p>
        </>
      )}
      {shown.kind === 'verdict' && (
        <Result
          say={say}
          language={language()}
          verdict={shown.verdict}
          reviewed={null}
          fileName={shown.fileName}
          open={QUERY.has('send') ? 'send' : null}
        />
      )}
      {shown.kind === 'results' && shown.results.length > 1 && (
        <SeveralTable
          say={say}
          results={shown.results}
          open={shown.open}
          onOpen={(open) => setShown({ ...shown, open })}
        />
      )}
      {shown.kind === 'results' && shown.open !== null && shown.results[shown.open] && (
        <Result
          key={shown.open}
          say={say}
          language={language()}
          verdict={shown.results[shown.open]!.verdict}
          reviewed={shown.results[shown.open]!}
          fileName={shown.results[shown.open]!.asked.files.map((f) => f.name).join(', ')}
          open={QUERY.has('send') ? 'send' : tab ? 'mend' : null}
        />
      )}
    </Shell>
  );
}

const tabId = Number(QUERY.get('tab') ?? Number.NaN);
const tab = Number.isInteger(tabId) ? await fromTab(tabId).catch(() => null) : null;
void startPage(say('nav_review'), (started) => <Review {...started} tab={tab} />);
