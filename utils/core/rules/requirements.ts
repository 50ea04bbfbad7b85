// From a rule that reaches the motion to the single things it asks. Takes the rule, with the definitions it uses, and
// the day; gives Requirement[]. Nothing is added here that the data does not say.

import type { CourtId, IsoDate } from '../filing';
import { isDiscovery } from '../motion/discovery';
import type { Motion } from '../motion/motion';
import { confidenceOn, weakest, within } from './confidence';
import { dispositiveOf, kindsOf } from './coverage';
import type { Authority, Requirement } from './requirement';
import type { Ask, CourtRules, Provenance, Rule } from './rule';

export interface Asking {
  rule: Rule;
  court: CourtId;
  /** The court's file, where there is one: what it calls dispositive. */
  rules: CourtRules | null;
  day: IsoDate;
  motion: Motion;
  /** Why it is not known whether the rule reaches this motion; then nothing it asks is more than unverified. */
  doubt: string | null;
  /** Where a judge's initials select the rule: how sure they are. */
  selectedBy?: Provenance;
  addedBy?: string;
  quote?: string;
  quotePages?: number[];
  /** The court's other rules, to look definitions up in. */
  siblings: readonly Rule[];
}

export function requirementsOf(asking: Asking): Requirement[] {
  const { rule, siblings } = asking;
  const own = rule.requires.flatMap((ask) => requirementOf(ask, rule, asking));
  const used = (rule.uses ?? []).flatMap((id) =>
    siblings.filter((s) => s.id === id && inForceOn(s, asking.day)),
  );
  const defined = used.flatMap((definition) =>
    definition.requires
      .filter((ask) => !rule.requires.some((r) => r.element === ask.element && keyOf(r) === keyOf(ask)))
      .flatMap((ask) => requirementOf(ask, definition, asking)),
  );
  return [...own, ...defined];
}

/** `from` is the rule or definition the words come from; ids and groups stay those of the rule that reaches the motion. */
function requirementOf(ask: Ask, from: Rule, asking: Asking): Requirement[] {
  if (!isAskedOf(ask, asking)) return [];
  const provenance = provenanceOf(ask, from, asking);
  const { rule, court } = asking;
  const branches = ask.branches ?? null;
  return [
    {
      id: `${court}:${rule.id}/${keyOf(ask)}${branches ? `@${branches.join('+')}` : ''}`,
      element: ask.element,
      authority: authorityOf(ask, from, asking),
      confidence: confidenceOn(provenance, asking.day),
      seenOn: provenance.readOn,
      branches,
      group: ask.group ? { id: `${court}:${rule.id}/${ask.group.id}`, option: ask.group.option } : null,
      asks: ask.asks,
      consequence: ask.consequence ?? from.consequence,
      ...given('accepts', ask.accepts),
      ...given('modes', ask.modes && { accepted: ask.modes.accepted, excluded: ask.modes.excluded }),
      ...given('leadDays', ask.leadDays),
      ...given('leadHours', ask.leadHours),
      ...given('notBefore', ask.notBefore),
      ...given('notAfter', ask.notAfter),
      ...given('filedBy', ask.filedBy),
      ...given('answerDays', ask.answerDays),
      ...given('places', ask.places),
      ...given('heading', ask.heading),
      ...given('topics', ask.topics),
      ...given('conferees', ask.conferees),
      ...given('minutes', ask.minutes),
      ...given('mayBeElsewhere', ask.mayBeElsewhere),
      ...given('lesser', ask.lesser),
    },
  ];
}

function isAskedOf({ only }: Ask, { motion, rules }: Asking): boolean {
  if (!only) return true;
  const kinds = kindsOf(motion);
  if (only.scope === 'nondispositive' && dispositiveOf(rules).kinds.includes(motion.kind)) return false;
  if (only.scope === 'discovery' && !kinds.some((k) => isDiscovery(k, motion.title))) return false;
  return !only.kinds || kinds.some((k) => only.kinds?.includes(k));
}

function provenanceOf(ask: Ask, from: Rule, { rule, doubt, selectedBy }: Asking): Provenance {
  const own = within(from.provenance, ask.provenance);
  const links = [own.confidence];
  if (from !== rule) links.push(rule.provenance.confidence);
  if (selectedBy) links.push(selectedBy.confidence);
  if (doubt) links.push('unverified');
  return { ...own, confidence: weakest(...links) };
}

function authorityOf(ask: Ask, from: Rule, { rule, court, addedBy, quote, quotePages }: Asking): Authority {
  const other = ask.authority;
  const citation = from === rule ? rule.citation : `${rule.citation} with ${from.citation}`;
  return {
    kind: other?.kind ?? from.authority,
    citation: other?.citation ?? citation,
    url: other ? other.url : (from.url ?? from.provenance.url),
    court: other?.court ?? (court === 'federal' ? null : court),
    ...given('addedBy', addedBy),
    ...given('quote', quote),
    ...given('quotePages', quotePages),
  };
}

export function keyOf(ask: Ask): string {
  return ask.key ?? ask.element;
}

export function inForceOn(rule: Pick<Rule, 'inForce'>, day: IsoDate): boolean {
  const { from, to } = rule.inForce;
  return (from === null || day >= from) && (to === null || day <= to);
}

function given<K extends string, V>(key: K, value: V | undefined | null): { [P in K]?: V } {
  return value === undefined || value === null ? {} : ({ [key]: value } as { [P in K]?: V });
}
