// The federal courts by the words of a caption. Takes the words; gives the court's CM/ECF id ("txwd", "txnb", "ca5").
// The districts are those of 28 U.S.C. §§ 81-131 with Guam, the Northern Marianas and the Virgin Islands; the ids are
// the host labels of the courts' CM/ECF sites (a "d" at the end for the district court, a "b" for its bankruptcy court).

const SINGLE: Record<string, string> = {
  ALASKA: 'ak',
  ARIZONA: 'az',
  COLORADO: 'co',
  CONNECTICUT: 'ct',
  DELAWARE: 'de',
  'DISTRICT OF COLUMBIA': 'dc',
  COLUMBIA: 'dc',
  GUAM: 'gu',
  HAWAII: 'hi',
  "HAWAI'I": 'hi',
  IDAHO: 'id',
  KANSAS: 'ks',
  MAINE: 'me',
  MARYLAND: 'md',
  MASSACHUSETTS: 'ma',
  MINNESOTA: 'mn',
  MONTANA: 'mt',
  NEBRASKA: 'ne',
  NEVADA: 'nv',
  'NEW HAMPSHIRE': 'nh',
  'NEW JERSEY': 'nj',
  'NEW MEXICO': 'nm',
  'NORTH DAKOTA': 'nd',
  'NORTHERN MARIANA ISLANDS': 'nmi',
  OREGON: 'or',
  'PUERTO RICO': 'pr',
  'RHODE ISLAND': 'ri',
  'SOUTH CAROLINA': 'sc',
  'SOUTH DAKOTA': 'sd',
  UTAH: 'ut',
  VERMONT: 'vt',
  'VIRGIN ISLANDS': 'vi',
  WYOMING: 'wy',
};

const PARTED: Record<string, [code: string, districts: string]> = {
  ALABAMA: ['al', 'nms'],
  ARKANSAS: ['ar', 'ew'],
  CALIFORNIA: ['ca', 'necs'],
  FLORIDA: ['fl', 'nms'],
  GEORGIA: ['ga', 'nms'],
  ILLINOIS: ['il', 'ncs'],
  INDIANA: ['in', 'ns'],
  IOWA: ['ia', 'ns'],
  KENTUCKY: ['ky', 'ew'],
  LOUISIANA: ['la', 'emw'],
  MICHIGAN: ['mi', 'ew'],
  MISSISSIPPI: ['ms', 'ns'],
  MISSOURI: ['mo', 'ew'],
  'NEW YORK': ['ny', 'nsew'],
  'NORTH CAROLINA': ['nc', 'emw'],
  OHIO: ['oh', 'ns'],
  OKLAHOMA: ['ok', 'new'],
  PENNSYLVANIA: ['pa', 'emw'],
  TENNESSEE: ['tn', 'emw'],
  TEXAS: ['tx', 'nsew'],
  VIRGINIA: ['va', 'ew'],
  WASHINGTON: ['wa', 'ew'],
  'WEST VIRGINIA': ['wv', 'ns'],
  WISCONSIN: ['wi', 'ew'],
};

const QUARTERS: Record<string, string> = {
  NORTHERN: 'n',
  SOUTHERN: 's',
  EASTERN: 'e',
  WESTERN: 'w',
  MIDDLE: 'm',
  CENTRAL: 'c',
};
const CIRCUITS: Record<string, string> = {
  FIRST: 'ca1',
  SECOND: 'ca2',
  THIRD: 'ca3',
  FOURTH: 'ca4',
  FIFTH: 'ca5',
  SIXTH: 'ca6',
  SEVENTH: 'ca7',
  EIGHTH: 'ca8',
  NINTH: 'ca9',
  TENTH: 'ca10',
  ELEVENTH: 'ca11',
  'DISTRICT OF COLUMBIA': 'cadc',
  FEDERAL: 'cafc',
};

const longestFirst = (names: string[]) => names.sort((a, b) => b.length - a.length).join('|');
const PARTED_NAMES = longestFirst(Object.keys(PARTED));
const SINGLE_NAMES = longestFirst(Object.keys(SINGLE));
const APPEALS = new RegExp(
  `COURT OF APPEALS (?:FOR )?(?:THE )?(${longestFirst(Object.keys(CIRCUITS))})(?: CIRCUIT)?`,
);
const IN_PARTED = new RegExp(
  `(NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) DISTRICT(?: COURT)? OF (?:THE )?(?:STATE OF )?(${PARTED_NAMES})\\b`,
);
const IN_SINGLE = new RegExp(
  `DISTRICT(?: COURT)?,? (?:(?:OF|FOR) )?(?:THE )?(?:DISTRICT )?(?:OF )?(?:THE )?(?:STATE OF )?(?:UNITED STATES )?(${SINGLE_NAMES})\\b`,
);
const BACKWARDS = new RegExp(
  `(${PARTED_NAMES}),? (NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) DISTRICT\\b`,
);

/** The court the words name, whole caption or one line of it; null where they name no federal court. */
export function courtIn(words: string): string | null {
  const text = words
    .toUpperCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^A-Z' ,]+/g, ' ')
    .replace(/\s+/g, ' ');
  const appeals = APPEALS.exec(text);
  if (appeals?.[1]) return CIRCUITS[appeals[1]] ?? null;
  const last = /\bBANKRUPTCY COURT\b|\bIN BANKRUPTCY\b/.test(text) ? 'b' : 'd';
  const parted = IN_PARTED.exec(text) ?? BACKWARDS.exec(text);
  if (parted) {
    const quarter = QUARTERS[parted[1] ?? ''] ?? QUARTERS[parted[2] ?? ''];
    const state = PARTED[parted[2] ?? ''] ?? PARTED[parted[1] ?? ''];
    if (quarter && state?.[1].includes(quarter)) return `${state[0]}${quarter}${last}`;
    return null;
  }
  const single = IN_SINGLE.exec(text);
  const code = single?.[1] ? SINGLE[single[1]] : undefined;
  return code ? `${code}${last}` : null;
}

/** A line that is part of a court's name over a caption. */
export function isCourtLine(line: string): boolean {
  return (
    /\b(?:UNITED STATES|U\.\s?S\.|FEDERAL)\s+(?:DISTRICT|BANKRUPTCY)?\s*COURT\b|\bDISTRICT COURT\b|\bBANKRUPTCY COURT\b|\bCOURT OF APPEALS\b/i.test(
      line,
    ) ||
    /^(?:FOR (?:THE )?)?(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) )?DISTRICT OF [A-Z]/i.test(
      line.trim(),
    )
  );
}
