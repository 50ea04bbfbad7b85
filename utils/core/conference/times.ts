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

const HOURS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const HOUR = `(\\d{1,2}|${HOURS.join('|')})`;
const DAYPART =
  "(?: o'clock)?,? (?:in the|this|that|on (?:the|that)|the (?:same|next|following)|of (?:the|that)|yesterday|\\w+day|tomorrow) ?(forenoon|morning|afternoon|evening|night)";
const HALVES: Record<string, number> = { half: 30, quarter: 15, twenty: 20, ten: 10, five: 5 };
/** "At four in the afternoon", "9:40 this morning", "half past two that afternoon", "ten o'clock in the forenoon". */
const PART_OF_DAY = new RegExp(
  `\\b(?:(?:a )?(half|quarter|ten|twenty|five) (past|after|to|before|of) )?${HOUR}(?:[:.](\\d{2})|[ -](thirty|fifteen|forty-five))?${DAYPART}\\b`,
  'gi',
);
/** An hour in words before "p.m.": "two p.m.", "half past ten a.m.", "five-thirty p.m.". */
const IN_WORDS = new RegExp(
  `\\b(?:(?:a )?(half|quarter|ten|twenty|five) (past|after|to|before|of) )?(${HOURS.join('|')})(?:[ -](thirty|fifteen|forty-five))?(?: o'clock)? ?([ap])\\.?m\\b\\.?`,
  'gi',
);

function clock(
  hour: string,
  minutes: number,
  half: string | undefined,
  side: string | undefined,
  late: boolean,
) {
  const h = HOURS.includes(hour.toLowerCase()) ? HOURS.indexOf(hour.toLowerCase()) + 1 : Number(hour);
  if (h < 1 || h > 12) return null;
  let all = (h % 12) * 60 + minutes + (late ? 720 : 0);
  const offset = HALVES[half?.toLowerCase() ?? ''] ?? 0;
  all += /^(?:to|before|of)$/i.test(side ?? '') ? -offset : offset;
  return `${String(Math.floor(all / 60) % 24).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
const SPELT: Record<string, number> = { thirty: 30, fifteen: 15, 'forty-five': 45 };

export function timesIn(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  const add = (m: RegExpExecArray, value: string | null): void => {
    const [start, end] = [m.index, m.index + m[0].length];
    if (value !== null && !found.some((f) => f.start < end && start < f.end))
      found.push({ start, end, value, limit: isLimit(text, start, end) });
  };
  for (const m of eachMatch(text, PART_OF_DAY))
    add(
      m,
      clock(
        m[3]!,
        Number(m[4] ?? SPELT[m[5]?.toLowerCase() ?? ''] ?? 0),
        m[1],
        m[2],
        !/noon$|ning$/i.test(m[6]!) || /^(?:after|eve)/i.test(m[6]!),
      ),
    );
  for (const m of eachMatch(text, IN_WORDS))
    add(m, clock(m[3]!, SPELT[m[4]?.toLowerCase() ?? ''] ?? 0, m[1], m[2], /p/i.test(m[5]!)));
  for (const m of eachMatch(text, CLOCK)) {
    let hour = Number(m[1] ?? m[5] ?? 12);
    const minute = m[2] ?? m[6] ?? '00';
    if (m[3]) {
      if (hour < 1 || hour > 12) continue;
      hour = (hour % 12) + (m[3].toLowerCase() === 'p' ? 12 : 0);
    } else if (m[4]) hour = m[4].toLowerCase() === 'noon' ? 12 : 0;
    add(m, `${String(hour).padStart(2, '0')}:${minute}`);
  }
  return found.sort((a, b) => a.start - b.start);
}
