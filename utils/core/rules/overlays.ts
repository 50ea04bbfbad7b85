// Overlays laid over the published rules. Takes a court's rules and the overlays in force for this filing; gives the
// rules as they then stand. The published data is never changed: what an overlay touches is a copy.

import type { CourtId } from '../filing';
import { parseCaseNumber, sameCase } from './case-number';
import type { AddedRule, Overlay } from './overlay';
import type { Provenance, Rule } from './rule';

export interface Place {
  court: CourtId;
  /** As the court or the caption writes it. */
  caseNumber: string | null;
}

/** True where court, judge and case of the overlay are those of the filing. */
export function applies({ scope }: Overlay, { court, caseNumber }: Place): boolean {
  if (scope.court !== court && scope.court !== 'federal') return false;
  const here = parseCaseNumber(caseNumber);
  if (scope.judge && !here?.initials.includes(scope.judge.toUpperCase())) return false;
  if (scope.case) {
    if (!sameCase(here, parseCaseNumber(scope.case))) return false;
  }
  return true;
}

export interface Laid {
  rule: Rule;
  addedBy?: string;
}

/** One published rule with the corrections and checks that name it. */
export function layOver(rule: Rule, overlays: readonly Overlay[]): Laid {
  let laid: Laid = { rule };
  for (const overlay of overlays) {
    if (overlay.does === 'correct' && overlay.rule === rule.id) {
      const provenance: Provenance = {
        confidence: 'seen',
        readOn: overlay.addedOn,
        source: `corrected by ${overlay.addedBy}: ${overlay.why}`,
        url: rule.provenance.url,
        asOf: overlay.addedOn,
      };
      laid = { rule: { ...laid.rule, ...overlay.changes, provenance }, addedBy: overlay.addedBy };
    }
    if (overlay.does === 'check' && overlay.rule === rule.id) {
      const seen: Partial<Provenance> = {
        confidence: 'seen',
        readOn: overlay.checkedOn,
        source: `${overlay.where}, checked by ${overlay.checkedBy}`,
        asOf: overlay.checkedOn,
      };
      const named = (element: string) => !overlay.elements || overlay.elements.some((e) => e === element);
      laid = {
        ...laid,
        rule: {
          ...laid.rule,
          provenance: overlay.elements ? laid.rule.provenance : without({ ...laid.rule.provenance, ...seen }),
          requires: laid.rule.requires.map((ask) =>
            named(ask.element) ? { ...ask, provenance: { ...ask.provenance, ...seen } } : ask,
          ),
        },
      };
    }
  }
  return laid;
}

/** A text read after it was replaced is the text in force. */
function without({ replacedSince, ...rest }: Provenance): Provenance {
  return replacedSince && rest.readOn < replacedSince ? { ...rest, replacedSince } : rest;
}

export function added(overlays: readonly Overlay[]): AddedRule[] {
  return overlays.filter((o): o is AddedRule => o.does === 'add');
}
