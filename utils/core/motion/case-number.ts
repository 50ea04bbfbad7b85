// Case numbers in every form papers write them. Takes text; gives the parts, a normal form "3:20-cv-00311" (office,
// year, type, serial) and whether two name the same case. CM/ECF's own form is office:yy-type-nnnnn with the judges'
// initials after it; papers also write "EP-20-CV-00311-DCG", "20-80102-CIV-MARRA", "CV 20-1234 GW (KSx)", "20 Civ. 1234
// (JPO)", "Civil Action No. H-20-1234". A letter for the office and a figure for it may be the same office.

import type { Span } from './prose';

export interface CaseNumber {
  /** "3", or a court's letters for it ("EP"); null where none is written. */
  office: string | null;
  /** Two figures. */
  year: string;
  /** "cv", "cr", "bk"…; null where the words do not say. */
  type: string | null;
  serial: number;
  /** Initials or names of the judges, as written after the number. */
  judges: string[];
}

const TYPE = 'civ|cv|cr|mc|misc|mj|mdl|md|ml|mi|ms|bk|ap|adv|dp|sw|po|gd';
const JUDGES = String.raw`((?:\s?[-\u2013/]\s?(?!\d)[A-Z][A-Za-z]{1,14}\b|\s?\([A-Z][A-Za-z]{1,5}\)|\s(?!NO\b|V\b|VS\b|IN\b|ON\b|OF\b|JURY\b|HON\b|DATE\b|ECF\b|FILED\b)[A-Z]{2,4}(?![\w.]))*)`;
const FORMS: { pattern: RegExp; parts: readonly ('office' | 'year' | 'type' | 'serial' | 'judges')[] }[] = [
  {
    // 3:20-cv-00311-DCG-RFC, EP-20-CV-311, 20 Civ. 1234 (JPO), 6:20cv123
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?:(\d{1,2}|[A-Z]{1,3})\s?[:-]\s?)?((?:19|20)?\d{2})\s?-?\s?(${TYPE})\.?(?:\sNo\.?)?\s?-?\s?(\d{1,6})(?!\d)${JUDGES}`,
      'gi',
    ),
    parts: ['office', 'year', 'type', 'serial', 'judges'],
  },
  {
    // 20-80102-CIV-MARRA/JOHNSON
    pattern: new RegExp(
      String.raw`(?<![\w.:-])(?:(\d{1,2}):)?((?:19|20)?\d{2})-(\d{3,6})-(${TYPE}|civil)\b${JUDGES}`,
      'gi',
    ),
    parts: ['office', 'year', 'serial', 'type', 'judges'],
  },
  {
    // CV 20-1234-GW, C 20-01234 WHA, CV-20-01234-PHX-DGC, CIV-20-123-G, EDCV 20-1234
    pattern: new RegExp(
      String.raw`(?<![\w.])(?:ED|SA|LA\s?)?(CIV|CV|CR|MC|MDL|C)(?:\.|\s?No\.?|\sS)*[\s-]{1,2}(\d{2})-(\d{1,6})(?!\d)${JUDGES}`,
      'gi',
    ),
    parts: ['type', 'year', 'serial', 'judges'],
  },
  {
    // Civil Action No. H-20-1234, C.A. No. 20-123-MN, Case No. 16-73062-btr, Adv. Proc. No. 16-07001
    pattern:
      /\b(?:Civil Action|Civil Case|Civ(?:il)?\.?|Criminal|Crim\.?|Case|Cause|C\.?\s?A\.?|Docket|Adversary(?: Proceeding)?|Adv\.?(?: Proc\.?| Pro\.?| P\.?)?|Bankruptcy(?: Case)?)?\s?(?:Action\s)?(?:No|Number|Nos)\b\.?:?\s{0,2}(?:([A-Z]{1,2}|\d{1,2})[-:])?(\d{2})-(\d{2,6})(?![\d/])((?:\s?-\s?[A-Za-z]{1,6}\d{0,2}\b|\s?\([A-Z][A-Za-z]{1,5}\))*)/gi,
    parts: ['office', 'year', 'serial', 'judges'],
  },
];

const TYPES: Record<string, string> = {
  civ: 'cv',
  civil: 'cv',
  c: 'cv',
  misc: 'mc',
  md: 'md',
  mdl: 'md',
  adv: 'ap',
};

/** Every case number in the text with its place, in order; each stretch once. */
export function findCaseNumbers(text: string): (CaseNumber & Span & { printed: string })[] {
  const flat = text.replace(/[\u2010-\u2015]/g, '-');
  const found: (CaseNumber & Span & { printed: string })[] = [];
  for (const { pattern, parts } of FORMS)
    for (const m of flat.matchAll(pattern)) {
      const part: Partial<Record<(typeof parts)[number], string>> = {};
      parts.forEach((name, i) => {
        part[name] = m[i + 1];
      });
      const start = m.index;
      const printed = text.slice(start, start + m[0].length).trim();
      const end = start + printed.length;
      if (found.some((f) => start < f.end && end > f.start)) continue;
      const year = (part.year ?? '').slice(-2);
      const type = (part.type ?? typeWord(m[0]) ?? '').toLowerCase();
      const judges = (part.judges ?? '').match(/[A-Za-z]{1,14}\d{0,2}/g) ?? [];
      const office = part.office?.toUpperCase() ?? officeAmong(judges);
      found.push({
        office,
        year,
        type: type === '' ? null : (TYPES[type] ?? type),
        serial: Number(part.serial),
        judges: judges.filter((j) => j !== office),
        printed: printed.replace(/^\W+/, ''),
        start,
        end,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Arizona writes its division after the number: CV-20-01234-PHX-DGC. */
function officeAmong(judges: readonly string[]): string | null {
  return judges.find((j) => /^(?:PHX|TUC|PCT)$/i.test(j))?.toUpperCase() ?? null;
}

function typeWord(text: string): string | null {
  if (/\bciv|c\.\s?a\./i.test(text)) return 'cv';
  if (/\bcrim/i.test(text)) return 'cr';
  if (/\badv/i.test(text)) return 'ap';
  return null;
}

/** Null where the words hold no case number. */
export function parseCaseNumber(text: string | null | undefined): CaseNumber | null {
  const words = (text ?? '').trim();
  const found = findCaseNumbers(words)[0] ?? findCaseNumbers(`No. ${words}`)[0];
  if (!found) return null;
  const { office, year, type, serial, judges } = found;
  return { office, year, type, serial, judges };
}

/** "3:20-cv-00311"; the office and the type only where written. Null where the words hold no case number. */
export function normalCaseNumber(text: string | null | undefined): string | null {
  const n = parseCaseNumber(text);
  if (!n) return null;
  const office = n.office ? `${n.office}:` : '';
  const type = n.type ? `${n.type}-` : '';
  return `${office}${n.year}-${type}${String(n.serial).padStart(5, '0')}`;
}

/** True or false where both words hold a case number; null where it cannot be told. */
export function sameCase(a: string | null | undefined, b: string | null | undefined): boolean | null {
  const [x, y] = [parseCaseNumber(a), parseCaseNumber(b)];
  if (!x || !y) return null;
  if (x.year !== y.year || x.serial !== y.serial) return false;
  if (x.type && y.type && x.type !== y.type) return false;
  if (!x.office || !y.office) return true;
  const alike = /^\d+$/.test(x.office) === /^\d+$/.test(y.office);
  return alike ? x.office === y.office : true;
}

/** Initials of the judges in the suffix: "3:20-cv-00311-DCG-RFC" gives DCG and RFC. */
export function judgesOf(text: string | null | undefined): string[] {
  return parseCaseNumber(text)?.judges ?? [];
}
