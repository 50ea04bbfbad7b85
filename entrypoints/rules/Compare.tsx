// Two courts side by side, point by point. Takes their rules in force; gives a table, one column a court.

import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../components/i18n/say';
import type { CourtRules, Rule } from '../../utils/core/rules/rule';
import { byForce, contentsOf, isOfTheCourt, leadOf, modesOf, takesAttempt } from './describe';
import { Sure, scopeWords } from './RuleView';

type Cell = (rule: Rule) => JSX.Element | string;

export function Compare(props: { say: Say; courts: [CourtRules, CourtRules]; day: string }): JSX.Element {
  const { say, courts, day } = props;
  const named = (prefix: string, list: readonly string[]) =>
    list.map((e) => say(`${prefix}_${e.replaceAll('-', '_')}` as MessageKey)).join(', ');
  const rows: [MessageKey, Cell][] = [
    ['rules_covers', (r) => scopeWords(say, r)],
    [
      'rules_glance_attempts',
      (r) => {
        const takes = takesAttempt(r.requires);
        return takes === null ? '–' : say(takes ? 'rules_glance_yes' : 'rules_glance_no');
      },
    ],
    [
      'rules_glance_modes',
      (r) => {
        const modes = modesOf(r.requires);
        return modes === null ? say('rules_glance_any') : named('mode', modes);
      },
    ],
    [
      'rules_glance_lead',
      (r) => {
        const { days, hours } = leadOf(r.requires);
        if (days > 0) return say.count('rules_lead_days', days);
        return hours > 0 ? say.count('rules_lead_hours', hours) : say('rules_glance_none');
      },
    ],
    ['rules_glance_tells', (r) => named('element', contentsOf(r.requires)) || '–'],
    ['rules_consequence', (r) => r.consequence ?? '–'],
    ['rules_glance_sure', (r) => <Sure say={say} day={day} provenance={r.provenance} />],
  ];
  const inForce = courts.map((c) =>
    byForce(c.rules, day).now.filter((r) => isOfTheCourt(r) && !r.definition),
  );
  return (
    <section class="sheet-box compare" data-test="compare">
      <h2>{say('rules_at_a_glance')}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <td />
              {courts.map((court) => (
                <th key={court.id} scope="col">
                  {court.short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[['rules_rule', (r: Rule) => r.citation] as [MessageKey, Cell], ...rows].map(([key, cell]) => (
              <tr key={key}>
                <th scope="row">{say(key)}</th>
                {inForce.map((rules, i) => (
                  <td key={courts[i]?.id}>
                    {rules.length === 0 && key === 'rules_rule' && say('rules_no_local')}
                    {rules.map((rule) => (
                      <div key={rule.id} class="cell">
                        {rules.length > 1 && key !== 'rules_rule' && (
                          <span class="soft small">{rule.citation}: </span>
                        )}
                        {cell(rule)}
                      </div>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
