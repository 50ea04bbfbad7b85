// A case number taken apart. Takes any written form ("3:20-cv-00311-DCG-RFC", "EP-20-CV-311-DCG",
// "Civil Action No. 4:24-CV-1234"); gives which case it is, what sort of proceeding, and the judges' initials that
// CM/ECF puts behind it (presider first, then referral; described in the courts' case number documentation).

import type { Proceeding } from './rule';

const NUMBER =
  /\b(?:(\d|[A-Z]{1,3})[:-])?(?:19|20)?(\d{2})[-\s]?(cv|cr|mc|mj|md|mdl|misc|bk|ap|civ|crim|po|pr|sw)[-\s.]?(\d{1,6})((?:-[A-Z]{1,4}\d?)*)\b/i;

export interface CaseNumber {
  /** The division, as a digit or letters ("3", "EP"); null where it is left out. */
  office: string | null;
  /** "20-cv-311": the same for every written form of one case. */
  key: string;
  proceeding: Proceeding;
  /** In the order given; empty where there are none. */
  initials: string[];
}

/** Null where the words hold no case number. */
export function parseCaseNumber(words: string | null | undefined): CaseNumber | null {
  const found = NUMBER.exec((words ?? '').replace(/[\u2010-\u2015]/g, '-').replace(/No\.?\s*/gi, ''));
  if (!found) return null;
  const [, office, year = '', given = '', serial = '', suffix = ''] = found;
  const type = given.toLowerCase().replace('civ', 'cv').replace('crim', 'cr');
  return {
    office: office?.toUpperCase() ?? null,
    key: `${year}-${type}-${Number(serial)}`,
    proceeding: CRIMINAL.has(type) ? 'criminal' : BANKRUPTCY.has(type) ? 'bankruptcy' : 'civil',
    initials: suffix
      .split('-')
      .filter(Boolean)
      .map((i) => i.toUpperCase()),
  };
}

const CRIMINAL = new Set(['cr', 'mj', 'po', 'sw']);
const BANKRUPTCY = new Set(['bk', 'ap']);

/** True where both name one case. Divisions count only where both are digits or both are letters. */
export function sameCase(a: CaseNumber | null, b: CaseNumber | null): boolean {
  if (!a || !b || a.key !== b.key) return false;
  const comparable = a.office && b.office && /\d/.test(a.office) === /\d/.test(b.office);
  return !comparable || a.office === b.office;
}
