// The Filing as the page shows it: court, case, docket events, the chosen documents, and the court's own day and hour. Takes the
// page and what earlier screens told; what the page itself says comes first.

import type { Filing } from '../../utils/core/filing';
import type { Known } from '../../utils/messages/protocol';
import { caseNumberOn } from '../../utils/portal/case';
import { filedAt } from '../../utils/portal/court-zone';
import type { ChosenDocument } from '../../utils/portal/documents';
import { eventsInHeading, saysSealed } from '../../utils/portal/events';

export function filingOn(
  page: Document,
  court: string,
  known: Known,
  documents: readonly ChosenDocument[],
): Filing {
  const shown = eventsInHeading(page);
  const events = shown.length > 0 ? shown : known.events;
  return {
    court,
    caseNumber: caseNumberOn(page) ?? known.caseNumber,
    events,
    filedAt: filedAt(court, new Date()),
    documents: documents.map(({ ref, fileName, size, category, description }) => {
      return { ref, fileName, size, category, description };
    }),
    sealed: known.sealed || saysSealed(page, events),
  };
}
