// What is asked of one motion of one filing. Takes the filing, the motion as read and the overlays; gives Asked: the
// single requirements, each with the authority that asks for just it, or why nothing is asked.
// Whose rules: the federal rules, the court's (or, in a bankruptcy court, those it adopts), the judge's whose initials
// stand in the case number, and the overlays of court, judge and case.

import type { Filing } from '../filing';
import { isDiscovery } from '../motion/discovery';
import type { Motion } from '../motion/motion';
import { longCitation, noteTexts } from './asked-notes';
import { parseCaseNumber, sameCase } from './case-number';
import { dispositiveOf, kindsOf, proceedingOf, type Reach, reachOf } from './coverage';
import { FEDERAL, rulesOf } from './library';
import type { Overlay } from './overlay';
import { added, applies, layOver } from './overlays';
import type { Asked, Requirement } from './requirement';
import { inForceOn, requirementsOf } from './requirements';
import type { CourtRules, Judge, Provenance, Rule } from './rule';
import { RULES_AS_OF } from './rules-as-of';

/** A rule that may speak to the motion, and how it comes to. */
export interface Candidate {
  rule: Rule;
  court: CourtRules | null;
  siblings: readonly Rule[];
  judge?: Judge;
  selectedBy?: Provenance;
  addedBy?: string;
  quote?: string;
  quotePages?: number[];
}

export interface Considered extends Candidate {
  reach: Reach;
}

export function askedOf(filing: Filing, motion: Motion, overlays: readonly Overlay[] = []): Asked {
  const court = rulesOf(filing.court);
  const day = filing.filedAt.date;
  const considered = candidates(filing, motion, court, overlays)
    .filter((c) => inForceOn(c.rule, day) && !c.rule.definition)
    .map((c): Considered => ({ ...c, reach: reachOf(c.rule, motion, filing, c.court) }));
  const reaching = considered.filter((c) => c.reach.covered);
  const requirements = distinct(
    reaching.flatMap((c) =>
      requirementsOf({
        rule: c.rule,
        court: c.court?.id ?? filing.court,
        rules: court,
        day,
        motion,
        doubt: c.reach.covered ? c.reach.doubt : null,
        selectedBy: c.selectedBy,
        addedBy: c.addedBy,
        quote: c.quote,
        quotePages: c.quotePages,
        siblings: c.siblings,
      }),
    ),
  );
  const dispositive = dispositiveOf(court).kinds.includes(motion.kind);
  return {
    requirements,
    notRequired:
      requirements.length > 0 ? null : reasonWhyNot(filing, motion, court, considered, dispositive),
    notes: noteTexts({ filing, motion, court, considered }),
    dispositive,
    rulesAsOf: RULES_AS_OF,
  };
}

function candidates(
  filing: Filing,
  motion: Motion,
  court: CourtRules | null,
  overlays: readonly Overlay[],
): Candidate[] {
  const caseNumber = filing.caseNumber ?? motion.caption.caseNumber;
  const here = parseCaseNumber(caseNumber);
  const laidOver = overlays.filter((o) => applies(o, { court: filing.court, caseNumber }));
  const adopted = court?.adopts ? rulesOf(court.adopts.court) : null;
  const found: Candidate[] = [];
  for (const of of [court, adopted, FEDERAL]) {
    if (!of) continue;
    const foreign = of === adopted ? court?.adopts : undefined;
    for (const rule of of.rules) {
      if (rule.case && !sameCase(here, parseCaseNumber(rule.case))) continue;
      const laid = layOver(foreign ? { ...rule, proceedings: ['bankruptcy'] } : rule, laidOver);
      found.push({
        ...laid,
        court: of,
        siblings: of.rules,
        ...(foreign && { selectedBy: foreign.provenance }),
      });
    }
  }
  for (const judge of court?.judges ?? []) {
    if (!judge.initials || !here?.initials.includes(judge.initials)) continue;
    for (const rule of judge.rules)
      found.push({
        ...layOver(rule, laidOver),
        court,
        siblings: court?.rules ?? [],
        judge,
        selectedBy: judge.provenance,
      });
  }
  for (const { rule, addedBy, quote, quotePages } of added(laidOver))
    found.push({
      rule,
      court,
      siblings: court?.rules ?? [],
      addedBy,
      ...(quote ? { quote } : {}),
      ...(quotePages ? { quotePages } : {}),
    });
  return found;
}

const PAPERS: Partial<Record<Motion['paper'], string>> = {
  response: 'This is a response, not a motion.',
  reply: 'This is a reply, not a motion.',
  notice: 'This is a notice, not a motion.',
  answer: 'This is an answer, not a motion.',
  'status-report': 'This is a report, not a motion.',
  stipulation: 'This is a stipulation, not a motion.',
  order: 'This is a proposed order, not a motion.',
  exhibit: 'This is an exhibit, not a motion.',
  letter: 'This is a letter, not a motion.',
  other: 'This is not a motion.',
};

function reasonWhyNot(
  filing: Filing,
  motion: Motion,
  court: CourtRules | null,
  considered: readonly Considered[],
  dispositive: boolean,
): string {
  const paper = PAPERS[motion.paper];
  if (paper) return paper;
  const exempted = considered.find((c) => !c.reach.covered && c.reach.of !== null);
  if (exempted && !exempted.reach.covered) {
    const doubt = exempted.reach.certainty === 'unverified' ? ' That exemption has not been verified.' : '';
    return `${longCitation(exempted.rule)} asks nothing of ${exempted.reach.of}.${doubt}`;
  }
  if (proceedingOf(filing, motion, court) === 'criminal')
    return 'No rule on conferring is on file for motions in criminal cases of this court.';
  if (dispositive) return 'No rule on conferring reaches a dispositive motion like this one in this court.';
  if (court === null || court.rules.length === 0)
    return kindsOf(motion).some((k) => isDiscovery(k, motion.title))
      ? 'No rule on conferring is on file for such a motion.'
      : 'No local rule on conferring is on file for this court, and the federal rules ask for a certificate only with discovery motions.';
  return 'No rule on conferring on file for this court reaches such a motion.';
}

/** Two candidates may bring the same definition; each requirement is given once. */
function distinct(requirements: readonly Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return requirements.filter((r) => !seen.has(r.id) && seen.add(r.id));
}
