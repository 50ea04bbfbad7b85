// "Mend it": first whether a conference took place, then only what the certificate still lacks, then the draft.
// Takes what the paper offers; gives a form and a draft that changes with it. Nothing is filled in that the paper or the
// filer did not say.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../components/i18n/say';
import {
  COURSES,
  type DraftFacts,
  draftCertificate,
  type FactName,
  factsAsked,
  modesTaken,
  OUTCOMES,
  takesAttempts,
} from '../../utils/core/draft';
import { DraftView } from './DraftView';
import { Field, TextArea } from './fields';
import { Meetings } from './Meetings';
import type { Mendable } from './mendable';
import { SideFields } from './SideFields';

export interface MendFormProps {
  say: Say;
  language: string;
  mendable: Mendable;
  /** Stem of the files' names. */
  name: string;
}

export function MendForm({ say, language, mendable, name }: MendFormProps): JSX.Element {
  const { requirements, names, told } = mendable;
  // Told or not, the filer answers: the program asks before it drafts.
  const [answered, setAnswered] = useState(false);
  const [facts, setFacts] = useState<DraftFacts>(mendable.facts);
  const change = (changed: Partial<DraftFacts>) => setFacts((before) => ({ ...before, ...changed }));
  const asked = useMemo(() => factsAsked(requirements, facts), [requirements, facts]);
  const taken = useMemo(() => modesTaken(requirements), [requirements]);
  const draft = useMemo(() => draftCertificate({ requirements, facts }), [requirements, facts]);
  const attempts = takesAttempts(requirements);
  const { course } = facts;

  const parts: Part[] = [
    {
      fact: 'respondent',
      told: told.has('respondent'),
      view: (
        <SideFields
          say={say}
          names={names.filter((name) => !facts.movant.names.includes(name))}
          which="respondent"
          side={facts.respondent}
          onChange={(respondent) => change({ respondent })}
        />
      ),
    },
    {
      fact: 'movant',
      told: told.has('movant'),
      view: (
        <SideFields
          {...{ say, names }}
          which="movant"
          side={facts.movant}
          onChange={(movant) => change({ movant })}
        />
      ),
    },
    course === 'held'
      ? {
          fact: 'date',
          told: told.has('meetings'),
          view: (
            <Meetings
              {...{ say, asked, taken }}
              meetings={facts.meetings}
              onChange={(meetings) => change({ meetings })}
            />
          ),
        }
      : {
          fact: 'attempts',
          told: false,
          view: (
            <Meetings
              {...{ say, asked, taken }}
              attempts={facts.attempts}
              onAttempts={(list) => change({ attempts: list })}
            />
          ),
        },
  ];
  const text = (fact: 'reason' | 'discussed' | 'resolved' | 'remaining' | 'efforts', hint?: MessageKey) => ({
    fact,
    told: told.has(fact),
    view: (
      <TextArea
        say={say}
        label={say(fact === 'reason' && course === 'refused' ? 'mend_reason_refused' : `mend_${fact}`)}
        name={fact}
        hint={hint ? say(hint) : ''}
        asked={asked.has(fact)}
        value={facts[fact] ?? ''}
        onChange={(value) => change({ [fact]: value || null })}
      />
    ),
  });
  if (course === 'held') {
    parts.push({ fact: 'outcome', told: told.has('outcome'), view: <Outcome {...{ say, facts, change }} /> });
    const opposed = facts.outcome === 'opposed' || facts.outcome === 'partly-opposed';
    if (opposed || facts.outcome === null) parts.push(text('reason'));
    parts.push(text('discussed', 'mend_matters_hint'));
    if (opposed) parts.push(text('resolved', 'mend_matters_hint'), text('remaining', 'mend_matters_hint'));
    parts.push(text('efforts'));
    if (asked.has('lead'))
      parts.push({ fact: 'lead', told: false, view: <Lead {...{ say, facts, change }} /> });
  }
  if (course === 'refused') parts.push(text('reason'));
  if (asked.has('executed'))
    parts.push({ fact: 'executed', told: false, view: <Executed {...{ say, facts, change }} /> });
  const open = parts.filter((p) => !p.told && asked.has(p.fact));
  const folded = parts.filter((p) => p.told);
  const optional = parts.filter((p) => !p.told && !asked.has(p.fact));

  return (
    <section class="mend" data-test="mend-form">
      <h2>{say('mend_title')}</h2>
      <fieldset class="sheet-box course" data-test="course">
        <legend>{say('mend_first')}</legend>
        {COURSES.map((c) => (
          <label key={c} class="check">
            <input
              type="radio"
              name="course"
              value={c}
              data-test={`course-${c}`}
              checked={answered && course === c}
              onChange={() => {
                setAnswered(true);
                change({ course: c });
              }}
            />
            <span>{say(`mend_${c}`)}</span>
          </label>
        ))}
      </fieldset>
      {answered && draft.kind === 'confer-first' && (
        <div class="sheet-box" data-test="confer-first" role="status">
          <h3>{say('mend_confer')}</h3>
          <p>{say('mend_confer_text')}</p>
          <p>{say(attempts ? 'mend_confer_attempts' : 'mend_confer_no_attempts')}</p>
        </div>
      )}
      {answered && draft.kind === 'draft' && (
        <div class="halves">
          <form class="facts stack" onSubmit={(e) => e.preventDefault()}>
            {course !== 'held' && !attempts && (
              <p class="short" role="status">
                {say('mend_attempt_short')}
              </p>
            )}
            {open.map((p) => (
              <div key={p.fact}>{p.view}</div>
            ))}
            {folded.length > 0 && (
              <details>
                <summary>{say('mend_told')}</summary>
                <div class="stack">
                  {folded.map((p) => (
                    <div key={p.fact}>{p.view}</div>
                  ))}
                </div>
              </details>
            )}
            {optional.length > 0 && (
              <details>
                <summary>{say('mend_optional')}</summary>
                <div class="stack">
                  {optional.map((p) => (
                    <div key={p.fact}>{p.view}</div>
                  ))}
                </div>
              </details>
            )}
          </form>
          <DraftView {...{ say, language, draft, name }} />
        </div>
      )}
    </section>
  );
}

interface Part {
  fact: FactName;
  told: boolean;
  view: JSX.Element;
}

interface Changes {
  say: Say;
  facts: DraftFacts;
  change(changed: Partial<DraftFacts>): void;
}

function Outcome({ say, facts, change }: Changes): JSX.Element {
  return (
    <fieldset class="field" data-test="outcome">
      <legend class="label">{say('mend_outcome')}</legend>
      <div class="row">
        {OUTCOMES.map((o) => (
          <label key={o} class="check">
            <input
              type="radio"
              name="outcome"
              value={o}
              data-test={`outcome-${o}`}
              checked={facts.outcome === o}
              onChange={() => change({ outcome: o })}
            />
            <span>{say(`mend_outcome_${o.replace('-', '_')}` as MessageKey)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Lead({ say, facts, change }: Changes): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        data-test="lead"
        checked={facts.lead}
        onChange={(e) => change({ lead: e.currentTarget.checked })}
      />
      <span>{say('mend_lead')}</span>
    </label>
  );
}

function Executed({ say, facts, change }: Changes): JSX.Element {
  return (
    <Field say={say} label={say('mend_executed')} name="executed" asked>
      <input
        id="mend-executed"
        type="date"
        value={facts.executed ?? ''}
        onInput={(e) => change({ executed: e.currentTarget.value || null })}
      />
    </Field>
  );
}
