// core/rules: what every court asks. The reader, the command line and the Rules page call this file and no other.
//
//   await loadRules(filing.court)               once for a court, before the first askedOf (reader, Node and tests alike)
//   askedOf(filing, motion, overlays?)          what is asked of one motion, by whom, how surely; or why nothing is
//   precedentsFor({ court, elements, kind })    the nearest one or two rulings on a defect
//   formerNumbers(court, day)                   old numbers of rules still cited
//   periodsFor(filing, motion)                  the court's response and reply periods, for the clocks
//   zoneOf(court, division?)                    the zone its deadlines fall in
//   timeKept(court, { division, caseNumber })   the same, and whether it had to be assumed
//   readOverlays(data), readOverlayFile(text)   overlays from outside, checked; what is wrong in a lawyer's words
//
// A requirement's fields mean what requirement.ts says; three conventions beside it: `topics: ['time']` on `when` asks
// for the hour too, `topics: ['papers']` on `timing` wants the conference after motion papers were exchanged, and a
// requirement of a `group` need not be met where another option of the group is.

export { askedOf } from './asked';
export { parseCaseNumber } from './case-number';
export { confidenceOn, isStale } from './confidence';
export { type FormerNumber, formerNumbers } from './former-numbers';
export { courtIds, entryOf, FEDERAL, identityOf, loadAllRules, loadRules, rulesOf } from './library';
export type { AddedRule, Correction, MarkedAsChecked, Overlay, OverlayFile, OverlayScope } from './overlay';
export { type CheckedOverlays, type OverlayFault, readOverlayFile, readOverlays } from './overlay-check';
export { periodsFor } from './periods';
export { PRECEDENTS, precedentsFor } from './precedents';
export type { Ask, CourtRules, Covers, Judge, Provenance, ResponsePeriod, Rule } from './rule';
export { RULES_AS_OF } from './rules-as-of';
export { timeKept, zoneOf } from './zones';
