// How long counsel talked. Takes a stretch of text; gives minutes ("about an hour and a quarter" is 75, "two and a
// half hours" is 150). Deadlines ("within two hours") and notice periods are no duration.

import { eachMatch } from './each-match';
export interface FoundMinutes {
  start: number;
  end: number;
  value: number;
}

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  'fifty-five': 55,
  sixty: 60,
  ninety: 90,
  several: 3,
};
const NUMBER = `(\\d+(?:\\.\\d+)?|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const LENGTH = new RegExp(
  `\\b(?:(half (?:an|a|of an) hour|a half[- ]hour|a quarter of an hour|three quarters of an hour)|${NUMBER}(?:[- ](?:and[- ](?:a|one)[- ]half))?[- ](hours?|minutes?|mins?)(?: and (a half|a quarter|${NUMBER} minutes?))?)\\b`,
  'gi',
);
const NOT_LENGTH =
  /\b(?:within|in|by|until|less than|at least|under|only|after|before|every|asking for|asked for)(?: the next)? (?:about |approximately |some )?$/i;
const NOT_AFTER = /^(?:'| (?:of notice|notice|later|before|after|earlier|prior|to respond|from|ago))/i;

export function minutesIn(text: string): FoundMinutes[] {
  const found: FoundMinutes[] = [];
  for (const m of eachMatch(text, LENGTH)) {
    const end = m.index + m[0].length;
    if (
      NOT_LENGTH.test(text.slice(Math.max(0, m.index - 30), m.index)) ||
      NOT_AFTER.test(text.slice(end, end + 14))
    )
      continue;
    let value: number;
    if (m[1]) value = /three/i.test(m[1]) ? 45 : /quarter/i.test(m[1]) ? 15 : 30;
    else {
      const amount = NUMBERS[m[2]!.toLowerCase()] ?? Number(m[2]);
      const unit = /^h/i.test(m[3]!) ? 60 : 1;
      value = amount * unit;
      if (/and[- ](?:a|one)[- ]half/i.test(m[0])) value += unit / 2;
      if (m[4] && !/^a half$/i.test(m[4]))
        value += /half/i.test(m[4])
          ? 30
          : /quarter/i.test(m[4])
            ? 15
            : (NUMBERS[m[5]?.toLowerCase() ?? ''] ?? Number(m[5] ?? 0));
    }
    if (Number.isFinite(value)) found.push({ start: m.index, end, value });
  }
  return found;
}
