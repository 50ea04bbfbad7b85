// The cases on the simulated docket: made-up parties, those of the test filings first. Takes a number in any form courts accept, gives the case.
// Number grammar `3:20-cv-00311-DCG-RFC` (judges' initials as suffixes): documented, captured pages. Accepted forms
// 04-567, 4:04-567, 4-04-cv-567, 04cv567, 4:04cv567: documented, N.D. Okla.'s guide.

export interface DocketCase {
  /** With office, judges' initials: `3:20-cv-00311-DCG-RFC`. */
  number: string;
  /** The internal id that `DktRpt.pl?<id>` takes. */
  id: string;
  caption: string;
  plaintiffs: string[];
  defendants: string[];
}

export const CASES: DocketCase[] = [
  {
    number: '3:20-cv-09311-KLM-NOP',
    id: '1083411',
    caption: 'Tavares et al v. Quintero et al',
    plaintiffs: ['Marisol Tavares', 'Benita Orduña'],
    defendants: ['Lazaro Quintero', 'Sierra Bronce Carriers S.A. de C.V.'],
  },
  {
    number: '4:21-cv-09087-QR-ST',
    id: '1144920',
    caption: 'Wynne v. Caprock Pipe Testing, LLC',
    plaintiffs: ['Gareth Wynne'],
    defendants: ['Caprock Pipe Testing, LLC'],
  },
  {
    number: '1:24-cv-00518-RP',
    id: '1172309',
    caption: 'Hollis v. Barton Creek Instruments, Inc.',
    plaintiffs: ['Jean Hollis'],
    defendants: ['Barton Creek Instruments, Inc.'],
  },
  {
    number: '5:23-cv-01042-OLG-HJB',
    id: '1168877',
    caption: 'Mireles v. Alamo Plains Insurance Company',
    plaintiffs: ['Dolores Mireles'],
    defendants: ['Alamo Plains Insurance Company'],
  },
];

/** `3:20-cv-311` from any accepted form; null where it is none. The office is null where not given. */
function plain(number: string): { office: string | null; year: string; serial: number } | null {
  const match = /^\s*(?:(\d)[:-])?(\d{2})-?(?:cv)?-?(\d{1,5})(?:-[A-Za-z-]+)?\s*$/i.exec(number);
  return match ? { office: match[1] ?? null, year: match[2]!, serial: Number(match[3]) } : null;
}

/** All cases that fit, since a number without its office may fit several. */
export function lookUp(cases: DocketCase[], number: string): DocketCase[] {
  const wanted = plain(number);
  if (!wanted) return [];
  return cases.filter((one) => {
    const has = plain(one.number)!;
    return (
      has.year === wanted.year &&
      has.serial === wanted.serial &&
      (wanted.office === null || has.office === wanted.office)
    );
  });
}

/** The number without the judges' initials, as the CASE_NUM cookie has it (documented). */
export function withoutInitials(number: string): string {
  return number.replace(/(\d{5})-.*$/, '$1');
}
