// An order's case number in the form that upload pages have it in.
// Takes the number as the order prints it; gives one that the portal's number can be matched with, or null where it names no case.
// Courts leave out the type ("24-2204", E.D. Pa.; "SAG-24-2290", D. Md.), put it first ("CV-24-01668", D. Ariz.) or
// write it otherwise ("22 C 6140", N.D. Ill.; "CIV 24-0558", D.N.M.). An order on motions of this sort is of a civil case.

import { parseCaseNumber, sameCase } from '../rules/case-number';

export function caseOf(number: string | null): string | null {
  if (!number) return null;
  if (parseCaseNumber(number)) return number;
  const m =
    /^(?:CV|CIV)[- .]*(\d{2})-(\d{2,6})/i.exec(number) ??
    /^(?:[A-Z]{2,4}-)?(\d{2})-(\d{2,6})/.exec(number) ??
    /^(\d{2}) C(?:iv\.?|V)? (\d{2,6})/i.exec(number);
  return m ? `${m[1]}-cv-${m[2]}` : null;
}

/** Both name a case, and not the same. */
export function isOtherCase(order: string | null, filing: string | null): boolean {
  const a = parseCaseNumber(caseOf(order));
  const b = parseCaseNumber(caseOf(filing));
  return a !== null && b !== null && !sameCase(a, b);
}
