// The day a paper was filed, from the court's header stamp ("… Filed 06/10/21 Page 1 of 9") or a Notice's sentence ("filed on 6/10/2021").
// Takes what was read; gives the day, or null. Both forms are on captured pages of the courts.

import type { ReadDocument } from '../../utils/core/pdf/index';

export function stampedDay(read: ReadDocument): string | null {
  for (const page of read.pages)
    for (const line of page.lines) {
      const m = /\b[Ff]iled(?: on)?:?\s+(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b/.exec(line.text);
      if (!m?.[1] || !m[2] || !m[3]) continue;
      if (line.role !== 'stamp' && !/\bfiled on\b/.test(line.text)) continue;
      const year = m[3].length === 2 ? `20${m[3]}` : m[3];
      return `${year}-${m[1].padStart(2, '0')}-${m[2].padStart(2, '0')}`;
    }
  return null;
}
