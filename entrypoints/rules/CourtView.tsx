// A court's rules in full. Takes CourtRules, its rulings and the day; gives markup: rules in force, judges' own
// requirements, response times, rulings, earlier texts.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../components/i18n/say';
import { dateWords } from '../../components/verdict/dates';
import { linked } from '../../components/verdict/FindingCard';
import type { Precedent } from '../../utils/core/rules/requirement';
import type { CourtRules } from '../../utils/core/rules/rule';
import { byForce, isOfTheCourt, kindWords } from './describe';
import { RuleView, Sure } from './RuleView';

export interface CourtViewProps {
  say: Say;
  language: string;
  court: CourtRules;
  precedents: readonly Precedent[];
  day: string;
}

export function CourtView({ say, language, court, precedents, day }: CourtViewProps): JSX.Element {
  const { now, before } = byForce(court.rules, day);
  const federal = court.kind === 'federal';
  const rules = (list: typeof now) =>
    list.map((rule) => <RuleView key={rule.id} {...{ say, language, rule, day, federal }} />);
  return (
    <section class="court stack" data-test="court" data-court={court.id}>
      <header>
        <h2>
          {court.name} <span class="soft">{court.short}</span>
        </h2>
        <p class="soft small">{court.hosts.join(', ')}</p>
        {court.adopts && (
          <p>{say('rules_adopts', { court: court.adopts.court, citation: court.adopts.citation })}</p>
        )}
        {now.length === 0 && <p>{say('rules_no_local')}</p>}
      </header>
      {rules(now.filter(isOfTheCourt))}
      <Others title={say('rules_case_law')}>
        {rules(now.filter((r) => r.authority === 'case-law' && !r.case))}
      </Others>
      <Others title={say('rules_case_orders')}>
        {rules(now.filter((r) => !isOfTheCourt(r) && !(r.authority === 'case-law' && !r.case)))}
      </Others>
      {court.judges.length > 0 && (
        <section class="stack">
          <h2>{say('rules_judges')}</h2>
          {court.judges.map((judge) => (
            <div key={judge.name} class="stack">
              <h3>
                {judge.name} {judge.initials && <span class="soft">({judge.initials})</span>}
              </h3>
              {judge.initials === null && <p class="soft">{say('rules_judge_unknown')}</p>}
              {rules(judge.rules)}
            </div>
          ))}
        </section>
      )}
      {(court.dispositive || court.responseDays.length > 0 || court.notes.length > 0) && (
        <section class="sheet-box">
          <dl>
            {court.dispositive && (
              <>
                <dt>{say('rules_dispositive')}</dt>
                <dd>
                  {kindWords(court.dispositive.kinds)}{' '}
                  <Sure say={say} day={day} provenance={court.dispositive.provenance} />
                </dd>
              </>
            )}
            {court.responseDays.length > 0 && (
              <>
                <dt>{say('rules_responses')}</dt>
                <dd>
                  <ul class="plain">
                    {court.responseDays.map((r) => (
                      <li key={`${r.what}${r.of}${r.citation}${r.inForce.from}`}>
                        {say('rules_response_days', {
                          what: r.what,
                          of: r.of,
                          days: r.days,
                          from: r.from,
                          citation: r.citation,
                        })}{' '}
                        <Sure say={say} day={day} provenance={r.provenance} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
            {court.notes.length > 0 && (
              <>
                <dt>{say('rules_notes')}</dt>
                <dd>
                  <ul class="plain">
                    {court.notes.map((note) => (
                      <li key={note.text}>
                        {note.text} <Sure say={say} day={day} provenance={note.provenance} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
        </section>
      )}
      {precedents.length > 0 && (
        <section>
          <h2>{say('rules_precedents')}</h2>
          <ul class="rulings">
            {precedents.map((p) => (
              <li key={p.id} class="sheet-box">
                <p>
                  <strong>{linked(p.citation, p.url, say)}</strong>{' '}
                  <span class="sure">
                    {say(`rules_outcome_${p.outcome.replaceAll('-', '_')}` as MessageKey)}
                  </span>{' '}
                  <span class="soft small">{dateWords(p.date, language)}</span>
                </p>
                <p>{p.held}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {before.length > 0 && (
        <details class="earlier">
          <summary>{say('rules_history')}</summary>
          <div class="stack">{rules(before)}</div>
        </details>
      )}
    </section>
  );
}

function Others({ title, children }: { title: string; children: JSX.Element[] }): JSX.Element | null {
  if (children.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
