// One rule as a lawyer wants to read it: which motions, the duty, what it asks branch by branch, what happens otherwise,
// where that was read, when and how sure it is. Takes a Rule; gives markup.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../components/i18n/say';
import { dateWords } from '../../components/verdict/dates';
import { linked } from '../../components/verdict/FindingCard';
import { confidenceOn } from '../../utils/core/rules/confidence';
import type { Ask, Provenance, Rule } from '../../utils/core/rules/rule';
import { asksByBranch, contentsOf, differencesOf, kindWords } from './describe';

export interface RuleViewProps {
  say: Say;
  language: string;
  rule: Rule;
  /** Today, for what is stale. */
  day: string;
  federal: boolean;
}

export function RuleView({ say, language, rule, day, federal }: RuleViewProps): JSX.Element {
  const { covers } = rule;
  return (
    <article class="rule sheet-box" id={`rule-${rule.id}`} data-test="rule">
      <header>
        <h3>
          {linked(rule.citation, rule.url, say)} <span class="title">{rule.title}</span>
        </h3>
        <p class="soft small">
          <Sure {...{ say, day }} provenance={rule.provenance} /> {inForceWords(say, language, rule)}
        </p>
      </header>
      {rule.definition && <p class="soft">{say('rules_definition')}</p>}
      <dl>
        <dt>{say('rules_covers')}</dt>
        <dd>
          <p>{scopeWords(say, rule)}</p>
          {covers.exempt?.map((e) => (
            <p key={e.of} class="soft">
              {say('rules_not_covered', { what: e.of })}
            </p>
          ))}
          {covers.uncertain?.map((u) => (
            <p key={u.why} class="soft">
              {say('rules_uncertain', { what: kindWords(u.kinds) })}
            </p>
          ))}
        </dd>
        <dt>{say('rules_duty')}</dt>
        <dd>{rule.duty}</dd>
        {rule.requires.length > 0 && (
          <>
            <dt>{say('rules_asks')}</dt>
            <dd>
              <Asks {...{ say, day }} rule={rule} />
            </dd>
          </>
        )}
        {rule.consequence && (
          <>
            <dt>{say('rules_consequence')}</dt>
            <dd>{rule.consequence}</dd>
          </>
        )}
        {!federal && !rule.definition && rule.requires.length > 0 && (
          <>
            <dt>{say('rules_differs')}</dt>
            <dd>
              <Differences say={say} rule={rule} />
            </dd>
          </>
        )}
        <dt>{say('rules_source')}</dt>
        <dd class="small">
          <Source {...{ say, language, rule }} />
        </dd>
        {rule.formerNumbers && rule.formerNumbers.length > 0 && (
          <>
            <dt>{say('rules_history')}</dt>
            <dd>
              {rule.formerNumbers
                .map(({ number, until }) => say('rules_former', { number, date: dateWords(until, language) }))
                .join('; ')}
            </dd>
          </>
        )}
        {rule.notes && rule.notes.length > 0 && (
          <>
            <dt>{say('rules_notes')}</dt>
            <dd>
              <ul class="plain">
                {rule.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

export function Sure({
  say,
  provenance,
  day,
}: {
  say: Say;
  provenance: Provenance;
  day: string;
}): JSX.Element {
  const confidence = confidenceOn(provenance, day);
  return <span class={`sure ${confidence}`}>{say(`confidence_${confidence}`)}</span>;
}

export function scopeWords(say: Say, { covers }: Rule): string {
  const named = [kindWords(covers.kinds ?? []), (covers.titles ?? []).map((t) => `“${t}”`).join(', ')]
    .filter(Boolean)
    .join(', ');
  const scope =
    covers.scope === 'named'
      ? say('rules_scope_named', { kinds: named })
      : say(`rules_scope_${covers.scope}`);
  const papers = covers.papers?.filter((p) => p !== 'motion') ?? [];
  return papers.length > 0 ? `${scope}; ${say('rules_also_papers', { papers: kindWords(papers) })}` : scope;
}

function inForceWords(say: Say, language: string, { inForce: { from, to } }: Rule): string {
  const parts = [
    from && say('rules_in_force_from', { date: dateWords(from, language) }),
    to && say('rules_in_force_to', { date: dateWords(to, language) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : say('rules_in_force_always');
}

function Asks({ say, day, rule }: { say: Say; day: string; rule: Rule }): JSX.Element {
  return (
    <table class="asks">
      <tbody>
        {asksByBranch(rule.requires).map(({ branch, single, alternatives }) => (
          <tr key={branch}>
            <th scope="row">{say(`rules_branch_${branch.replaceAll('-', '_')}` as MessageKey)}</th>
            <td>
              <ul class="plain">
                {single.map((ask) => (
                  <OneAsk key={`${ask.element}${ask.key ?? ''}${ask.asks}`} {...{ say, day, rule, ask }} />
                ))}
                {alternatives.map((options) => (
                  <li key={options[0]?.[0]?.group?.id}>
                    {say('rules_one_of')}
                    <ul class="options">
                      {options.map((asks) => (
                        <li key={asks[0]?.group?.option}>
                          <ul class="plain">
                            {asks.map((ask) => (
                              <OneAsk key={`${ask.element}${ask.asks}`} {...{ say, day, rule, ask }} />
                            ))}
                          </ul>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneAsk({ say, day, rule, ask }: { say: Say; day: string; rule: Rule; ask: Ask }): JSX.Element {
  const modes = (list: readonly string[]) => list.map((m) => say(`mode_${m}` as MessageKey)).join(', ');
  const facts = [
    ask.modes && ask.modes.accepted !== 'any' && say('rules_modes', { modes: modes(ask.modes.accepted) }),
    ask.modes &&
      ask.modes.excluded.length > 0 &&
      say('rules_modes_not', { modes: modes(ask.modes.excluded) }),
    ask.leadDays !== undefined && say.count('rules_lead_days', ask.leadDays),
    ask.leadHours !== undefined && say.count('rules_lead_hours', ask.leadHours),
    ask.minutes !== undefined && say('rules_minutes', { count: ask.minutes }),
    ask.only?.kinds && say('rules_only', { kinds: kindWords(ask.only.kinds) }),
    ask.only?.scope && say('rules_only', { kinds: say(`rules_scope_${ask.only.scope}`) }),
  ].filter((f): f is string => Boolean(f));
  const own = ask.provenance?.confidence && ask.provenance.confidence !== rule.provenance.confidence;
  return (
    <li>
      {ask.asks}
      {facts.length > 0 && <span class="soft"> ({facts.join('; ')})</span>}{' '}
      {own && <Sure say={say} day={day} provenance={{ ...rule.provenance, ...ask.provenance }} />}
      {ask.authority && (
        <span class="soft small"> {linked(ask.authority.citation, ask.authority.url, say)}</span>
      )}
    </li>
  );
}

export function Differences({ say, rule }: { say: Say; rule: Rule }): JSX.Element {
  const differences = differencesOf(rule);
  if (differences.length === 0) return <p>{say('rules_differs_none')}</p>;
  const what = contentsOf(rule.requires)
    .map((e) => say(`element_${e.replaceAll('-', '_')}` as MessageKey))
    .join(', ');
  return (
    <ul class="plain">
      {differences.map((d) => (
        <li key={d}>
          {say(`differs_${d.replaceAll('-', '_')}` as MessageKey, { what, scope: scopeWords(say, rule) })}
        </li>
      ))}
    </ul>
  );
}

function Source({ say, language, rule }: { say: Say; language: string; rule: Rule }): JSX.Element {
  const { source, url, readOn, asOf, replacedSince, note } = rule.provenance;
  return (
    <>
      <p>
        {source && `${source} `}
        {url && linked(url.replace(/^https?:\/\//, ''), url, say)}
      </p>
      <p class="soft">
        {[
          say('rules_read_on', { date: dateWords(readOn, language) }),
          asOf && say('rules_speaks_for', { asof: dateWords(asOf, language) }),
          say('rules_review_by', { date: dateWords(rule.reviewBy, language) }),
        ]
          .filter(Boolean)
          .join('; ')}
      </p>
      {replacedSince && <p>{say('rules_replaced', { date: dateWords(replacedSince, language) })}</p>}
      {note && <p>{note}</p>}
    </>
  );
}
