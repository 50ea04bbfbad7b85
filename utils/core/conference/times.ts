// Times of day told in a certificate ("2:30 p.m.", "11 a.m.", "noon"). Takes plain text; gives "HH:MM" with its
// place. A time that only bounds ("by 4:00 p.m.", "as of 4:58 p.m.", "before noon") is marked as a limit.

import { eachMatch } from './each-match';
export interface FoundTime {
  start: number;
  end: number;
  value: string;
  limit: boolean;
}

const CLOCK =
  /\b(\d{1,2})(?:[:.](\d{2}))?\s?(?:o'clock\s?)?(a|p)\.?\s?m\b\.?|\b(noon|midnight)\b|\b([01]?\d|2[0-3]):([0-5]\d)(?!\d|\s?[ap]\.?m)\s?(?:hours|hrs)\b/gi;
const LIMIT =
  /\b(?:(?:by|as of|before|until|till|no later than|not later than|after|prior to|since)(?: (?:about|around|approximately))?|(?:due|overdue|deadline|expir(?:es?|ed|ing)|clos(?:es?|ed|ing)|runs?|ran|falls?|ends?|ended|cut-?off)\b[^,;.]{0,30}?(?: (?:at|is|was|of|on))?) $/i;
const LIMIT_AFTER = /^ (?:deadline|cut-?off|limit)\b/i;
/** The words around a time say that something falls due then. */
const isLimit = (text: string, start: number, end: number): boolean =>
  LIMIT.test(text.slice(Math.max(0, start - 60), start)) || LIMIT_AFTER.test(text.slice(end));

const PART_OF_DAY = /\b(\d{1,2})(?::(\d{2}))?(?: o'clock)? in the (morning|afternoon|evening)\b/gi;

export function timesIn(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const m of eachMatch(text, PART_OF_DAY)) {
    const hour = (Number(m[1]) % 12) + (m[3]!.toLowerCase() === 'morning' ? 0 : 12);
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      value: `${String(hour).padStart(2, '0')}:${m[2] ?? '00'}`,
      limit: isLimit(text, m.index, m.index + m[0].length),
    });
  }
  for (const m of eachMatch(text, CLOCK)) {
    let hour = Number(m[1] ?? m[5] ?? 12);
    const minute = m[2] ?? m[6] ?? '00';
    if (m[3]) {
      if (hour < 1 || hour > 12) continue;
      hour = (hour % 12) + (m[3].toLowerCase() === 'p' ? 12 : 0);
    } else if (m[4]) hour = m[4].toLowerCase() === 'noon' ? 12 : 0;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      value: `${String(hour).padStart(2, '0')}:${minute}`,
      limit: isLimit(text, m.index, m.index + m[0].length),
    });
  }
  return found;
}
