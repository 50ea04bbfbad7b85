// Numbers a court's rules no longer bear. Takes a court and the day of filing; gives, for each number given up by
// then, how to recognise it in a citation and the number that took its place. For the note that a certificate cites
// a rule by an old number (W.D. Tex. CV-7(i), since June 24, 2021 CV-7(g)).

import type { CourtId, IsoDate } from '../filing';
import { rulesOf } from './library';
import { inForceOn } from './requirements';

export interface FormerNumber {
  /** True where the citation, as written in the certificate, uses the old number. */
  matches(cited: string): boolean;
  /** "June 24, 2021". */
  since: string;
  /** The citation to use now. */
  now: string;
}

export function formerNumbers(court: CourtId, day: IsoDate): FormerNumber[] {
  const rules = rulesOf(court)?.rules ?? [];
  return rules
    .filter((rule) => inForceOn(rule, day))
    .flatMap((rule) =>
      (rule.formerNumbers ?? [])
        .filter((former) => former.until < day)
        .map((former) => ({
          matches: (cited: string) => plain(cited).endsWith(plain(former.number)),
          since: longDate(dayAfter(former.until)),
          now: rule.citation,
        })),
    );
}

function plain(citation: string): string {
  return citation.toLowerCase().replace(/[^a-z0-9()]/g, '');
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function longDate(day: IsoDate): string {
  const options = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', options);
}
