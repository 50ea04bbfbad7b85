// When a response is due: from any motion or its Notice, or from court, kind and day. Takes what the user gives; shows the clocks.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ClockCard } from '../../components/clock/ClockCard';
import type { Say } from '../../components/i18n/say';
import { type Clock, responseClocks } from '../../utils/core/clocks';
import { kindOfEvent } from '../../utils/core/motion';
import { MOTION_KINDS, type MotionKind } from '../../utils/core/motion/kinds';
import { ConferralError, PROBLEMS } from '../../utils/core/problems';
import { loadRules, periodsFor, timeKept, zoneOf } from '../../utils/core/rules';
import { faceOfClock } from '../../utils/page/clock-face';
import { servedPaper } from '../../utils/page/served-paper';
import { CourtField } from './CourtField';
import { readPdf } from './read-file';

export interface ResponseDueProps {
  say: Say;
  language: string;
  now: string;
  /** From the page's address: what was just filed. */
  asked: URLSearchParams;
}

export function ResponseDue({ say, language, now, asked }: ResponseDueProps): JSX.Element {
  const [court, setCourt] = useState(zoneOf(asked.get('court') ?? '') ? asked.get('court')! : 'txwd');
  const [kind, setKind] = useState<MotionKind>(kindFrom(asked.get('event')));
  const [filed, setFiled] = useState(asked.get('filed') ?? now.slice(0, 10));
  const [division, setDivision] = useState(asked.get('division') ?? '');
  const [title, setTitle] = useState(asked.get('event') ?? '');
  const [caseNumber, setCaseNumber] = useState(asked.get('case'));
  const [clocks, setClocks] = useState<Clock[] | null>(null);
  const [told, setTold] = useState('');

  useEffect(() => {
    let gone = false;
    void loadRules(court).then(() => {
      if (gone || !/^\d{4}-\d{2}-\d{2}$/.test(filed)) return;
      const time = timeKept(court, { division: division || null, caseNumber });
      const motion = { paper: 'motion' as const, kind, title: title || kind, otherKinds: [] };
      const filing = { court, filedAt: { date: filed, time: null, zone: time.zone } };
      setClocks(responseClocks(filed, time, periodsFor(filing, motion), title || say('cases_this_motion')));
    });
    return () => {
      gone = true;
    };
  }, [court, kind, filed, division, title, caseNumber]);

  const take = async (file: File) => {
    setTold(say('progress_opening'));
    try {
      const { read } = await readPdf(file);
      const paper = servedPaper(read);
      if (paper.court) setCourt(paper.court);
      if (paper.kind) setKind(paper.kind);
      setTitle(paper.title ?? '');
      setDivision(paper.division ?? '');
      setCaseNumber(paper.caseNumber);
      if (paper.filed) setFiled(paper.filed);
      setTold(
        say(
          paper.is === 'other'
            ? 'cases_read_no_motion'
            : paper.filed
              ? 'cases_read_motion'
              : 'cases_read_no_day',
        ),
      );
    } catch (error) {
      const { says, next } = PROBLEMS[error instanceof ConferralError ? error.code : 'internal'];
      setTold(`${says} ${next}`);
    }
  };

  return (
    <section aria-labelledby="due">
      <h2 id="due">{say('cases_due_title')}</h2>
      <p>{say('cases_due_lead')}</p>
      <div class="field">
        <label for="motion-file">{say('cases_motion_file')}</label>
        <input
          id="motion-file"
          type="file"
          accept="application/pdf,.pdf"
          data-test="motion-file"
          onChange={(e) => e.currentTarget.files?.[0] && void take(e.currentTarget.files[0])}
        />
      </div>
      <p role="status" class="soft">
        {told}
      </p>
      <div class="row">
        <CourtField id="due-court" label={say('rules_court')} value={court} onChange={setCourt} />
        <div class="field">
          <label for="due-kind">{say('cases_kind')}</label>
          <select
            id="due-kind"
            data-test="due-kind"
            value={kind}
            onChange={(e) => setKind(e.currentTarget.value as MotionKind)}
          >
            {MOTION_KINDS.filter((k) => k !== 'none').map((k) => (
              <option key={k} value={k} selected={k === kind}>
                {k.replaceAll('-', ' ')}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="due-filed">{say('cases_filed')}</label>
          <input
            id="due-filed"
            type="date"
            data-test="due-filed"
            value={filed}
            onInput={(e) => setFiled(e.currentTarget.value)}
          />
        </div>
      </div>
      <div class="clocks" data-test="due-clocks">
        {clocks?.length === 0 && <p>{say('cases_no_period')}</p>}
        {clocks?.map((clock) => (
          <ClockCard
            key={clock.id}
            say={say}
            language={language}
            clock={clock}
            caseNumber={caseNumber}
            {...faceOfClock(say, clock, caseNumber, now)}
          />
        ))}
      </div>
    </section>
  );
}

function kindFrom(event: string | null): MotionKind {
  const kind = event ? kindOfEvent(event) : 'compel';
  return kind === 'none' ? 'miscellaneous' : kind;
}
