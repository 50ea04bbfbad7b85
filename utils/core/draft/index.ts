// Drafts a certificate of conference for the court, the outcome, the judge and the case's orders at hand.
// Takes what is asked (core/rules) and what the filer says took place; gives heading, paragraphs and what no wording
// can do. It never helps to certify what did not happen: without a conference or a try there is no draft. It is
// unsigned, and a fact it was not given stays a blank that the check refuses.

import type { Requirement } from '../rules/requirement';
import type { ConferFirst, Draft, DraftFacts, DraftInput, FactName } from './facts';
import { bearingOn, factsAsked, remindersOf, takesAttempts } from './needs';
import { attemptedParagraphs, heldParagraphs, jurat, leadIn, refusedParagraphs } from './paragraphs';
import { BLANKS, blank, listWords } from './wording';

export type { ConferFirst, Course, Draft, DraftFacts, DraftInput, FactName, Reminder } from './facts';
export { COURSES, OUTCOMES } from './facts';
export { factsAsked, modesTaken, remindersOf, takesAttempts } from './needs';
export { BLANKS, blank } from './wording';

const HEADING = 'CERTIFICATE OF CONFERENCE';
const MOST_CITATIONS = 3;

export function draftCertificate({ requirements, facts }: DraftInput): Draft | ConferFirst {
  const bearing = bearingOn(requirements, facts);
  const reminders = remindersOf(bearing);
  if (facts.course === 'none')
    return {
      kind: 'confer-first',
      attempts: takesAttempts(requirements),
      reminders: remindersOf(requirements),
    };
  const asked = factsAsked(requirements, facts);
  const sworn = bearing.some((r) => r.element === 'sworn');
  const body =
    facts.course === 'held'
      ? heldParagraphs(facts, asked, sworn)
      : facts.course === 'attempted'
        ? attemptedParagraphs(facts, sworn)
        : refusedParagraphs(facts, sworn);
  const paragraphs = [leadIn(citationsOf(bearing), facts, sworn), ...body];
  if (sworn) paragraphs.push(jurat(facts));
  return {
    kind: 'draft',
    heading: bearing.find((r) => r.heading)?.heading ?? HEADING,
    paragraphs,
    blanks: paragraphs.some((p) => p.search(BLANKS) >= 0) ? blanksOf(facts, paragraphs.join(' ')) : [],
    signer: facts.movant.names[0]?.trim() || null,
    sworn,
    reminders,
  };
}

/** Rules and orders the certificate answers; case law is not cited in a certificate. */
function citationsOf(requirements: readonly Requirement[]): string[] {
  const citing = requirements.filter((r) => r.confidence !== 'unverified');
  const orders = citing
    .filter((r) => r.authority.kind === 'order')
    .flatMap(
      (r) =>
        /^Order (?:in this case )?of ([A-Z][a-z]+\.? \d{1,2}, \d{4})/.exec(r.authority.citation)?.[1] ?? [],
    )
    .map((day) => `the Court’s Order of ${day}`);
  const rules = citing
    .filter((r) => r.authority.kind === 'rule' && r.element !== 'timing')
    // A rule read with a definition is two citations: "LR 26-6(c) with LR IA 1-3(f)".
    .flatMap((r) => r.authority.citation.split(' with ').map(inCourt));
  return together([...new Set([...orders, ...rules])].slice(0, MOST_CITATIONS));
}

const LOCAL = 'Local Rule ';

/** "Local Rules CV-7(h) and CV-7(i)" for two of one court. */
function together(citations: readonly string[]): string[] {
  const local = citations.filter((citation) => citation.startsWith(LOCAL));
  if (local.length < 2) return [...citations];
  const one = `Local Rules ${listWords(local.map((citation) => citation.slice(LOCAL.length)))}`;
  return citations.flatMap((citation) =>
    citation === local[0] ? [one] : local.includes(citation) ? [] : [citation],
  );
}

/** "Local Rule CV-7(g)" for "W.D. Tex. Local Rule CV-7(g)": a paper filed in a court does not name it again. */
function inCourt(citation: string): string {
  return citation.replace(
    /^(?:(?:[NSEWMC]|[NSEW]\.[NSEW])\.)?\s?D\.\s?(?:[A-Z][\w.]*\s)+?(?=L|Civ|Crim)/,
    '',
  );
}

/** The facts whose blanks stand in the text. */
function blanksOf(facts: DraftFacts, text: string): FactName[] {
  const held = facts.course === 'held';
  const empty = (side: DraftFacts['movant']) => !side.names.some((n) => n.trim()) || !side.party;
  const stands: [FactName, boolean][] = [
    ['movant', empty(facts.movant)],
    ['respondent', empty(facts.respondent)],
    ...(Object.entries(held ? BLANK_OF : { ...BLANK_OF, ...TRY_OF }) as [FactName, string[]][]).map(
      ([fact, names]): [FactName, boolean] => [fact, names.some((name) => text.includes(blank(name)))],
    ),
  ];
  return stands.filter(([, open]) => open).map(([fact]) => fact);
}

/** Which blank in the text waits for which fact. */
const BLANK_OF: Partial<Record<FactName, string[]>> = {
  date: ['date'],
  time: ['time'],
  mode: ['means'],
  place: ['place'],
  minutes: ['number'],
  outcome: ['position'],
  reason: ['reason'],
  efforts: ['what was offered or done'],
  discussed: ['what was discussed'],
  remaining: ['what remains'],
  executed: ['day it is signed'],
};

/** Of tries, day and means are told try by try. */
const TRY_OF: Partial<Record<FactName, string[]>> = { date: [], mode: [], attempts: ['date', 'means'] };
