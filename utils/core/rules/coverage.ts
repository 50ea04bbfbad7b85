// Whether a rule reaches a motion. Takes the rule, the motion and the filing; gives yes, yes but nobody has verified
// it, or no with the reason in plain words. Kinds come from core/motion; what is dispositive is the court's data.

import type { Filing } from '../filing';
import { isDiscovery } from '../motion/discovery';
import type { MotionKind } from '../motion/kinds';
import type { Motion } from '../motion/motion';
import { parseCaseNumber } from './case-number';
import type { Certainty, CourtRules, Dispositive, Exemption, Proceeding, Rule } from './rule';

export type Reach =
  | { covered: true; doubt: string | null }
  /** `of` names what is left out ("motions to dismiss"); null where the rule is simply about something else. */
  | { covered: false; of: string | null; certainty: Certainty };

const ELSEWHERE: Reach = { covered: false, of: null, certainty: 'seen' };

export function reachOf(rule: Rule, motion: Motion, filing: Filing, court: CourtRules | null): Reach {
  const { covers } = rule;
  if (!(covers.papers ?? ['motion']).includes(motion.paper)) return ELSEWHERE;
  if (!(rule.proceedings ?? ['civil']).includes(proceedingOf(filing, motion, court))) return ELSEWHERE;
  const kinds = kindsOf(motion);
  const words = wordsOf(motion, filing);
  const inScope = scopeOf(rule, kinds, words, motion, court);
  if (!inScope.covered) return inScope;
  for (const exemption of covers.exempt ?? []) {
    if (!exempts(exemption, motion, filing, words)) continue;
    return {
      covered: false,
      of: exemption.of,
      certainty: exemption.provenance?.confidence ?? rule.provenance.confidence,
    };
  }
  const uncertain = covers.uncertain?.find((u) => u.kinds.includes(motion.kind));
  return { covered: true, doubt: uncertain?.why ?? inScope.doubt };
}

function scopeOf(
  { covers }: Rule,
  kinds: readonly MotionKind[],
  words: string,
  motion: Motion,
  court: CourtRules | null,
): Reach {
  const yes: Reach = { covered: true, doubt: null };
  switch (covers.scope) {
    case 'all':
      return yes;
    case 'discovery':
      return kinds.some((k) => isDiscovery(k, motion.title)) ? yes : ELSEWHERE;
    // A motion to compel something else (arbitration, an appraisal) is not the motion to compel rules speak of.
    case 'named': {
      if (covers.onlyTitles && !hasPhrase(words, covers.onlyTitles)) return ELSEWHERE;
      const named =
        kinds.some((k) => covers.kinds?.includes(k) && (k !== 'compel' || isDiscovery(k, motion.title))) ||
        (covers.titles ? hasPhrase(words, covers.titles) : false);
      const doubtful = covers.uncertain?.some((u) => u.kinds.includes(motion.kind));
      return named || doubtful ? yes : ELSEWHERE;
    }
    case 'nondispositive': {
      const list = dispositiveOf(court);
      if (list.kinds.includes(motion.kind) && !motion.otherKinds.some((k) => isDiscovery(k, motion.title)))
        return { covered: false, of: 'dispositive motions', certainty: list.provenance.confidence };
      if (list.uncertain.includes(motion.kind))
        return {
          covered: true,
          doubt: 'It is not known whether this court calls such a motion dispositive.',
        };
      return yes;
    }
  }
}

/** Where a court's data names no list: the motions every list in the data has. */
const COMMON: Dispositive = {
  kinds: ['dismiss', 'summary-judgment', 'judgment-on-pleadings'],
  uncertain: [
    'judgment-matter-of-law',
    'new-trial',
    'default-judgment',
    'preliminary-injunction',
    'class-certification',
    'remand',
    'habeas',
    'settlement-approval',
  ],
  citation: null,
  provenance: { confidence: 'unverified', readOn: '2026-11-24', source: null, url: null, asOf: null },
};

export function dispositiveOf(court: CourtRules | null): Dispositive {
  return court?.dispositive ?? COMMON;
}

/** Civil, criminal or bankruptcy: by the court, then by the case number's type ("cr"). */
export function proceedingOf(filing: Filing, motion: Motion, court: CourtRules | null): Proceeding {
  if (court?.kind === 'bankruptcy' || /^[a-z]{2,4}b$/.test(filing.court)) return 'bankruptcy';
  const number = parseCaseNumber(filing.caseNumber) ?? parseCaseNumber(motion.caption.caseNumber);
  return number?.proceeding ?? 'civil';
}

export function kindsOf(motion: Pick<Motion, 'kind' | 'otherKinds'>): MotionKind[] {
  return [motion.kind, ...motion.otherKinds];
}

/** Title and docket events, in lower case: what phrases are looked for in. */
function wordsOf(motion: Motion, filing: Filing): string {
  return ` ${motion.title} ${filing.events.join(' ')} `
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
}

function hasPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((p) => words.includes(p));
}

/** All the fields an exemption gives must fit. A second kind in one title keeps the motion under the rule if it is discovery. */
function exempts(exemption: Exemption, motion: Motion, filing: Filing, words: string): boolean {
  const { kinds, discovery, titles, unlessTitles, parties, circumstances } = exemption;
  if (discovery && !kindsOf(motion).some((k) => isDiscovery(k, motion.title))) return false;
  if (kinds) {
    if (!kinds.includes(motion.kind)) return false;
    if (motion.otherKinds.some((k) => !kinds.includes(k) && isDiscovery(k, motion.title))) return false;
  }
  if (titles && !hasPhrase(words, titles)) return false;
  if (unlessTitles && hasPhrase(words, unlessTitles)) return false;
  if (parties && !parties.some((p) => isParty(p, motion))) return false;
  if (circumstances && !circumstances.some((c) => holds(c, motion, filing))) return false;
  return true;
}

const PRO_SE =
  /\bpro se (?:plaintiff|defendant|litigant|opponent|part(?:y|ies)|petitioner|respondent|prisoner)\b|\b(?:plaintiff|defendant|petitioner|respondent)s?,? (?:who )?(?:is |are |appears? |appearing |proceed(?:s|ing) )?(?:here )?pro se\b/i;
const PRISONER =
  /\b(?:inmate|prisoner|incarcerated|correctional (?:facility|institution|center)|penitentiary|TDCJ|reg(?:ister)?\. ?no\.)/i;

function isParty(party: 'pro-se-movant' | 'pro-se-party' | 'prisoner', motion: Motion): boolean {
  if (party === 'pro-se-movant') return motion.proSe;
  const eitherSide = motion.proSe || PRO_SE.test(motion.prose.text);
  return party === 'pro-se-party' ? eitherSide : eitherSide && PRISONER.test(motion.prose.text);
}

const FRIENDLY: ReadonlySet<string> = new Set(['unopposed', 'agreed', 'assented', 'joint']);

function holds(
  circumstance: NonNullable<Exemption['circumstances']>[number],
  motion: Motion,
  filing: Filing,
): boolean {
  switch (circumstance) {
    case 'ex-parte':
      return motion.titleWords.includes('ex-parte') || filing.events.some((e) => /ex parte/i.test(e));
    case 'emergency':
      return motion.titleWords.includes('emergency');
    case 'joint':
      return motion.titleWords.includes('joint') || motion.titleWords.includes('agreed');
    case 'unopposed':
      return motion.certificates.length === 0 && motion.titleWords.some((w) => FRIENDLY.has(w));
    case 'non-party-movant':
      return motion.movant === 'other' || /\bnon-?party\b/i.test(motion.title);
  }
}
