// The notes beside what is asked: that no local rule is on file, which judge's requirement was applied and why, what
// is stale or dates from long ago, what nobody has verified. Takes what was considered; gives sentences.

import type { Filing } from '../filing';
import { isDiscovery } from '../motion/discovery';
import type { Motion } from '../motion/motion';
import type { Considered } from './asked';
import { isStale, yearOf } from './confidence';
import { kindsOf } from './coverage';
import type { Asked } from './requirement';
import type { CourtRules, Rule } from './rule';

interface Told {
  filing: Filing;
  motion: Motion;
  court: CourtRules | null;
  considered: readonly Considered[];
}

type Note = Asked['notes'][number];

const OLD_AFTER_YEARS = 6;

export function noteTexts(told: Told): Note[] {
  const reaching = told.considered.filter((c) => c.reach.covered);
  return [
    ...noLocalRule(told),
    ...judgesApplied(reaching),
    ...reaching.flatMap((c) => aboutRule(c, told.filing)),
    ...exemptions(told.considered),
  ];
}

function noLocalRule({ court, motion, filing }: Told): Note[] {
  if (motion.paper !== 'motion') return [];
  const local =
    court?.rules.some((r) => !r.definition && r.requires.length > 0 && r.authority === 'rule') ||
    court?.adopts;
  if (local) return [];
  if (!kindsOf(motion).some((k) => isDiscovery(k, motion.title))) return [];
  const name = court?.short ?? court?.name ?? filing.court;
  return [
    {
      text: `No local rule on conferring is on file for ${name}; the federal rule applies. The court may have one.`,
      confidence: 'unverified',
    },
  ];
}

function judgesApplied(reaching: readonly Considered[]): Note[] {
  return reaching.flatMap(({ judge, rule }) =>
    judge
      ? [
          {
            text: `${longCitation(rule)} is applied because the case number bears the initials ${judge.initials} of ${judge.name}.`,
            confidence: judge.provenance.confidence,
          },
        ]
      : [],
  );
}

function aboutRule({ rule, reach, court, selectedBy }: Considered, filing: Filing): Note[] {
  const day = filing.filedAt.date;
  const notes: Note[] = [];
  const { provenance } = rule;
  if (reach.covered && reach.doubt)
    notes.push({ text: `${longCitation(rule)}: ${reach.doubt}`, confidence: 'unverified' });
  if (provenance.confidence !== 'unverified' && isStale(provenance, day))
    notes.push({
      text: `${longCitation(rule)} was last read on ${provenance.readOn}, in a text that may no longer be in force.`,
      confidence: 'stale',
    });
  else if (provenance.confidence !== 'unverified' && isOld(rule, day))
    notes.push({
      text: `What is known of ${longCitation(rule)} dates from ${provenance.asOf}; check that it still stands.`,
      confidence: null,
    });
  if (selectedBy && court?.adopts === undefined && selectedBy.confidence === 'unverified')
    notes.push({
      text: `That ${longCitation(rule)} applies here has not been verified.`,
      confidence: 'unverified',
    });
  for (const text of rule.tells ?? []) notes.push({ text, confidence: provenance.confidence });
  return notes;
}

/** A rule with a beginning of its own, or whose source is young, is not old. */
function isOld({ provenance, inForce }: Rule, day: string): boolean {
  if (inForce.to !== null) return false;
  const year = yearOf(provenance.asOf);
  return year !== null && Number(day.slice(0, 4)) - year > OLD_AFTER_YEARS;
}

function exemptions(considered: readonly Considered[]): Note[] {
  return considered.flatMap(({ rule, reach }) =>
    !reach.covered && reach.of !== null && rule.authority === 'rule'
      ? [
          {
            text: `${longCitation(rule)} asks nothing of ${reach.of}${reach.certainty === 'unverified' ? ' (not verified)' : ''}.`,
            confidence: reach.certainty,
          },
        ]
      : [],
  );
}

/** "W.D. Tex. Local Rule CV-7(g)". */
export function longCitation(rule: Rule): string {
  return rule.citation;
}
