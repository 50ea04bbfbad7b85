// What is said beside a verdict about the orders it was held against: that two of them conflict, that one bears no date, that one is of
// another case and was not applied. Takes the orders and the filing's place; gives sentences.

import type { CourtId } from '../filing';
import { parseCaseNumber, sameCase } from '../rules/case-number';
import { caseOf, isOtherCase } from './case-of';
import { conflictsAmong } from './conflicts';
import type { ConfirmedOrder } from './order';

interface Place {
  court: CourtId;
  caseNumber: string | null;
}
type Note = { text: string; confidence: null };

const says = (text: string): Note => ({ text, confidence: null });

/** Notes on the orders kept for this filing's case. */
export function notesOnOrders(orders: readonly ConfirmedOrder[], { court, caseNumber }: Place): Note[] {
  const here = parseCaseNumber(caseOf(caseNumber));
  const ours = orders.filter(
    (o) =>
      o.status === 'in-force' &&
      o.court === court &&
      sameCase(here, parseCaseNumber(caseOf(o.reading.caseNumber))),
  );
  const notes = conflictsAmong(ours).map((c) =>
    says(
      c.about === 'deadline'
        ? 'Two orders of this case set different deadlines for the conference. Both were applied; say which one was superseded.'
        : 'Two orders of this case ask for a conference by different means. Both were applied; say which one was superseded.',
    ),
  );
  if (ours.some((o) => o.reading.conference && !o.reading.dated))
    notes.push(
      says(
        'An order of this case bears no date: whether the conference came after it could not be looked at.',
      ),
    );
  return notes.filter((n, i) => notes.findIndex((m) => m.text === n.text) === i);
}

/** Notes on orders somebody named for this one filing: each is told of, whatever it came to. */
export function notesOnGiven(orders: readonly ConfirmedOrder[], place: Place): Note[] {
  return [
    ...orders.flatMap((o) => {
      const { reading, addedBy } = o;
      if (isOtherCase(reading.caseNumber, place.caseNumber))
        return [
          says(
            `${addedBy} is an order of case ${reading.caseNumber}; this filing is in case ${place.caseNumber}. It was not applied.`,
          ),
        ];
      const nothing = !reading.conference && reading.filings.length === 0;
      // That it has no date is said below, with what follows from it.
      const own = reading.notes.filter((n) => nothing || !n.startsWith('No date'));
      return own.map((n) => says(`${addedBy}: ${n}`));
    }),
    ...notesOnOrders(orders, place),
  ];
}
