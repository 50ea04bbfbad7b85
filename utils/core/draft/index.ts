// Drafts a certificate of conference for the court, the outcome, the judge and the case's orders at hand.
// Takes what is asked (core/rules) and what the filer says took place; gives heading, paragraphs and what no wording
// can do. It never helps to certify what did not happen: without a conference or a try there is no draft. It is
// unsigned, and a fact it was not given stays a blank that the check refuses.

import type { Requirement } from '../rules/requirement';
import type { ConferFirst, Draft, DraftFacts, DraftInput, FactName } from './facts';
import { bearingOn, factsAsked, remindersOf, takesAttempts } from './needs';
import { attemptedParagraphs, heldParagraphs, jurat, leadIn, refusedParagraphs } from './paragraphs';
import { BLANKS } from './wording';

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
    blanks: paragraphs.some((p) => p.search(BLANKS) >= 0) ? blanksOf(facts, asked) : [],
    signer: facts.movant.names[0]?.trim() || null,
    sworn,
    reminders,
  };
}

/** Rules and orders the certificate answers; case law is not cited in a certificate. */
function citationsOf(requirements: readonly Requirement[]): string[] {
  const citations = requirements
    .filter((r) => r.authority.kind === 'rule' && r.confidence !== 'unverified' && r.element !== 'timing')
    // A rule read with a definition is two citations: "LR 26-6(c) with LR IA 1-3(f)".
    .flatMap((r) => r.authority.citation.split(' with ').map(inCourt));
  return [...new Set(citations)].slice(0, MOST_CITATIONS);
}

/** "Local Rule CV-7(g)" for "W.D. Tex. Local Rule CV-7(g)": a paper filed in a court does not name it again. */
function inCourt(citation: string): string {
  return citation.replace(
    /^(?:(?:[NSEWMC]|[NSEW]\.[NSEW])\.)?\s?D\.\s?(?:[A-Z][\w.]*\s)+?(?=L|Civ|Crim)/,
    '',
  );
}

function blanksOf(facts: DraftFacts, asked: ReadonlySet<FactName>): FactName[] {
  const [meeting] = facts.meetings;
  const given: Partial<Record<FactName, boolean>> = {
    movant: facts.movant.names.some((n) => n.trim()) && Boolean(facts.movant.party),
    respondent: facts.respondent.names.some((n) => n.trim()) && Boolean(facts.respondent.party),
    date: facts.meetings.length > 0 && facts.meetings.every((m) => m.date),
    time: Boolean(meeting?.time),
    mode: facts.meetings.length > 0 && facts.meetings.every((m) => m.mode),
    place: Boolean(meeting?.place?.trim()),
    minutes: meeting?.minutes != null,
    attempts: facts.attempts.length > 0 && facts.attempts.every((a) => a.date && a.mode),
    outcome: facts.outcome !== null,
    reason: Boolean(facts.reason?.trim()),
    efforts: Boolean(facts.efforts?.trim()),
    discussed: Boolean(facts.discussed?.trim()),
    remaining: Boolean(facts.remaining?.trim()),
    executed: facts.executed !== null,
  } as Partial<Record<FactName, boolean>>;
  return [...asked].filter((name) => given[name] === false);
}
